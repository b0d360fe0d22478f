--TEST--
Before another attempt a download rests, each time twice as long, while other calls go on; it can be cancelled in the pause
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
// Time stands still but for the milliseconds in a file. PHP would bind extensions to libc's own first.
mkdir("$dir/tmp");
file_put_contents("$dir/tmp/clock", '0');
file_put_contents("$dir/tmp/clock.c", <<<'C'
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stdio.h>
    #include <sys/syscall.h>
    #include <time.h>
    #include <unistd.h>
    void *dlopen(const char *name, int mode)
    {
        return ((void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen"))(name, mode & ~RTLD_DEEPBIND);
    }
    int clock_gettime(clockid_t clock, struct timespec *out)
    {
        long ms = 0;
        FILE *file;

        if (clock != CLOCK_MONOTONIC) {
            return (int)syscall(SYS_clock_gettime, clock, out);
        }
        file = fopen(CLOCK, "r");
        if (file != NULL) {
            if (fscanf(file, "%ld", &ms) != 1) {
                ms = 0;
            }
            fclose(file);
        }
        out->tv_sec = 1000 + ms / 1000;
        out->tv_nsec = ms % 1000 * 1000000;
        return 0;
    }
    C);
exec("cc -shared -fPIC -DCLOCK='\"$dir/tmp/clock\"' -o $dir/tmp/clock.so $dir/tmp/clock.c -ldl 2>&1", $said, $status);
$status === 0 || die(implode("\n", $said));

$server = new ScriptServer('answer($peer, "busy", "", 503);');
[$sandbox] = sandbox_client();
echo run_alone(strtr(<<<'PHP'
    use WxFavor\Client;
    [$config, $other] = unserialize(base64_decode('CONFIG'));
    $client = WxFavor\Builder::factory($config)->getDriver();
    $favor = WxFavor\Builder::factory($other)->getDriver()->favor();
    $tries = 0;
    $move = static fn (int $ms) => file_put_contents('DIR/tmp/clock', $ms);
    $poll = static function () use (&$tries): string {
        for ($i = 0; $i < 3; $i++) {
            Client::poll(0.01);
        }
        while (Client::stats()['in_flight'] > 0) {
            Client::poll(0.01);
        }
        return Client::stats()['transfers'] - $tries;
    };
    $download = fn () => $client->downloadBillAsync("$config[base_uri]v3/billdownload/file?token=x", str_repeat('0', 40), 'DIR/bill');
    $promise = $download();
    echo 'at once: ', $poll();
    for ($now = 0, $pause = 100; $pause <= 800; $pause *= 2) {
        $favor->queryStock('10000001', '1900000001');
        $tries++;
        $move($now + $pause - 1);
        echo ", before $pause ms: ", $poll();
        $move($now += $pause);
        echo ', then: ', $poll();
    }
    $promise->then(null, fn ($e) => print(', ' . $e::class . "\n"))->wait();
    $tries = Client::stats()['transfers'];
    $promise = $download();
    echo 'another: ', $poll(), ', ', $promise->getState(), ' ', Client::poll(), ', half files ', count(glob('DIR/*.part')), "\n";
    $promise->cancel();
    echo 'cancelled: half files ', count(glob('DIR/*.part'));
    $move($now + 100000);
    echo ', attempts in the end ', $poll(), ', ', $promise->getState(), ' ', Client::poll(), "\n";
    PHP, ['CONFIG' => base64_encode(serialize([$sandbox->config(['base_uri' => $server->baseUri]), $sandbox->config()])), 'DIR' => $dir]), [], ['LD_PRELOAD' => "$dir/tmp/clock.so"]);
echo count($server->heads()), ' requests, left: ', left($dir), "\n";
?>
--EXPECT--
at once: 1, before 100 ms: 1, then: 2, before 200 ms: 2, then: 3, before 400 ms: 3, then: 4, before 800 ms: 4, then: 5, WxFavor\Exception\ServerException
another: 1, pending 1, half files 1
cancelled: half files 0, attempts in the end 1, rejected 0
6 requests, left: tmp
