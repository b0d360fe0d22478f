--TEST--
sandbox: a server of the other profile loads its fixtures and keeps the keys
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$merchant->issue('n1');
$init = static function (array $env) use ($info): array {
    $process = proc_open([PHP_BINARY, dirname(__DIR__, 2) . '/sandbox/bin/init', '--dir', $info['dir'], '--json'], [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes, null, $env + getenv());
    $config = json_decode(stream_get_contents($pipes[1]), true);
    proc_close($process);
    return $config;
};
// Looked up by another process: this one may be without pdo_sqlite.
$query = 'echo (new PDO("sqlite:" . $argv[1]))->query("SELECT COUNT(*) FROM coupons")->fetchColumn();';
$coupons = static fn (): int => (int) shell_exec(implode(' ', array_map('escapeshellarg', [PHP_BINARY, '-r', $query, "{$info['dir']}/state.sqlite"])));
// A command that does not name a profile leaves the state as it is.
var_dump($init([])['profile'], $coupons());
var_dump($init(['WXFAVOR_SANDBOX_PROFILE' => 'strict'])['profile'], $coupons());
$samples = $init(['WXFAVOR_SANDBOX_PROFILE' => 'samples']);
var_dump($samples['profile'], $samples['serial'] === $info['serial'], $coupons());
?>
--EXPECT--
string(6) "strict"
int(1)
string(6) "strict"
int(1)
string(7) "samples"
bool(true)
int(0)
