--TEST--
platform: a day of turnover under load, with certificates, with the public key, and from one to the other: no call fails
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$id = $sandbox->info['public_key_id'];
$mode = fn (string $mode) => $sandbox->admin('POST', '/sandbox/merchants/1900000001', ['key_mode' => $mode]);
$server = fn (string $name) => ['base_uri' => "http://$name.test:{$sandbox->port}/", 'connect_to' => ["$name.test:{$sandbox->port}:127.0.0.1:{$sandbox->port}"]];
// As merchants configure it: nothing, the first certificate, the public key as well, the public key alone.
$clients = [
    'nothing' => downloading($sandbox, $server('nothing')),
    'certificate' => WxFavor\Builder::factory($sandbox->config($server('certificate') + ['certs' => only($sandbox, $sandbox->info['platform_serial'])])),
    'both' => WxFavor\Builder::factory($sandbox->config($server('both') + ['platform_certificates' => true, 'certs' => only($sandbox, $id)])),
    'public key' => WxFavor\Builder::factory($sandbox->config($server('alone') + ['certs' => only($sandbox, $id)])),
];
$calls = $failed = $number = 0;
$load = function (string $hour, array $with) use ($clients, $sandbox, $names, &$calls, &$failed, &$number): void {
    $signers = [];
    foreach ($with as $who) {
        $all = [];
        for ($n = 0; $n < 12; $n++) {
            $all[] = $clients[$who]->chain(COUPONS)->getAsync(listing($sandbox));
            $n % 3 === 0 && $all[] = $clients[$who]->chain(COUPONS)->postAsync(['openid' => 'oTurnover' . ++$number] + coupon($sandbox, "n$number"));
        }
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
    echo "$hour: ", implode(', ', array_keys($signers)), "\n";
};
$certificates = ['nothing', 'certificate', 'both'];
$load('old only', [...$certificates, 'public key']);
$names->rotate('add', 'SECOND');
$load('both listed', $certificates);
// Refreshed in the overlap, as it would be after twelve hours.
$clients['nothing']->getDriver()->platformKeys()->refresh();
$load('new one known', $certificates);
$names->rotate('activate');
$load('new one signs', $certificates);
$names->rotate('drop');
$load('new only', $certificates);
$names->rotate('all', 'THIRD');
$load('at once', ['nothing', 'both']);
// Grey release of the public key: WeChat decides who is answered how; then it is switched, and certificates end.
$mode('certificate');
$load('key not yet switched on', ['nothing', 'both']);
$mode('switch');
$load('key switched on', ['nothing', 'both', 'public key']);
$mode('public_key');
$load('certificates gone', ['both', 'public key']);
echo "$calls calls, $failed failed\n";
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
old only: nothing: FIRST, certificate: FIRST, both: ID, public key: ID
both listed: nothing: FIRST, certificate: FIRST, both: ID
new one known: nothing: FIRST, certificate: FIRST, both: ID
new one signs: nothing: SECOND, certificate: SECOND, both: ID
new only: nothing: SECOND, certificate: SECOND, both: ID
at once: nothing: THIRD, both: ID
key not yet switched on: nothing: THIRD, both: THIRD
key switched on: nothing: THIRD, both: ID, public key: ID
certificates gone: both: ID, public key: ID
400 calls, 0 failed
{"both":2,"certificate":1,"nothing":3}
