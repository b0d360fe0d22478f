--TEST--
sandbox: every call in every state of a stock
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$by = ['stock_creator_mchid' => '1900000001'];
$fixtures = ['unactivated' => '10000002', 'audit' => '10000012', 'running' => '10000001', 'paused' => '10000003', 'ended' => '10000004'];
$call = static fn (string $stock, string $what): Answer => $merchant->send('POST', "/v3/marketing/favor/stocks/$stock/$what", $by);
foreach (['start', 'stop', 'pause', 'restart'] as $what) {
    foreach ($fixtures as $state => $stock) {
        $sandbox->admin('POST', '/sandbox/reset');
        $answer = $call($stock, $what);
        $left = $sandbox->admin('GET', "/sandbox/stocks/$stock")['status'];
        echo "$what $state: {$answer->line()}, now $left\n";
    }
}
echo "repeated calls show the time of the first success\n";
$sandbox->admin('POST', '/sandbox/reset');
foreach (['start', 'pause', 'restart'] as $what) {
    $first = $call('10000002', $what)->json();
    $sandbox->admin('POST', '/sandbox/clock', ['advance' => 60]);
    var_dump($call('10000002', $what)->json() === $first, array_keys($first));
}
echo "stopped by a call: stop may be repeated, nothing else\n";
$sandbox->admin('POST', '/sandbox/reset');
$first = $call('10000002', 'stop')->json();
var_dump($call('10000002', 'stop')->json() === $first);
echo $call('10000002', 'start')->line(), "\n", $call('10000002', 'pause')->line(), "\n", $call('10000002', 'restart')->line(), "\n";
?>
--EXPECT--
start unactivated: 200 ok, now running
start audit: 400 PARAM_ERROR 非法的批次状态, now audit
start running: 200 ok, now running
start paused: 400 PARAM_ERROR 非法的批次状态, now paused
start ended: 400 INVALID_REQUEST 活动已结束或未激活, now stoped
stop unactivated: 200 ok, now stoped
stop audit: 400 PARAM_ERROR 非法的批次状态, now audit
stop running: 400 PARAM_ERROR 非法的批次状态, now running
stop paused: 400 PARAM_ERROR 非法的批次状态, now paused
stop ended: 400 INVALID_REQUEST 活动已结束或未激活, now stoped
pause unactivated: 400 INVALID_REQUEST 活动已结束或未激活, now unactivated
pause audit: 400 PARAM_ERROR 非法的批次状态, now audit
pause running: 200 ok, now paused
pause paused: 200 ok, now paused
pause ended: 400 INVALID_REQUEST 活动已结束或未激活, now stoped
restart unactivated: 400 INVALID_REQUEST 活动已结束或未激活, now unactivated
restart audit: 400 PARAM_ERROR 非法的批次状态, now audit
restart running: 400 PARAM_ERROR 非法的批次状态, now running
restart paused: 200 ok, now running
restart ended: 400 INVALID_REQUEST 活动已结束或未激活, now stoped
repeated calls show the time of the first success
bool(true)
array(2) {
  [0]=>
  string(10) "start_time"
  [1]=>
  string(8) "stock_id"
}
bool(true)
array(2) {
  [0]=>
  string(10) "pause_time"
  [1]=>
  string(8) "stock_id"
}
bool(true)
array(2) {
  [0]=>
  string(12) "restart_time"
  [1]=>
  string(8) "stock_id"
}
stopped by a call: stop may be repeated, nothing else
bool(true)
400 INVALID_REQUEST 活动已结束或未激活
400 INVALID_REQUEST 活动已结束或未激活
400 INVALID_REQUEST 活动已结束或未激活
