--TEST--
What wechatpay/wechatpay refuses as a configuration is refused here with an exception of the same parent
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('wechatpay');
?>
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/misuse.inc';
require package_autoload('wechatpay');
$theirs = misuse(WeChatPay\Builder::factory(...));
foreach (misuse(WxFavor\Builder::factory(...)) as $what => $ours) {
    // Where theirs stumbles over its own message with a TypeError, ours is the same as elsewhere.
    if (($theirs[$what] === null) !== ($ours === null) || ($ours !== null && !$ours instanceof InvalidArgumentException)
        || !($theirs[$what] === null || $theirs[$what] instanceof InvalidArgumentException || $theirs[$what] instanceof TypeError)) {
        echo "$what: theirs ", get_debug_type($theirs[$what]), ', ours ', get_debug_type($ours), "\n";
    }
}
echo count($theirs), " compared\n";
?>
--EXPECT--
15 compared
