--TEST--
platform: a child uses what its parent knows, and a download in flight stays the parent's
--EXTENSIONS--
wxfavor
pcntl
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$instance = downloading($sandbox);
// Forked while the first download is in flight, and calls wait for it.
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'delay=500', 'count' => 1, 'path' => CERTIFICATES]);
$call = $instance->chain(COUPONS)->getAsync(listing($sandbox));
WxFavor\Client::poll(0.1);
echo WxFavor\Client::stats()['in_flight'], " in flight\n";
$pid = pcntl_fork();
if ($pid === 0) {
    try {
        $call->wait();
    } catch (WxFavor\Exception\TransferException $e) {
        echo 'TransferException: ', $e->getMessage(), "\n";
    }
    echo 'child: ', $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), ' ', $names->all($instance->getDriver()->platformKeys()->serials()), "\n";
    exit;
}
// Not left alone for as long as the child takes: what is under way has a time limit.
$response = $call->wait();
pcntl_waitpid($pid, $status);
echo 'parent: ', $response->getStatusCode(), ' ', $names->all($instance->getDriver()->platformKeys()->serials()), ', ', downloads($sandbox), " downloads\n";
// A child starts with what its parent knows.
$pid = pcntl_fork();
if ($pid === 0) {
    echo 'child: ', $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), "\n";
    exit;
}
pcntl_waitpid($pid, $status);
echo downloads($sandbox), " downloads\n";
?>
--EXPECT--
1 in flight
TransferException: the call was waiting in the process that forked this one, which will send it
child: 200 FIRST
parent: 200 FIRST, 2 downloads
child: 200
2 downloads
