--TEST--
sandbox: faults replace answers before or after the work is done
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$try = static function (string $fault, string $number) use ($merchant): void {
    $answer = $merchant->issue($number, [], null, ['X-Sandbox-Fault' => $fault]);
    $again = $merchant->issue($number);
    echo "$fault: ", str_starts_with($answer->body, '{') || $answer->body === '' ? $answer->line() : "{$answer->status} " . substr($answer->body, 0, 12),
        ', then ', $again->line(), ' ', substr($again->json()['coupon_id'], -2), "\n";
};
$try('status=500', 'n1');
$try('status=500; when=after', 'n2');
$try('status=429', 'n3');
$try('status=502', 'n4');
$try('status=503;when=after', 'n5');
$try('html=503', 'n6');
$try('code=RULE_LIMIT;message=%E4%B8%80%3B%E4%BA%8C', 'n7');
$try('code=FREQUENCY_LIMITED', 'n8');
$try('status=204', 'n9');
$try('status=202', 'n10');
$answer = $merchant->fault('status=204');
var_dump($answer->status, $answer->body, $answer->signatureFault(), $merchant->fault('html=503')->signatureFault());
echo $merchant->fault('stutter=1')->body, "\n";
?>
--EXPECT--
status=500: 500 SYSTEM_ERROR 系统繁忙, then 200 ok 01
status=500; when=after: 500 SYSTEM_ERROR 系统繁忙, then 200 ok 02
status=429: 429 FREQUENCY_LIMIT_EXCEED 接口限频, then 200 ok 03
status=502: 502 SERVICE_UNAVAILABLE 服务不可用, then 200 ok 04
status=503;when=after: 503 SERVICE_UNAVAILABLE 服务不可用, then 200 ok 05
html=503: 503 <html><head>, then 200 ok 06
code=RULE_LIMIT;message=%E4%B8%80%3B%E4%BA%8C: 403 RULE_LIMIT 一;二, then 200 ok 07
code=FREQUENCY_LIMITED: 429 FREQUENCY_LIMITED 接口限频, then 200 ok 08
status=204: 204 ok, then 200 ok 09
status=202: 202 ok, then 200 ok 10
int(204)
string(0) ""
string(0) ""
string(12) "no timestamp"
{"code":"SANDBOX_FAULT","message":"not a fault: stutter=1"}
