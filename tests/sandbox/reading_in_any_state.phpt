--TEST--
sandbox: stocks can be read in any state, bills of the whole stock only after its end
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$by = 'stock_creator_mchid=1900000001';
foreach (['unactivated' => '10000002', 'audit' => '10000012', 'running' => '10000001', 'paused' => '10000003', 'ended' => '10000004'] as $state => $stock) {
    $statuses = array_map(static fn (string $path): int => $merchant->send('GET', "/v3/marketing/favor/stocks/$stock$path")->status, [
        "?$by", "/merchants?$by&offset=0&limit=10", "/items?$by&offset=0&limit=10", '/use-flow', '/refund-flow', '/use-flow-by-day?bill_date=2020-01-01',
    ]);
    $goods = $merchant->send('POST', "/v3/marketing/favor/stocks/$stock/modify-goods-id", ['stock_creator_mchid' => '1900000001', 'add_goods_id_list' => ['g']])->status;
    echo "$state: ", implode(' ', $statuses), " goods $goods\n";
}
?>
--EXPECT--
unactivated: 200 200 200 400 400 400 goods 200
audit: 200 200 200 400 400 400 goods 200
running: 200 200 200 400 400 200 goods 200
paused: 200 200 200 400 400 200 goods 200
ended: 200 200 200 200 200 200 goods 400
