--TEST--
Values of a template are percent-encoded once, whatever they hold
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->v3->users->_openid_->coupons;
foreach ([
    'oABC_def-1.2~3', 'a b', '100%', '%2F', 'a/b', '/', '?', '#', 'a+b', '&=;:@!$\'()*,[]', '微信用户', '🎫', "\u{10FFFF}", "\xFF\xFE",
    '{openid}', '...', '.a', "a\r\nX: y", "\0", '0', '',
    0, -1, PHP_INT_MAX,
] as $value) {
    $node->get(['openid' => $value, 'http_errors' => false]);
    $entry = $sandbox->lastRequest();
    echo $entry['target'], $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED', "\n";
}
// The same by the other way to encode.
$node->get(['openid' => '微信/a b+c%', 'http_errors' => false]);
var_dump($sandbox->lastRequest()['target'] === '/v3/users/' . rawurlencode('微信/a b+c%') . '/coupons');
?>
--EXPECT--
/v3/users/oABC_def-1.2~3/coupons
/v3/users/a%20b/coupons
/v3/users/100%25/coupons
/v3/users/%252F/coupons
/v3/users/a%2Fb/coupons
/v3/users/%2F/coupons
/v3/users/%3F/coupons
/v3/users/%23/coupons
/v3/users/a%2Bb/coupons
/v3/users/%26%3D%3B%3A%40%21%24%27%28%29%2A%2C%5B%5D/coupons
/v3/users/%E5%BE%AE%E4%BF%A1%E7%94%A8%E6%88%B7/coupons
/v3/users/%F0%9F%8E%AB/coupons
/v3/users/%F4%8F%BF%BF/coupons
/v3/users/%FF%FE/coupons
/v3/users/%7Bopenid%7D/coupons
/v3/users/.../coupons
/v3/users/.a/coupons
/v3/users/a%0D%0AX%3A%20y/coupons
/v3/users/%00/coupons
/v3/users/0/coupons
/v3/users//coupons
/v3/users/0/coupons
/v3/users/-1/coupons
/v3/users/9223372036854775807/coupons
bool(true)
