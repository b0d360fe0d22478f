--TEST--
Each setting says which type it needs
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
foreach ([
    ['base_uri' => 5], ['base_uri' => []], ['base_uri' => "http://x/\0"], ['base_uri' => 'x'], ['base_uri' => 'ftp://x/'], ['base_uri' => 'http://'], ['base_uri' => 'http://x:0/'],
    ['base_uri' => 'http://u:p@x/'], ['base_uri' => 'http://x/?a=b'], ['base_uri' => 'http://x/#a'], ['base_uri' => 'http://a b/'], ['base_uri' => 'http://api.mch.weixin.qq.com/'],
    ['proxy' => 5], ['proxy' => false], ['proxy' => "x\0"], ['verify' => 1], ['verify' => ''], ['verify' => []], ['verify' => "/tmp\0"], ['verify' => '/no/such/bundle.pem'],
    ['headers' => 'X: y'], ['headers' => ['y']], ['http_errors' => 'no'], ['connect_to' => 'x'], ['connect_to' => [[]]],
    ['force_ip_resolve' => 'v5'], ['force_ip_resolve' => 4], ['force_ip_resolve' => ''], ['max_response_size' => '16M'], ['timeout' => 'soon'], ['connect_timeout' => []],
] as $change) {
    $e = thrown(fn() => WxFavor\Builder::factory(offline_config($change)));
    if (!str_starts_with($e?->getMessage() ?? '', key($change))) {
        echo "^ does not begin with the setting\n";
    }
}
foreach ([['verify' => true], ['force_ip_resolve' => 'v4'], ['force_ip_resolve' => 'v6'], ['proxy' => ''], ['base_uri' => 'https://api.wechatpay.cn'], ['base_uri' => '']] as $change) {
    echo get_class(WxFavor\Builder::factory(offline_config($change))), "\n";
}
?>
--EXPECT--
InvalidArgumentException: base_uri must be a string, int given
InvalidArgumentException: base_uri must be a string, array given
InvalidArgumentException: base_uri holds a NUL byte
InvalidArgumentException: base_uri: "x" is not a URL that starts with https:// or http://
InvalidArgumentException: base_uri: "ftp://x/" is not a URL that starts with https:// or http://
InvalidArgumentException: base_uri: the URL "http://" has no valid host name
InvalidArgumentException: base_uri: the URL "http://x:0/" has a port that is not a number from 1 to 65535
InvalidArgumentException: base_uri: a URL with a user name or password in it is not accepted
InvalidArgumentException: base_uri must not have a query
InvalidArgumentException: base_uri: the URL "http://x/#a" has a fragment (#), which is never sent; write %23 if a # is meant
InvalidArgumentException: base_uri: the URL holds a character that must be percent-encoded, at byte 8
InvalidArgumentException: base_uri: WeChat Pay is reached by https:// only
InvalidArgumentException: proxy must be a string, int given
InvalidArgumentException: proxy must be a string, bool given
InvalidArgumentException: proxy holds a NUL byte
InvalidArgumentException: verify must be true, false or the path of a PEM bundle, int given
InvalidArgumentException: verify must be true, false or the path of a PEM bundle, an empty string given
InvalidArgumentException: verify must be true, false or the path of a PEM bundle, array given
InvalidArgumentException: verify must be true, false or the path of a PEM bundle, a path with a NUL byte given
InvalidArgumentException: verify: the bundle of certificate authorities /no/such/bundle.pem cannot be read: No such file or directory
InvalidArgumentException: headers must be an array (name => value), string given
InvalidArgumentException: headers must be an array (name => value); it has a value without a name
InvalidArgumentException: http_errors must be true or false, string given
InvalidArgumentException: connect_to must be an array of HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT, string given
InvalidArgumentException: connect_to must hold strings, it holds array
InvalidArgumentException: force_ip_resolve must be 'v4' or 'v6'
InvalidArgumentException: force_ip_resolve must be 'v4' or 'v6'
InvalidArgumentException: force_ip_resolve must be 'v4' or 'v6'
InvalidArgumentException: max_response_size must be a number of bytes, 1 or more
InvalidArgumentException: timeout must be a number of seconds, string given
InvalidArgumentException: connect_timeout must be a number of seconds, array given
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
