--TEST--
Loading, signing and decrypting leave no piece of the key behind, neither in the heap nor on the stack
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
?>
--EXPECT--
PKCS#8 was searched for
PKCS#1 was searched for
DER was searched for
encrypted was searched for
