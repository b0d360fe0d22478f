--TEST--
e2e: the ten lines of the README and the notify URL of docs/notifications.md, as they are printed, behind nginx and PHP-FPM
--EXTENSIONS--
wxfavor
openssl
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
fpm_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/../helpers/notifier.inc';
require __DIR__ . '/../packaging/examples.inc';
$sandbox = sandbox_start();
$ten = preg_replace('~WxFavor\\\\Builder::factory\(\[.*?^\]\)~ms', 'WxFavor\Builder::factory(' . addcslashes(var_export($sandbox->config(), true), '\\$') . ')',
    (new Examples('README.md'))->take('Builder::factory'));
$notify = (new Examples('docs/notifications.md'))->take('fromGlobals');
$config = var_export($sandbox->config(), true);
$fpm = new Fpm([
    'issue.php' => "<?php $ten",
    'notify.php' => "<?php function mark_as_used(\$notification) { header('X-Used: ' . \$notification->coupon->couponId); }\n\$instance = WxFavor\Builder::factory($config);\n$notify",
]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
foreach (['first', 'the same number again'] as $time) {
    [$status, , $coupon] = sandbox_http($front->port('front'), 'GET', '/issue.php');
    echo "$time: $status $coupon\n";
}
$notifier = new Notifier($sandbox);
$id = $sandbox->info['public_key_id'];
foreach (['good' => [[], 0], 'changed' => [['Wechatpay-Nonce' => 'x'], 0], 'unsigned' => [['Wechatpay-Signature' => ''], 0], 'late' => [[], -600]] as $what => [$change, $offset]) {
    [$headers, $body] = $notifier->notification($id, $change, ['coupon_id' => '98674556'], time() + $offset);
    [$status, $answer, $reply] = sandbox_http($front->port('front'), 'POST', '/notify.php', ['Content-Type' => 'application/json'] + $headers, $body);
    echo "$what: $status ", $answer['x-used'] ?? '-', " $reply\n";
}
// FPM's master writes the log, when it finds what the worker has said.
foreach (['does not fit', 'Wechatpay-Signature', 'ago by the clock of this machine'] as $text) {
    await(fn () => str_contains($fpm->log(), $text), "\"$text\" in the log");
}
print_r($fpm->crashes());
?>
--EXPECT--
first: 200 20000000001
the same number again: 200 20000000001
good: 200 98674556 {"code":"SUCCESS","message":"OK"}
changed: 401 - {"code":"FAIL","message":"the signature does not verify"}
unsigned: 401 - {"code":"FAIL","message":"the signature does not verify"}
late: 401 - {"code":"FAIL","message":"the signature does not verify"}
Array
(
)
