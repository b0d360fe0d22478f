--TEST--
sandbox: usable merchants and goods of a stock, and changing the goods
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$by = 'stock_creator_mchid=1900000001';
$get = static fn (string $path, ?Merchant $as = null): string => ($a = ($as ?? $merchant)->send('GET', "/v3/marketing/favor/stocks/$path"))->status === 200 ? $a->body : $a->line();
foreach ([
    "10000007/merchants?offset=0&limit=50&$by", "10000007/merchants?offset=1&limit=1&$by", "10000007/merchants?offset=0&limit=51&$by", "10000007/merchants?offset=1001&limit=1&$by",
    "10000009/items?offset=0&limit=100&$by", "10000009/items?offset=0&limit=101&$by", "10000009/items?offset=501&limit=1&$by", "10000001/items?offset=0&limit=10&$by",
    "10000009/items?offset=0&limit=10", "10000009/items?offset=0&limit=10&stock_creator_mchid=1900000002", "99/items?offset=0&limit=10&$by",
] as $path) {
    echo $get($path), "\n";
}
$partner = new Merchant($sandbox, $info['partner']);
echo $get("10000007?$by", $partner) === $get("10000007?$by") ? "an authorised sender sees the stock\n" : "?\n";
echo $get("10000001?$by", $partner), "\n";

$modify = static fn (string $stock, array $body): string => $merchant->send('POST', "/v3/marketing/favor/stocks/$stock/modify-goods-id", $body + ['stock_creator_mchid' => '1900000001'])->line();
echo $modify('10000009', ['add_goods_id_list' => ['new', 'goods-1'], 'delete_goods_id_list' => ['goods-2']]), ' ', $get("10000009/items?offset=0&limit=9&$by"), "\n";
echo $modify('10000009', ['add_goods_id_list' => 'a,b', 'delete_goods_id_list' => 'new']), ' ', $get("10000009/items?offset=0&limit=9&$by"), "\n";
echo $modify('10000009', ['delete_goods_id_list' => ['goods-1', 'goods-3', 'a', 'b']]), ' ', $get("10000009/items?offset=0&limit=9&$by"), "\n";
echo $modify('10000009', []), "\n", $modify('10000009', ['add_goods_id_list' => [1]]), "\n", $modify('10000004', ['add_goods_id_list' => ['x']]), "\n";
?>
--EXPECT--
{"total_count":2,"data":["1900000001","1900000002"],"offset":0,"limit":50,"stock_id":"10000007"}
{"total_count":2,"data":["1900000002"],"offset":1,"limit":1,"stock_id":"10000007"}
400 PARAM_ERROR 页大小超过阈值
400 PARAM_ERROR 页大小超过阈值
{"total_count":3,"data":["goods-1","goods-2","goods-3"],"offset":0,"limit":100,"stock_id":"10000009"}
400 PARAM_ERROR 页大小超过阈值
400 PARAM_ERROR 页大小超过阈值
{"total_count":0,"data":[],"offset":0,"limit":10,"stock_id":"10000001"}
400 PARAM_ERROR 商户号必填
400 INVALID_REQUEST 非法的商户号
404 RESOURCE_NOT_EXISTS 批次不存在
an authorised sender sees the stock
403 REQUEST_BLOCKED 调用商户无权限
200 ok {"total_count":3,"data":["goods-1","goods-3","new"],"offset":0,"limit":9,"stock_id":"10000009"}
200 ok {"total_count":4,"data":["goods-1","goods-3","a","b"],"offset":0,"limit":9,"stock_id":"10000009"}
400 PARAM_ERROR 至少保留一个商品编码 {"total_count":4,"data":["goods-1","goods-3","a","b"],"offset":0,"limit":9,"stock_id":"10000009"}
400 PARAM_ERROR 商品编码必填
400 PARAM_ERROR add_goods_id_list 类型错误
400 INVALID_REQUEST 活动已结束或未激活
