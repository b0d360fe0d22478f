--TEST--
Paths of keys and of authorities stay within open_basedir
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$keys = test_keys();
$inside = scratch_dir();
$outside = scratch_dir();
copy("$keys/merchant.pem", "$inside/key.pem");
copy("$keys/platform.pem", "$inside/platform.pem");
copy("$keys/merchant.pem", "$outside/key.pem");
copy("$keys/platform.pem", "$outside/platform.pem");
symlink("$outside/key.pem", "$inside/link.pem");
$config = ['privateKey' => "$inside/key.pem", 'certs' => ['PUB_KEY_ID_01' => "file://$inside/platform.pem"]] + offline_config();
chdir($outside);
ini_set('open_basedir', $inside);
echo get_class(WxFavor\Builder::factory($config)), "\n";
foreach ([
    ['privateKey' => "$outside/key.pem"],
    ['privateKey' => "file://$outside/key.pem"],
    ['privateKey' => "$inside/link.pem"],
    ['privateKey' => "$inside/../" . basename($outside) . '/key.pem'],
    ['privateKey' => 'key.pem'],
    ['privateKey' => 'key'],
    ['privateKey' => ["$outside/key.pem", 'x']],
    ['certs' => ['PUB_KEY_ID_01' => "$outside/platform.pem"]],
    ['verify' => "$outside/platform.pem"],
    ['verify' => "$inside/missing.pem"],
] as $change) {
    thrown(fn() => WxFavor\Builder::factory($change + $config));
}
echo get_class(WxFavor\Builder::factory(['verify' => "$inside/platform.pem"] + $config)), "\n";
?>
--EXPECT--
WxFavor\BuilderChainable
InvalidArgumentException: privateKey: open_basedir does not allow to read TMP/wxfavor-files/key.pem
InvalidArgumentException: privateKey: open_basedir does not allow to read TMP/wxfavor-files/key.pem
InvalidArgumentException: privateKey: open_basedir does not allow to read TMP/wxfavor-files/key.pem
InvalidArgumentException: privateKey: open_basedir does not allow to read TMP/wxfavor-files/key.pem
InvalidArgumentException: privateKey: open_basedir does not allow to read TMP/wxfavor-files/key.pem
InvalidArgumentException: privateKey: not a PEM: no -----BEGIN line in these 3 bytes, and they are not DER either. Give the whole content of the .pem file, or its path
InvalidArgumentException: privateKey: open_basedir does not allow to read TMP/wxfavor-files/key.pem
InvalidArgumentException: certs[PUB_KEY_ID_01]: open_basedir does not allow to read TMP/wxfavor-files/platform.pem
InvalidArgumentException: verify: open_basedir does not allow to read TMP/wxfavor-files/platform.pem
InvalidArgumentException: verify: the bundle of certificate authorities TMP/wxfavor-files/missing.pem cannot be read: No such file or directory
WxFavor\BuilderChainable
