--TEST--
platform: a file starts other processes warm, is refreshed in passing, and an odd one is ignored with a warning
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$file = scratch_dir() . '/certificates.json';
set_error_handler(function (int $level, string $message) use ($file): bool {
    echo 'warning: ', tidy(str_replace($file, 'FILE', $message)), "\n";
    return true;
});
// What a fresh process needs to make its first call.
$fresh = function (array $config = []) use ($sandbox, $file, $names): string {
    $code = '$config = ' . var_export($sandbox->config($config + ['certs' => [], 'platform_certificates' => ['file' => $file]]), true) . ';
        $instance = WxFavor\Builder::factory($config);
        $response = $instance->chain("v3/marketing/favor/callbacks")->get(["query" => ["mchid" => $config["mchid"]], "http_errors" => false]);
        echo json_encode($response->isSignatureVerified()), " ", implode(" ", $instance->getDriver()->platformKeys()->serials());';
    return preg_replace('~byte \d+~', 'byte N', $names->in(run_alone($code, ['error_reporting' => E_ALL, 'display_errors' => 1, 'html_errors' => 0])));
};
umask(0);
echo $fresh(), ', ', downloads($sandbox), " download\n";
printf("%04o %s\n", fileperms($file) & 07777, str_contains(file_get_contents($file), $sandbox->info['secret']) ? 'SECRET' : 'no secret');
echo $fresh(), ', ', downloads($sandbox), " download\n";

// A rotation is learnt by one process for all.
$names->rotate('all', 'SECOND');
echo $fresh(), ', ', downloads($sandbox), " downloads\n";
echo $fresh(), ', ', downloads($sandbox), " downloads\n";

// Twelve hours later: refreshed beside the first call, by one process.
touch($file, time() - 13 * 3600);
echo $fresh(), ', ', downloads($sandbox), " downloads\n";
echo $fresh(), ', ', downloads($sandbox), " downloads\n";

foreach (['world-writable' => fn () => chmod($file, 0666), 'corrupted' => fn () => file_put_contents($file, substr(file_get_contents($file), 0, -9)),
    'of another merchant' => fn () => copy("$file.other", $file), 'a link' => fn () => rename($file, "$file.real") && symlink("$file.real", $file)] as $what => $spoil) {
    $what === 'of another merchant' && WxFavor\Builder::factory(array_intersect_key($sandbox->info['partner'], ['mchid' => 1, 'serial' => 1, 'privateKey' => 1, 'secret' => 1])
        + ['platform_certificates' => ['file' => "$file.other"], 'base_uri' => $sandbox->baseUri])->getDriver()->platformKeys()->refresh();
    $spoil();
    $before = downloads($sandbox);
    echo "$what: ", $fresh(), ', ', downloads($sandbox) - $before, " download\n";
}
// Replaced by a good one each time; and where it cannot be, calls work all the same.
echo is_link($file) ? 'a link still' : 'no link', "\n";
$here = downloading($sandbox, ['platform_certificates' => ['file' => "$file.d/no/such/folder"]]);
echo $here->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), "\n";
foreach (['file', [], ['file' => ''], ['file' => "a\0b"], ['file' => 'x', 'more' => 1], ['file' => 'php://memory'], ['file' => "file://$file"], 7] as $value) {
    thrown(fn () => downloading($sandbox, ['platform_certificates' => $value]));
}
echo count(glob(dirname($file) . '/*')), " files\n";
?>
--EXPECT--
true FIRST, 1 download
0600 no secret
true FIRST, 1 download
true SECOND FIRST, 2 downloads
true SECOND, 2 downloads
true SECOND, 3 downloads
true SECOND, 3 downloads
world-writable: 
Warning: WxFavor\Builder::factory(): TMP/wxfavor-files/certificates.json is ignored: others may write it (mode 0666; it should be 0600) in Command line code on line 15
true SECOND, 1 download
corrupted: 
Warning: WxFavor\Builder::factory(): TMP/wxfavor-files/certificates.json is ignored: not JSON, from byte N on in Command line code on line 15
true SECOND, 1 download
of another merchant: 
Warning: WxFavor\Builder::factory(): TMP/wxfavor-files/certificates.json is ignored: the platform certificate SECOND cannot be decrypted: secret is not the APIv3 key under which WeChat Pay encrypted it (see the merchant platform, account centre, API security) in Command line code on line 15
true SECOND, 1 download
a link: 
Warning: WxFavor\Builder::factory(): TMP/wxfavor-files/certificates.json is ignored: it is a symbolic link in Command line code on line 15
true SECOND, 1 download
no link
warning: WxFavor\BuilderChainable::get(): the platform certificates cannot be kept in FILE.d/no/such/folder: No such file or directory
200
InvalidArgumentException: platform_certificates must be true, false or ['file' => path], string given
InvalidArgumentException: platform_certificates must be true, false or ['file' => path]
InvalidArgumentException: platform_certificates must be true, false or ['file' => path]
InvalidArgumentException: platform_certificates must be true, false or ['file' => path]
InvalidArgumentException: platform_certificates must be true, false or ['file' => path]
InvalidArgumentException: platform_certificates: file must be a path of the file system, without file:// or another stream wrapper in front, since it is locked and replaced there
InvalidArgumentException: platform_certificates: file must be a path of the file system, without file:// or another stream wrapper in front, since it is locked and replaced there
InvalidArgumentException: platform_certificates must be true, false or ['file' => path], int given
3 files
