--TEST--
Times are DateTimeImmutable with the offset and the milliseconds that WeChat Pay sent, and go back as they came
--EXTENSIONS--
wxfavor
--INI--
date.timezone=America/New_York
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Exception\MappingException;
use WxFavor\Model;
$read = function (string $text): void {
    $json = '{"start_time":' . json_encode($text, JSON_UNESCAPED_SLASHES) . ',"stock_id":"1"}';
    try {
        $model = Model\StartStockResponse::fromJson($json);
    } catch (MappingException $e) {
        echo "$text: [{$e->getPath()}] ", $e->getMessage(), "\n";
        return;
    }
    $time = $model->startTime;
    echo $text, ': ', $time === null ? 'null' : get_class($time) . ' ' . $time->format('Y-m-d\TH:i:s.uP U') . ' ' . $time->getTimezone()->getName(),
        $model->toJson() === $json && $model->toArray()['start_time'] === $text ? '' : ' but back as ' . $model->toJson(), "\n";
};
// The two formats of the documentation: seconds (根据商户号查用户的券), milliseconds (查询代金券详情).
$read('2015-05-20T13:29:35+08:00');
$read('2015-05-20T13:29:35.120+08:00');
$read('2015-05-20T13:29:35.001+08:00');
// What else RFC 3339 allows.
foreach (['2015-05-20T05:29:35Z', '2015-05-20T05:29:35.5Z', '2015-05-20T13:29:35.123456+08:00', '2015-05-20T13:29:35.123456789+08:00', '2015-05-19T23:59:59-05:30', '2000-02-29T00:00:00+00:00', '9999-12-31T23:59:59+08:00'] as $text) {
    $read($text);
}
// How its prose writes the format (…:ss:sss) is no time, and neither are these.
foreach (['2015-05-20T13:29:35:120+08:00', '2015-05-20T13:29:35', '2015-05-20 13:29:35+08:00', '2015-02-30T00:00:00+08:00', '20150520132935', '1432099775', 'now', '2015-05-20'] as $text) {
    $read($text);
}
// Optional ones may be empty or null.
$read('');
var_dump(Model\StartStockResponse::fromJson('{"start_time":null,"stock_id":"1"}')->startTime, Model\StartStockResponse::fromJson('{"stock_id":"1"}')->startTime);
// Objects that share an answer do not share their times.
$coupon = Model\Coupon::fromJson(file_get_contents(__DIR__ . '/../samples/query_coupon.json'));
$later = $coupon->createTime->modify('+1 day');
echo $coupon->createTime->format('d'), ' ', $later->format('d'), ' ', $coupon->createTime == $coupon->availableBeginTime ? 'equal' : 'different', "\n";
// Out they go with the offset that they have, and milliseconds if there are any.
foreach (['2030-01-02 03:04:05 Asia/Shanghai', '2030-01-02 03:04:05.678901 UTC', '2030-01-02 03:04:05.0001 -05:30', '@1900000000'] as $time) {
    echo (new Model\FavorAvailableTime(availableBeginTime: new DateTimeImmutable($time)))->toJson(), "\n";
}
echo (new Model\FavorAvailableTime(availableBeginTime: '2030-01-02T03:04:05.6+08:00'))->toJson(), "\n";
?>
--EXPECT--
2015-05-20T13:29:35+08:00: DateTimeImmutable 2015-05-20T13:29:35.000000+08:00 1432099775 +08:00
2015-05-20T13:29:35.120+08:00: DateTimeImmutable 2015-05-20T13:29:35.120000+08:00 1432099775 +08:00
2015-05-20T13:29:35.001+08:00: DateTimeImmutable 2015-05-20T13:29:35.001000+08:00 1432099775 +08:00
2015-05-20T05:29:35Z: DateTimeImmutable 2015-05-20T05:29:35.000000+00:00 1432099775 Z
2015-05-20T05:29:35.5Z: DateTimeImmutable 2015-05-20T05:29:35.500000+00:00 1432099775 Z
2015-05-20T13:29:35.123456+08:00: DateTimeImmutable 2015-05-20T13:29:35.123456+08:00 1432099775 +08:00
2015-05-20T13:29:35.123456789+08:00: DateTimeImmutable 2015-05-20T13:29:35.123456+08:00 1432099775 +08:00
2015-05-19T23:59:59-05:30: DateTimeImmutable 2015-05-19T23:59:59.000000-05:30 1432099799 -05:30
2000-02-29T00:00:00+00:00: DateTimeImmutable 2000-02-29T00:00:00.000000+00:00 951782400 +00:00
9999-12-31T23:59:59+08:00: DateTimeImmutable 9999-12-31T23:59:59.000000+08:00 253402271999 +08:00
2015-05-20T13:29:35:120+08:00: [start_time] start_time: "2015-05-20T13:29:35:120+08:00" is no time of RFC 3339
2015-05-20T13:29:35: [start_time] start_time: "2015-05-20T13:29:35" is no time of RFC 3339
2015-05-20 13:29:35+08:00: [start_time] start_time: "2015-05-20 13:29:35+08:00" is no time of RFC 3339
2015-02-30T00:00:00+08:00: [start_time] start_time: "2015-02-30T00:00:00+08:00" is no time of RFC 3339
20150520132935: [start_time] start_time: "20150520132935" is no time of RFC 3339
1432099775: [start_time] start_time: "1432099775" is no time of RFC 3339
now: [start_time] start_time: "now" is no time of RFC 3339
2015-05-20: [start_time] start_time: "2015-05-20" is no time of RFC 3339
: null
NULL
NULL
20 21 equal
{"available_begin_time":"2030-01-02T03:04:05+08:00"}
{"available_begin_time":"2030-01-02T03:04:05.678+00:00"}
{"available_begin_time":"2030-01-02T03:04:05-05:30"}
{"available_begin_time":"2030-03-17T17:46:40+00:00"}
{"available_begin_time":"2030-01-02T03:04:05.6+08:00"}
