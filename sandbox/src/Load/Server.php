<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Load;

/** A sandbox under the built-in server, in a state directory that disappears with it. */
final class Server
{
    /** @param resource $process */
    private function __construct(public readonly int $port, public readonly string $dir, private mixed $process)
    {
    }

    public static function start(int $workers): self
    {
        $dir = sys_get_temp_dir() . '/wxfavor-load-' . bin2hex(random_bytes(6));
        $root = dirname(__DIR__, 2);
        exec(implode(' ', array_map('escapeshellarg', [PHP_BINARY, "$root/bin/init", '--dir', $dir])), $output, $status);
        if ($status !== 0) {
            throw new \RuntimeException('cannot make a sandbox');
        }
        $env = ['WXFAVOR_SANDBOX_DIR' => $dir, 'PHP_CLI_SERVER_WORKERS' => (string) $workers] + getenv();
        $log = ['file', "$dir/server.log", 'w'];
        $process = proc_open([PHP_BINARY, '-S', '127.0.0.1:0', "$root/index.php"], [['file', '/dev/null', 'r'], $log, $log], $pipes, null, $env);
        for ($i = 0; $i < 1000; $i++, usleep(10000)) {
            if (preg_match('~http://127\.0\.0\.1:([1-9]\d*)\) started~', (string) file_get_contents("$dir/server.log"), $m)) {
                return new self((int) $m[1], $dir, $process);
            }
        }
        throw new \RuntimeException('the server did not start');
    }

    /** Workers are children of the master and do not end with it. */
    public function stop(): void
    {
        $master = proc_get_status($this->process)['pid'];
        $workers = (array) glob('/proc/[0-9]*/stat');
        $family = [$master];
        foreach ($workers as $file) {
            $stat = (string) @file_get_contents((string) $file);
            if (preg_match('/^(\d+) \(.*\) \S (\d+)/', $stat, $m) && (int) $m[2] === $master) {
                $family[] = (int) $m[1];
            }
        }
        exec('kill -9 ' . implode(' ', $family) . ' 2>/dev/null');
        proc_close($this->process);
        exec('rm -rf ' . escapeshellarg($this->dir));
    }
}
