--TEST--
WeChat Pay's hosts are reached by connect_to, by https, and by nobody else
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
// Whoever listens there has no TLS, so that each call ends in the handshake: it went to the right place.
foreach (['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com', 'API.MCH.WEIXIN.QQ.COM', 'api.wechatpay.cn', 'download-service.wechatpay.cn'] as $host) {
    $plain = new RawServer("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    $instance = WxFavor\Builder::factory(offline_config(['connect_to' => ["::127.0.0.1:{$plain->port}"], 'base_uri' => 'http://127.0.0.1:9/']));
    fate(fn() => $instance->getDriver()->request('POST', "https://$host/v3/a"), "$host: ");
}
$stranger = new Listener();
$instance = WxFavor\Builder::factory(offline_config(['connect_to' => ["::127.0.0.1:{$stranger->port}"]]));
thrown(fn() => $instance->getDriver()->request('POST', 'https://evil.example/v3/a'));
thrown(fn() => $instance->getDriver()->request('POST', 'http://api.mch.weixin.qq.com/v3/a'));
var_dump($stranger->wasCalled());
?>
--EXPECT--
api.mch.weixin.qq.com: ConnectException, no response, retryable, outcome known
api2.mch.weixin.qq.com: ConnectException, no response, retryable, outcome known
API.MCH.WEIXIN.QQ.COM: ConnectException, no response, retryable, outcome known
api.wechatpay.cn: ConnectException, no response, retryable, outcome known
download-service.wechatpay.cn: ConnectException, no response, retryable, outcome known
InvalidArgumentException: https://evil.example:443 is neither the base_uri (https://api.mch.weixin.qq.com/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: http://api.mch.weixin.qq.com:80 is neither the base_uri (https://api.mch.weixin.qq.com/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
bool(false)
