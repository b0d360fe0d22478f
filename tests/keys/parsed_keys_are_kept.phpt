--TEST--
A key is parsed once in a process, whatever form it came in; an object and another passphrase are other keys
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$keys = test_keys();
$stats = static function (string $after): void {
    $s = WxFavor\Client::stats();
    echo "$after: $s[keys] keys, $s[key_hits] hits, $s[key_misses] misses\n";
};
$stats('nothing');
WxFavor\Builder::factory(offline_config());
$stats('first');
WxFavor\Builder::factory(offline_config());
$stats('again');
WxFavor\Builder::factory(offline_config(['privateKey' => file_get_contents("$keys/merchant.pem")]));
$stats('same as text');
WxFavor\Builder::factory(offline_config(['certs' => ['PUB_KEY_ID_02' => "$keys/platform.pem", 'PUB_KEY_ID_03' => "$keys/platform.pem"]]));
$stats('same under other names');
WxFavor\Builder::factory(offline_config(['privateKey' => "$keys/merchant-pkcs1.pem"]));
$stats('other bytes');
try {
    WxFavor\Builder::factory(offline_config(['privateKey' => "$keys/text.pem"]));
} catch (InvalidArgumentException) {
}
$stats('no key');
// A file that changes is another key at once.
$dir = scratch_dir();
copy("$keys/merchant.pem", "$dir/key.pem");
WxFavor\Builder::factory(offline_config(['privateKey' => "$dir/key.pem"]));
$stats('a copy');
file_put_contents("$dir/key.pem", 'replaced');
thrown(fn() => WxFavor\Builder::factory(offline_config(['privateKey' => "$dir/key.pem"])));
$stats('replaced');
// More than are kept.
for ($i = 0; $i < 300; $i++) {
    WxFavor\Builder::factory(offline_config(['certs' => ['PUB_KEY_ID_02' => str_repeat("\n", $i) . file_get_contents("$keys/platform.pem")]]));
}
var_dump(WxFavor\Client::stats()['keys'] <= 256, WxFavor\Client::stats()['key_misses'] >= 300);
?>
--EXPECT--
nothing: 0 keys, 0 hits, 0 misses
first: 2 keys, 0 hits, 2 misses
again: 2 keys, 2 hits, 2 misses
same as text: 2 keys, 4 hits, 2 misses
same under other names: 2 keys, 7 hits, 2 misses
other bytes: 3 keys, 8 hits, 3 misses
no key: 3 keys, 8 hits, 4 misses
a copy: 3 keys, 10 hits, 4 misses
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in these 8 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
replaced: 3 keys, 10 hits, 5 misses
bool(true)
bool(true)
