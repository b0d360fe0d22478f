--TEST--
A sink that throws or exits ends its call cleanly, and keeps the server waiting when it is slow
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/script_server.inc';
$server = new ScriptServer('$part = str_repeat("z", 1 << 20); fwrite($peer, "HTTP/1.1 200 OK\r\nContent-Length: " . (64 << 20) . "\r\n\r\n"); for ($i = 0; $i < 64; $i++) { if (!fwrite($peer, $part)) { break; } }');
$sandbox = sandbox_start();
$client = WxFavor\Builder::factory($sandbox->config(['base_uri' => $server->baseUri]));
$file = $client->v3->billdownload->file;

class Sink
{
    public static ?Closure $on = null;
    public static int $bytes = 0;
    public static int $largest = 0;
    public $context;
    function stream_open() { return true; }
    function stream_write($data)
    {
        self::$largest = max(self::$largest, strlen($data));
        self::$bytes += strlen($data);
        self::$on && (self::$on)();
        return strlen($data);
    }
    function stream_close() {}
}
stream_wrapper_register('sink', Sink::class);

function high_water(): int
{
    preg_match('~VmHWM:\s+(\d+)~', file_get_contents('/proc/self/status'), $m);
    return (int) ($m[1] ?? 0);
}
@file_put_contents('/proc/self/clear_refs', '5');
$before = high_water();
$file->get(['sink' => 'sink://x']);
var_dump(Sink::$bytes === 64 << 20, high_water() - $before < 4096);

echo "-- throws\n";
Sink::$on = fn () => throw new LogicException('full');
thrown(fn () => $file->get(['sink' => 'sink://x']));
$promise = $file->getAsync(['sink' => 'sink://x']);
thrown(fn () => $promise->wait());
var_dump(WxFavor\Client::stats()['in_flight']);

echo "-- exits\n";
register_shutdown_function(function () use ($file) {
    Sink::$on = null;
    Sink::$bytes = 0;
    $file->get(['sink' => 'sink://x']);
    var_dump(Sink::$bytes === 64 << 20);
});
Sink::$on = fn () => exit("exit\n");
$promise = $file->getAsync(['sink' => 'sink://x']);
$promise->wait();
echo "never\n";
?>
--EXPECT--
bool(true)
bool(true)
-- throws
LogicException: full
LogicException: full
int(0)
-- exits
exit
bool(true)
