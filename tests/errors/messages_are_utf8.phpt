--TEST--
Messages are UTF-8, wherever the text is cut that they repeat, and even if it is none
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
require __DIR__ . '/../helpers/script_server.inc';
$instance = WxFavor\Builder::factory(offline_config());
$driver = $instance->getDriver();
$failures = 0;
function attempt(string $what, callable $do): void
{
    try {
        $do();
        echo "$what: nothing was thrown\n";
    } catch (Throwable $e) {
        if (preg_match('//u', $e->getMessage()) !== 1) {
            echo $what, ': ', addcslashes($e->getMessage(), "\0..\37\177..\377"), "\n";
        }
    }
}
function outcome_of(callable $do): ?Throwable
{
    try {
        $do();
        return null;
    } catch (Throwable $e) {
        return $e;
    }
}
foreach (['', 'a', 'ab'] as $shift) { // wherever a limit in bytes falls
    $long = $shift . str_repeat('券', 200);
    attempt('template', fn () => $instance->chain("v3/$long{")->get());
    attempt('variable', fn () => $instance->chain("v3/$long{a}")->get());
    attempt('method', fn () => $driver->request($long, 'v3/x'));
    attempt('host', fn () => $driver->request('GET', "https://$long/"));
    attempt('certs', fn () => WxFavor\Builder::factory(offline_config(['certs' => [$long => 'file://' . test_keys() . '/platform.pem']])));
    attempt('base_uri', fn () => WxFavor\Builder::factory(offline_config(['base_uri' => $shift . str_repeat('券', 100)])));
    attempt('status', fn () => $driver->favor()->listStocks(stockCreatorMchid: '1900000001', offset: 0, limit: 10, status: $long));
    attempt('time', fn () => $driver->favor()->listStocks(stockCreatorMchid: '1900000001', offset: 0, limit: 10, createStartTime: $long));
}
attempt('path', fn () => WxFavor\Builder::factory(offline_config(['privateKey' => "file:///nowhere/\xFF\xFE.pem"])));
attempt('header', fn () => $driver->request('GET', 'v3/x', ['headers' => ["X\xFF" => 'a']]));
$refusals = [
    'hint' => ['{"code":"SIGN_ERROR","detail":{"sign_information":{"method":"GET","url":"' . str_repeat('券', 100) . '"}}}', ''],
    'words' => ["{\"code\":\"A\xFF\",\"message\":\"\xE5\x88\"}", ''],
    'fields' => ['{}', "Request-ID: \xFF\r\nLocation: http://x/\xE5\x88\r\n"],
];
foreach ($refusals as $what => [$body, $headers]) {
    $server = new ScriptServer('answer($peer, ' . var_export($body, true) . ', ' . var_export($headers, true) . ', 400);');
    attempt($what, fn () => WxFavor\Builder::factory(offline_config(['base_uri' => $server->baseUri]))->chain('v3/x')->get());
}
foreach (["a\xFF", "\xE5\x88", "\xC0\xAF"] as $bytes) { // never a character, half a one, one that is written too long
    attempt('option', fn () => $driver->request('GET', 'v3/x', [$bytes => 1]));
    attempt('setting', fn () => WxFavor\Builder::factory(offline_config([$bytes => 1])));
    attempt('type of a header', fn () => $driver->request('GET', 'v3/x', ['headers' => [$bytes => new stdClass]]));
    attempt('types of a header', fn () => $driver->request('GET', 'v3/x', ['headers' => [$bytes => [null]]]));
    attempt('verify', fn () => WxFavor\Builder::factory(offline_config(['verify' => "/nowhere/$bytes"])));
    attempt('kept certificates', fn () => WxFavor\Builder::factory(offline_config(['platform_certificates' => ['file' => "file://$bytes"]])));
    attempt('key of a certificate', fn () => WxFavor\Builder::factory(offline_config(['certs' => [$bytes => 'file:///nowhere']])));
    attempt('parser', fn () => new WxFavor\NotificationParser(offline_config(), [$bytes => 1]));
    attempt('chain', function () use ($instance, $bytes) { $instance->$bytes = 1; });
    attempt('unset in a chain', function () use ($instance, $bytes) { unset($instance->$bytes); });
    attempt('reference in a chain', function () use ($instance, $bytes) { $instance->$bytes[] = 1; });
    attempt('sink', fn () => $driver->downloadBill('https://api.mch.weixin.qq.com/a', str_repeat('0', 40), ['sink' => "/nowhere/$bytes/a"]));
    attempt('sink of another scheme', fn () => $driver->downloadBill('https://api.mch.weixin.qq.com/a', str_repeat('0', 40), ['sink' => "php://$bytes"]));
    attempt('image', fn () => $driver->uploadImage("/nowhere/$bytes.png"));
    attempt('serial', fn () => $driver->platformKeys()->encrypt('x', $bytes));
    attempt('version', fn () => new WxFavor\Http\Response(200, [], '', $bytes));
    attempt('certificate', fn () => WxFavor\Util\PemUtil::loadCertificate("/nowhere/$bytes"));
    attempt('key', fn () => WxFavor\Crypto\Rsa::from("file:///nowhere/$bytes"));
    attempt('file', fn () => new WxFavor\Util\MediaUtil("/nowhere/$bytes"));
    attempt('enum', fn () => $driver->favor()->listStocks(stockCreatorMchid: '1900000001', offset: 0, limit: 10, status: $bytes));
    attempt('rejection', fn () => WxFavor\Promise::rejected($bytes)->wait());
    $rows = fopen('php://memory', 'w+');
    fwrite($rows, "批次id,消耗时间\n`1,`2026-01-01 00:00:00$bytes\n");
    rewind($rows);
    attempt('row', fn () => iterator_to_array(new WxFavor\BillReader($rows)));
    $rows = fopen('php://memory', 'w+');
    fwrite($rows, "批次id,优惠金额(元)\n`1,`1$bytes\n总条数\n1\n");
    rewind($rows);
    attempt('amount', fn () => iterator_to_array(new WxFavor\BillReader($rows)));
}
$e = outcome_of(fn () => $driver->request('GET', 'v3/x', ["a\xFF" => 1]));
echo get_class($e), ' ', json_encode(substr($e->getMessage(), 0, 4)), "\n";
echo "done\n";
?>
--EXPECT--
WxFavor\Exception\InvalidArgumentException "\"a?\""
done
