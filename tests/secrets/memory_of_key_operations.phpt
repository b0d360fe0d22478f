--TEST--
Loading, signing, decrypting and hashing leave no piece of the key behind, neither in the heap nor on the stack
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/memory_search.inc';
memory_search_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/daemon.inc';
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/../helpers/memory_search.inc';
$keys = test_keys();
$needles = key_needles(file_get_contents("$keys/merchant.pem")) + ['PEM text of PKCS#1' => key_needles(file_get_contents("$keys/merchant-pkcs1.pem"))['PEM text']];
$forms = ['PKCS#8' => 'merchant.pem', 'PKCS#1' => 'merchant-pkcs1.pem', 'DER' => 'merchant.der', 'encrypted' => 'merchant-encrypted.pem'];
$steps = [
    'loaded' => '',
    'signed' => 'WxFavor\Crypto\Rsa::sign("message", $key);',
    'decrypted' => 'WxFavor\Crypto\Rsa::decrypt(WxFavor\Crypto\Rsa::encrypt("text", $public), $key);',
];
foreach ($forms as $form => $file) {
    $source = var_export($form === 'encrypted' ? ["file://$keys/$file", 'a passphrase'] : "file://$keys/$file", true);
    foreach ($steps as $step => $do) {
        $code = "\$public = 'file://$keys/merchant-public.pem'; \$key = WxFavor\\Crypto\\Rsa::from($source); $do%s echo \"done\\n\"; fgets(STDIN);";
        foreach (['kept' => '', 'dropped' => 'unset($key);'] as $fate => $drop) {
            $process = proc_open([PHP_BINARY, '-n', ...extension_args(), '-d', 'wxfavor.key_cache=0', '-r', sprintf($code, $drop)], [['pipe', 'r'], ['pipe', 'w']], $pipes);
            fgets($pipes[1]);
            $found = memory_search(proc_get_status($process)['pid'], $needles, true);
            fwrite($pipes[0], "\n");
            array_map('fclose', $pipes);
            proc_close($process);
            // While the key is in use its numbers are in the heap, in the form that OpenSSL computes with, and nowhere else.
            $expected = $fate === 'kept' ? ['d as a BIGNUM ([heap])', 'dmp1 as a BIGNUM ([heap])', 'dmq1 as a BIGNUM ([heap])', 'iqmp as a BIGNUM ([heap])', 'p as a BIGNUM ([heap])', 'q as a BIGNUM ([heap])'] : [];
            if (array_keys($found) !== $expected) {
                echo "$form, $step, $fate: ", json_encode($found), "\n";
            }
        }
    }
    echo "$form was searched for\n";
}
// Secrets that are texts: half of one is in the script, so that the script itself does not hold it.
$secret = bin2hex(random_bytes(16));
$mask = random_bytes(32);
$needles = text_needles('the key', $secret);
$halves = [bin2hex($mask), bin2hex($mask ^ $secret)];
$found_after = static function (string $do) use ($needles, $halves): array {
    // What PHP itself leaves of the two halves is not looked at: the string is wiped here.
    $code = "\$secret = hex2bin('$halves[0]') ^ hex2bin('$halves[1]'); $do overwrite(\$secret); echo \"done\\n\"; fgets(STDIN);
        function overwrite(string &\$text): void { for (\$i = 0; \$i < 32; \$i++) { \$text[\$i] = 'x'; } }";
    $process = proc_open([PHP_BINARY, '-n', ...extension_args(), '-r', $code], [['pipe', 'r'], ['pipe', 'w']], $pipes, null, array_diff_key(getenv(), ['LD_BIND_NOW' => 1]));
    fgets($pipes[1]);
    $found = memory_search(proc_get_status($process)['pid'], $needles, true);
    fwrite($pipes[0], "\n");
    array_map('fclose', $pipes);
    proc_close($process);
    return array_keys($found);
};
foreach (['nothing' => '', 'md5' => 'WxFavor\Crypto\Hash::md5("a", $secret);', 'sign with MD5' => 'WxFavor\Crypto\Hash::sign("MD5", "a=b", $secret);',
    'hmac' => 'WxFavor\Crypto\Hash::hmac("a", $secret);', 'hmac with SHA-512' => 'WxFavor\Crypto\Hash::hmac("a", $secret, "sha512");',
    'sign with HMAC' => 'WxFavor\Crypto\Hash::sign("HMAC-SHA256", "a=b", $secret);', 'encrypt' => 'WxFavor\Crypto\AesGcm::encrypt("a", $secret, "123456789012");'] as $what => $do) {
    echo "$what: ", json_encode($found_after($do)), "\n";
}
?>
--EXPECT--
PKCS#8 was searched for
PKCS#1 was searched for
DER was searched for
encrypted was searched for
nothing: []
md5: []
sign with MD5: []
hmac: []
hmac with SHA-512: []
sign with HMAC: []
encrypt: []
