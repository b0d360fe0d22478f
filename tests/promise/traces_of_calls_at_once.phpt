--TEST--
The trace of each of several calls at once is written, in one piece
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
/** Each piece begins with a request and ends before the next one; tells the paths and what each has. */
function pieces(string $trace): array
{
    preg_match_all('~^> (\S+ \S+) HTTP.*?(?=^\* {1,3}(?:Trying|Found|Re-using|Hostname|Connection \S+ seems)|^> (?:GET|POST)|\z)~ms', $trace, $m);
    return array_map(fn ($piece, $line) => $line . (preg_match_all('~^< HTTP/~m', $piece) === 1 && preg_match_all('~^< Wechatpay-Signature:~m', $piece) === 1 ? ' whole' : " broken:\n$piece"), $m[0], $m[1]);
}
$memory = fopen('php://memory', 'w+');
$calls = [];
foreach ([60, 5, 120, 30, 5] as $i => $ms) {
    $calls[] = $slow->postAsync(['ms' => $ms, 'json' => $i, 'debug' => $memory]);
}
$calls[] = $slow->getAsync(['ms' => 1]);
Promise::all($calls)->wait();
rewind($memory);
$pieces = pieces(stream_get_contents($memory));
sort($pieces);
say(implode("\n", $pieces));
// To the output; beside a synchronous call.
ob_start();
$a = $slow->getAsync(['ms' => 20, 'debug' => true]);
$slow->get(['ms' => 60, 'debug' => true]);
$trace = ob_get_clean();
$pieces = pieces($trace);
sort($pieces);
say('output:', word($pieces));
// Of calls that fail, and that are cancelled.
$failing = fopen('php://memory', 'w+');
$slow->getAsync(['ms' => 5000, 'timeout' => 2, 'debug' => $failing])->otherwise(fn () => null)->wait();
$cancelled = $slow->getAsync(['ms' => 5000, 'debug' => $failing]);
$other = $slow->getAsync(['ms' => 5000]);
// Cancelled when its request has gone, however long that takes here.
for ($until = microtime(true) + 60; preg_match_all('~^> GET~m', stream_get_contents($failing, -1, 0)) < 2 && microtime(true) < $until; Client::poll(0.05));
$cancelled->cancel();
$other->cancel();
rewind($failing);
preg_match_all('~^> GET \S+~m', stream_get_contents($failing), $m);
say('failed, cancelled:', word($m[0]));
// Whoever is written to may end calls and make others.
class Writer
{
    public $context;
    public static string $all = '';
    public static ?Closure $on = null;
    function stream_open() { return true; }
    function stream_write($data) { self::$all .= $data; if (self::$on) { (self::$on)(); } return strlen($data); }
    function stream_close() { if (self::$on) { (self::$on)(); } }
}
stream_wrapper_register('writer', 'Writer');
$calls = [];
foreach (range(1, 6) as $i) {
    $calls[] = $slow->getAsync(['ms' => 10, 'debug' => fopen('writer://x', 'w')]);
}
Writer::$on = function () use (&$calls, $slow) {
    foreach (array_splice($calls, 3, 1) as $one) {
        $one->cancel();
        $calls[] = $slow->getAsync(['ms' => 5]);
        $slow->get(['ms' => 1]);
    }
};
$results = Promise::allSettled($calls)->wait();
Writer::$on = null;
$results += Promise::allSettled($calls)->wait();
say(word(array_count_values(array_column(Promise::allSettled($calls)->wait(), 'state'))), (string) Client::poll());
?>
--EXPECT--
POST /v3/delay/120 whole
POST /v3/delay/30 whole
POST /v3/delay/5 whole
POST /v3/delay/5 whole
POST /v3/delay/60 whole
output: ["GET /v3/delay/20 whole", "GET /v3/delay/60 whole"]
failed, cancelled: ["> GET /v3/delay/5000", "> GET /v3/delay/5000"]
[fulfilled: 6] 0
