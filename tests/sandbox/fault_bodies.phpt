--TEST--
sandbox: odd bodies are validly signed
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$merchant->issue('n1');
foreach (['empty', 'truncate', 'extra', 'newenum', 'nulls', 'missing', 'exp', 'bigint', 'float', 'wrongtype', 'pretty', 'escape', 'reorder', 'notjson', 'bom', 'array', 'deep', 'badutf8', 'dupkeys'] as $kind) {
    $answer = $merchant->fault("body=$kind");
    $data = json_decode($answer->body, true, 10000);
    echo "$kind: {$answer->status} ", $answer->signatureFault() ?: 'signed', ', ', match ($kind) {
        'empty' => var_export($answer->body, true),
        'extra' => json_encode($data['data'][0]['sandbox_new_field']),
        'newenum' => $data['data'][0]['status'],
        'nulls' => json_encode($data['data'][0]['normal_coupon_information']),
        'missing' => json_encode(isset($data['data'][0]['coupon_id'])),
        'exp' => strstr($answer->body, '"coupon_amount"'),
        'bigint' => substr(strrchr($answer->body, '"'), 0, 18),
        'float' => json_encode($data['total_count']),
        'wrongtype' => $data['total_count'],
        'deep' => strlen($answer->body),
        'pretty' => json_encode(substr($answer->body, 0, 6)),
        'escape' => json_encode(str_contains($answer->body, '\u6c99')),
        'reorder' => implode(' ', array_keys($data)),
        default => gettype($data),
    }, "\n";
}
$answer = $merchant->fault('size=300000');
var_dump(strlen($answer->body) >= 300000, $answer->signatureFault(), isset($answer->json()['data']));
?>
--EXPECT--
empty: 200 signed, ''
truncate: 200 signed, NULL
extra: 200 signed, {"list":[1,null,"new"],"flag":true}
newenum: 200 signed, SANDBOX_NEW_VALUE
nulls: 200 signed, null
missing: 200 signed, false
exp: 200 signed, "coupon_amount":1e2,"transaction_minimum":2e2}}],"total_count":1e0,"limit":2e1,"offset":0e0}
bigint: 200 signed, ":9007199254740993
float: 200 signed, 1.5
wrongtype: 200 signed, not a number
pretty: 200 signed, "{\n    "
escape: 200 signed, true
reorder: 200 signed, offset limit total_count data
notjson: 200 signed, NULL
bom: 200 signed, NULL
array: 200 signed, array
deep: 200 signed, 10009
badutf8: 200 signed, NULL
dupkeys: 200 signed, array
bool(true)
string(0) ""
bool(true)
