--TEST--
A parser can allow fewer seconds between the clocks, and never more
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
use WxFavor\NotificationParser;
$instance = WxFavor\Builder::factory(offline_config(['secret' => SECRET]));
$body = notification_body();
// The edges themselves are tested with a clock that stands still: tests/core/test_notification.c.
foreach (['default' => [], 'the most' => ['clock_offset' => 300], 'a minute' => ['clock_offset' => 60]] as $what => $options) {
    foreach ([0, -150, 150, -400, 400] as $seconds) {
        outcome("$what, $seconds s", fn () => (new NotificationParser($instance, $options))->parse(signed_headers($body, [], time() + $seconds), $body));
    }
}
$minute = 60;
$options = ['clock_offset' => &$minute];
$parser = new NotificationParser(clientOrConfig: $instance, options: $options);
$minute = 300;
try {
    $parser->parse(signed_headers($body, [], time() - 150), $body);
} catch (WxFavor\Exception\SignatureException $e) {
    preg_match('~\d+ seconds are allowed~', $e->getMessage(), $m);
    echo $m[0], "\n";
}
foreach ([0, -1, 301, PHP_INT_MAX, '60', 60.0, null, true, []] as $value) {
    thrown(fn () => new NotificationParser($instance, ['clock_offset' => $value]));
}
thrown(fn () => new NotificationParser($instance, ['clock_ofset' => 60]));
thrown(fn () => new NotificationParser($instance, [60]));
thrown(fn () => new NotificationParser($instance, null));
?>
--EXPECT--
default, 0 s: COUPON.USE EV-2018022511223320873 98674556
default, -150 s: COUPON.USE EV-2018022511223320873 98674556
default, 150 s: COUPON.USE EV-2018022511223320873 98674556
default, -400 s: SignatureException clock-offset 401
default, 400 s: SignatureException clock-offset 401
the most, 0 s: COUPON.USE EV-2018022511223320873 98674556
the most, -150 s: COUPON.USE EV-2018022511223320873 98674556
the most, 150 s: COUPON.USE EV-2018022511223320873 98674556
the most, -400 s: SignatureException clock-offset 401
the most, 400 s: SignatureException clock-offset 401
a minute, 0 s: COUPON.USE EV-2018022511223320873 98674556
a minute, -150 s: SignatureException clock-offset 401
a minute, 150 s: SignatureException clock-offset 401
a minute, -400 s: SignatureException clock-offset 401
a minute, 400 s: SignatureException clock-offset 401
60 seconds are allowed
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: clock_offset must be an integer from 1 to 300 seconds: it narrows what is allowed, and never widens it
InvalidArgumentException: unknown option clock_ofset; NotificationParser has clock_offset
InvalidArgumentException: unknown option without a name; NotificationParser has clock_offset
TypeError: WxFavor\NotificationParser::__construct(): Argument #2 ($options) must be of type array, null given
