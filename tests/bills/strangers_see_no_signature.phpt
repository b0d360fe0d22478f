--TEST--
A host that is not WeChat Pay's is asked for a bill without a signature; WeChat Pay's own with one
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';
$location = <<<'CONF'
    location / {
        default_type text/plain;
        set $signed no;
        if ($http_authorization) { set $signed yes; }
        return 200 "signed=$signed own=$http_x_own serial=$http_wechatpay_serial accept=$http_accept target=$request_uri";
    }
    CONF;
$nginx = new Nginx(['tls' => nginx_tls($location), 'foreign' => nginx_tls($location, true, tls_foreign_certificate())]);
$config = ['connect_to' => ["elsewhere.example:443:127.0.0.1:{$nginx->port('foreign')}", "::127.0.0.1:{$nginx->port()}"], 'headers' => ['X-Own' => 'mine'], 'verify' => tls_ca()];
$client = WxFavor\Builder::factory($config + signed_config())->getDriver();
$serial = 'PUB_KEY_ID_0119000000012024101100395600000000';
$get = static function (string $url, string $expected) use ($client): void {
    try {
        $text = (string) $client->downloadBill($url, sha1($expected), 'php://memory');
    } catch (Throwable $e) {
        $text = get_class($e) . ': ' . $e->getMessage();
    }
    echo $text, "\n";
};
$get('https://download-service.wechatpay.cn/mkt/storage/bill/download?bill_params=a%2Bb', "signed=yes own=mine serial=$serial accept=*/* target=/mkt/storage/bill/download?bill_params=a%2Bb");
$get('https://api.mch.weixin.qq.com/v3/billdownload/file?token=x', "signed=yes own=mine serial=$serial accept=*/* target=/v3/billdownload/file?token=x");
$get('https://elsewhere.example/a?b=%7E', 'signed=no own= serial= accept=*/* target=/a?b=%7E');
$get('https://elsewhere.example', 'signed=no own= serial= accept=*/* target=/');
?>
--EXPECT--
signed=yes own=mine serial=PUB_KEY_ID_0119000000012024101100395600000000 accept=*/* target=/mkt/storage/bill/download?bill_params=a%2Bb
signed=yes own=mine serial=PUB_KEY_ID_0119000000012024101100395600000000 accept=*/* target=/v3/billdownload/file?token=x
signed=no own= serial= accept=*/* target=/a?b=%7E
signed=no own= serial= accept=*/* target=/
