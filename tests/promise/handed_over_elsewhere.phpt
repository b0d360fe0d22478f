--TEST--
Nobody waits for ever for a call whose progress callable or sink is running, or is suspended in a fiber
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

/** A stream that calls somebody at its first byte. */
final class Sink
{
    public static ?Closure $first = null;
    public $context;

    public function stream_open(): bool { return true; }
    public function stream_write(string $bytes): int
    {
        [$call, self::$first] = [self::$first, null];
        if ($call !== null) {
            $call();
        }
        return strlen($bytes);
    }
    public function stream_eof(): bool { return true; }
    public function stream_flush(): bool { return true; }
    public function stream_stat(): array { return []; }
    public function stream_set_option(): bool { return false; }
}
stream_wrapper_register('sink', Sink::class);
/** Calls once. */
function once(Closure $what): Closure
{
    return function () use (&$what) {
        [$call, $what] = [$what, null];
        if ($call !== null) {
            $call();
        }
    };
}

// Waiting for one's own promise, in three ways; others that are under way come first.
$others = 0;
$count = function () use (&$others) { $others++; };
$slow->getAsync(['ms' => 50])->then($count);
$p = $slow->getAsync(['ms' => 5, 'progress' => once(function () use (&$p) { say('progress:', result($p)); })])->then(fn ($r) => $r->getStatusCode());
say(result($p), "$others others");
$slow->getAsync(['ms' => 50])->then($count);
Sink::$first = function () use (&$p) { say('sink:', result($p)); };
$p = $slow->getAsync(['ms' => 5, 'sink' => fopen('sink://', 'w')])->then(fn ($r) => $r->getStatusCode());
say(result($p), "$others others");
$p = $slow->getAsync(['ms' => 5, 'progress' => once(function () { Client::finish(); say('finish() gives up'); })])->then(fn ($r) => $r->getStatusCode());
say(result($p));
$p = $slow->getAsync(['ms' => 5, 'progress' => once(function () { $p = new Promise; say('another promise:', result($p), $p->getState()); })])->then(fn ($r) => $r->getStatusCode());
say(result($p));
// Suspended in a fiber.
foreach (['progress', 'sink'] as $in) {
    if ($in === 'sink') {
        Sink::$first = fn () => Fiber::suspend();
    }
    $f = new Fiber(function () use ($slow, $in, &$p) {
        $p = $slow->getAsync(['ms' => 5, $in => $in === 'sink' ? fopen('sink://', 'w') : once(fn () => Fiber::suspend())]);
        return $p->wait()->getStatusCode();
    });
    $f->start();
    say("suspended in $in:", result($p), $p->getState());
    say(result(Promise::race([$other = new Promise, $p])), $other->getState());
    say(result($slow->getAsync(['ms' => 5])->then(fn ($r) => $r->getStatusCode())));
    Client::finish();
    // poll() takes the time that it is given: there is nothing else to do.
    for ($polls = 0, $until = microtime(true) + 0.2; microtime(true) < $until; $polls++) {
        Client::poll(0.1);
    }
    say($polls < 50 ? 'few polls' : "$polls polls", (string) Client::poll());
    $f->resume();
    say((string) $f->getReturn());
}
// The end of the script, and of the fiber.
say(child($server, '$f = new Fiber(function () use ($slow) { $slow->postAsync(["ms" => 0, "json" => 1, "progress" => fn () => Fiber::suspend()])->wait(); }); $f->start(); say("end of the script");'));
say(child($server, '$f = new Fiber(function () use ($slow, &$p) { $p = $slow->postAsync(["ms" => 0, "json" => 1, "progress" => fn () => Fiber::suspend()]); $p->wait(); }); $f->start(); unset($f); gc_collect_cycles(); say(result($p)); say(result($p->then(fn () => 1)));'));
say(child($server, '$slow->postAsync(["ms" => 0, "json" => 1, "progress" => fn () => exit(3)])->wait();'));
?>
--EXPECT--
progress: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
got 200 1 others
sink: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first)
got 200 2 others
finish() gives up
got 200
another promise: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
got 200
suspended in progress: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
got 200
few polls 1
200
suspended in sink: threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
threw LogicException(Cannot wait for a promise whose handler is running: it waits for itself, or it is suspended in another fiber, which must be resumed first) pending
got 200
few polls 1
200
end of the script
wxfavor: POST http://127.0.0.1:PORT/v3/delay/0 was under way when PHP left it; it may have been carried out: repeat it with the same out_request_no, or look it up

Warning: wxfavor: nobody handled that a promise was rejected: LogicException: The fiber that a handler was suspended in has been destroyed
wxfavor: POST http://127.0.0.1:PORT/v3/delay/0 was under way when PHP left it; it may have been carried out: repeat it with the same out_request_no, or look it up
threw LogicException(The fiber that a handler was suspended in has been destroyed)
threw LogicException(The fiber that a handler was suspended in has been destroyed)
wxfavor: POST http://127.0.0.1:PORT/v3/delay/0 was under way when PHP left it; it may have been carried out: repeat it with the same out_request_no, or look it up
ended with status 3
