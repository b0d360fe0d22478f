--TEST--
sandbox: filters and pages of the list of stocks
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

$list = static function (string $query) use ($merchant): string {
    $answer = $merchant->send('GET', "/v3/marketing/favor/stocks?$query");
    return $answer->status === 200
        ? $answer->json()['total_count'] . ': ' . implode(' ', array_map(static fn (array $s): string => substr($s['stock_id'], -2), $answer->json()['data']))
        : $answer->line();
};
$by = 'stock_creator_mchid=1900000001';
$day = static fn (int $days): string => rawurlencode(date(DATE_RFC3339, time() + $days * 86400));
foreach ([
    "$by&offset=0&limit=10", "$by&offset=1&limit=10", "$by&offset=2&limit=10", "$by&offset=0&limit=11", "$by&offset=0", "$by&limit=1", 'offset=0&limit=1',
    'offset=0&limit=1&stock_creator_mchid=1900000002', "$by&offset=0&limit=10&status=paused", "$by&offset=0&limit=10&status=stoped", "$by&offset=0&limit=10&status=audit",
    "$by&offset=0&limit=10&status=unactivated", "$by&offset=0&limit=10&status=stopped", "$by&offset=0&limit=10&create_start_time=yesterday",
    "$by&offset=0&limit=10&create_end_time={$day(-10)}", "$by&offset=0&limit=10&create_start_time={$day(-1)}", "$by&offset=0&limit=2&create_start_time%3D2015%26x=1&unknown",
] as $query) {
    echo preg_replace('/20\d\d-[^&]*/', 'T', $query), ' => ', $list($query), "\n";
}
?>
--EXPECT--
stock_creator_mchid=1900000001&offset=0&limit=10 => 14: 14 13 12 11 10 09 08 07 06 05
stock_creator_mchid=1900000001&offset=1&limit=10 => 14: 03 02 01 04
stock_creator_mchid=1900000001&offset=2&limit=10 => 14: 
stock_creator_mchid=1900000001&offset=0&limit=11 => 400 PARAM_ERROR 页大小超过阈值
stock_creator_mchid=1900000001&offset=0 => 400 PARAM_ERROR limit 必填
stock_creator_mchid=1900000001&limit=1 => 400 PARAM_ERROR offset 必填
offset=0&limit=1 => 400 PARAM_ERROR 商户号必填
offset=0&limit=1&stock_creator_mchid=1900000002 => 400 INVALID_REQUEST 非法的商户号
stock_creator_mchid=1900000001&offset=0&limit=10&status=paused => 1: 03
stock_creator_mchid=1900000001&offset=0&limit=10&status=stoped => 1: 04
stock_creator_mchid=1900000001&offset=0&limit=10&status=audit => 1: 12
stock_creator_mchid=1900000001&offset=0&limit=10&status=unactivated => 1: 02
stock_creator_mchid=1900000001&offset=0&limit=10&status=stopped => 400 PARAM_ERROR 非法的批次状态
stock_creator_mchid=1900000001&offset=0&limit=10&create_start_time=yesterday => 400 PARAM_ERROR 输入时间格式错误
stock_creator_mchid=1900000001&offset=0&limit=10&create_end_time=T => 1: 04
stock_creator_mchid=1900000001&offset=0&limit=10&create_start_time=T => 0: 
stock_creator_mchid=1900000001&offset=0&limit=2&create_start_time%3D2015%26x=1&unknown => 14: 14 13
