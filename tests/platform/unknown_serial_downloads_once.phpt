--TEST--
platform: fifty calls answered with an unknown serial cause one download, and all are verified then
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
// A certificate is configured; nothing is downloaded as long as it is the one that signs.
$instance = WxFavor\Builder::factory($sandbox->config(['certs' => only($sandbox, $sandbox->info['platform_serial'])]));
$instance->chain(COUPONS)->get(listing($sandbox));
var_dump(downloads($sandbox));

$names->rotate('all', 'SECOND');
$calls = $order = [];
for ($n = 0; $n < 50; $n++) {
    $calls[] = $instance->chain(COUPONS)->getAsync(listing($sandbox))->then(function ($response) use (&$order, $n, $instance, $sandbox) {
        // A synchronous call in the middle waits for the same download.
        $n % 10 === 0 && $instance->chain(COUPONS)->get(listing($sandbox));
        $order[] = $n;
        return $response;
    });
}
// A synchronous call is answered while the others wait.
$sync = $instance->chain(COUPONS)->get(listing($sandbox));
$serials = [$sync->getHeaderLine('Wechatpay-Serial')];
foreach ($calls as $call) {
    $response = $call->wait();
    $serials[] = $response->isSignatureVerified() ? $response->getHeaderLine('Wechatpay-Serial') : 'UNVERIFIED';
}
echo count($serials), ' ', $names->all(array_unique($serials)), ', ', count($order), ' handlers, ', downloads($sandbox), " download\n";
$keys = $instance->getDriver()->platformKeys();
foreach ($keys->all() as $serial => $key) {
    echo $names->in($serial), ' ', $key['type'], ' ', $key['source'], ' ', $key['from'] < $key['until'] ? 'dated' : '?', "\n";
}
// The next calls ask to be answered with the new one.
$instance->chain(COUPONS)->get(listing($sandbox));
echo $names->in($sandbox->lastRequest()['headers']['Wechatpay-Serial'] . ' ' . $keys->preferredSerial()), "\n";
?>
--EXPECT--
int(0)
51 SECOND, 50 handlers, 1 download
FIRST certificate configured dated
SECOND certificate downloaded dated
SECOND SECOND
