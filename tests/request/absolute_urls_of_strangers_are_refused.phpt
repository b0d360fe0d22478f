--TEST--
Nothing is signed for, or sent to, another host or port
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
$stranger = new Listener();
foreach ([
    "http://127.0.0.1:{$stranger->port}/v3/a",
    "http://localhost:{$stranger->port}/v3/a",
    "http://localhost:{$sandbox->port}/v3/a",
    "https://127.0.0.1:{$sandbox->port}/v3/a",
    "http://user:pass@127.0.0.1:{$sandbox->port}/v3/a",
    "http://127.0.0.1:{$sandbox->port}@127.0.0.1:{$stranger->port}/v3/a",
    "http://127.0.0.1:{$stranger->port}\\@127.0.0.1:{$sandbox->port}/v3/a",
    "http://127.0.0.1.:{$sandbox->port}/v3/a",
    'http://127.0.0.1/v3/a',
    'http://api.mch.weixin.qq.com/v3/a',
    'https://api.mch.weixin.qq.com:8443/v3/a',
    'https://api.mch.weixin.qq.com.evil.example/v3/a',
    'https://evilmch.weixin.qq.com/v3/a',
    'https://weixin.qq.com/v3/a',
    'https://wechatpay.cn.evil.example/v3/a',
    'https://evilwechatpay.cn/v3/a',
    'https://api.mch.weixin.qq.com@evil.example/v3/a',
    'ftp://api.mch.weixin.qq.com/v3/a',
    'file:///etc/passwd',
    'gopher://127.0.0.1/_x',
    'http:///v3/a',
    'https://',
    'http://127.0.0.1:/v3/a',
    'http://127.0.0.1:0/v3/a',
    'http://127.0.0.1:65536/v3/a',
    "http://127.0.0.1:{$sandbox->port}a/v3/a",
    'https://微信.example/',
    'https://[::1/',
    'https://[v1.x]/',
    "https://api.mch.weixin.qq.com\n.evil.example/",
] as $url) {
    $e = thrown(fn() => $client->request('POST', $url, ['json' => []]));
    if (!$e instanceof WxFavor\Exception\InvalidArgumentException) {
        echo "^ not refused as an argument\n";
    }
}
// By a variable, too; and what looks like a host in a path is none.
thrown(fn() => $instance->chain('{+url}')->get(['url' => "http://127.0.0.1:{$stranger->port}/x"]));
var_dump($sandbox->journal(), $stranger->wasCalled());
$client->request('GET', "//127.0.0.1:{$stranger->port}/v3/a", ['http_errors' => false]);
$client->request('GET', "v3/http://127.0.0.1:{$stranger->port}/a", ['http_errors' => false]);
$instance->chain('v3/{url}')->get(['url' => "http://127.0.0.1:{$stranger->port}/", 'http_errors' => false]);
var_dump(preg_replace('~' . $stranger->port . '~', 'PORT', array_column($sandbox->journal(), 'target')), $stranger->wasCalled());
?>
--EXPECT--
InvalidArgumentException: http://127.0.0.1:PORT is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: http://localhost:PORT is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: http://localhost:PORT is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: https://127.0.0.1:PORT is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: a URL with a user name or password in it is not accepted
InvalidArgumentException: a URL with a user name or password in it is not accepted
InvalidArgumentException: a URL with a user name or password in it is not accepted
InvalidArgumentException: http://127.0.0.1.:PORT is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: http://127.0.0.1:PORT is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: http://api.mch.weixin.qq.com:80 is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: https://api.mch.weixin.qq.com:8443 is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: https://api.mch.weixin.qq.com.evil.example:443 is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: https://evilmch.weixin.qq.com:443 is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: https://weixin.qq.com:443 is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: https://wechatpay.cn.evil.example:443 is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: https://evilwechatpay.cn:443 is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
InvalidArgumentException: a URL with a user name or password in it is not accepted
InvalidArgumentException: "ftp://api.mch.weixin.qq.com/v3/a" is not a URL that starts with https:// or http://
InvalidArgumentException: "file:///etc/passwd" is not a URL that starts with https:// or http://
InvalidArgumentException: "gopher://127.0.0.1/_x" is not a URL that starts with https:// or http://
InvalidArgumentException: the URL "http:///v3/a" has no valid host name
InvalidArgumentException: the URL "https://" has no valid host name
InvalidArgumentException: the URL "http://127.0.0.1:/v3/a" has a port that is not a number from 1 to 65535
InvalidArgumentException: the URL "http://127.0.0.1:PORT/v3/a" has a port that is not a number from 1 to 65535
InvalidArgumentException: the URL "http://127.0.0.1:PORT/v3/a" has a port that is not a number from 1 to 65535
InvalidArgumentException: the URL "http://127.0.0.1:PORTa/v3/a" has a port that is not a number from 1 to 65535
InvalidArgumentException: the URL "https://%E5%BE%AE%E4%BF%A1.example/" has no valid host name
InvalidArgumentException: the URL "https://[::1/" has no valid host name
InvalidArgumentException: the URL "https://[v1.x]/" has no valid host name
InvalidArgumentException: the path holds a control character at byte 29
InvalidArgumentException: http://127.0.0.1:PORT is neither the base_uri (http://127.0.0.1:PORT/) nor WeChat Pay (https://….mch.weixin.qq.com, https://….wechatpay.cn); requests to other servers are not signed and not sent
array(0) {
}
bool(false)
array(2) {
  [0]=>
  string(27) "/v3/http://127.0.0.1:PORT/a"
  [1]=>
  string(36) "/v3/http%3A%2F%2F127.0.0.1%3APORT%2F"
}
bool(false)
