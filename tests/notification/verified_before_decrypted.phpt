--TEST--
A notification is verified, decrypted and decoded; each failure is told apart
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
$parser = notification_parser();
$body = notification_body();
$headers = signed_headers($body);
$try = static fn (string $what, array $change, ?string $of = null, ?int $time = null) => outcome($what,
    fn () => $parser->parse(signed_headers($of ?? $body, $change, $time), $body));

outcome('good', fn () => $parser->parse($headers, $body));
$try('300 s', [], null, time() - 298);
$try('too old', [], null, time() - 302);
$try('from the future', [], null, time() + 310);
foreach (['Timestamp', 'Nonce', 'Signature', 'Serial'] as $name) {
    $try("no $name", ["Wechatpay-$name" => null]);
    $try("empty $name", ["Wechatpay-$name" => '']);
}
outcome('no headers', fn () => $parser->parse([], $body));
$try('no type', ['Wechatpay-Signature-Type' => null]);
$try('other type', ['Wechatpay-Signature-Type' => 'WECHATPAY2-SM2-WITH-SM3']);
$try('other serial', ['Wechatpay-Serial' => '5157F09EFDC096DE15EBE81A47057A7232F1B8E1']);
$try('own serial', ['Wechatpay-Serial' => '3A00000000000001']);
$try('probe', ['Wechatpay-Signature' => 'WECHATPAY/SIGNTEST/' . base64_encode(random_bytes(200))]);
$try('no base64', ['Wechatpay-Signature' => '***']);
$try('short', ['Wechatpay-Signature' => base64_encode('short')]);
$try('random', ['Wechatpay-Signature' => base64_encode(random_bytes(256))]);
$try('of another body', [], "$body ");
$try('other nonce', ['Wechatpay-Nonce' => 'x']);
$try('words for a time', ['Wechatpay-Timestamp' => 'now']);
$try('a time with a point', ['Wechatpay-Timestamp' => time() . '.0']);
outcome('one byte changed', fn () => $parser->parse($headers, strtr($body, ['EV-2018' => 'EV-2019'])));
outcome('encoded again', fn () => $parser->parse($headers, json_encode(json_decode($body), JSON_UNESCAPED_UNICODE)));

echo "-- signed, but\n";
$signed = static fn (string $what, string $body) => outcome($what, fn () => $parser->parse(signed_headers($body), $body));
$signed('empty', '');
$signed('no JSON', '<xml/>');
$signed('null', 'null');
$signed('cut', substr($body, 0, -1));
$signed('more than one', "$body{}");
$signed('too deep', str_repeat('[', 100) . str_repeat(']', 100));
$signed('no id', notification_body(['id' => null]));
$signed('id is a number', notification_body(['id' => 1]));
$signed('no event', notification_body(['event_type' => null]));
$signed('no resource', notification_body(['resource' => null]));
$signed('resource is text', notification_body(['resource' => 'x']));
foreach (['algorithm', 'nonce', 'ciphertext'] as $part) {
    $signed("no $part", notification_body([], array_diff_key(sealed(), [$part => 1])));
}
$signed('other algorithm', notification_body([], ['algorithm' => 'AEAD_SM4_GCM'] + sealed()));
$signed('no base64', notification_body([], ['ciphertext' => '***'] + sealed()));
$signed('ciphertext too short', notification_body([], ['ciphertext' => 'AAAA'] + sealed()));
$signed('other secret', notification_body([], sealed(COUPON_USED, strrev(SECRET))));
$signed('other associated data', notification_body([], ['associated_data' => 'x'] + sealed()));
$signed('other nonce', notification_body([], ['nonce' => 'abcdefabcdef'] + sealed()));
$signed('plain text no JSON', notification_body([], sealed('{"coupon_id":')));
$signed('plain text a list', notification_body([], sealed('[]')));
$signed('plain text a number', notification_body([], sealed('1')));
$signed('plain text empty', notification_body([], sealed('')));
$signed('more than a megabyte', '"' . str_repeat('x', 1 << 20) . '"');
$signed('unknown event', notification_body(['event_type' => 'COUPON.NEW', 'summary' => null, 'create_time' => null, 'new' => [1]], sealed(['other' => 'shape'])));
?>
--EXPECTF--
good: COUPON.USE EV-2018022511223320873 98674556
300 s: COUPON.USE EV-2018022511223320873 98674556
too old: SignatureException clock-offset 401
from the future: SignatureException clock-offset 401
no Timestamp: SignatureException headers-missing 401
empty Timestamp: SignatureException headers-missing 401
no Nonce: SignatureException headers-missing 401
empty Nonce: SignatureException headers-missing 401
no Signature: SignatureException headers-missing 401
empty Signature: SignatureException headers-missing 401
no Serial: SignatureException headers-missing 401
empty Serial: SignatureException headers-missing 401
no headers: SignatureException unsigned 401
no type: COUPON.USE EV-2018022511223320873 98674556
other type: SignatureException bad-type 401
other serial: SignatureException unknown-serial 401
own serial: SignatureException unknown-serial 401
probe: SignatureException signature-probe 401
no base64: SignatureException bad-signature 401
short: SignatureException bad-signature 401
random: SignatureException signature-wrong 401
of another body: SignatureException signature-wrong 401
other nonce: SignatureException signature-wrong 401
words for a time: SignatureException bad-timestamp 401
a time with a point: SignatureException bad-timestamp 401
one byte changed: SignatureException signature-wrong 401
encoded again: SignatureException signature-wrong 401
-- signed, but
empty: MalformedNotificationException 400: not JSON: empty text
no JSON: MalformedNotificationException 400: not JSON, from byte 0 on
null: MalformedNotificationException 400: no notification: it has no text id
cut: MalformedNotificationException 400: not JSON, from byte %d on
more than one: MalformedNotificationException 400: something follows the JSON value, at byte %d
too deep: MalformedNotificationException 400: JSON nested deeper than 64 levels, at byte 64
no id: MalformedNotificationException 400: no notification: it has no text id
id is a number: MalformedNotificationException 400: no notification: it has no text id
no event: MalformedNotificationException 400: no notification: it has no text event_type
no resource: MalformedNotificationException 400: no notification: it has no object resource
resource is text: MalformedNotificationException 400: no notification: it has no object resource
no algorithm: MalformedNotificationException 400: no notification: it has no text resource.algorithm
no nonce: MalformedNotificationException 400: no notification: it has no text resource.nonce
no ciphertext: MalformedNotificationException 400: no notification: it has no text resource.ciphertext
other algorithm: DecryptionException 500: resource.algorithm is "AEAD_SM4_GCM"; only AEAD_AES_256_GCM can be decrypted
no base64: DecryptionException 500: resource.ciphertext is not base64
ciphertext too short: DecryptionException 500: the notification is signed by WeChat Pay, but the secret does not decrypt it: %s
other secret: DecryptionException 500: the notification is signed by WeChat Pay, but the secret does not decrypt it: %s
other associated data: DecryptionException 500: the notification is signed by WeChat Pay, but the secret does not decrypt it: %s
other nonce: DecryptionException 500: the notification is signed by WeChat Pay, but the secret does not decrypt it: %s
plain text no JSON: MalformedNotificationException 400: the notification is signed and decrypts, but what was encrypted is no JSON object
plain text a list: MalformedNotificationException 400: the notification is signed and decrypts, but what was encrypted is no JSON object
plain text a number: MalformedNotificationException 400: the notification is signed and decrypts, but what was encrypted is no JSON object
plain text empty: MalformedNotificationException 400: the notification is signed and decrypts, but what was encrypted is no JSON object
more than a megabyte: MalformedNotificationException 400: no notification: a body of 1048578 bytes; at most 1048576 are read
unknown event: COUPON.NEW EV-2018022511223320873 -
