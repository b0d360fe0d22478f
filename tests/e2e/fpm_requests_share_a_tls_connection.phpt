--TEST--
e2e: two requests of one FPM worker use one TLS connection, and parse the keys once
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
fpm_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$sandbox = sandbox_start();
$wechat = new Nginx(['tls' => nginx_tls(nginx_to_sandbox($sandbox))]);
$config = var_export(by_tls($wechat->port(), $sandbox->config()), true);
$fpm = new Fpm(['issue.php' => <<<PHP
    <?php
    \$before = WxFavor\Client::stats();
    \$client = WxFavor\Builder::factory($config);
    \$response = \$client->v3->marketing->favor->users->_openid_->coupons->post([
        'openid' => '{$sandbox->info['openid']}',
        'json' => [
            'stock_id' => '{$sandbox->info['stock_id']}', 'stock_creator_mchid' => '{$sandbox->info['stock_creator_mchid']}',
            'out_request_no' => 'fpm' . \$_GET['n'], 'appid' => '{$sandbox->info['appid']}',
        ],
    ]);
    echo json_encode(['body' => (string) \$response->getBody(), 'before' => \$before, 'after' => WxFavor\Client::stats()]);
    PHP]);
$front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);

$first = ask($front, 'issue.php?n=1');
$second = ask($front, 'issue.php?n=2');
echo $first['body'], ' ', $second['body'], "\n";
echo 'one worker: ';
var_dump($first['after']['pid'] === $second['after']['pid']);
echo 'engine at the start of the second request: ', $second['before']['transfers'], ' transfer, ', $second['before']['connections'], " connection\n";
echo 'after it: ', $second['after']['transfers'], ' transfers, ', $second['after']['connections'], " connection\n";
echo 'keys parsed: ', $first['after']['key_misses'], ' in the first request, ', $second['after']['key_misses'] - $first['after']['key_misses'], " in the second\n";
$served = $wechat->awaitRequests(2);
echo 'counted by nginx: ', count($served), ' requests on ', $wechat->connections(), ' connection, ', $served[1]['tls'], "\n";
var_dump(count($sandbox->journal()), $fpm->crashes());
?>
--EXPECT--
{"coupon_id":"20000000001"} {"coupon_id":"20000000002"}
one worker: bool(true)
engine at the start of the second request: 1 transfer, 1 connection
after it: 2 transfers, 1 connection
keys parsed: 3 in the first request, 0 in the second
counted by nginx: 2 requests on 1 connection, TLSv1.3
int(2)
array(0) {
}
