--TEST--
At the end of the script, all calls are finished, and whatever is lost is in the log
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
$server = new SlowServer;
$show = function (string $what, string $code, array $ini = []) use ($server): void {
    $before = count($server->log()['bodies']);
    say("-- $what");
    say(child($server, $code, $ini));
    say('sent:', word(array_slice($server->log()['bodies'], $before)));
};
$show('nobody waits', '$slow->postAsync(["ms" => 50, "json" => 1])->then(fn ($r) => say("handler", (string) $r->getStatusCode()));
    $slow->postAsync(["ms" => 5, "json" => 2]); say("end of the script");');
$show('handlers make more calls', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => $slow->postAsync(["ms" => 0, "json" => 2]))->then(fn () => say("both"));');
$show('exit()', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => say("handler")); exit(3);');
$show('an exception that nobody catches', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => say("handler")); throw new Exception("of the script");');
$show('a fatal error', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => say("handler")); trigger_error("of the script", E_USER_ERROR);');
$show('out of memory', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => say("handler")); str_repeat("x", 1 << 27);', ['memory_limit' => '64M']);
$show('other shutdown functions make calls', 'register_shutdown_function(function () use ($slow) { $slow->postAsync(["ms" => 0, "json" => 2])->then(fn () => say("late handler")); });
    $slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => say("handler")); register_shutdown_function(function () use ($slow) { $slow->postAsync(["ms" => 0, "json" => 3])->then(fn () => say("later handler")); });');
$show('register_shutdown_function() is disabled', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => $slow->postAsync(["ms" => 0, "json" => 2]))->then(fn () => say("both"));',
    ['disable_functions' => 'register_shutdown_function']);
$show('a destructor makes a call, which is too late', 'class D { public $slow; function __destruct() { $this->slow->postAsync(["ms" => 0, "json" => 1]); $this->slow->getAsync(["ms" => 0]); } } $d = new D; $d->slow = $slow;');
$show('a destructor waits', 'class D { public $slow; function __destruct() { say(result(fn () => $this->slow->postAsync(["ms" => 0, "json" => 1])->wait()->getStatusCode())); } } $d = new D; $d->slow = $slow;');
$show('a call fails and nobody looks', '$slow->postAsync(["ms" => 5000, "json" => 1, "timeout" => 1]);');
$show('a handler throws and nobody looks', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => throw new LogicException("of the handler"));');
$show('a call fails after a fatal error', '$slow->postAsync(["ms" => 5000, "json" => 1, "timeout" => 1]); trigger_error("of the script", E_USER_ERROR);');
$show('exit() in a handler of finish()', '$slow->postAsync(["ms" => 0, "json" => 1])->then(function () { say("leaves"); exit(4); }); $slow->postAsync(["ms" => 300, "json" => 2])->then(fn () => say("not run"));
    $slow->getAsync(["ms" => 300]);');
$show('exit() in a handler of wait()', '$p = $slow->postAsync(["ms" => 0, "json" => 1])->then(function () { say("leaves"); exit(4); }); $slow->postAsync(["ms" => 100, "json" => 2])->then(fn () => say("finished all the same")); $p->wait(); say("not reached");');
$show('exit() in a handler during a synchronous call', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => exit(4)); $slow->post(["ms" => 300, "json" => 2]); say("not reached");');
$show('a fatal error in a handler of finish()', '$slow->postAsync(["ms" => 0, "json" => 1])->then(function () { trigger_error("of the handler", E_USER_ERROR); }); $slow->postAsync(["ms" => 300, "json" => 2])->then(fn () => say("not run"));');
$show('more than there is room for, lost', '$slow->postAsync(["ms" => 0, "json" => 1])->then(fn () => exit(4)); $slow->postAsync(["ms" => 0, "json" => 2]); $slow->getAsync(["ms" => 0]);', ['wxfavor.max_in_flight' => '1']);
$show('cancelled after it was sent', '$p = $slow->postAsync(["ms" => 5000, "json" => 1]); for ($i = 0; $i < 20; $i++) Client::poll(0.01); $q = $p->then(fn () => 1)->finally(fn () => 2); $q->cancel();
    try { $q->wait(); } catch (WxFavor\Exception\CancellationException $e) { say(word($e), word($e->isOutcomeUnknown())); }');
$show('cancelled after it was sent, and nobody looks', '$p = Promise::all([$slow->postAsync(["ms" => 5000, "json" => 1]), $slow->getAsync(["ms" => 5000])]); for ($i = 0; $i < 20; $i++) Client::poll(0.01); $p->cancel();');
$show('only a GET is cancelled', '$p = $slow->getAsync(["ms" => 5000]); for ($i = 0; $i < 20; $i++) Client::poll(0.01); $p->cancel();');
$show('settled by hand after it was sent', '$p = $slow->postAsync(["ms" => 5000, "json" => 1]); for ($i = 0; $i < 20; $i++) Client::poll(0.01); $p->resolve("mine"); say($p->wait());');
$show('finish() by hand', '$slow->postAsync(["ms" => 50, "json" => 1])->then(fn () => say("handler")); Client::finish(); say("after", (string) Client::poll());');
?>
--EXPECT--
-- nobody waits
end of the script
handler 200
sent: ["1", "2"]
-- handlers make more calls
both
sent: ["1", "2"]
-- exit()
handler
ended with status 3
sent: ["1"]
-- an exception that nobody catches
Fatal error: Uncaught Exception: of the script
handler
ended with status 255
sent: ["1"]
-- a fatal error
Fatal error: of the script
handler
ended with status 255
sent: ["1"]
-- out of memory
Fatal error: Allowed memory size of 67108864 bytes exhausted
handler
ended with status 255
sent: ["1"]
-- other shutdown functions make calls
handler
late handler
later handler
sent: ["1", "2", "3"]
-- register_shutdown_function() is disabled
both
sent: ["1", "2"]
-- a destructor makes a call, which is too late
wxfavor: POST http://127.0.0.1:PORT/v3/delay/0 was still waiting for room when PHP ended; it was not sent
sent: []
-- a destructor waits
got 200
sent: ["1"]
-- a call fails and nobody looks
Warning: wxfavor: nobody handled that a call failed: 127.0.0.1:PORT did not answer POST /v3/delay/5000 within 1 s; the request was sent, and may have been carried out in Unknown on line 0
sent: ["1"]
-- a handler throws and nobody looks
Warning: wxfavor: nobody handled that a promise was rejected: LogicException: of the handler in Unknown on line 0
sent: ["1"]
-- a call fails after a fatal error
Fatal error: of the script
wxfavor: nobody handled that a call failed: 127.0.0.1:PORT did not answer POST /v3/delay/5000 within 1 s; the request was sent, and may have been carried out
ended with status 255
sent: ["1"]
-- exit() in a handler of finish()
leaves
wxfavor: POST http://127.0.0.1:PORT/v3/delay/300 was under way when PHP left it; it may have been carried out: repeat it with the same out_request_no, or look it up
ended with status 4
sent: ["1", "2", ""]
-- exit() in a handler of wait()
leaves
finished all the same
ended with status 4
sent: ["1", "2"]
-- exit() in a handler during a synchronous call
wxfavor: POST http://127.0.0.1:PORT/v3/delay/300 was under way when PHP left it; it may have been carried out: repeat it with the same out_request_no, or look it up
ended with status 4
sent: ["2", "1"]
-- a fatal error in a handler of finish()
Fatal error: of the handler
wxfavor: POST http://127.0.0.1:PORT/v3/delay/300 was under way when PHP left it; it may have been carried out: repeat it with the same out_request_no, or look it up
ended with status 255
sent: ["1", "2"]
-- more than there is room for, lost
wxfavor: POST http://127.0.0.1:PORT/v3/delay/0 was still waiting for room when PHP ended; it was not sent
ended with status 4
sent: ["1"]
-- cancelled after it was sent
CancellationException(Promise has been cancelled; its call had been sent, and may have been carried out) true
sent: ["1"]
-- cancelled after it was sent, and nobody looks
Warning: wxfavor: nobody handled that a promise was rejected: WxFavor\Exception\CancellationException: Promise has been cancelled; its call had been sent, and may have been carried out in Unknown on line 0
sent: ["1", ""]
-- only a GET is cancelled

sent: [""]
-- settled by hand after it was sent
Warning: wxfavor: a promise was settled by hand while its call was under way; it may have been carried out
mine
sent: ["1"]
-- finish() by hand
handler
after 0
sent: ["1"]
