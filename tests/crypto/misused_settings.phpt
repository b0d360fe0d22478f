--TEST--
Every setting that wechatpay/wechatpay insists on is insisted on, by name
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/misuse.inc';
foreach (misuse(WxFavor\Builder::factory(...)) as $what => $e) {
    $named = $e !== null && str_starts_with($e->getMessage(), misused_configs()[$what][0]);
    echo $what, ': ', $e === null ? 'nothing thrown' : get_class($e), $named ? '' : " THAT DOES NOT NAME IT: {$e?->getMessage()}", "\n";
}
var_dump(is_a(WxFavor\Exception\InvalidArgumentException::class, InvalidArgumentException::class, true));
try {
    WxFavor\Builder::factory();
} catch (InvalidArgumentException $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
nothing at all: WxFavor\Exception\InvalidArgumentException
no mchid: WxFavor\Exception\InvalidArgumentException
no serial: WxFavor\Exception\InvalidArgumentException
no privateKey: WxFavor\Exception\InvalidArgumentException
no certs: WxFavor\Exception\InvalidArgumentException
mchid is null: WxFavor\Exception\InvalidArgumentException
mchid is a list: WxFavor\Exception\InvalidArgumentException
serial is null: WxFavor\Exception\InvalidArgumentException
serial is a number: WxFavor\Exception\InvalidArgumentException
privateKey is null: WxFavor\Exception\InvalidArgumentException
privateKey is a number: WxFavor\Exception\InvalidArgumentException
certs is null: WxFavor\Exception\InvalidArgumentException
certs is empty: WxFavor\Exception\InvalidArgumentException
certs is a text: WxFavor\Exception\InvalidArgumentException
the merchant's serial among certs: WxFavor\Exception\InvalidArgumentException
bool(true)
mchid is missing: it must be the merchant number (商户号)
