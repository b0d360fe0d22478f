--TEST--
process: OpenSSL's error queue is as clean after our failures as before, and what others leave there does not matter
--EXTENSIONS--
wxfavor
openssl
ffi
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--INI--
ffi.enable=1
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';

/** The queue itself: ext/openssl keeps errors of its own, and would not show what others leave. */
$queue = FFI::cdef('unsigned long ERR_peek_error(void); void ERR_clear_error(void); void *BIO_new_file(const char *name, const char *mode);', $argv[1] ?? find_crypto());
$soil = function () use ($queue) {
    $queue->BIO_new_file('/nowhere/at/all', 'r');
};
$nginx = new Nginx(['tls' => nginx_tls(nginx_signed()), 'foreign' => nginx_tls(nginx_signed(), true, tls_foreign_certificate())]);
$config = by_tls($nginx->port(), signed_config());
$wrong = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
$calls = [
    'a call' => fn () => WxFavor\Builder::factory($config)->chain('v3/x')->get(),
    'an untrusted server' => fn () => WxFavor\Builder::factory(['verify' => tls_other_ca()] + $config)->chain('v3/x')->get(),
    'another host' => fn () => WxFavor\Builder::factory(by_tls($nginx->port('foreign'), signed_config()))->chain('v3/x')->get(),
    'no key' => fn () => WxFavor\Builder::factory(['privateKey' => $wrong] + $config),
    'no certificate' => fn () => WxFavor\Builder::factory(['certs' => ['PUB_KEY_ID_01' => 'x']] + $config),
    'a wrong signature' => fn () => WxFavor\Builder::factory(['certs' => ['PUB_KEY_ID_0119000000012024101100395600000000' => openssl_pkey_get_details(openssl_pkey_new())['key']]] + $config)->chain('v3/x')->get(),
];
foreach ($calls as $name => $call) {
    foreach ([false, true] as $dirty) {
        $queue->ERR_clear_error();
        $dirty && $soil();
        try {
            $call();
            $end = 'succeeds';
        } catch (WxFavor\Exception\WxFavorException $e) {
            $end = (new ReflectionClass($e))->getShortName();
        }
        printf("%s: %s%s\n", $name, $end, $queue->ERR_peek_error() === 0 ? '' : ', and leaves an error');
    }
}

function find_crypto(): string
{
    return preg_match('~ (/\S*/libcrypto\.so\S*)$~m', file_get_contents('/proc/self/maps'), $m) ? $m[1] : 'libcrypto.so';
}
?>
--EXPECT--
a call: succeeds
a call: succeeds
an untrusted server: ConnectException
an untrusted server: ConnectException
another host: ConnectException
another host: ConnectException
no key: InvalidArgumentException
no key: InvalidArgumentException
no certificate: InvalidArgumentException
no certificate: InvalidArgumentException
a wrong signature: WrongSignatureException
a wrong signature: WrongSignatureException
