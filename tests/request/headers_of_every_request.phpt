--TEST--
What a request carries of itself
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$instance->chain(COUPONS)->get(listing($sandbox));
$headers = $sandbox->lastRequest()['headers'];
ksort($headers);
foreach ($headers as $name => $value) {
    $value = preg_replace(
        ['~^wxfavor/\d+\.\d+\.\d+ PHP/\S+ \(\S+; cli\) curl/\S+ OpenSSL/\S+$~', '~mchid="1900000001",serial_no="[0-9A-F]{40}",timestamp="\d{10}",nonce_str="[0-9A-Za-z]{32}",signature="[A-Za-z0-9+/]{342}=="~', '~PUB_KEY_ID_\d+~'],
        ['names and versions', 'parameters', 'PUB_KEY_ID'],
        $value,
    );
    echo $name, ': ', tidy($value), "\n";
}
?>
--EXPECT--
Accept: application/json
Authorization: WECHATPAY2-SHA256-RSA2048 parameters
Host: 127.0.0.1:PORT
User-Agent: names and versions
Wechatpay-Serial: PUB_KEY_ID
