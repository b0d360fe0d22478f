--TEST--
process: a libcurl whose TLS is not our OpenSSL is refused when it is needed, and phpinfo() says why
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/daemon.inc';
find_program('cc') === null && die('skip there is no C compiler');
glob('/{usr/,}lib{64,}/{*/,}libcurl-gnutls.so.4', GLOB_BRACE) === [] && die('skip there is no libcurl with GnuTLS');
ob_start();
phpinfo(INFO_MODULES);
preg_match('~^libcurl => \S+ => (\d+)~m', ob_get_clean(), $linked);
($linked[1] ?? 0) >= 8 && die('skip what stands in for libcurl here stands in for libcurl 7 only');
getenv('USE_ZEND_ALLOC') === '0' && die('skip a memory checker is at work');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/daemon.inc';


// A libcurl.so.4 before ours, which brings ours along; only when asked who it is, Debian's libcurl with GnuTLS answers.
preg_match('~ (/\S*/libcurl\.so\.4)\S*$~m', file_get_contents('/proc/self/maps'), $ours);
$shim = new Daemon('shim');
mkdir("$shim->dir/lib");
$shim->write('shim.c', <<<'C'
    #include <dlfcn.h>
    __attribute__((constructor)) static void bring_ours(void)
    {
        dlopen(OURS, RTLD_NOW | RTLD_GLOBAL);
    }
    void *curl_version_info(int age)
    {
        void *library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
        void *(*ask)(int) = library ? (void *(*)(int))dlsym(library, "curl_version_info") : 0;
        return ask ? ask(age) : 0;
    }
    C);
$shim->write('shim.map', 'CURL_OPENSSL_4 { global: curl_version_info; local: *; };');
exec("cc -shared -fPIC -DOURS='\"$ours[1]\"' -Wl,-soname,libcurl.so.4 -Wl,--version-script=$shim->dir/shim.map"
    . " -o $shim->dir/lib/libcurl.so.4 $shim->dir/shim.c -ldl 2>&1", $said, $status);
$status === 0 || die(implode("\n", $said));
[$status, $out, $err] = run_php(<<<'PHP'
    <?php
    for ($i = 0; $i < 2; $i++) {
        try {
            WxFavor\Builder::factory(['mchid' => '1900000001']);
        } catch (WxFavor\Exception\TransferException $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
    var_dump(array_diff_key(WxFavor\Client::stats(), ['pid' => 1]) === array_fill_keys(['transfers', 'failures', 'connections', 'in_flight', 'keys', 'key_hits', 'key_misses'], 0));
    ob_start();
    phpinfo(INFO_MODULES);
    echo implode("\n", preg_grep('~^(TLS of libcurl|Libraries fit)~', explode("\n", ob_get_clean()))), "\n";
    PHP, [], ['LD_LIBRARY_PATH' => "$shim->dir/lib"]);
echo $out, $err, "status $status\n";
shell_exec('rm -rf ' . escapeshellarg($shim->dir));
?>
--EXPECTF--
WxFavor\Exception\TransferException: the libcurl of this process uses GnuTLS/%s for TLS, but wxfavor is linked with OpenSSL %s; install the libcurl that uses OpenSSL (Debian: libcurl4, not libcurl3-gnutls) and rebuild wxfavor with it
WxFavor\Exception\TransferException: the libcurl of this process uses GnuTLS/%s for TLS, but wxfavor is linked with OpenSSL %s; install the libcurl that uses OpenSSL (Debian: libcurl4, not libcurl3-gnutls) and rebuild wxfavor with it
bool(true)
TLS of libcurl => GnuTLS/%s
Libraries fit together => the libcurl of this process uses GnuTLS/%s
status 0
