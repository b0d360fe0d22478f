--TEST--
A message never repeats what may be a secret in the wrong setting
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$secret = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6';
$pem = file_get_contents(test_keys() . '/merchant.pem');
$base64 = preg_replace('~-----.*?-----|\s~', '', $pem);
foreach ([null, sys_get_temp_dir()] as $basedir) {
    $basedir === null || ini_set('open_basedir', $basedir . PATH_SEPARATOR . dirname(__DIR__));
    foreach ([
        ['privateKey' => $secret], ['certs' => ['PUB_KEY_ID_01' => $secret]], ['privateKey' => [$secret, 'x']], ['privateKey' => $base64],
        ['certs' => ['PUB_KEY_ID_01' => $base64]], ['secret' => $base64], ['secret' => $pem], ['serial' => $secret], ['mchid' => $secret],
        ['mchid' => $pem], ['serial' => $pem], ['base_uri' => "https://$secret@x/"], ['connect_to' => [$secret]], ['privateKey' => substr($pem, 0, 900)],
    ] as $change) {
        $e = thrown(fn() => WxFavor\Builder::factory(offline_config($change)));
        foreach ([$secret, substr($base64, 200, 16)] as $bytes) {
            if (str_contains($e->getMessage(), $bytes)) {
                echo "^ SHOWS $bytes\n";
            }
        }
    }
}
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
