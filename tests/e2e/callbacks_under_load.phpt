--TEST--
e2e: of 500 callbacks over TLS, some forged, corrupted or replayed, PHP-FPM accepts exactly the right ones, once
--EXTENSIONS--
wxfavor
openssl
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../helpers/callback_load.inc';
callback_load_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/callback_load.inc';
$sandbox = sandbox_start();
$config = $sandbox->config(['platform_certificates' => false]);
$load = new CallbackLoad($sandbox);
[$count, $bad] = getenv('USE_ZEND_ALLOC') === '0' ? [60, count(BAD_CALLBACKS)] : [500, 2 * count(BAD_CALLBACKS)]; // a memory checker takes its time
$load->make($count, $bad);
$result = $load->run(endpoint_of_wxfavor($config), 2, 16, endpoint_ini());
foreach (['good' => 200] + BAD_CALLBACKS as $kind => $expected) {
    echo $kind, ': ', array_sum($result['statuses'][$kind]) === ($kind === 'good' ? $count - $bad : intdiv($bad, count(BAD_CALLBACKS))) ? '' : 'NOT ALL, ',
        implode(' and ', array_keys($result['statuses'][$kind])), "\n";
}
echo $result['accepted'] === $count - $bad ? 'as many as are good' : $result['accepted'], ' accepted, over ', $result['connections'] <= 2 * 16 ? 'kept connections' : "$result[connections] connections", "\n";
echo $result['wrong'] === [] ? "exactly the right ones\n" : implode("\n", $result['wrong']) . "\n";
var_dump($result['crashes']);

// The comparison must be able to fail: the same callbacks to an endpoint that believes everything.
$credulous = "<?php\n" . ENDPOINT_DATABASE . '$body = json_decode(file_get_contents("php://input"), true); if (isset($body["id"])) once($body["id"], "9" . sprintf("%010d", (int) substr($body["id"], 3)));';
$result = $load->run($credulous, 2, 16, endpoint_ini());
echo 'an endpoint that believes everything: ', count($result['wrong']) > $bad / 2 ? 'many mistakes' : 'NOT NOTICED', "\n";
?>
--EXPECT--
good: 200
signed by another key: 401
signature flipped: 401
body flipped: 401
nonce changed: 401
timestamp changed: 401
clock too old: 401
unknown serial: 401
probe: 401
signature missing: 401
tag flipped, signed: 500
no notification, signed: 400
replayed: 200
replayed, signed anew: 200
as many as are good accepted, over kept connections
exactly the right ones
array(0) {
}
an endpoint that believes everything: many mistakes
