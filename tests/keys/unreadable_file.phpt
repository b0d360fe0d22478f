--TEST--
A file that this process may not read is told from one that is missing
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
if (!function_exists('posix_geteuid')) die('skip needs ext/posix');
if (posix_geteuid() === 0 && !function_exists('pcntl_fork')) die('skip root reads everything, and ext/pcntl is not there to be another user');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$dir = scratch_dir();
copy(test_keys() . '/merchant.pem', "$dir/key.pem");
$config = ['certs' => ['PUB_KEY_ID_01' => file_get_contents(test_keys() . '/platform.pem')]] + offline_config();
chmod("$dir/key.pem", 0);
chmod($dir, 0711);
$test = function () use ($dir, $config): void {
    $e = thrown(fn() => WxFavor\Builder::factory(['privateKey' => "$dir/key.pem"] + $config));
    thrown(fn() => WxFavor\Builder::factory(['privateKey' => "$dir/none.pem"] + $config));
};
ob_start(static fn(string $text): string => preg_replace('~user id \d+~', 'user id N', $text));
if (posix_geteuid() !== 0) {
    $test();
    ob_end_flush();
} elseif (($child = pcntl_fork()) === 0) {
    posix_setuid(65534);
    $test();
    ob_end_flush();
    posix_kill(getmypid(), 9);
} else {
    pcntl_waitpid($child, $status);
    ob_end_flush();
}
?>
--EXPECT--
InvalidArgumentException: privateKey: the key file TMP/wxfavor-files/key.pem may not be read by this process (user id N): check the permissions of the file and of its directories
InvalidArgumentException: privateKey: there is no key file TMP/wxfavor-files/none.pem
