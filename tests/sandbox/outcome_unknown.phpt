--TEST--
sandbox: a coupon issued behind a broken answer is found again by its number
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

foreach (['status=500;when=after', 'html=502;when=after', 'reset=after', 'close=after', 'reset=midbody', 'signature=flip', 'unsigned', 'body=truncate', 'body=empty', 'skew=400', 'delay=50;when=after'] as $i => $fault) {
    $answer = $merchant->issue("n$i", [], null, ['X-Sandbox-Fault' => $fault]);
    $known = $sandbox->admin('GET', '/sandbox/coupons')['coupons'][0]['coupon_id'];
    $again = $merchant->issue("n$i");
    echo "$fault: ", $again->json()['coupon_id'] === $known && str_ends_with($known, sprintf('%02d', $i + 1)) ? 'same coupon' : 'another coupon', "\n";
}
echo $sandbox->admin('GET', '/sandbox/stocks/10000001')['distributed'], "\n";
?>
--EXPECT--
status=500;when=after: same coupon
html=502;when=after: same coupon
reset=after: same coupon
close=after: same coupon
reset=midbody: same coupon
signature=flip: same coupon
unsigned: same coupon
body=truncate: same coupon
body=empty: same coupon
skew=400: same coupon
delay=50;when=after: same coupon
11
