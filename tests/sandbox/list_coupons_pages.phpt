--TEST--
sandbox: offset is a page index, newest first, limits checked
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/signer.inc';
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;

for ($i = 1; $i <= 5; $i++) {
    $merchant->issue("n$i");
}
$get = static function (string $query) use ($merchant, $info): string {
    $answer = $merchant->send('GET', $merchant->couponsPath() . "?appid={$info['appid']}$query");
    if ($answer->status !== 200) {
        return $answer->line();
    }
    $data = $answer->json();
    $ids = implode(' ', array_map(static fn (array $c): string => substr($c['coupon_id'], -1), $data['data']));
    return "[$ids] total {$data['total_count']} limit {$data['limit']} offset {$data['offset']}";
};
foreach (['', '&limit=2', '&limit=2&offset=1', '&limit=2&offset=2', '&limit=2&offset=3', '&limit=100', '&limit=101', '&limit=0', '&offset=-1', '&limit=x'] as $query) {
    echo "$query: {$get($query)}\n";
}
$sandbox->admin('POST', '/sandbox/settings', ['past_end' => 'mch_not_exists']);
echo $get('&limit=2&offset=3'), "\n";
echo $merchant->send('GET', $merchant->couponsPath())->line(), "\n";
echo $merchant->send('GET', $merchant->couponsPath('') . "?appid={$info['appid']}")->line(), "\n";
?>
--EXPECT--
: [5 4 3 2 1] total 5 limit 20 offset 0
&limit=2: [5 4] total 5 limit 2 offset 0
&limit=2&offset=1: [3 2] total 5 limit 2 offset 1
&limit=2&offset=2: [1] total 5 limit 2 offset 2
&limit=2&offset=3: [] total 5 limit 2 offset 3
&limit=100: [5 4 3 2 1] total 5 limit 100 offset 0
&limit=101: 400 PARAM_ERROR 页大小超过阈值
&limit=0: 400 PARAM_ERROR limit 格式错误
&offset=-1: 400 PARAM_ERROR offset 格式错误
&limit=x: 400 PARAM_ERROR limit 格式错误
400 MCH_NOT_EXISTS 商户号不合法
400 PARAM_ERROR appid必填
400 PARAM_ERROR openid必填
