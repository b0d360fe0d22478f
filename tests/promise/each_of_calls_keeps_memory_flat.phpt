--TEST--
each() makes 2000 calls in the memory of a few
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Http\Response;
use WxFavor\Promise;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
/** What the process holds that is no memory of PHP's, in bytes; null where it cannot be told. */
function resident(): ?int
{
    // Valgrind looks for leaks itself, and has memory of its own.
    $text = getenv('USE_ZEND_ALLOC') === '0' ? '' : (string) @file_get_contents('/proc/self/status');
    return preg_match('~^VmRSS:\s*(\d+) kB~m', $text, $m) ? (int) $m[1] * 1024 - memory_get_usage(true) : null;
}
// Under valgrind, signing takes a hundred times as long.
$count = getenv('USE_ZEND_ALLOC') === '0' ? 80 : 2000;
$made = $most = 0;
$calls = function () use ($slow, $count, &$made, &$most) {
    for (; $made < $count; $made++) {
        $most = max($most, Client::poll());
        yield $made => $slow->postAsync(['ms' => 0, 'json' => ['number' => $made, 'pad' => str_repeat('x', 500)]])
            ->then(fn (Response $response) => strlen((string) $response->getBody()));
    }
};
$sum = 0;
$before = $after = null;
Promise::each($calls(), 8, function (int $length) use (&$sum) { $sum += $length; }, null,
    function (int $done) use ($count, &$before, &$after) {
        if ($done === intdiv($count, 4)) {
            $before = [memory_get_usage(), resident()];
        } elseif ($done === $count) {
            $after = [memory_get_usage(), resident()];
        }
    })->wait();
$growth = fn (int $i, int $limit): string => $after[$i] - $before[$i] < $limit ? 'flat' : 'grew by ' . ($after[$i] - $before[$i]);
if (getenv('WXFAVOR_SHOW_TIMES')) {
    echo json_encode([$before, $after, $most]), "\n";
}
say($made === $count && $sum === 27 * $count ? 'all' : "$sum of $made", $most <= 8 ? 'up to 8 at a time' : "$most at a time");
// A call that left 100 bytes of PHP's memory, or 700 of any other, would be seen.
say('PHP:', $growth(0, 150_000), 'all else:', $growth(1, 1_000_000), 'under way:', (string) Client::poll());
?>
--EXPECT--
all up to 8 at a time
PHP: flat all else: flat under way: 0
