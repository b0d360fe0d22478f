--TEST--
JSON that is not exactly what a field holds is refused, with the path of the field; nothing is rounded, guessed or recursed into
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Exception\MappingException;
use WxFavor\Model;
function refused(string $class, string $json, string $what = ''): void
{
    try {
        $model = $class::fromJson($json);
        echo ($what ?: $json), ': understood as ', substr($model->toJson(), 0, 100), "\n";
    } catch (MappingException $e) {
        echo ($what ?: $json), ': [', $e->getPath(), '] ', substr($e->getMessage(), 0, 160), "\n";
    }
}
$page = json_decode(file_get_contents(__DIR__ . '/../samples/list_coupons.json'), true);
$coupon = $page['data'][0];
$in = function (string $field, string $value) use ($page, $coupon): string {
    $coupon['normal_coupon_information'][$field] = 'HERE';
    return str_replace('"HERE"', $value, json_encode(['data' => [...array_fill(0, 3, $page['data'][0]), $coupon, $page['data'][0]]] + $page));
};
// The path says which of a hundred coupons it is.
foreach (['9007199254740992', '-9007199254740992', '18446744073709551616', '1' . str_repeat('0', 30), '1.0', '100.5', '1e2', '1E+2', '-0', '"100"', 'true', '[]', '{}', 'null', '01', '+1', '.5', '1.', '0x10', 'NaN', 'Infinity'] as $number) {
    refused(Model\CouponCollection::class, $in('coupon_amount', $number), $number);
}
refused(Model\CouponCollection::class, $in('coupon_amount', '9007199254740991'), 'the largest integer');
$all = fn (string $json, string $class = Model\SendCouponResponse::class) => refused($class, $json);
// Names: case counts, and each is there once, however it is written.
$all('{"Coupon_Id":"1"}');
$all('{"COUPON_ID":1,"coupon_id":"1"}');
$all('{"coupon_id":"1","coupon_id":"1"}');
$all('{"coupon_id":"1","\u0063oupon_id":"2"}');
$all('{"coupon_id":"1","a":[{"b":0},{"c":1,"c":2}]}');
// Required, and null.
$all('{}');
$all('{"coupon_id":null}');
$all('null');
$all('["1"]');
$all('"1"');
// Kinds.
$all('{"coupon_id":1}');
$all('{"total_count":1,"data":{}}', Model\CouponCollection::class);
$all('{"total_count":1,"data":[[]]}', Model\CouponCollection::class);
$all('{"total_count":"1"}', Model\CouponCollection::class);
$all('{"total_count":2,"data":["1",2]}', Model\AvailableMerchantCollection::class);
$all('{"total_count":2,"data":["1",null]}', Model\AvailableMerchantCollection::class);
// Text.
refused(Model\SendCouponResponse::class, "{\"coupon_id\":\"\xC3(\"}", 'invalid UTF-8');
refused(Model\SendCouponResponse::class, "{\"coupon_id\":\"\xC0\x80\"}", 'an overlong NUL');
refused(Model\SendCouponResponse::class, "{\"coupon_id\":\"\xED\xA0\x80\"}", 'a surrogate');
refused(Model\SendCouponResponse::class, "{\"coupon_id\":\"1\",\"\xFF\":1}", 'invalid UTF-8 in a name');
$all('{"coupon_id":"\ud800"}');
$all('{"coupon_id":"1\u0000"}');
refused(Model\SendCouponResponse::class, "{\"coupon_id\":\"1\0\"}", 'a NUL in it');
refused(Model\SendCouponResponse::class, "{\"coupon_id\":\"1\"}\0", 'a NUL behind it');
// Around it.
$all('{"coupon_id":"1"} ');
$all('{"coupon_id":"1"}x');
$all('{"coupon_id":"1"}{}');
$all('{"coupon_id":"1",}');
$all("{'coupon_id':'1'}");
$all('{"coupon_id":"1"} // c');
refused(Model\SendCouponResponse::class, "\xEF\xBB\xBF{\"coupon_id\":\"1\"}", 'a byte order mark');
refused(Model\SendCouponResponse::class, '', 'nothing');
// Limits, before any memory is spent on a tree.
refused(Model\SendCouponResponse::class, '{"coupon_id":"1","a":' . str_repeat('[', 31) . str_repeat(']', 31) . '}', 'depth 32');
refused(Model\SendCouponResponse::class, '{"coupon_id":"1","a":' . str_repeat('[', 32) . str_repeat(']', 32) . '}', 'depth 33');
refused(Model\SendCouponResponse::class, str_repeat('[', 1000000), 'a million brackets');
refused(Model\SendCouponResponse::class, str_repeat('{"a":', 1000000), 'a million objects');
refused(Model\SendCouponResponse::class, '{"coupon_id":"1","a":[' . str_repeat('0,', 2000000) . '0]}', 'two million values');
refused(Model\SendCouponResponse::class, '{"coupon_id":"1","a":' . str_repeat('9', 5000) . '}', 'a long number');
refused(Model\SendCouponResponse::class, '{"coupon_id":"' . str_repeat('1', 17 << 20) . '"}', '17 MB');
?>
--EXPECT--
9007199254740992: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: 9007199254740992 is beyond ±9007199254740991, where integers are no longer exact
-9007199254740992: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: -9007199254740992 is beyond ±9007199254740991, where integers are no longer exact
18446744073709551616: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: 18446744073709551616 is beyond ±9007199254740991, where integers are no longer exact
1000000000000000000000000000000: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: 1000000000000000000000000000000 is beyond ±9007199254740991, where integers are no longer exact
1.0: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: 1.0 is not written as an integer
100.5: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: 100.5 is not written as an integer
1e2: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: 1e2 is not written as an integer
1E+2: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: 1E+2 is not written as an integer
-0: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: -0 is not written as an integer
"100": [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: a string instead of an integer
true: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: a boolean instead of an integer
[]: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: a list instead of an integer
{}: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: an object instead of an integer
null: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: null, but it must be there
01: [data[3].normal_coupon_information] data[3].normal_coupon_information: not JSON: neither , nor } follows, at byte 2771
+1: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: not JSON: no value, at byte 2770
.5: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: not JSON: no value, at byte 2770
1.: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: not JSON: a number that is not complete, at byte 2772
0x10: [data[3].normal_coupon_information] data[3].normal_coupon_information: not JSON: neither , nor } follows, at byte 2771
NaN: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: not JSON: no value, at byte 2770
Infinity: [data[3].normal_coupon_information.coupon_amount] data[3].normal_coupon_information.coupon_amount: not JSON: no value, at byte 2770
the largest integer: understood as {"data":[{"stock_creator_mchid":"9800064","stock_id":"9865888","coupon_id":"98674556","cut_to_messag
{"Coupon_Id":"1"}: [coupon_id] coupon_id: missing
{"COUPON_ID":1,"coupon_id":"1"}: understood as {"COUPON_ID":1,"coupon_id":"1"}
{"coupon_id":"1","coupon_id":"1"}: [coupon_id] coupon_id: the object has this name twice
{"coupon_id":"1","\u0063oupon_id":"2"}: [coupon_id] coupon_id: the object has this name twice
{"coupon_id":"1","a":[{"b":0},{"c":1,"c":2}]}: [a[1].c] a[1].c: the object has this name twice
{}: [coupon_id] coupon_id: missing
{"coupon_id":null}: [coupon_id] coupon_id: null, but it must be there
null: [] null instead of an object
["1"]: [] a list instead of an object
"1": [] a string instead of an object
{"coupon_id":1}: [coupon_id] coupon_id: a number instead of a string
{"total_count":1,"data":{}}: [data] data: an object instead of a list
{"total_count":1,"data":[[]]}: [data[0]] data[0]: a list instead of an object
{"total_count":"1"}: [total_count] total_count: a string instead of an integer
{"total_count":2,"data":["1",2]}: [data[1]] data[1]: a number instead of a string
{"total_count":2,"data":["1",null]}: [data[1]] data[1]: null instead of a string
invalid UTF-8: [coupon_id] coupon_id: invalid UTF-8, at byte 14
an overlong NUL: [coupon_id] coupon_id: invalid UTF-8, at byte 14
a surrogate: [coupon_id] coupon_id: invalid UTF-8, at byte 14
invalid UTF-8 in a name: [] invalid UTF-8, at byte 18
{"coupon_id":"\ud800"}: [coupon_id] coupon_id: half of a surrogate pair, at byte 20
{"coupon_id":"1\u0000"}: [coupon_id] coupon_id: a NUL (\u0000) in a string, at byte 21
a NUL in it: [coupon_id] coupon_id: not JSON: a control character in a string, at byte 15
a NUL behind it: [] something follows the JSON value, at byte 17
{"coupon_id":"1"} : understood as {"coupon_id":"1"}
{"coupon_id":"1"}x: [] something follows the JSON value, at byte 17
{"coupon_id":"1"}{}: [] something follows the JSON value, at byte 17
{"coupon_id":"1",}: [] not JSON: no name, at byte 17
{'coupon_id':'1'}: [] not JSON: no name, at byte 1
{"coupon_id":"1"} // c: [] something follows the JSON value, at byte 18
a byte order mark: [] not JSON: it begins with a byte order mark
nothing: [] not JSON: empty text
depth 32: understood as {"coupon_id":"1","a":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}
depth 33: [a[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]] a[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: nested too deeply, at byte 52
a million brackets: [[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]] [0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: nested too deeply, at byte 32
a million objects: [a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a] a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a: nested too deeply, at byte 160
two million values: [a[249997]] a[249997]: more than 250000 values
a long number: [a] a: a number that is too long, at byte 5021
17 MB: [] 17825808 bytes are more than the limit of 16777216
