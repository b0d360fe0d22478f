--TEST--
After failures of ours openssl_error_string() has nothing new, and ext/openssl works on
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$keys = test_keys();
[$sandbox, $instance] = sandbox_client();
$private = openssl_pkey_get_private("file://$keys/merchant.pem");
$public = openssl_pkey_get_public("file://$keys/merchant-public.pem");
$certificate = openssl_x509_read("file://$keys/merchant.crt");
while (openssl_error_string() !== false);
$check = static function (string $after, callable $call) use ($private, $public): void {
    try {
        $call();
    } catch (Exception) {
    }
    $left = [];
    while (($error = openssl_error_string()) !== false) {
        $left[] = $error;
    }
    openssl_sign('text', $signature, $private, OPENSSL_ALGO_SHA256);
    echo $after, ': ', $left === [] ? 'clean' : implode('; ', $left), openssl_verify('text', $signature, $public, OPENSSL_ALGO_SHA256) === 1 ? '' : ' BROKEN',
        ($error = openssl_error_string()) === false ? '' : " $error", "\n";
};
$make = static fn(array $change) => fn() => WxFavor\Builder::factory(offline_config($change));
$check('nothing', fn() => null);
foreach (['text.pem', 'ec.pem', 'short.pem', 'merchant.crt', 'merchant-encrypted.pem', 'merchant-public.pem', 'missing.pem'] as $file) {
    $check("privateKey $file", $make(['privateKey' => "$keys/$file"]));
    $check("certs $file", $make(['certs' => ['PUB_KEY_ID_01' => "$keys/$file"]]));
}
$check('wrong passphrase', $make(['privateKey' => ["$keys/merchant-encrypted.pem", 'wrong']]));
$check('damaged', $make(['privateKey' => preg_replace('~(BEGIN PRIVATE KEY-----\n)[^\n]*\n~', '$1', file_get_contents("$keys/merchant.pem"))]));
$check('damaged DER', $make(['privateKey' => substr_replace(file_get_contents("$keys/merchant.der"), 'XXXX', 40, 4)]));
$check('private object', $make(['privateKey' => $private]));
$check('public object', $make(['privateKey' => $public]));
$check('EC object', $make(['privateKey' => openssl_pkey_get_private("file://$keys/ec.pem")]));
$check('certificate object', $make(['certs' => ['PUB_KEY_ID_01' => $certificate]]));
$check('a good call', fn() => $instance->chain(COUPONS)->get(listing($sandbox)));
foreach (['signature=flip', 'signature=notbase64', 'signature=otherkey', 'unsigned', 'status=500', 'reset=midbody'] as $fault) {
    $check($fault, fn() => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => $fault]] + listing($sandbox)));
}
$plain = new RawServer("not TLS\r\n");
$check('no TLS', fn() => WxFavor\Builder::factory(offline_config(['connect_to' => ["::127.0.0.1:{$plain->port}"]]))->v3->x->get());

// What was in the queue before is not ours to remove from ext/openssl's own.
@openssl_pkey_get_private('no key');
$make([])();
var_dump(openssl_error_string() !== false);
?>
--EXPECT--
nothing: clean
privateKey text.pem: clean
certs text.pem: clean
privateKey ec.pem: clean
certs ec.pem: clean
privateKey short.pem: clean
certs short.pem: clean
privateKey merchant.crt: clean
certs merchant.crt: clean
privateKey merchant-encrypted.pem: clean
certs merchant-encrypted.pem: clean
privateKey merchant-public.pem: clean
certs merchant-public.pem: clean
privateKey missing.pem: clean
certs missing.pem: clean
wrong passphrase: clean
damaged: clean
damaged DER: clean
private object: clean
public object: clean
EC object: clean
certificate object: clean
a good call: clean
signature=flip: clean
signature=notbase64: clean
signature=otherkey: clean
unsigned: clean
status=500: clean
reset=midbody: clean
no TLS: clean
bool(true)
