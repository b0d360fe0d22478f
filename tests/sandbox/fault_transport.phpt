--TEST--
sandbox: connections that break, drip or arrive in pieces
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$show = static fn (string $what, Answer $a) => print("$what: {$a->status}, " . (isset($a->headers['content-length']) && $a->headers['content-length'] > strlen($a->body) ? 'short' : 'full') . ' ' . ($a->signatureFault() ?: 'right') . "\n");
foreach (['reset=before', 'close=before', 'reset=header', 'close=header', 'reset=midbody', 'close=midbody', 'drip=body;pause=1', 'drip=header;pause=1', 'delay=1', 'delay=1;when=after'] as $fault) {
    $show($fault, $merchant->fault($fault));
}
// The connection broke after the work: the repeat finds the same coupon.
foreach (['reset=after', 'close=after'] as $i => $fault) {
    $answer = $merchant->issue("n$i", [], null, ['X-Sandbox-Fault' => $fault]);
    echo "$fault: {$answer->status} ", $merchant->issue("n$i")->body, ' ', $sandbox->admin('GET', '/sandbox/stocks/10000001')['distributed'], "\n";
}
$answer = $merchant->fault('chunked=7');
var_dump($answer->headers['transfer-encoding'], str_ends_with($answer->body, "\r\n0\r\n\r\n"));
$answer = $merchant->fault('gzip');
var_dump($answer->headers['content-encoding']);
$clear = new Answer($answer->status, $answer->headers, gzdecode($answer->body), array_map(static fn ($f) => file_get_contents(substr($f, 7)), $info['certs']));
var_dump($clear->signatureFault());
?>
--EXPECT--
reset=before: 0, full no timestamp
close=before: 0, full no timestamp
reset=header: 200, full no timestamp
close=header: 200, full no timestamp
reset=midbody: 200, short wrong signature
close=midbody: 200, short wrong signature
drip=body;pause=1: 200, full right
drip=header;pause=1: 200, full right
delay=1: 200, full right
delay=1;when=after: 200, full right
reset=after: 0 {"coupon_id":"20000000001"} 1
close=after: 0 {"coupon_id":"20000000002"} 2
string(7) "chunked"
bool(true)
string(4) "gzip"
string(0) ""
