--TEST--
sandbox: twelve first starts at the same time make one set of keys; keys can be copied; nothing secret is readable for others
--EXTENSIONS--
openssl
--FILE--
<?php
$init = dirname(__DIR__, 2) . '/sandbox/bin/init';
$base = sys_get_temp_dir() . '/wxfavor-first-' . bin2hex(random_bytes(6));
mkdir($base, 0700);
register_shutdown_function(static fn () => exec('rm -rf ' . escapeshellarg($base)));
$run = static function (array $arguments) use ($init): array {
    $process = proc_open([PHP_BINARY, $init, ...$arguments], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $pipes);
    return [$process, $pipes[1]];
};
$processes = array_map(static fn (): array => $run(['--dir', "$base/one", '--json']), range(1, 12));
$outputs = array_map(static fn (array $p): string => stream_get_contents($p[1]), $processes);
$codes = array_map(static fn (array $p): int => proc_close($p[0]), $processes);
var_dump(array_sum($codes), count(array_unique($outputs)));

$config = json_decode($outputs[0], true);
var_dump(preg_match('/^[1-9A-F][0-9A-F]{39}$/', $config['serial']), strlen($config['secret']), str_starts_with($config['public_key_id'], 'PUB_KEY_ID_'));
var_dump(openssl_x509_parse($config['certificate'])['serialNumberHex'] === $config['serial']);
var_dump(openssl_x509_check_private_key($config['certificate'], $config['privateKey']));
foreach ($config['certs'] as $serial => $file) {
    echo str_starts_with($serial, 'PUB_KEY') ? 'public key ' : 'certificate ', openssl_pkey_get_public($file) ? 'loads' : 'does not load', "\n";
}
var_dump(openssl_x509_verify($config['certificate'], openssl_pkey_get_public('file://' . $config['ca'])));
$open = array_filter(glob("$base/one/keys/*"), static fn (string $file): bool => (fileperms($file) & 0077) !== 0);
var_dump($open, fileperms("$base/one") & 0777);

[$process, $pipe] = $run(['--dir', "$base/two", '--keys-from', "$base/one", '--base-uri', 'https://sandbox.example/', '--json']);
$copy = json_decode(stream_get_contents($pipe), true);
var_dump(proc_close($process), $copy['serial'] === $config['serial'], $copy['base_uri']);
[$process, $pipe] = $run(['--dir', "$base/two"]);
echo preg_replace(['~file://[^\']*~', '/[0-9A-F]{40}|PUB_KEY_ID_\d+|[0-9a-f]{32}/'], ['FILE', 'X'], stream_get_contents($pipe));
?>
--EXPECT--
int(0)
int(1)
int(1)
int(32)
bool(true)
bool(true)
bool(true)
certificate loads
public key loads
int(1)
array(0) {
}
int(448)
int(0)
bool(true)
string(24) "https://sandbox.example/"
$client = \WxFavor\Builder::factory([
    'mchid' => '1900000001',
    'serial' => 'X',
    'privateKey' => 'FILE',
    'certs' => [
        'X' => 'FILE',
        'X' => 'FILE',
    ],
    'secret' => 'X',
    'base_uri' => 'http://127.0.0.1:9100/',
]);
// appid wx1a2b3c4d5e6f7081, openid oWxFavor_Aa-1bCdEfGhIjKlMnOpQ, running stock 10000001 of 1900000001
