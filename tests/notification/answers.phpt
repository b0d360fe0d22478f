--TEST--
What WeChat Pay is answered: success, and the status of each failure, with nothing of what failed
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
use WxFavor\NotificationReply;
$parser = notification_parser();
$show = static function (string $what, NotificationReply $r): void {
    echo "$what: $r->status ", json_encode($r->headers, JSON_UNESCAPED_SLASHES), " $r->body\n";
};
$caught = static function (string $body, array $change = []) use ($parser): Throwable {
    try {
        $parser->parse(signed_headers($body, $change), $body);
    } catch (Throwable $e) {
        return $e;
    }
};
$show('success', NotificationReply::success());
$show('success without a body', NotificationReply::success(204));
$show('probe', NotificationReply::failure($caught(notification_body(), ['Wechatpay-Signature' => 'WECHATPAY/SIGNTEST/x'])));
$show('malformed', NotificationReply::failure($caught('{}')));
$show('undecryptable', NotificationReply::failure($caught(notification_body([], sealed(COUPON_USED, strrev(SECRET))))));
$show('of the database', NotificationReply::failure(new PDOException('SQLSTATE[HY000]: password')));
$show('text', NotificationReply::failure('busy "now" 忙'));
$show('own status', NotificationReply::failure('busy', 503));
$show('bad UTF-8', NotificationReply::failure("\xFF"));
foreach ([200, 204, 399, 600, -1] as $status) {
    thrown(fn () => NotificationReply::failure('x', $status));
}
foreach ([201, 202, 0, -1, 500, 429496729600 + 200] as $status) {
    thrown(fn () => NotificationReply::success($status));
}
thrown(function () { $r = NotificationReply::success(); $r->status = 1; });
thrown(fn () => new NotificationReply());
thrown(fn () => NotificationReply::failure([]));
thrown(fn () => NotificationReply::failure(new stdClass()));
thrown(fn () => (new ReflectionClass(NotificationReply::class))->newInstanceWithoutConstructor()->send());
?>
--EXPECT--
success: 200 {"Content-Type":"application/json"} {"code":"SUCCESS","message":"OK"}
success without a body: 204 [] 
probe: 401 {"Content-Type":"application/json"} {"code":"FAIL","message":"the signature does not verify"}
malformed: 400 {"Content-Type":"application/json"} {"code":"FAIL","message":"this is no notification"}
undecryptable: 500 {"Content-Type":"application/json"} {"code":"FAIL","message":"the notification could not be processed"}
of the database: 500 {"Content-Type":"application/json"} {"code":"FAIL","message":"the notification could not be processed"}
text: 500 {"Content-Type":"application/json"} {"code":"FAIL","message":"busy \"now\" 忙"}
own status: 503 {"Content-Type":"application/json"} {"code":"FAIL","message":"busy"}
bad UTF-8: 500 {"Content-Type":"application/json"} {"code":"FAIL","message":"�"}
InvalidArgumentException: status must be from 400 to 599, 200 given: any 2xx would end the repeats
InvalidArgumentException: status must be from 400 to 599, 204 given: any 2xx would end the repeats
InvalidArgumentException: status must be from 400 to 599, 399 given: any 2xx would end the repeats
InvalidArgumentException: status must be from 400 to 599, 600 given: any 2xx would end the repeats
InvalidArgumentException: status must be from 400 to 599, -1 given: any 2xx would end the repeats
InvalidArgumentException: status must be 200 or 204, 201 given: WeChat Pay documents no other for success
InvalidArgumentException: status must be 200 or 204, 202 given: WeChat Pay documents no other for success
InvalidArgumentException: status must be 200 or 204, 0 given: WeChat Pay documents no other for success
InvalidArgumentException: status must be 200 or 204, -1 given: WeChat Pay documents no other for success
InvalidArgumentException: status must be 200 or 204, 500 given: WeChat Pay documents no other for success
InvalidArgumentException: status must be 200 or 204, 429496729800 given: WeChat Pay documents no other for success
Error: Cannot modify readonly property WxFavor\NotificationReply::$status
Error: Call to private WxFavor\NotificationReply::__construct() from global scope
TypeError: WxFavor\NotificationReply::failure(): Argument #1 ($why) must be of type Throwable|string, array given
TypeError: WxFavor\NotificationReply::failure(): Argument #1 ($why) must be of type Throwable|string, stdClass given
Error: The reply was not made by success() or failure()
