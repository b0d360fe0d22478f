--TEST--
An iterator that runs handlers between its members changes nothing of what becomes of them
--EXTENSIONS--
wxfavor
--FILE--
<?php
use WxFavor\Client;
use WxFavor\Promise;

function rejected(string $text): Promise
{
    $promise = new Promise;
    $promise->reject(new Exception($text));
    return $promise;
}

/** What runs between two items: nothing, poll() or a wait(). */
function members(?callable $between, mixed ...$members): Generator
{
    foreach ($members as $key => $member) {
        yield $key => $member;
        $between === null || $between();
    }
}

function tell(string $how, Promise $promise): void
{
    try {
        $value = $promise->wait();
        echo "$how: ", json_encode($value), "\n";
    } catch (Throwable $e) {
        echo "$how: ", get_class($e), ' ', $e->getMessage(), "\n";
    }
}

$ways = ['nothing' => null, 'poll' => Client::poll(...), 'wait' => fn () => (new Promise(fn () => 1))->wait(false)];
foreach ($ways as $name => $between) {
    echo "== $name\n";
    foreach (['all', 'any', 'race', 'allSettled'] as $kind) {
        tell($kind, Promise::$kind(members($between, rejected('first'), 2, rejected('third'), 4)));
    }
    // What comes too late to count is heard of all the same.
    tell('late', Promise::race(members($between, 1, rejected('late'))));
    // What the iterator throws counts, whatever ran before: what it has yielded counts at its end.
    tell('throws', Promise::race((function () use ($between) {
        yield 'settled';
        $between === null || $between();
        throw new Exception('of the iterator');
    })()));
}
unset($promise);
gc_collect_cycles();
?>
--EXPECT--
== nothing
all: Exception first
any: 2
race: Exception first
allSettled: [{"state":"rejected","reason":{}},{"state":"fulfilled","value":2},{"state":"rejected","reason":{}},{"state":"fulfilled","value":4}]
late: 1
throws: Exception of the iterator
== poll
all: Exception first
any: 2
race: Exception first
allSettled: [{"state":"rejected","reason":{}},{"state":"fulfilled","value":2},{"state":"rejected","reason":{}},{"state":"fulfilled","value":4}]
late: 1
throws: Exception of the iterator
== wait
all: Exception first
any: 2
race: Exception first
allSettled: [{"state":"rejected","reason":{}},{"state":"fulfilled","value":2},{"state":"rejected","reason":{}},{"state":"fulfilled","value":4}]
late: 1
throws: Exception of the iterator
