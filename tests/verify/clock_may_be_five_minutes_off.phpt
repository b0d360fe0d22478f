--TEST--
An answer signed up to 300 seconds before or after is believed, not more
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['-290', '+290', '-200', '+200', '-310', '+310', '-3600', '+86400'] as $skew) {
    try {
        $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => "skew=$skew"]] + listing($sandbox));
        echo "$skew: believed\n";
    } catch (WxFavor\Exception\SignatureException $e) {
        echo "$skew: ", $e->getReason(), preg_match('~seconds (ago|in the future)~', $e->getMessage(), $m) ? ", $m[1]" : '', "\n";
    }
}
?>
--EXPECT--
-290: believed
+290: believed
-200: believed
+200: believed
-310: clock-offset, ago
+310: clock-offset, in the future
-3600: clock-offset, ago
+86400: clock-offset, in the future
