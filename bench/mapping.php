<?php
/*
 * Maps a page of 100 coupons, as listCouponsByFilter() answers it, to models,
 * beside json_decode() to arrays and to stdClass, which check nothing and make
 * no times: time of the processor for a page, and memory that a page takes
 * while it is held.
 *
 *     php -d extension=modules/wxfavor.so bench/mapping.php [rounds]     default 15
 *
 * The ways take turns, and the best round of each counts, so that other work
 * on the machine does not. Memory is what the process grows by (VmRSS) for
 * each of 200 pages that are held, in a process of its own for each way:
 * models keep their data outside of PHP's memory, which memory_get_usage()
 * does not see. "three read" reads coupon_id, status and coupon_amount of each
 * coupon; "times read" makes the two ends of its validity DateTimeImmutable;
 * "all read" looks at every property of everything, which for models makes
 * times and enums as well.
 */
use WxFavor\Enum\CouponStatus;
use WxFavor\Model\CouponCollection;

const PAGES_HELD = 200;
const CALLS = 20;

function page(): string
{
    $answer = json_decode(file_get_contents(__DIR__ . '/../tests/samples/list_coupons.json'), true);
    $coupon = $answer['data'][0];
    for ($i = 0; $i < 100; $i++) {
        $answer['data'][$i] = ['coupon_id' => (string) (98674556 + $i), 'description' => str_repeat('使用说明', 10) . $i] + $coupon;
    }
    return json_encode(['total_count' => 100, 'limit' => 100, 'offset' => 0] + $answer, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
}

$ways = [
    'arrays' => [
        'mapped' => fn (string $json) => json_decode($json, true),
        'three read' => static function (array $page): int {
            $sum = 0;
            foreach ($page['data'] as $coupon) {
                $sum += strlen($coupon['coupon_id']) + ($coupon['status'] === 'SENDED' ? 1 : 0) + $coupon['normal_coupon_information']['coupon_amount'];
            }
            return $sum;
        },
        'times read' => static function (array $page): int {
            $sum = 0;
            foreach ($page['data'] as $coupon) {
                $sum += (new DateTimeImmutable($coupon['available_end_time']))->getTimestamp() - (new DateTimeImmutable($coupon['available_begin_time']))->getTimestamp();
            }
            return $sum;
        },
    ],
    'stdClass' => [
        'mapped' => fn (string $json) => json_decode($json),
        'three read' => static function (stdClass $page): int {
            $sum = 0;
            foreach ($page->data as $coupon) {
                $sum += strlen($coupon->coupon_id) + ($coupon->status === 'SENDED' ? 1 : 0) + $coupon->normal_coupon_information->coupon_amount;
            }
            return $sum;
        },
        'times read' => static function (stdClass $page): int {
            $sum = 0;
            foreach ($page->data as $coupon) {
                $sum += (new DateTimeImmutable($coupon->available_end_time))->getTimestamp() - (new DateTimeImmutable($coupon->available_begin_time))->getTimestamp();
            }
            return $sum;
        },
    ],
    'models' => [
        'mapped' => fn (string $json) => CouponCollection::fromJson($json),
        'three read' => static function (CouponCollection $page): int {
            $sum = 0;
            foreach ($page->data as $coupon) {
                $sum += strlen($coupon->couponId) + ($coupon->status === CouponStatus::Sended ? 1 : 0) + $coupon->normalCouponInformation->couponAmount;
            }
            return $sum;
        },
        'times read' => static function (CouponCollection $page): int {
            $sum = 0;
            foreach ($page->data as $coupon) {
                $sum += $coupon->availableEndTime->getTimestamp() - $coupon->availableBeginTime->getTimestamp();
            }
            return $sum;
        },
    ],
];
const EVERY = 'all read';
foreach ($ways as &$way) {
    // What is looked at in a dump, in a template, by a loop over everything.
    $way[EVERY] = static function (mixed $page): int {
        $count = 0;
        $look = static function (mixed $value) use (&$look, &$count): void {
            foreach ($value instanceof DateTimeInterface || $value instanceof UnitEnum ? [] : $value as $part) {
                $count++;
                is_array($part) || is_object($part) ? $look($part) : null;
            }
        };
        $look($page);
        return $count > 2000 ? 1 : 0;
    };
}
unset($way);

function resident(): int
{
    preg_match('~^VmRSS:\s+(\d+)~m', file_get_contents('/proc/self/status'), $m);
    return 1024 * (int) $m[1];
}

if (($argv[1] ?? '') === '--hold') {
    $json = page();
    $map = $ways[$argv[2]]['mapped'];
    $held = [$map($json)];
    $look = $ways[$argv[2]][$argv[3]];
    $before = resident();
    for ($i = 0; $i < PAGES_HELD; $i++) {
        $held[] = $page = $map($json);
        $argv[3] === 'mapped' || $look($page);
    }
    echo (resident() - $before) / PAGES_HELD;
    exit;
}

function used(): float
{
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}

$json = page();
$rounds = max(1, (int) ($argv[1] ?? 15));
$results = array_map(fn (array $way) => [$way['three read']($way['mapped']($json)), $way['times read']($way['mapped']($json)), $way[EVERY]($way['mapped']($json))], $ways);
if (count(array_unique($results, SORT_REGULAR)) !== 1 || CouponCollection::fromJson($json)->toArray() !== json_decode($json, true)) {
    exit("the ways do not read the same\n");
}
$best = [];
for ($round = 0; $round < $rounds; $round++) {
    foreach ($ways as $name => $way) {
        $map = $way['mapped'];
        foreach ($way as $case => $look) {
            $start = used();
            for ($i = 0; $i < CALLS; $i++) {
                $page = $map($json);
                $case === 'mapped' || $look($page);
                unset($page);
            }
            $best[$case][$name] = min($best[$case][$name] ?? INF, (used() - $start) / CALLS);
        }
    }
}
$args = array_merge(...array_map(fn (string $name) => ['-d', $name . '=' . ini_get($name)], ['extension_dir', 'memory_limit']));
preg_match('~\s(/\S*wxfavor\.so)$~m', (string) @file_get_contents('/proc/self/maps'), $module);
foreach (['mapped', 'three read', EVERY] as $case) {
    foreach (array_keys($ways) as $name) {
        $command = [PHP_BINARY, '-n', ...$args, '-d', 'memory_limit=1G', '-d', "extension=$module[1]", __FILE__, '--hold', $name, $case];
        $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        $memory["memory, $case"][$name] = (float) stream_get_contents($pipes[1]);
        proc_close($process) === 0 || exit("the process that holds $name failed\n");
    }
}
printf("100 coupons, %.1f kB of JSON; PHP %s\n\n", strlen($json) / 1024, PHP_VERSION);
$line = "%-22s | %10s | %10s %6s | %10s %6s\n";
printf($line, '', 'arrays', 'stdClass', '', 'models', '');
foreach ($best as $case => $times) {
    $cells = [];
    foreach ($times as $name => $seconds) {
        $cells[] = sprintf('%.3f ms', $seconds * 1e3);
        $name === 'arrays' || $cells[] = sprintf('%.2f', $seconds / $times['arrays']);
    }
    printf($line, $case, ...$cells);
}
foreach ($memory as $case => $bytes) {
    $cells = [];
    foreach ($bytes as $name => $count) {
        $cells[] = sprintf('%.0f kB', $count / 1024);
        $name === 'arrays' || $cells[] = sprintf('%.2f', $count / $bytes['arrays']);
    }
    printf($line, $case, ...$cells);
}
