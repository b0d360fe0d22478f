<?php
/*
 * Issues many coupons, 1, 4, 16 and 64 at a time: with this extension's
 * promises, with a C program that does the same work with plain libcurl and
 * OpenSSL (multi.c), and with the Composer package wechatpay/wechatpay and
 * Guzzle's Each::ofLimit. Every request is signed, every answer verified.
 *
 *     php -d extension=modules/wxfavor.so bench/promises.php [calls]     default 20000
 *
 * The server (responder.c) does nothing but answer, over kept connections, what
 * was signed before, so that clients are measured and not a server; it has to
 * share the processor with them, though. There is no TLS: a handshake is
 * nothing once per connection. WECHATPAY_AUTOLOAD names an autoload.php of
 * wechatpay/wechatpay for where Composer does not have it. "CPU" is the time of
 * the processor that the client spends on a call, signing and verifying
 * included: that figure stays when the machine is busy otherwise.
 */
require __DIR__ . '/responder.inc';
require __DIR__ . '/../tests/helpers/packages.inc';

const PATH = 'v3/marketing/favor/users/{openid}/coupons';

function coupon_options(int $number): array
{
    return ['openid' => 'o4GgauInH_RCEdvrrNGrntXDu6D4', 'json' => [
        'stock_id' => '9856000', 'out_request_no' => "bench$number", 'appid' => 'wx233544546545989', 'stock_creator_mchid' => '8956000',
    ]];
}

/** Runs in a process of its own, so that the peak of its memory is its own. */
function measure_wxfavor(int $count, int $concurrency, array $config): int
{
    $coupons = WxFavor\Builder::factory($config)->chain(PATH);
    $issued = 0;
    $calls = static function () use ($coupons, $count): Generator {
        for ($i = 0; $i < $count; $i++) {
            yield $i => $coupons->postAsync(coupon_options($i));
        }
    };
    WxFavor\Promise::each($calls(), $concurrency, static function (WxFavor\Http\Response $response) use (&$issued): void {
        $issued += $response->getStatusCode() === 200 ? 1 : 0;
    })->wait();
    return $issued;
}

function measure_wechatpay(int $count, int $concurrency, array $config): int
{
    require getenv('WECHATPAY_AUTOLOAD');
    $key = WeChatPay\Crypto\Rsa::from($config['privateKey'], WeChatPay\Crypto\Rsa::KEY_TYPE_PRIVATE);
    $certs = array_map(static fn ($path) => WeChatPay\Crypto\Rsa::from($path, WeChatPay\Crypto\Rsa::KEY_TYPE_PUBLIC), $config['certs']);
    $coupons = WeChatPay\Builder::factory(['privateKey' => $key, 'certs' => $certs, 'proxy' => ''] + $config)->chain(PATH);
    $issued = 0;
    $calls = static function () use ($coupons, $count): Generator {
        for ($i = 0; $i < $count; $i++) {
            yield $i => $coupons->postAsync(coupon_options($i));
        }
    };
    GuzzleHttp\Promise\Each::ofLimit($calls(), $concurrency, static function (Psr\Http\Message\ResponseInterface $response) use (&$issued): void {
        $issued += $response->getStatusCode() === 200 ? 1 : 0;
    })->wait();
    return $issued;
}

if (($argv[1] ?? '') === '--client') {
    [, , $kind, $count, $concurrency, $config] = $argv;
    $start = hrtime(true);
    $issued = $kind === 'wxfavor' ? measure_wxfavor((int) $count, (int) $concurrency, json_decode($config, true))
        : measure_wechatpay((int) $count, (int) $concurrency, json_decode($config, true));
    $seconds = (hrtime(true) - $start) / 1e9;
    if ($issued !== (int) $count) {
        fwrite(STDERR, "$kind: only $issued of $count were issued\n");
        exit(1);
    }
    $used = getrusage();
    echo json_encode([$seconds, $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6, memory_get_peak_usage()]);
    exit;
}

function run(string $name, array $command): array
{
    [$process, $said] = launch($command);
    if (proc_close($process) !== 0) {
        exit("$name failed\n");
    }
    return json_decode($said, true) + [2 => 0];
}

$count = max(64, (int) ($argv[1] ?? 20000));
$folder = bench_folder();
[$responder, $multi] = [build(__DIR__ . '/responder.c', $folder), build(__DIR__ . '/multi.c', $folder)];
if (!getenv('WECHATPAY_AUTOLOAD') && ($why = package_install('wechatpay')) === null) {
    putenv('WECHATPAY_AUTOLOAD=' . package_autoload('wechatpay'));
}
$with_package = (bool) getenv('WECHATPAY_AUTOLOAD');
$with_package || print("without wechatpay/wechatpay: $why\n");

$keys = tls_folder();
printf("%d coupons each; PHP %s, %s\n\n", $count, PHP_VERSION, trim((string) shell_exec('nproc 2>/dev/null')) . ' processors');
$line = "%9s | %9s %8s | %9s %8s %8s %8s | %9s %8s %8s %8s\n";
printf($line, '', 'C,libcurl', '', 'wxfavor', '', '', '', 'wechatpay', '', '', '');
printf($line, 'at a time', 'calls/s', 'CPU us', 'calls/s', 'CPU us', 'CPU/C', 'peak MB', 'calls/s', 'CPU us', 'CPU/C', 'peak MB');
foreach ([1, 4, 16, 64] as $concurrency) {
    $rate = $cpu = $peak = [];
    foreach (['c', 'wxfavor', 'wechatpay'] as $kind) {
        if ($kind === 'wechatpay' && !$with_package) {
            continue;
        }
        // Signed anew for each: a signature is good for five minutes.
        $server = new Responder($responder, $folder);
        $config = $server->config();
        $url = $config['base_uri'] . str_replace('{openid}', 'o4GgauInH_RCEdvrrNGrntXDu6D4', PATH);
        [$seconds, $used, $peak[$kind]] = run($kind, $kind === 'c'
            ? [$multi, $url, (string) $count, (string) $concurrency, "$keys/merchant.key", "$keys/platform.pub", $config['mchid'], $config['serial']]
            : [PHP_BINARY, ...extension_args(), '-d', 'wxfavor.max_connections=64', '-d', 'memory_limit=1G', __FILE__, '--client', $kind, (string) $count, (string) $concurrency, json_encode($config)]);
        $rate[$kind] = sprintf('%.0f', $count / $seconds);
        $cpu[$kind] = $used / $count * 1e6;
        unset($server);
    }
    $cells = static fn (string $kind) => isset($rate[$kind]) ? [$rate[$kind], sprintf('%.0f', $cpu[$kind]), sprintf('%.2f', $cpu[$kind] / $cpu['c']), sprintf('%.1f', $peak[$kind] / 1048576)] : ['-', '-', '-', '-'];
    printf($line, $concurrency, ...array_slice($cells('c'), 0, 2), ...$cells('wxfavor'), ...$cells('wechatpay'));
}
