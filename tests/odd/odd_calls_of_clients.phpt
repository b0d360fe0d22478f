--TEST--
Clients, chains, services, pages and platform keys survive whatever is done with them
--EXTENSIONS--
wxfavor
openssl
--INI--
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/odd.inc';
odd_family('~^WxFavor.(Builder|BuilderChainable|Client|FavorService|Pages|PlatformKeys)$~', [odd_client(...), fn () => odd_client()->getDriver(), fn () => odd_client()->getDriver()->favor(),
    fn () => odd_client()->getDriver()->platformKeys(), fn () => odd_client()->getDriver()->favor()->eachUserCoupon(openid: 'o', appid: 'wx', creatorMchid: '1')]);
?>
--EXPECT--
PHP lives
