--TEST--
debug writes what goes to and fro, with the Authorization masked
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$tell = static function (string $trace) use ($sandbox): void {
    echo preg_match('~^> POST /v3/marketing/favor/users/\S+/coupons HTTP/1\.1$~m', $trace), preg_match('~^> authorization: \(masked\)$~mi', $trace),
        preg_match('~^< HTTP/1\.1 200 OK$~m', $trace), preg_match('~^< Wechatpay-Signature: \S+$~m', $trace), preg_match('~^\* ~m', $trace), ' ',
        preg_match('~WECHATPAY2-SHA256-RSA2048 mchid|nonce_str|out_request_no|coupon_id~', $trace), str_contains($trace, $sandbox->info['secret']) ? ' SECRET' : '', "\n";
};
ob_start();
$instance->chain(COUPONS)->post(['debug' => true] + coupon($sandbox, 'n1'));
$tell(ob_get_clean());

$file = fopen('php://memory', 'w+');
$instance->chain(COUPONS)->post(['debug' => $file] + coupon($sandbox, 'n2'));
rewind($file);
$tell(stream_get_contents($file));

ob_start();
$instance->chain(COUPONS)->post(['debug' => false] + coupon($sandbox, 'n3'));
$instance->chain(COUPONS)->post(['debug' => null] + coupon($sandbox, 'n4'));
var_dump(ob_get_clean());

$closed = fopen('php://memory', 'w');
fclose($closed);
foreach ([1, 'php://stderr', [], $closed, stream_context_create()] as $value) {
    thrown(fn() => $instance->v3->x->get(['debug' => $value]));
}
var_dump(count($sandbox->journal()));
?>
--EXPECT--
11111 0
11111 0
string(0) ""
InvalidArgumentException: debug must be true, false or a resource to write to, int given
InvalidArgumentException: debug must be true, false or a resource to write to, string given
InvalidArgumentException: debug must be true, false or a resource to write to, array given
InvalidArgumentException: debug is a resource that is no open stream
InvalidArgumentException: debug is a resource that is no open stream
int(4)
