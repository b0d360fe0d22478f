--TEST--
A message never repeats what may be a secret in the wrong setting
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
// What looks like a relative path is looked for here, which open_basedir allows.
chdir(__DIR__);
$secret = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';
$pem = file_get_contents(test_keys() . '/merchant.pem');
$base64 = preg_replace('~-----.*?-----|\s~', '', $pem);
foreach ([null, sys_get_temp_dir()] as $basedir) {
    $basedir === null || ini_set('open_basedir', $basedir . PATH_SEPARATOR . dirname(__DIR__));
    foreach ([
        ['privateKey' => $secret], ['certs' => ['PUB_KEY_ID_01' => $secret]], ['privateKey' => [$secret, 'x']], ['privateKey' => $base64],
        ['certs' => ['PUB_KEY_ID_01' => $base64]], ['secret' => $base64], ['secret' => $pem], ['serial' => $secret], ['mchid' => $secret],
        ['mchid' => $pem], ['serial' => $pem], ['base_uri' => "https://$secret@x/"], ['connect_to' => [$secret]], ['privateKey' => substr($pem, 0, 900)],
        ['base_uri' => $secret], ['base_uri' => $base64], ['headers' => [$base64 => 'x']], ['headers' => [$secret => []]], ['headers' => [$secret => "a\nb"]],
        ['verify' => $secret], ['verify' => $base64], ['certs' => [$secret => 'x']], ['privateKey' => "file://$secret"], [$secret => 1], [$base64 => 1],
        ['platform_certificates' => ['file' => "/nowhere/$secret"]],
    ] as $change) {
        $e = thrown(fn() => WxFavor\Builder::factory(offline_config($change)));
        foreach ([$secret, substr($base64, 200, 16), substr($base64, 0, 30)] as $bytes) {
            if (str_contains($e?->getMessage() ?? '', $bytes)) {
                echo "^ SHOWS $bytes\n";
            }
        }
    }
}
echo "-- other places\n";
ini_set('zend.exception_ignore_args', '0');
$client = WxFavor\Builder::factory(offline_config());
foreach ([
    fn () => WxFavor\Util\PemUtil::loadPrivateKey($secret), fn () => WxFavor\Util\PemUtil::loadCertificate($secret), fn () => WxFavor\Util\PemUtil::loadCertificate($base64),
    fn () => WxFavor\Util\PemUtil::loadCertificate($pem), fn () => WxFavor\Crypto\Rsa::from("file://$secret"), fn () => WxFavor\Crypto\Rsa::from("file://./$secret"),
    fn () => WxFavor\Crypto\Rsa::verify('m', $base64, $secret), fn () => $client->getDriver()->platformKeys()->encrypt('x', $secret),
    fn () => $client->getDriver()->platformKeys()->encrypt('x', $base64), fn () => new WxFavor\NotificationParser($client, [$secret => 1]),
] as $call) {
    $e = thrown($call);
    foreach ([$secret, substr($base64, 0, 30)] as $bytes) {
        // What PHP 8.1 cannot mask is the application's to leave out of traces.
        $trace = PHP_VERSION_ID >= 80200 ? print_r(array_filter($e->getTrace(), fn ($frame) => str_contains($frame['class'] ?? '', 'PemUtil') || str_contains($frame['class'] ?? '', 'Rsa')), true) : '';
        if (str_contains($e->getMessage() . $trace, $bytes)) {
            echo "^ SHOWS $bytes\n";
        }
    }
}
// What is no secret is still shown.
thrown(fn () => WxFavor\Util\PemUtil::loadCertificate('/nowhere/' . md5('') . '/certificate.pem'));
thrown(fn () => WxFavor\Builder::factory(offline_config(['base_uri' => 'api.mch.weixin.qq.com'])));
?>
--EXPECTF--
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in these 32 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: certs[PUB_KEY_ID_01]: not a PEM: no -----BEGIN line in these 32 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in these 32 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line, only base64. Put the lines of the original file around it, for example -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----
InvalidArgumentException: certs[PUB_KEY_ID_01]: not a PEM: no -----BEGIN line, only base64. Put the lines of the original file around it, for example -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 1%d
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 1%d
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: base_uri: a URL with a user name or password in it is not accepted
InvalidArgumentException: connect_to[0] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT
InvalidArgumentException: privateKey: the PEM is cut off: -----BEGIN PRIVATE KEY----- has no -----END PRIVATE KEY----- line
InvalidArgumentException: base_uri: "(something that looks like a key, not shown)" is not a URL that starts with https:// or http://
InvalidArgumentException: base_uri: "(something that looks like a key, not shown)" is not a URL that starts with https:// or http://
InvalidArgumentException: headers: the header name "(something that looks like a key, not shown)" holds a character that HTTP does not allow (at byte %d)
InvalidArgumentException: the header (something that looks like a key, not shown) must be a string, a number, or a list of these; an empty array given
InvalidArgumentException: headers: the value of the header (something that looks like a key, not shown) holds a line feed at byte 1, which would start another header
InvalidArgumentException: verify: the bundle of certificate authorities (something that looks like a key, not shown) cannot be read: %s
InvalidArgumentException: verify: the bundle of certificate authorities (something that looks like a key, not shown) cannot be read: %s
InvalidArgumentException: certs[(something that looks like a key, not shown)]: not a PEM: no -----BEGIN line in these 1 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: privateKey: there is no key file (something that looks like a key, not shown)
InvalidArgumentException: there is no setting "(something that looks like a key, not shown)"; the settings are mchid, serial, privateKey, certs, secret, base_uri, timeout, connect_timeout, verify, proxy, headers, http_errors, connect_to, force_ip_resolve, max_response_size, platform_certificates
InvalidArgumentException: there is no setting "(something that looks like a key, not shown)"; the settings are mchid, serial, privateKey, certs, secret, base_uri, timeout, connect_timeout, verify, proxy, headers, http_errors, connect_to, force_ip_resolve, max_response_size, platform_certificates
InvalidArgumentException: secret is missing: platform certificates are downloaded encrypted under the APIv3 key
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in these 32 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: certs[PUB_KEY_ID_01]: not a PEM: no -----BEGIN line in these 32 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in these 32 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line, only base64. Put the lines of the original file around it, for example -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----
InvalidArgumentException: certs[PUB_KEY_ID_01]: not a PEM: no -----BEGIN line, only base64. Put the lines of the original file around it, for example -----BEGIN PRIVATE KEY----- and -----END PRIVATE KEY-----
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 1%d
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 1%d
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: base_uri: a URL with a user name or password in it is not accepted
InvalidArgumentException: connect_to[0] must be of the form HOST:PORT:CONNECT-TO-HOST:CONNECT-TO-PORT
InvalidArgumentException: privateKey: the PEM is cut off: -----BEGIN PRIVATE KEY----- has no -----END PRIVATE KEY----- line
InvalidArgumentException: base_uri: "(something that looks like a key, not shown)" is not a URL that starts with https:// or http://
InvalidArgumentException: base_uri: "(something that looks like a key, not shown)" is not a URL that starts with https:// or http://
InvalidArgumentException: headers: the header name "(something that looks like a key, not shown)" holds a character that HTTP does not allow (at byte %d)
InvalidArgumentException: the header (something that looks like a key, not shown) must be a string, a number, or a list of these; an empty array given
InvalidArgumentException: headers: the value of the header (something that looks like a key, not shown) holds a line feed at byte 1, which would start another header
InvalidArgumentException: verify: the bundle of certificate authorities (something that looks like a key, not shown) cannot be read: %s
InvalidArgumentException: verify: the bundle of certificate authorities (something that looks like a key, not shown) cannot be read: %s
InvalidArgumentException: certs[(something that looks like a key, not shown)]: not a PEM: no -----BEGIN line in these 1 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: privateKey: there is no key file (something that looks like a key, not shown)
InvalidArgumentException: there is no setting "(something that looks like a key, not shown)"; the settings are mchid, serial, privateKey, certs, secret, base_uri, timeout, connect_timeout, verify, proxy, headers, http_errors, connect_to, force_ip_resolve, max_response_size, platform_certificates
InvalidArgumentException: there is no setting "(something that looks like a key, not shown)"; the settings are mchid, serial, privateKey, certs, secret, base_uri, timeout, connect_timeout, verify, proxy, headers, http_errors, connect_to, force_ip_resolve, max_response_size, platform_certificates
InvalidArgumentException: platform_certificates: open_basedir does not allow to keep them in (something that looks like a key, not shown)
-- other places
UnexpectedValueException: privateKey: there is no key file (something that looks like a key, not shown)
UnexpectedValueException: certificate: there is no key file (something that looks like a key, not shown)
UnexpectedValueException: certificate: there is no key file (a path too long to be shown)
UnexpectedValueException: certificate: there is no key file (a path too long to be shown)
UnexpectedValueException: privateKey: there is no key file (something that looks like a key, not shown)
UnexpectedValueException: privateKey: there is no key file (something that looks like a key, not shown)
UnexpectedValueException: publicKey: not a PEM: no -----BEGIN line in these 32 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: there is no platform key (something that looks like a key, not shown) to encrypt with
InvalidArgumentException: there is no platform key (something that looks like a key, not shown) to encrypt with
InvalidArgumentException: unknown option (something that looks like a key, not shown); NotificationParser has clock_offset
UnexpectedValueException: certificate: open_basedir does not allow to read /nowhere/d41d8cd98f00b204e9800998ecf8427e/certificate.pem
InvalidArgumentException: base_uri: "api.mch.weixin.qq.com" is not a URL that starts with https:// or http://
