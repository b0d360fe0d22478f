<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Http;

/**
 * Does to the client's connection what a server script cannot.
 *
 * Under `php -S` a script has no access to its socket, but a child process inherits it:
 * bin/wire finds it by the client's address and ends it, always in an orderly way.
 * Behind nginx, X-Accel-Redirect leads to a location that closes or really resets the
 * connection (see nginx.conf.example).
 */
final class Wire
{
    /**
     * @param string $bytes sent raw before the end
     * @param int $pause milliseconds between single bytes, 0 to send at once
     */
    public static function finish(bool $reset, string $bytes = '', int $pause = 0): void
    {
        if (PHP_SAPI !== 'cli-server') {
            header('X-Accel-Redirect: /sandbox-' . ($reset ? 'reset' : 'close'));
            return;
        }
        $address = (string) $_SERVER['REMOTE_ADDR'];
        $client = (str_contains($address, ':') ? "[$address]" : $address) . ':' . $_SERVER['REMOTE_PORT'];
        $command = [PHP_BINARY, dirname(__DIR__, 2) . '/bin/wire', $client, (string) $pause];
        $process = proc_open($command, [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
        fwrite($pipes[0], $bytes);
        fclose($pipes[0]);
        if (proc_close($process) !== 0) {
            error_log('wxfavor sandbox: the client socket was not found, the connection could not be cut');
        }
    }
}
