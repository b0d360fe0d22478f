--TEST--
platform: a day goes by, and keys change while two processes have calls under way: certificates come, sign and go, then the public key takes over; no call fails
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
require __DIR__ . '/../helpers/platform.inc';
$dir = scratch_dir();
// The time is the real one and the seconds that stand in a file. PHP would bind extensions to libc's own first.
file_put_contents("$dir/clock.c", <<<'C'
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stdio.h>
    #include <sys/syscall.h>
    #include <sys/time.h>
    #include <time.h>
    #include <unistd.h>
    void *dlopen(const char *name, int mode)
    {
        return ((void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen"))(name, mode & ~RTLD_DEEPBIND);
    }
    int clock_gettime(clockid_t id, struct timespec *out)
    {
        int status = (int)syscall(SYS_clock_gettime, id, out);
        FILE *file = id == CLOCK_REALTIME ? fopen(CLOCK, "r") : NULL;
        long ahead = 0;

        if (file != NULL) {
            out->tv_sec += fscanf(file, "%ld", &ahead) == 1 ? ahead : 0;
            fclose(file);
        }
        return status;
    }
    int gettimeofday(struct timeval *restrict out, void *restrict zone)
    {
        struct timespec now;

        (void)zone;
        clock_gettime(CLOCK_REALTIME, &now);
        out->tv_sec = now.tv_sec;
        out->tv_usec = now.tv_nsec / 1000;
        return 0;
    }
    time_t time(time_t *out)
    {
        struct timespec now;

        clock_gettime(CLOCK_REALTIME, &now);
        if (out != NULL) {
            *out = now.tv_sec;
        }
        return now.tv_sec;
    }
    C);
exec("cc -shared -fPIC -DCLOCK='\"$dir/clock\"' -o $dir/clock.so $dir/clock.c -ldl 2>&1", $said, $status);
$status === 0 || die(implode("\n", $said));
$set = fn (int $hour) => file_put_contents("$dir/clock.new", $hour * 3600) && rename("$dir/clock.new", "$dir/clock");
$set(0);
$moved = ['LD_PRELOAD' => "$dir/clock.so"];

$sandbox = sandbox_start(['workers' => 6, 'env' => $moved]);
$names = new Names($sandbox);
$first = $sandbox->info['platform_serial'];
$id = $sandbox->info['public_key_id'];
$mode = fn (string $mode) => $sandbox->admin('POST', '/sandbox/merchants/1900000001', ['key_mode' => $mode]);
$mode('certificate');
$config = fn (array $more) => $sandbox->config(['platform_certificates' => true] + $more);

/*
 * A process has three clients. In each hour it keeps 20 calls under way until it is told that something has changed, and
 * for some more; it asks for that when a few of them are done, so that it happens in their midst.
 */
$code = '[$clients, $listing, $coupon, $process] = unserialize(base64_decode("JOB"));
    $clients = array_map(WxFavor\Builder::factory(...), $clients);
    stream_set_blocking(STDIN, false);
    $n = 0;
    $next = function (): string {
        while (($line = fgets(STDIN)) === false) {
            if (feof(STDIN)) { exit; }
            usleep(2000);
        }
        return trim($line);
    };
    while (($with = $next()) !== "end") {
        $state = ["calls" => 0, "failed" => [], "signers" => [], "after" => 0];
        $over = false;
        [$rounds, $with] = explode(" ", $with, 2);
        $calls = (function () use ($clients, $with, $rounds, $listing, $coupon, $process, &$n, &$state, &$over) {
            for ($left = $rounds; $left > 0; $over && $left--) {
                $over = $over || fgets(STDIN) !== false;
                foreach (explode(" ", $with) as $who) {
                    $chain = $clients[$who]->chain("v3/marketing/favor/users/{openid}/coupons");
                    $n++;
                    $coupon["json"]["out_request_no"] = "$process-$n";
                    yield "$who#$n" => $n % 4 === 0 ? $chain->postAsync(["openid" => "oDay$process$n"] + $coupon) : $chain->getAsync($listing);
                }
            }
        })();
        WxFavor\Promise::each($calls, concurrency: 20, onFulfilled: function ($response, $key) use (&$state, &$over) {
            $state["signers"][strtok($key, "#") . " " . $response->getHeaderLine("Wechatpay-Serial")] = 1;
            $state["after"] += $over ? 1 : 0;
            if (++$state["calls"] === 10) { echo "under way\n"; }
        }, onRejected: function ($reason, $key) use (&$state) {
            $state["failed"][] = "$key: " . $reason->getMessage();
            if (++$state["calls"] === 10) { echo "under way\n"; }
        })->wait();
        echo json_encode($state + ["known" => $clients["nothing"]->getDriver()->platformKeys()->serials()]), "\n";
    }';
$processes = [];
foreach ([1, 2] as $number) {
    $job = [[
        'certificate' => $config(['certs' => only($sandbox, $first)]),
        'nothing' => $config(['certs' => []]),
        'both' => $config(['certs' => only($sandbox, $id)]),
    ], listing($sandbox), coupon($sandbox, ''), $number];
    $process = proc_open([PHP_BINARY, '-n', ...extension_args(), '-r', str_replace('JOB', base64_encode(serialize($job)), $code)], [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes, null, $moved + getenv());
    $processes[] = [$process, $pipes[0], $pipes[1]];
}
$changes = [
    4 => ['SECOND is listed', fn () => $names->rotate('add', 'SECOND')],
    16 => ['SECOND signs', fn () => $names->rotate('activate')],
    18 => ['FIRST is gone', fn () => $names->rotate('drop')],
    19 => ['THIRD, all at once', fn () => $names->rotate('all', 'THIRD')],
    21 => ['the public key is switched on', fn () => $mode('switch')],
    23 => ['certificates are gone', fn () => $mode('public_key')],
];
$calls = $after = $failed = 0;
$before = [];
for ($hour = 0; $hour < 24; $hour++) {
    $set($hour);
    // Who has no public key has been given one by then.
    $with = $hour < 23 ? 'certificate nothing both' : 'both';
    foreach ($processes as [, $in]) {
        fwrite($in, (isset($changes[$hour]) ? 12 : 1) . " $with\n");
    }
    foreach ($processes as [, , $out]) {
        ($line = fgets($out)) === "under way\n" || die("hour $hour: $line" . stream_get_contents($out));
    }
    isset($changes[$hour]) && $changes[$hour][1]();
    foreach ($processes as [, $in]) {
        fwrite($in, "over\n");
    }
    $signers = [];
    foreach ($processes as [, , $out]) {
        $said = json_decode($line = (string) fgets($out), true) ?? die("hour $hour: $line" . stream_get_contents($out));
        $calls += $said['calls'];
        $after += isset($changes[$hour]) ? $said['after'] : 0;
        $failed += count($said['failed']);
        foreach ($said['failed'] as $text) {
            echo "hour $hour: ", $names->in($text), "\n";
        }
        $signers += $said['signers'];
        // It is listed from four o'clock on, and learnt when what is known is twelve hours old.
        $hour === 10 || $hour === 15 ? print("$hour:00 known: " . $names->all([in_array($first, $said["known"], true) ? $first : null, ...array_diff($said["known"], [$first])]) . "\n") : 0;
    }
    $signers = array_map($names->in(...), array_keys($signers));
    if (isset($changes[$hour])) {
        $seen = array_unique([...$before, ...$signers]);
        sort($seen);
        echo "$hour:00 {$changes[$hour][0]}: ", implode(', ', $seen), "\n";
    }
    $before = $signers;
}
foreach ($processes as [$process, $in, $out]) {
    fwrite($in, "end\n");
    echo stream_get_contents($out);
    proc_close($process);
}
echo $calls >= 1000 ? 'more than 1000' : $calls, ' calls, ', $after >= 300 ? 'more than 300' : $after, " of them after a change in their midst, $failed failed\n";
?>
--EXPECT--
4:00 SECOND is listed: both FIRST, certificate FIRST, nothing FIRST
10:00 known: FIRST
10:00 known: FIRST
15:00 known: FIRST SECOND
15:00 known: FIRST SECOND
16:00 SECOND signs: both FIRST, both SECOND, certificate FIRST, certificate SECOND, nothing FIRST, nothing SECOND
18:00 FIRST is gone: both SECOND, certificate SECOND, nothing SECOND
19:00 THIRD, all at once: both SECOND, both THIRD, certificate SECOND, certificate THIRD, nothing SECOND, nothing THIRD
21:00 the public key is switched on: both ID, both THIRD, certificate THIRD, nothing THIRD
23:00 certificates are gone: both ID, certificate THIRD, nothing THIRD
more than 1000 calls, more than 300 of them after a change in their midst, 0 failed
