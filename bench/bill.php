<?php
/*
 * Memory and time of a bill of 1 GiB, served by nginx from a file: downloaded,
 * hashed, synced and renamed. What counts is how far the most memory that the
 * process ever had (VmHWM) grows beyond what it had before.
 *
 *     php -d extension=modules/wxfavor.so bench/bill.php [MiB]
 *
 * Needs twice the size in the folder for temporary files. Ends with status 1 if
 * 4 MiB or more were added.
 */
require __DIR__ . '/../tests/helpers/nginx.inc';

function kibibytes(string $name): int
{
    return preg_match("~^$name:\s*(\d+) kB~m", (string) @file_get_contents('/proc/self/status'), $m) ? (int) $m[1] : 0;
}

$size = max(1, (int) ($argv[1] ?? 1024));
$nginx = new Nginx(['plain' => "listen 127.0.0.1:@PORT@; location /v3/billdownload/ { root @DIR@; default_type text/plain; }\n location = /tiny { return 200 tiny; }"]);
$dir = dirname($nginx->write('marker', ''));
mkdir("$dir/v3/billdownload", 0700, true);
$file = fopen("$dir/v3/billdownload/file", 'wb');
$row = '`10000001,`20000000001,`全场代金券,`1.00,`12.34,`支付,`4200000000202401010000000001,`2024-01-01 12:00:00,`1900000001,`,`,"`"' . "\r\n";
$block = substr(str_repeat($row, intdiv(1 << 20, strlen($row)) + 1), 0, 1 << 20);
$context = hash_init('sha1');
for ($i = 0; $i < $size; $i++) {
    fwrite($file, $block);
    hash_update($context, $block);
}
fclose($file);
$hash = hash_final($context);
unset($block, $context);

$base = "http://127.0.0.1:{$nginx->port('plain')}/";
$client = WxFavor\Builder::factory(signed_config(['base_uri' => $base]))->getDriver();
// A small one first: what the libraries keep for good is not the bill's.
$client->downloadBill("{$base}tiny", sha1('tiny'), "$dir/tiny");
gc_collect_cycles();
@file_put_contents('/proc/self/clear_refs', '5'); // sets VmHWM back to what is in use
[$before, $php] = [kibibytes('VmHWM'), memory_get_peak_usage()];
$calls = 0;
$started = hrtime(true);
$client->downloadBill("{$base}v3/billdownload/file?token=x", $hash, "$dir/bill", function () use (&$calls) { $calls++; });
$seconds = (hrtime(true) - $started) / 1e9;
$added = kibibytes('VmHWM') - $before;
printf("%d MiB in %.1f s, %.0f MiB/s, progress told %d times\n", $size, $seconds, $size / $seconds, $calls);
printf("most memory of the process: %d KiB before, %+d KiB; of PHP's own: %+d bytes\n", $before, $added, memory_get_peak_usage() - $php);
exit(filesize("$dir/bill") === $size << 20 && $added < 4096 ? 0 : 1);
