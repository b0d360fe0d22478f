--TEST--
A notification that names an unknown platform certificate has it downloaded once, waits for it, and is judged again
--EXTENSIONS--
openssl
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
require __DIR__ . '/../helpers/platform.inc';
require __DIR__ . '/../helpers/notifier.inc';
require __DIR__ . '/../sandbox/signer.inc';
require __DIR__ . '/../sandbox/receiver.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$notifier = new Notifier($sandbox);
$first = $sandbox->info['platform_serial'];
// A secret, and nothing else: as a fresh worker has it.
$parser = fn (array $config = []) => new WxFavor\NotificationParser(downloading($sandbox, $config));
$show = function (string $what, callable $parse) use ($sandbox): void {
    static $before = 0;
    try {
        $came = $parse()->eventType;
    } catch (WxFavor\Exception\SignatureException $e) {
        $came = $e->getReason() . ' ' . WxFavor\NotificationReply::failure($e)->status;
    }
    $now = downloads($sandbox);
    echo "$what: $came, ", $now - $before, " downloads\n";
    $before = $now;
};

echo "-- as the sandbox delivers it\n";
$receiver = new Receiver($sandbox);
$id = $receiver->useCoupon(new Merchant($sandbox));
$receiver->during('/sandbox/notify', [], [200]);
['headers' => $headers, 'body' => $body] = $receiver->received[0];
$show('first', fn () => $parser()->parse($headers, $body));
$show('again', fn () => $parser()->parse($headers, $body));

echo "-- rotation\n";
$second = $names->rotate('add', 'SECOND');
$names->rotate('activate');
$show('new', fn () => $parser()->parse(...$notifier->notification($second)));
$show('old', fn () => $parser()->parse(...$notifier->notification($first)));
$names->rotate('drop');
$show('old, not listed any more', fn () => $parser()->parse(...$notifier->notification($first)));

echo "-- beside calls, a download is shared\n";
// The same server under another name, whose certificates are remembered apart.
$server = fn (string $name) => ['base_uri' => "http://$name.test:{$sandbox->port}/", 'connect_to' => ["$name.test:{$sandbox->port}:127.0.0.1:{$sandbox->port}"]];
$instance = WxFavor\Builder::factory($sandbox->config($server('beside') + ['certs' => only($sandbox, $first)]));
$calls = [];
for ($n = 0; $n < 20; $n++) {
    $calls[] = $instance->chain(COUPONS)->getAsync(listing($sandbox));
}
WxFavor\Client::poll(0);
$show('while twenty calls wait', fn () => (new WxFavor\NotificationParser($instance))->parse(...$notifier->notification($second)));
$verified = array_filter($calls, fn ($call) => $call->wait()->isSignatureVerified());
$show(count($verified) . ' calls verified', fn () => $parser()->parse(...$notifier->notification($second)));

echo "-- what causes none\n";
$fresh = $parser($server('none'));
$show('too old', fn () => $fresh->parse(...$notifier->notification($second, [], [], time() - 400)));
$show('a probe', fn () => $fresh->parse(...$notifier->notification($second, ['Wechatpay-Signature' => 'WECHATPAY/SIGNTEST/x'])));
$show('unsigned', fn () => $fresh->parse([], '{}'));
$show('a public key', fn () => $fresh->parse(...$notifier->notification($second, ['Wechatpay-Serial' => 'PUB_KEY_ID_0119000000012026010100000000000009'])));
$show('no serial of a certificate', fn () => $fresh->parse(...$notifier->notification($second, ['Wechatpay-Serial' => '../../etc'])));
$alone = new WxFavor\NotificationParser(WxFavor\Builder::factory($sandbox->config($server('alone') + ['certs' => only($sandbox, $sandbox->info['public_key_id'])])));
$show('public keys alone', fn () => $alone->parse(...$notifier->notification($second)));
$show('the public key', fn () => $alone->parse(...$notifier->notification($sandbox->info['public_key_id'])));

echo "-- forged, two hundred times\n";
$begin = microtime(true);
$before = downloads($sandbox);
$reasons = [];
for ($n = 0; $n < 200; $n++) {
    try {
        $fresh->parse(...$notifier->notification($second, ['Wechatpay-Serial' => sprintf('%040X', random_int(1, PHP_INT_MAX))]));
    } catch (WxFavor\Exception\SignatureException $e) {
        $reasons[$e->getReason()] = ($reasons[$e->getReason()] ?? 0) + 1;
    }
}
// The first one found nothing known; then one a minute.
$caused = downloads($sandbox) - $before;
echo json_encode($reasons), ' ', $caused >= 1 && $caused <= 2 + (int) ((microtime(true) - $begin) / 60) ? 'in bounds' : "$caused downloads", "\n";
echo 'and the next true one: ', $fresh->parse(...$notifier->notification($second))->eventType, "\n";

echo "-- a download that fails\n";
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500', 'count' => 1, 'path' => CERTIFICATES]);
$failing = $parser($server('failing'));
$why = function (callable $parse) use ($names): void {
    try {
        $parse();
    } catch (WxFavor\Exception\SignatureException $e) {
        echo $e->getReason(), ' ', WxFavor\NotificationReply::failure($e)->status, ': ', preg_replace(['~\d+ s ago~', '~in \d+ s~', '~certificate [0-9A-F]{9,}~'], ['N s ago', 'in N s', 'certificate SERIAL'], $names->in($e->getMessage())), "\n";
    }
};
$again = $notifier->notification($second);
$why(fn () => $failing->parse(...$again));
// The pause is a second as long as nothing is known.
usleep(2_100_000);
echo 'the repeat: ', $failing->parse(...$again)->eventType, "\n";
$why(fn () => $failing->parse(...$notifier->notification($second, ['Wechatpay-Serial' => '0BAD'])));
$why(fn () => $failing->parse(...$notifier->notification($second, ['Wechatpay-Serial' => '0BAD'])));
$silent = new Listener;
$why(fn () => $parser(['base_uri' => "http://127.0.0.1:$silent->port"])->parse(...$again));
$why(fn () => $parser(['base_uri' => 'http://127.0.0.1:' . closed_port()])->parse(...$again));
?>
--EXPECTF--
-- as the sandbox delivers it
first: COUPON.USE, 1 downloads
again: COUPON.USE, 0 downloads
-- rotation
new: COUPON.USE, 1 downloads
old: COUPON.USE, 0 downloads
old, not listed any more: COUPON.USE, 0 downloads
-- beside calls, a download is shared
while twenty calls wait: COUPON.USE, 1 downloads
20 calls verified: COUPON.USE, 0 downloads
-- what causes none
too old: clock-offset 401, 0 downloads
a probe: signature-probe 401, 0 downloads
unsigned: unsigned 401, 0 downloads
a public key: unknown-serial 401, 0 downloads
no serial of a certificate: unknown-serial 401, 0 downloads
public keys alone: unknown-serial 401, 0 downloads
the public key: COUPON.USE, 0 downloads
-- forged, two hundred times
{"unknown-serial":200} in bounds
and the next true one: COUPON.USE
-- a download that fails
unknown-serial 401: signed with the platform certificate SECOND, which is not known: downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: GET /v3/certificates was answered with 500 SYSTEM_ERROR: 系统繁忙. No platform key is held
the repeat: COUPON.USE
unknown-serial 401: signed with the platform certificate 0BAD, which is not known: the platform certificates were downloaded N s ago, and this is not among them. Held: SECOND
unknown-serial 401: signed with the platform certificate 0BAD, which is not known: the platform certificates were downloaded N s ago, and this is not among them. Held: SECOND
unknown-serial 401: signed with the platform certificate SECOND, which is not known: the platform certificates are still being downloaded after 3000 ms. No platform key is held
unknown-serial 401: signed with the platform certificate SECOND, which is not known: downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: no connection to 127.0.0.1:%s; nothing was sent. No platform key is held
