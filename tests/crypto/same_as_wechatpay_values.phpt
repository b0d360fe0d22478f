--TEST--
Rsa, AesGcm, Hash and Formatter compute the same as wechatpay/wechatpay
--EXTENSIONS--
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/packages.inc';
package_require('wechatpay');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/packages.inc';
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/side_by_side.inc';
require package_autoload('wechatpay');
$keys = test_keys();
$both = new SideBySide();
mt_srand(20191229);
$private = "file://$keys/merchant.pem";
$public = "file://$keys/merchant.crt";
$texts = ['', '0', 'a', "a\nb\n", "\0\1\xFF", '张三', '{"a":"\u4e2d"}', str_repeat('long ', 5000)];
for ($i = 0; $i < 20; $i++) {
    $texts[] = random_bytes(mt_rand(1, 500));
}
if (getenv('USE_ZEND_ALLOC') === '0') {
    $texts = array_slice($texts, 2, 3); // a memory checker is at work, and patient people are rare
}

// RSA: what one makes the other takes.
foreach ($texts as $i => $text) {
    $both->compare("text $i", 'Crypto\Rsa::sign', [$text, $private]);
    $signature = WxFavor\Crypto\Rsa::sign($text, $private);
    $odd = [$signature, " $signature", chunk_split($signature), rtrim($signature, '='), "$signature====", substr($signature, 4), strtolower($signature),
        $signature . $signature, '', '?', 'WECHATPAY/SIGNTEST/' . $signature, strtr($signature, '+/', '-_'), "\u{4e2d}$signature"];
    foreach ($odd as $n => $variant) {
        $both->compare("text $i, signature $n", 'Crypto\Rsa::verify', [$text, $variant, $public]);
    }
    $both->compare("text $i changed", 'Crypto\Rsa::verify', ["$text ", $signature, $public]);
    $both->compare("text $i, other key", 'Crypto\Rsa::verify', [$text, $signature, "file://$keys/platform.pem"]);
    if (strlen($text) <= 214) {
        foreach (['WeChatPay', 'WxFavor'] as $by) {
            $sealed = "$by\\Crypto\\Rsa::encrypt"($text, $public);
            $both->compare("text $i by $by", 'Crypto\Rsa::decrypt', [$sealed, $private]);
            $both->compare("text $i by $by, split", 'Crypto\Rsa::decrypt', [chunk_split($sealed), $private]);
            $both->compare("text $i by $by, changed", 'Crypto\Rsa::decrypt', [substr_replace($sealed, 'AAAA', 40, 4), $private]);
            $both->compare("text $i by $by, cut", 'Crypto\Rsa::decrypt', [substr($sealed, 4), $private]);
        }
    } else {
        $both->compare("text $i", 'Crypto\Rsa::encrypt', [$text, $public]);
    }
}
foreach ([-1, 0, 2, 3, 5, 6] as $padding) {
    $both->compare("padding $padding", 'Crypto\Rsa::encrypt', ['x', $public, $padding]);
    $both->compare("padding $padding", 'Crypto\Rsa::decrypt', ['x', $private, $padding]);
}

// AES-GCM. Keys of other lengths are refused here, filled up there.
$key = random_bytes(32);
foreach ($texts as $i => $text) {
    foreach (['', '0', 'aad', str_repeat('a', 100)] as $aad) {
        foreach (['123456789012', '1', '12345678', '1234567890123456', random_bytes(12)] as $iv) {
            $both->compare("text $i", 'Crypto\AesGcm::encrypt', [$text, $key, $iv, $aad]);
            $sealed = WeChatPay\Crypto\AesGcm::encrypt($text, $key, $iv, $aad);
            $both->compare("text $i", 'Crypto\AesGcm::decrypt', [$sealed, $key, $iv, $aad]);
        }
    }
    $sealed = WeChatPay\Crypto\AesGcm::encrypt($text, $key, $iv, 'aad');
    $variants = [[$sealed, $key, $iv, ''], [$sealed, $key, $iv, 'aae'], [$sealed, strrev($key), $iv, 'aad'], [$sealed, $key, 'other', 'aad'],
        [chunk_split($sealed), $key, $iv, 'aad'], [" $sealed\n", $key, $iv, 'aad'], [substr($sealed, 4), $key, $iv, 'aad'], [$sealed . 'AAAA', $key, $iv, 'aad'],
        [$sealed, $key], [$sealed, $key, ''], [$sealed, $key, $iv], [$sealed, 'short', $iv, 'aad']];
    foreach ($variants as $n => $variant) {
        $both->compare("text $i, variant $n", 'Crypto\AesGcm::decrypt', $variant);
    }
}
$both->compare('no iv', 'Crypto\AesGcm::encrypt', ['x', $key]);
for ($length = 0; $length < 20; $length++) {
    $both->compare("$length bytes", 'Crypto\AesGcm::decrypt', [base64_encode(random_bytes(max(1, $length))), $key, '123456789012']);
}
$both->compare('nothing', 'Crypto\AesGcm::decrypt', ['', $key, '123456789012']);

// Digests
foreach ($texts as $i => $text) {
    foreach (['', '0', '00', 'k', 'exposed_your_key_here_have_risks', str_repeat('k', 200), "\0"] as $k) {
        foreach ([false, true, 0, 1, '', '1000002', null] as $agency) {
            $both->compare("text $i", 'Crypto\Hash::md5', [$text, $k, $agency]);
        }
        $both->compare("text $i", 'Crypto\Hash::md5', [$text, $k]);
        foreach (['sha256', 'SHA256', 'sha512', 'md5', 'sha3-256', 'whirlpool', 'crc32b', 'xxh3', 'none', ''] as $algorithm) {
            $both->compare("text $i, $algorithm", 'Crypto\Hash::hmac', [$text, $k, $algorithm]);
        }
        $both->compare("text $i", 'Crypto\Hash::hmac', [$text, $k]);
        foreach (['MD5', 'HMAC-SHA256', 'md5', 'hmac-sha256', 'SHA256', ''] as $type) {
            $both->compare("text $i, $type", 'Crypto\Hash::sign', [$type, $text, $k]);
        }
    }
    foreach ([$text, "$text ", '', null, strrev($text)] as $other) {
        $both->compare("text $i", 'Crypto\Hash::equals', [$text, $other]);
    }
    $both->compare("text $i", 'Crypto\Hash::equals', [$text]);
}

// Texts
foreach ($texts as $i => $text) {
    $both->compare("text $i", 'Formatter::request', ['POST', '/v3/pay?a=b', '1700000000', 'nonce', $text]);
    $both->compare("text $i", 'Formatter::request', [$text, $text, $text, $text]);
    $both->compare("text $i", 'Formatter::response', ['1700000000', 'nonce', $text]);
    $both->compare("text $i", 'Formatter::response', [$text, $text]);
    $both->compare("text $i", 'Formatter::authorization', ['1900000001', 'nonce', $text, '1700000000', $text]);
    $both->compare("text $i", 'Formatter::joinedByLineFeed', [$text, $i, true]);
}
foreach ([[], [''], [null], [1, 1.5, true, false, null, 'x'], [0.1 + 0.2, 1e100, -0.0, NAN], [[]], [new stdClass()], [new SplFileInfo('name')]] as $n => $pieces) {
    $both->compare("pieces $n", 'Formatter::joinedByLineFeed', $pieces);
}
$arrays = [[], ['b' => 1, 'a' => 2], ['b', 'a'], [10 => 'x', 9 => 'y', '09' => 'z'], ['a10' => 1, 'a9' => 2, 'A' => 3, '' => 4, '_' => 5, -1 => 6, '0' => 7],
    ['stock_id1' => '1', 'stock_id0' => '0', 'stock_id10' => '10', 'stock_id2' => '2', 'send_coupon_merchant' => 'm', 'sign' => 's'],
    ['a' => null, 'b' => '', 'c' => 0, 'd' => '0', 'e' => false, 'f' => true, 'sign' => 'x', 'SIGN' => 'y', 'g' => 1.5, 5 => 'five'],
    ['list' => [1]], ['object' => new stdClass()], ["a\0b" => 1, 'a' => 2], ['a&b' => 'c=d&e', 'ä' => 'ö']];
for ($i = 0; $i < 50; $i++) {
    $array = [];
    for ($n = mt_rand(0, 30); $n > 0; $n--) {
        $array[mt_rand(0, 1) ? mt_rand(-50, 500) : substr(md5((string) mt_rand()), 0, mt_rand(0, 4))] = mt_rand(0, 3) ? mt_rand() : '';
    }
    $arrays[] = $array;
}
foreach ($arrays as $n => $array) {
    $both->compare("array $n", 'Formatter::ksort', [$array]);
    $both->compare("array $n", 'Formatter::queryStringLike', [$array]);
}
$both->compare('nothing', 'Formatter::ksort', []);
$both->compare('nothing', 'Formatter::queryStringLike', []);
foreach ([0, -1, PHP_INT_MIN] as $size) {
    $both->compare((string) $size, 'Formatter::nonce', [$size]);
}
// Wrong types
foreach ([['Formatter::nonce', ['x']], ['Formatter::request', []], ['Formatter::ksort', ['x']], ['Crypto\Hash::md5', []], ['Crypto\Hash::equals', [[]]],
    ['Crypto\AesGcm::encrypt', ['x']], ['Crypto\AesGcm::decrypt', [[], 'x']], ['Crypto\Rsa::sign', ['x']], ['Crypto\Rsa::fromSpki', [[]]]] as [$call, $args]) {
    $both->compare('types', $call, $args);
}
?>
--EXPECT--
some calls, 0 different
