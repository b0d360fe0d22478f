--TEST--
platform: a day of turnover under load, with certificates, with the public key, and from one to the other: no call and no notification fails
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
require __DIR__ . '/../helpers/notifier.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$notifier = new Notifier($sandbox);
$first = $sandbox->info['platform_serial'];
$id = $sandbox->info['public_key_id'];
$mode = fn (string $mode) => $sandbox->admin('POST', '/sandbox/merchants/1900000001', ['key_mode' => $mode]);
$server = fn (string $name) => ['base_uri' => "http://$name.test:{$sandbox->port}/", 'connect_to' => ["$name.test:{$sandbox->port}:127.0.0.1:{$sandbox->port}"]];
// As merchants configure it: nothing, the first certificate, the public key as well, the public key alone.
$clients = [
    'nothing' => downloading($sandbox, $server('nothing')),
    'certificate' => WxFavor\Builder::factory($sandbox->config($server('certificate') + ['certs' => only($sandbox, $sandbox->info['platform_serial'])])),
    'both' => WxFavor\Builder::factory($sandbox->config($server('both') + ['platform_certificates' => true, 'certs' => only($sandbox, $id)])),
    'public key' => WxFavor\Builder::factory($sandbox->config($server('alone') + ['certs' => only($sandbox, $id)])),
    // A worker that never calls: all it sees are notifications.
    'notified' => downloading($sandbox, $server('notified')),
];
$calls = $failed = $number = $notifications = 0;
/** Calls of each client, and the notifications that come for it, by who signs them, while the calls are under way. */
$load = function (string $hour, array $with, array $notify) use ($clients, $sandbox, $names, $notifier, &$calls, &$failed, &$number, &$notifications): void {
    $signers = [];
    $receive = function (string $who) use ($clients, $notify, $names, $notifier, &$notifications, &$failed, &$signers): void {
        foreach ($notify[$who] ?? [] as $serial) {
            $notifications++;
            try {
                $coupon = (new WxFavor\NotificationParser($clients[$who]))->parse(...$notifier->notification($serial))->coupon;
                $signers["$who: notified by " . $names->in($serial)] = $coupon->couponId;
            } catch (Throwable $e) {
                $failed++;
                echo "$who is notified: ", $e->getMessage(), "\n";
            }
        }
    };
    foreach ($with as $who) {
        $all = [];
        for ($n = 0; $n < 12; $n++) {
            $all[] = $clients[$who]->chain(COUPONS)->getAsync(listing($sandbox));
            $n % 3 === 0 && $all[] = $clients[$who]->chain(COUPONS)->postAsync(['openid' => 'oTurnover' . ++$number] + coupon($sandbox, "n$number"));
        }
        WxFavor\Client::poll(0);
        $receive($who);
        foreach ($all as $call) {
            $calls++;
            try {
                $response = $call->wait();
                $signers["$who: " . $names->in($response->getHeaderLine('Wechatpay-Serial'))] = 1;
            } catch (Throwable $e) {
                $failed++;
                echo "$who: ", $e->getMessage(), "\n";
            }
        }
    }
    $receive('notified');
    echo "$hour: ", implode(', ', array_keys($signers)), "\n";
};
$certificates = ['nothing', 'certificate', 'both'];
$load('old only', [...$certificates, 'public key'], ['nothing' => [$first], 'certificate' => [$first], 'both' => [$first, $id], 'public key' => [$id], 'notified' => [$first]]);
$second = $names->rotate('add', 'SECOND');
$load('both listed', $certificates, ['nothing' => [$first], 'certificate' => [$first], 'both' => [$first, $id], 'notified' => [$first]]);
// Refreshed in the overlap, as it would be after twelve hours.
$clients['nothing']->getDriver()->platformKeys()->refresh();
$load('new one known', $certificates, ['nothing' => [$first]]);
$names->rotate('activate');
// In the last days of the old one, both sign.
$load('new one signs', $certificates, ['nothing' => [$second, $first], 'certificate' => [$first, $second, $first], 'notified' => [$first, $second, $first]]);
$names->rotate('drop');
$load('new only', $certificates, ['nothing' => [$second], 'certificate' => [$second], 'notified' => [$second]]);
$third = $names->rotate('all', 'THIRD');
$load('at once', ['nothing', 'both'], ['nothing' => [$third]]);
// Grey release of the public key: WeChat decides who is answered how; then it is switched, and certificates end.
$mode('certificate');
$load('key not yet switched on', ['nothing', 'both'], ['nothing' => [$third], 'both' => [$third]]);
$mode('switch');
// Notifications follow over days, a part of them at a time.
$load('key switched on', ['nothing', 'both', 'public key'], ['nothing' => [$third], 'both' => [$third, $id, $third, $id, $id], 'public key' => [$id]]);
$mode('public_key');
$load('certificates gone', ['both', 'public key'], ['both' => [$id], 'public key' => [$id]]);
echo "$calls calls, $notifications notifications, $failed failed\n";
$by = [];
foreach ($sandbox->journal() as $entry) {
    if ($entry['target'] === CERTIFICATES) {
        $by[explode('.', $entry['headers']['Host'])[0]] = ($by[explode('.', $entry['headers']['Host'])[0]] ?? 0) + 1;
    }
}
ksort($by);
echo json_encode($by), "\n";
?>
--EXPECT--
old only: nothing: notified by FIRST, nothing: FIRST, certificate: notified by FIRST, certificate: FIRST, both: notified by FIRST, both: notified by ID, both: ID, public key: notified by ID, public key: ID, notified: notified by FIRST
both listed: nothing: notified by FIRST, nothing: FIRST, certificate: notified by FIRST, certificate: FIRST, both: notified by FIRST, both: notified by ID, both: ID, notified: notified by FIRST
new one known: nothing: notified by FIRST, nothing: FIRST, certificate: FIRST, both: ID
new one signs: nothing: notified by SECOND, nothing: notified by FIRST, nothing: SECOND, certificate: notified by FIRST, certificate: notified by SECOND, certificate: SECOND, both: ID, notified: notified by FIRST, notified: notified by SECOND
new only: nothing: notified by SECOND, nothing: SECOND, certificate: notified by SECOND, certificate: SECOND, both: ID, notified: notified by SECOND
at once: nothing: notified by THIRD, nothing: THIRD, both: ID
key not yet switched on: nothing: notified by THIRD, nothing: THIRD, both: notified by THIRD, both: THIRD
key switched on: nothing: notified by THIRD, nothing: THIRD, both: notified by THIRD, both: notified by ID, both: ID, public key: notified by ID, public key: ID
certificates gone: both: notified by ID, both: ID, public key: notified by ID, public key: ID
400 calls, 35 notifications, 0 failed
{"both":2,"certificate":1,"nothing":3,"notified":2}
