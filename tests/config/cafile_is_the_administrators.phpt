--TEST--
wxfavor.cafile is read for every client, open_basedir or not, and a missing one is told
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$config = ['privateKey' => file_get_contents(test_keys() . '/merchant.pem'), 'certs' => ['PUB_KEY_ID_01' => file_get_contents(test_keys() . '/platform.pem')]] + offline_config();
$bundle = scratch_dir() . '/bundle.pem';
file_put_contents($bundle, file_get_contents(test_keys() . '/platform.crt'));
$code = 'try { echo get_class(WxFavor\Builder::factory(' . var_export($config, true) . ')), "\n"; } catch (Exception $e) { echo $e->getMessage(), "\n"; }';
echo run_alone($code, ['wxfavor.cafile' => $bundle]);
echo run_alone($code, ['wxfavor.cafile' => $bundle, 'open_basedir' => '/nowhere']);
echo tidy(run_alone($code, ['wxfavor.cafile' => "$bundle.missing"]));
?>
--EXPECT--
WxFavor\BuilderChainable
WxFavor\BuilderChainable
wxfavor.cafile: the bundle of certificate authorities TMP/wxfavor-files/bundle.pem.missing cannot be read: No such file or directory
