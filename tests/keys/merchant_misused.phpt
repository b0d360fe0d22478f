--TEST--
mchid, serial and secret are checked, and what is mixed up is told
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
foreach ([
    ['mchid' => null], ['mchid' => ''], ['mchid' => 'wx1a2b3c4d5e6f7081'], ['mchid' => '19000000 01'], ['mchid' => "1900000001\n"],
    ['mchid' => str_repeat('1', 33)], ['mchid' => -5], ['mchid' => 1.5], ['mchid' => true], ['mchid' => []],
    ['serial' => null], ['serial' => ''], ['serial' => 'not hexadecimal'], ['serial' => '3A:00:01'], ['serial' => '0x3A'], ['serial' => "3A\0"],
    ['serial' => 'PUB_KEY_ID_0119000000012026010100000000000001'], ['serial' => str_repeat('A', 65)], ['serial' => 3], ['serial' => []],
    ['secret' => 'too short'], ['secret' => str_repeat('x', 31)], ['secret' => str_repeat('x', 33)], ['secret' => 5], ['secret' => []],
] as $change) {
    $e = thrown(fn() => WxFavor\Builder::factory(offline_config($change)));
    if (!str_starts_with($e?->getMessage() ?? '', key($change))) {
        echo "^ does not begin with the setting\n";
    }
}
foreach ([['mchid' => 1900000001], ['serial' => '3a00000000000001'], ['secret' => str_repeat("\0", 32)], ['secret' => null], ['secret' => '']] as $change) {
    echo get_class(WxFavor\Builder::factory(offline_config($change))), "\n";
}
?>
--EXPECT--
InvalidArgumentException: mchid is missing: it must be the merchant number (商户号)
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be the merchant number, 1 to 32 digits, e.g. 1900000001
InvalidArgumentException: mchid must be a string of digits, float given
InvalidArgumentException: mchid must be a string of digits, bool given
InvalidArgumentException: mchid must be a string of digits, array given
InvalidArgumentException: serial is missing: it must be the serial number of the merchant API certificate (商户API证书序列号)
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: serial holds a NUL byte
InvalidArgumentException: serial is PUB_KEY_ID_0119000000012026010100000000000001, which names a WeChat Pay public key; serial must be the serial number of the merchant API certificate (the public key belongs in certs, under this id)
InvalidArgumentException: serial must be the serial number of the merchant API certificate in hexadecimal, e.g. 3775B6A45ACD588826D15E583A95F5DD********; openssl x509 -in apiclient_cert.pem -noout -serial prints it
InvalidArgumentException: serial must be a string, int given
InvalidArgumentException: serial must be a string, array given
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 9
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 31
InvalidArgumentException: secret must be the APIv3 key of exactly 32 bytes; it has 33
InvalidArgumentException: secret must be a string, int given
InvalidArgumentException: secret must be a string, array given
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
WxFavor\BuilderChainable
