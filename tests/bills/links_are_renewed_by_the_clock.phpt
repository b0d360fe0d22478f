--TEST--
A link is used again within 25 s by the clock; then, or when the clock was set back, another is got, and the download goes on
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/daemon.inc';
find_program('cc') === null && die('skip there is no C compiler');
PHP_OS_FAMILY === 'Linux' || die('skip the clock is moved by LD_PRELOAD');
getenv('USE_ZEND_ALLOC') === '0' && die('skip a memory checker is at work');
?>
--FILE--
<?php
require __DIR__ . '/bill.inc';
$dir = scratch_dir();
// The time is what stands in a file. PHP would bind extensions to libc's own first.
mkdir("$dir/tmp");
file_put_contents("$dir/tmp/clock.c", <<<'C'
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stdio.h>
    #include <time.h>
    void *dlopen(const char *name, int mode)
    {
        return ((void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen"))(name, mode & ~RTLD_DEEPBIND);
    }
    time_t time(time_t *out)
    {
        long now = 0;
        FILE *file = fopen(CLOCK, "r");

        if (file != NULL) {
            if (fscanf(file, "%ld", &now) != 1) {
                now = 0;
            }
            fclose(file);
        }
        if (out != NULL) {
            *out = now;
        }
        return now;
    }
    C);
exec("cc -shared -fPIC -DCLOCK='\"$dir/tmp/clock\"' -o $dir/tmp/clock.so $dir/tmp/clock.c -ldl 2>&1", $said, $status);
$status === 0 || die(implode("\n", $said));

$make = '$bill = implode("\r\n", range(100000, 199999));';
$bill = implode("\r\n", range(100000, 199999));
$start = time();
foreach ([0, 25, 26, 3600, -1] as $seconds) {
    file_put_contents("$dir/tmp/clock", $start);
    $server = new ScriptServer($make . <<<'PHP'
        if (str_contains($head, 'use-flow')) {
            answer($peer, json_encode(['url' => 'http://' . stream_socket_get_name($peer, false) . "/v3/billdownload/file?token=$number", 'hash_value' => sha1($bill), 'hash_type' => 'SHA1']));
        } elseif (preg_match('~Range: bytes=(\d+)-~', $head, $m)) {
            fwrite($peer, "HTTP/1.1 206 P\r\nContent-Range: bytes $m[1]-" . (strlen($bill) - 1) . "/" . strlen($bill) . "\r\nContent-Length: " . (strlen($bill) - $m[1]) . "\r\n\r\n" . substr($bill, $m[1]));
        } else {
            fwrite($peer, "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Length: " . strlen($bill) . "\r\n\r\n" . substr($bill, 0, 300000));
        }
        PHP);
    $config = sandbox_start()->config(['base_uri' => $server->baseUri]);
    echo $seconds, ' s: ', run_alone(sprintf('
        $client = WxFavor\Builder::factory(unserialize(base64_decode("%s")))->getDriver();
        $bill = $client->downloadUseFlow("10000004", "%s/bill", progress: function (int $total, int $received) {
            if ($received > 0) {
                file_put_contents("%s/tmp/clock", "%d");
            }
        });
        echo sha1((string) $bill) === "%s" ? "right" : "WRONG";', base64_encode(serialize($config)), $dir, $dir, $start + $seconds, sha1($bill)), [], ['LD_PRELOAD' => "$dir/tmp/clock.so"]);
    foreach ($server->heads() as $head) {
        preg_match('~^GET (\S+)~', $head, $m);
        echo ', ', str_contains($m[1], 'flow') ? 'link' : 'file ' . strrchr($m[1], '='), preg_match('~\r\nRange: (.*)\r\n~', $head, $m) ? " $m[1]" : '';
    }
    echo "\n";
}
echo left($dir), "\n";
?>
--EXPECT--
0 s: right, link, file =1, file =1 bytes=300000-
25 s: right, link, file =1, file =1 bytes=300000-
26 s: right, link, file =1, link, file =3 bytes=300000-
3600 s: right, link, file =1, link, file =3 bytes=300000-
-1 s: right, link, file =1, link, file =3 bytes=300000-
bill tmp
