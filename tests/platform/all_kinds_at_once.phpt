--TEST--
platform: a public key and a certificate that are configured, and those that are downloaded, are all believed at once
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
require __DIR__ . '/../helpers/notifier.inc';
$sandbox = sandbox_start();
$names = new Names($sandbox);
$notifier = new Notifier($sandbox);
['platform_serial' => $first, 'public_key_id' => $id] = $sandbox->info;
$second = $names->rotate('add', 'SECOND');
$instance = WxFavor\Builder::factory($sandbox->config(['certs' => only($sandbox, $id, $first), 'platform_certificates' => true]));
$keys = $instance->getDriver()->platformKeys();
$show = function (string $when) use ($instance, $sandbox, $names, $keys, $notifier, $id, $first, $second): void {
    echo "-- $when\n";
    // The serial that a call names is what it asks to be answered with; it is believed whatever it is.
    foreach ([null, $id, $first, $second] as $serial) {
        $response = $instance->chain(COUPONS)->get(['headers' => $serial === null ? [] : ['Wechatpay-Serial' => $serial]] + listing($sandbox));
        echo $names->in($sandbox->lastRequest()['headers']['Wechatpay-Serial']), ' is answered by ', $names->in($response->getHeaderLine('Wechatpay-Serial')), $response->isSignatureVerified() ? '' : ', NOT VERIFIED', "\n";
    }
    foreach ([$id, $first, $second] as $serial) {
        echo 'notified by ', $names->in($serial), ': ', (new WxFavor\NotificationParser($instance))->parse(...$notifier->notification($serial))->eventType, "\n";
    }
    $all = [];
    foreach ($keys->all() as $serial => $key) {
        $all[] = $names->in($serial) . " $key[type] $key[source]";
    }
    sort($all);
    echo implode(', ', $all), ', preferred ', $names->in($keys->preferredSerial()), ', ', downloads($sandbox), " download\n";
};
$show('the old one signs');
$names->rotate('activate');
$show('both sign');
$names->rotate('drop');
$show('the new one signs, the old one is not listed');
// A key under the serial of another is found out.
try {
    (new WxFavor\NotificationParser($instance))->parse(...$notifier->notification($second, ['Wechatpay-Serial' => $id]));
} catch (WxFavor\Exception\SignatureException $e) {
    echo $e->getReason(), "\n";
}
?>
--EXPECT--
-- the old one signs
ID is answered by ID
ID is answered by ID
FIRST is answered by FIRST
SECOND is answered by FIRST
notified by ID: COUPON.USE
notified by FIRST: COUPON.USE
notified by SECOND: COUPON.USE
FIRST certificate configured, ID public_key configured, SECOND certificate downloaded, preferred ID, 1 download
-- both sign
ID is answered by ID
ID is answered by ID
FIRST is answered by SECOND
SECOND is answered by SECOND
notified by ID: COUPON.USE
notified by FIRST: COUPON.USE
notified by SECOND: COUPON.USE
FIRST certificate configured, ID public_key configured, SECOND certificate downloaded, preferred ID, 1 download
-- the new one signs, the old one is not listed
ID is answered by ID
ID is answered by ID
FIRST is answered by SECOND
SECOND is answered by SECOND
notified by ID: COUPON.USE
notified by FIRST: COUPON.USE
notified by SECOND: COUPON.USE
FIRST certificate configured, ID public_key configured, SECOND certificate downloaded, preferred ID, 1 download
signature-wrong
