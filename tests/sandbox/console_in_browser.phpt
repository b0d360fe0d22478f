--TEST--
sandbox: the console in a real browser: pages, buttons, languages, phone, hostile fields
--EXTENSIONS--
openssl
--SKIPIF--
<?php
$dir = getenv('PLAYWRIGHT_DIR') ?: __DIR__ . '/browser';
if (!is_dir("$dir/node_modules/playwright-core")) {
    die('skip npm install in tests/sandbox/browser (or set PLAYWRIGHT_DIR)');
}
if (!array_filter([(string) getenv('CHROMIUM'), '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'], 'is_file')) {
    die('skip no chromium');
}
?>
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start(['workers' => 3]);
$merchant = new Merchant($sandbox);

// Every field that a request can fill carries markup.
$now = time();
$merchant->send('POST', '/v3/marketing/favor/coupon-stocks', [
    'stock_name' => '<script>x()', 'belong_merchant' => $merchant->mchid,
    'available_begin_time' => date(DATE_RFC3339, $now), 'available_end_time' => date(DATE_RFC3339, $now + 86400),
    'stock_use_rule' => ['max_coupons' => 100, 'max_amount' => 1000, 'max_coupons_per_user' => 1, 'natural_person_limit' => false, 'prevent_api_abuse' => false],
    'coupon_use_rule' => ['fixed_normal_coupon' => ['coupon_amount' => 10, 'transaction_minimum' => 20]],
    'no_cash' => true, 'stock_type' => 'NORMAL', 'out_request_no' => 'hostile',
    'pattern_info' => ['description' => '"><img src=x onerror=alert(1)>'],
]);
$merchant->issue('n1', [], '<img src=x onerror=alert(1)>"\'');
$merchant->raw('POST', '/v3/<img/src=x/onerror=alert(1)>', '{"a":"<script>alert(2)</script>"}', ['User-Agent' => '<script>alert(3)</script>'], ['body' => '']);
$sandbox->admin('POST', '/sandbox/settings', ['http_loopback' => true]);
$merchant->send('POST', '/v3/marketing/favor/callbacks', ['mchid' => $merchant->mchid, 'notify_url' => "http://127.0.0.1:{$sandbox->port}/sandbox/<b>nowhere"]);
$sandbox->admin('POST', '/sandbox/users/' . rawurlencode('<script>alert(4)</script>'), ['appid' => '<i>']);

$shots = getenv('SCREENSHOTS') ?: $sandbox->dir . '/shots';
passthru('node ' . escapeshellarg(__DIR__ . '/browser/console.mjs') . " {$sandbox->baseUri} " . escapeshellarg($shots) . ' 2>&1', $status);
echo "status $status\n";
?>
--EXPECT--
ok: overview in Chinese
ok: stocks with budgets
ok: invariants hold
ok: hostile stock name is text
ok: refused request with its differences
ok: hostile target is text
ok: one request shows what the server signed
ok: coupons in English
ok: paying uses the coupon
ok: attempt is shown
ok: resent
ok: fault is stored
ok: switch is saved
ok: rotation adds a certificate
ok: stocks fits a phone
ok: coupons fits a phone
ok: requests fits a phone
ok: notifications fits a phone
ok: faults fits a phone
ok: certificates fits a phone
ok: foreign form is refused
ok: no script ran and nothing complained
status 0
