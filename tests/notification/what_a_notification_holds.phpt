--TEST--
A notification has its parts, decoded without loss, and cannot be changed or forged
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
$parser = notification_parser();
$parse = static function (array $change = [], mixed $plain = COUPON_USED) use ($parser): WxFavor\Notification {
    $body = notification_body($change, sealed($plain));
    return $parser->parse(signed_headers($body), $body);
};
$body = notification_body();
$headers = signed_headers($body);
json_decode('{');
$n = $parser->parse($headers, $body);
echo json_last_error_msg(), "\n";
var_dump($n->id, $n->eventType, $n->resourceType, $n->summary, $n->originalType, $n->createTimeText, get_class($n->createTime), $n->isCouponUse());
var_dump($n->resource === COUPON_USED, $n->toArray() === json_decode(json_encode($n), true), array_keys($n->toArray()));
var_dump(preg_match('~^[A-Za-z0-9_]{1,64}$~', $n->getKey()), $n->getKey() === $parse(['create_time' => 'x'])->getKey(), $n->getKey() === $parse(['id' => 'x'])->getKey());

echo "-- numbers\n";
$plain = '{"fen":9007199254740993,"big":18446744073709551615,"id":"00123","exp":1e2,"none":null,"deep":{"list":[1,{}]}}';
echo json_encode($parse([], $plain)->resource), "\n";

echo "-- times\n";
foreach (['2015-05-20T13:29:35+08:00', '2015-05-20T13:29:35Z', '2015-05-20T13:29:35.120+08:00', '2015-05-20t13:29:35-0330', '20150520132935',
    '2015-05-20T13:29:35.123456789+08:00', '', 'tomorrow', '2015-05-20', '2015-05-20T13:29:35', '@1', '2015-13-20T13:29:35Z', '2015-05-20T25:29:35Z', '201505201329355'] as $time) {
    $n = $parse(['create_time' => $time]);
    echo str_pad($time, 36), ' ', $n->createTime?->format('Y-m-d\TH:i:s.uP') ?? 'null', $n->createTimeText === $time ? '' : ' changed', "\n";
}
$n = $parse(['create_time' => null, 'summary' => null, 'resource_type' => null, 'event_type' => 'REFUND.SUCCESS']);
var_dump($n->createTime, $n->createTimeText, $n->summary, $n->isCouponUse());

echo "-- no value of anybody else's\n";
thrown(function () use ($n) { $n->id = 'x'; });
try { $n->resource['coupon_id'] = 'x'; } catch (Error $e) { echo get_class($e), "\n"; } // PHP 8.4 has other words
thrown(function () use ($n) { $n->other = 'x'; });
thrown(fn () => new WxFavor\Notification());
thrown(fn () => unserialize('O:20:"WxFavor\Notification":1:{s:2:"id";s:1:"x";}'));
thrown(fn () => serialize($n));
echo "-- parser\n";
var_dump($parser);
thrown(fn () => clone $parser);
thrown(fn () => serialize($parser));
thrown(fn () => $parser->__construct([]));
thrown(fn () => new WxFavor\NotificationParser(WxFavor\Builder::factory(offline_config())));
thrown(fn () => new WxFavor\NotificationParser(new stdClass()));
thrown(fn () => new WxFavor\NotificationParser([]));
thrown(fn () => new WxFavor\NotificationParser(offline_config(['secret' => 'short'])));
$client = WxFavor\Builder::factory(offline_config(['secret' => SECRET]))->getDriver();
foreach ([$client, offline_config(['secret' => SECRET])] as $from) {
    $body = notification_body();
    outcome(get_debug_type($from), fn () => (new WxFavor\NotificationParser($from))->parse(signed_headers($body), $body));
}
?>
--EXPECT--
Syntax error
string(22) "EV-2018022511223320873"
string(10) "COUPON.USE"
string(16) "encrypt-resource"
string(21) "代金券核销通知"
string(6) "coupon"
string(25) "2015-05-20T13:29:35+08:00"
string(17) "DateTimeImmutable"
bool(true)
bool(true)
bool(true)
array(7) {
  [0]=>
  string(2) "id"
  [1]=>
  string(11) "create_time"
  [2]=>
  string(10) "event_type"
  [3]=>
  string(13) "resource_type"
  [4]=>
  string(7) "summary"
  [5]=>
  string(13) "original_type"
  [6]=>
  string(8) "resource"
}
int(1)
bool(true)
bool(false)
-- numbers
{"fen":9007199254740993,"big":"18446744073709551615","id":"00123","exp":100,"none":null,"deep":{"list":[1,[]]}}
-- times
2015-05-20T13:29:35+08:00            2015-05-20T13:29:35.000000+08:00
2015-05-20T13:29:35Z                 2015-05-20T13:29:35.000000+00:00
2015-05-20T13:29:35.120+08:00        2015-05-20T13:29:35.120000+08:00
2015-05-20t13:29:35-0330             2015-05-20T13:29:35.000000-03:30
20150520132935                       2015-05-20T13:29:35.000000+08:00
2015-05-20T13:29:35.123456789+08:00  2015-05-20T13:29:35.123456+08:00
                                     null
tomorrow                             null
2015-05-20                           null
2015-05-20T13:29:35                  null
@1                                   null
2015-13-20T13:29:35Z                 null
2015-05-20T25:29:35Z                 null
201505201329355                      null
NULL
string(0) ""
string(0) ""
bool(false)
-- no value of anybody else's
Error: Cannot modify readonly property WxFavor\Notification::$id
Error
Error: Cannot create dynamic property WxFavor\Notification::$other
Error: Call to private WxFavor\Notification::__construct() from global scope
Exception: Unserialization of 'WxFavor\Notification' is not allowed
Exception: Serialization of 'WxFavor\Notification' is not allowed
-- parser
object(WxFavor\NotificationParser)#1 (0) {
}
Error: Trying to clone an uncloneable object of class WxFavor\NotificationParser
Exception: Serialization of 'WxFavor\NotificationParser' is not allowed
Error: A notification parser cannot be constructed twice
InvalidArgumentException: secret is missing: notifications are encrypted with the APIv3 key (APIv3密钥) of 32 bytes
TypeError: WxFavor\NotificationParser::__construct(): Argument #1 ($clientOrConfig) must be of type WxFavor\Client|WxFavor\BuilderChainable|array, stdClass given
InvalidArgumentException: mchid is missing: it must be the merchant number (商户号)
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 5
WxFavor\Client: COUPON.USE EV-2018022511223320873 98674556
array: COUPON.USE EV-2018022511223320873 98674556
