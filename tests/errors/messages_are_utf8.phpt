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
    } catch (WxFavor\Exception\WxFavorException $e) {
        if (preg_match('//u', $e->getMessage()) !== 1) {
            echo $what, ': ', addcslashes($e->getMessage(), "\0..\37\177..\377"), "\n";
        }
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
echo "done\n";
?>
--EXPECT--
done
