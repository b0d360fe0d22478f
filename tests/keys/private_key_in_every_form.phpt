--TEST--
The merchant private key as PEM text, path, URL, DER, PKCS#1, encrypted, and as an object
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox] = sandbox_client();
$file = substr($sandbox->info['privateKey'], 7);
$pem = file_get_contents($file);
$der = base64_decode(preg_replace('~-----.*?-----|\s~', '', $pem));
$openssl = ['config' => __DIR__ . '/../../sandbox/src/Keys/openssl.cnf'];
$object = openssl_pkey_get_private($pem);
openssl_pkey_export($object, $encrypted, 'päss phrase', $openssl);
$dir = scratch_dir();
file_put_contents("$dir/key", $pem);
file_put_contents("$dir/apiclient_key.pem", "\xEF\xBB\xBFBag Attributes\r\n" . str_replace("\n", "\r\n", $pem) . "\r\n" . openssl_pkey_get_details($object)['key']);
chdir($dir);
foreach ([
    'PEM text' => $pem,
    'PEM text without line breaks' => preg_replace('~(?<!-)\n(?!-)~', '', $pem),
    'PEM text with written line breaks' => str_replace("\n", '\n', $pem),
    'indented PEM text' => preg_replace('~^~m', '    ', $pem),
    'file URL' => "file://$file",
    'path' => $file,
    'relative path' => 'apiclient_key.pem',
    'relative path with a dot' => './key',
    'relative name' => 'key',
    'relative file URL' => 'file://key',
    'DER' => $der,
    'PKCS#1 DER' => substr($der, 26),
    'PKCS#1 PEM' => "-----BEGIN RSA PRIVATE KEY-----\n" . chunk_split(base64_encode(substr($der, 26)), 64) . '-----END RSA PRIVATE KEY-----',
    'object' => $object,
    'encrypted' => [$encrypted, 'päss phrase'],
    'not encrypted with a passphrase' => [$pem, 'needless'],
    'object with a passphrase' => [$object, ''],
    'file with a passphrase' => ["file://$file", ''],
] as $form => $key) {
    $instance = WxFavor\Builder::factory($sandbox->config(['privateKey' => $key]));
    $instance->chain(COUPONS)->get(listing($sandbox));
    echo $form, ': ', $sandbox->lastRequest()['verdict']['ok'] ? 'signs' : 'WRONG', "\n";
}
?>
--EXPECT--
PEM text: signs
PEM text without line breaks: signs
PEM text with written line breaks: signs
indented PEM text: signs
file URL: signs
path: signs
relative path: signs
relative path with a dot: signs
relative name: signs
relative file URL: signs
DER: signs
PKCS#1 DER: signs
PKCS#1 PEM: signs
object: signs
encrypted: signs
not encrypted with a passphrase: signs
object with a passphrase: signs
file with a passphrase: signs
