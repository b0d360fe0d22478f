--TEST--
sandbox: bills that are compressed, wrong, cut, slow, huge or linked without a signature
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$sandbox->admin('POST', '/sandbox/clock', ['advance' => 86400]);
$fetch = static function (array $settings) use ($sandbox, $merchant): array {
    $sandbox->admin('POST', '/sandbox/settings', $settings);
    $link = $merchant->send('GET', '/v3/marketing/favor/stocks/10000004/use-flow');
    $parts = parse_url($link->json()['url']);
    return [$link, $merchant->send('GET', "{$parts['path']}?{$parts['query']}")];
};
[$link, $file] = $fetch(['bill_gzip' => true]);
var_dump(str_ends_with($link->json()['url'], '&tartype=GZIP'), sha1(gzdecode($file->body)) === $link->json()['hash_value'], $file->headers['content-type']);
[$link, $file] = $fetch(['bill_gzip' => false, 'bill_fault' => 'wrong_hash']);
var_dump(sha1($file->body) === $link->json()['hash_value']);
[$link, $file] = $fetch(['bill_fault' => 'truncated']);
var_dump(sha1($file->body) === $link->json()['hash_value'], (int) $file->headers['content-length'] === strlen($file->body));
[$link, $file] = $fetch(['bill_fault' => 'huge']);
var_dump(sha1($file->body) === $link->json()['hash_value'], strlen($file->body) > 5 << 20);
[$link, $file] = $fetch(['bill_fault' => 'slow']);
var_dump(sha1($file->body) === $link->json()['hash_value']);
[$link] = $fetch(['bill_fault' => 'none', 'bill_links_unsigned' => true]);
var_dump($link->signatureFault());
// An empty bill has its head and its sum.
echo $file->body;
?>
--EXPECT--
bool(true)
bool(true)
string(18) "application/x-gzip"
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
string(12) "no timestamp"
批次id,优惠id,优惠类型,优惠金额（元）,订单总金额（元）,交易类型,支付单号,消耗时间,消耗商户号,设备号,银行流水号,单品信息
总条数
`0
