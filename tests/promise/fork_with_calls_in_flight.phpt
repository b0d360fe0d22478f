--TEST--
A child after fork() neither sends nor finishes nor reports the calls of its parent
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php if (!function_exists('pcntl_fork')) die('skip pcntl is missing'); ?>
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
use WxFavor\Client;
use WxFavor\Promise;

[$server, $client] = slow_client();
$slow = $client->chain('v3/delay/{ms}');
function in_child(callable $run): void
{
    $child = pcntl_fork();
    if ($child === 0) {
        register_shutdown_function('forget');
        $run();
        exit(7);
    }
    pcntl_waitpid($child, $status);
    say('the child ended with', (string) pcntl_wexitstatus($status));
}
$slow->get(['ms' => 0]);
$flying = $slow->postAsync(['ms' => 300, 'json' => 'flying']);
$waiting = null;
$flying->then(fn ($r) => say('handler of the parent', (string) (getmypid() === $GLOBALS['parent'])));
$parent = getmypid();
Client::poll();
Client::poll(0.02);
$waiting = $slow->postAsync(['ms' => 0, 'json' => 'waiting']);
$due = fulfilled(1)->then(fn () => say('due in', getmypid() === $GLOBALS['parent'] ? 'the parent' : 'the child'));

in_child(fn () => null);
in_child(fn () => say('in flight in the child:', (string) Client::stats()['in_flight'], (string) Client::stats()['transfers']));
// Who waits for them is told, and not warned at the end.
in_child(function () use ($flying, $waiting) { say(tidy_port(result($flying))); say(tidy_port(result($waiting))); });
in_child(function () use ($flying, $waiting) { $flying->cancel(); $waiting->cancel(); say($flying->getState()); try { $flying->wait(); } catch (WxFavor\Exception\CancellationException $e) { say(word($e->isOutcomeUnknown())); } });
// The child's own calls are its own.
in_child(function () use ($slow) { say('own', result(fn () => $slow->postAsync(['ms' => 0, 'json' => 'of a child'])->wait()->getStatusCode())); });
in_child(function () use ($slow) { $slow->postAsync(['ms' => 0, 'json' => 'of a child, finished'])->then(fn () => say('own handler')); });
in_child(function () use ($slow) { say('own', (string) $slow->post(['ms' => 0, 'json' => 'of a child, synchronous'])->getStatusCode()); });
say(result(fn () => $waiting->wait()->getStatusCode()), result(fn () => $flying->wait()->getStatusCode()));
say(word(array_count_values($server->log()['bodies'])));

function tidy_port(string $text): string
{
    return preg_replace('~127.0.0.1:\d+~', '127.0.0.1:PORT', $text);
}
?>
--EXPECT--
the child ended with 7
in flight in the child: 0 0
the child ended with 7
threw TransferException(POST /v3/delay/300 was in flight when this process was forked; the parent process has its outcome)
threw TransferException(the call was waiting in the process that forked this one, which will send it)
the child ended with 7
rejected
false
the child ended with 7
own got 200
the child ended with 7
own handler
the child ended with 7
own 200
the child ended with 7
due in the parent
handler of the parent 1
got 200 got 200
[: 1, "flying": 1, "of a child": 1, "of a child, finished": 1, "of a child, synchronous": 1, "waiting": 1]
