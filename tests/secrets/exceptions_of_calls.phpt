--TEST--
An exception of a call shows neither keys nor its own Authorization
--EXTENSIONS--
wxfavor
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000000
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$key = explode("\n", file_get_contents($sandbox->info['privateKey']))[5];
foreach (['status=403', 'status=401', 'unsigned', 'signature=flip', 'reset=after', 'size=20000000'] as $fault) {
    try {
        $instance->chain(COUPONS)->post(['headers' => ['X-Sandbox-Fault' => $fault]] + coupon($sandbox, 'n1'));
    } catch (WxFavor\Exception\WxFavorException $e) {
        ob_start();
        echo $e, $e->getTraceAsString(), print_r($e, true);
        var_dump($e);
        $all = ob_get_clean();
        preg_match('~signature="([^"]+)"~', $sandbox->lastRequest()['headers']['Authorization'], $m);
        echo $fault, ': ', get_class($e), str_contains($all, $sandbox->info['secret']) ? ' SECRET' : '', str_contains($all, $key) ? ' KEY' : '',
            str_contains($all, $m[1]) ? ' SIGNATURE' : '', str_contains($all, 'WECHATPAY2-SHA256-RSA2048 mchid') ? ' AUTHORIZATION' : '', "\n";
    }
}
?>
--EXPECT--
status=403: WxFavor\Exception\ClientException
status=401: WxFavor\Exception\ClientException
unsigned: WxFavor\Exception\UnsignedException
signature=flip: WxFavor\Exception\WrongSignatureException
reset=after: WxFavor\Exception\RequestException
size=20000000: WxFavor\Exception\RequestException
