--TEST--
Handlers may throw, exit and end fatally at any depth; what was sent is finished or in the log
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
$server = new SlowServer;
$ends = [
    'exit()' => 'exit(5);',
    'E_USER_ERROR' => 'trigger_error("E_USER_ERROR", E_USER_ERROR);',
    'out of memory' => 'ini_set("memory_limit", "32M"); $x = []; while (true) { $x[] = str_repeat("x", 100000); }',
    'uncaught, in time' => 'throw new TypeError("of the handler");',
    'no such function' => 'no_such_function();',
];
$places = [
    'then' => '$slow->getAsync(["ms" => 0])->then(fn () => end_it())->wait();',
    'finally' => '$slow->getAsync(["ms" => 0])->finally(fn () => end_it())->wait();',
    'otherwise' => '$slow->getAsync(["ms" => 5000, "timeout" => 0.1])->otherwise(fn () => end_it())->wait();',
    'three waits deep' => '$slow->getAsync(["ms" => 0])->then(fn () => $slow->getAsync(["ms" => 0])->then(fn () => $slow->getAsync(["ms" => 0])->then(fn () => end_it())->wait())->wait())->wait();',
    'a synchronous call' => 'fulfilled(1)->then(fn () => end_it()); $slow->get(["ms" => 50]);',
    'poll()' => 'fulfilled(1)->then(fn () => end_it()); Client::poll();',
    'wait function' => '(new Promise(fn () => end_it()))->wait();',
    'cancel function' => '(new Promise(null, fn () => end_it()))->cancel();',
    'thenable' => 'fulfilled(new Thenable(fn () => end_it()))->wait();',
    'generator' => 'Promise::each((function () use ($slow) { yield $slow->getAsync(["ms" => 0]); yield end_it(); })(), 1)->wait();',
    'factory' => 'Promise::each([fn () => $slow->getAsync(["ms" => 0]), fn () => end_it()], 1)->wait();',
    'callback of each()' => 'Promise::each([$slow->getAsync(["ms" => 0])], 1, fn () => end_it())->wait();',
    'progress' => 'Promise::each([$slow->getAsync(["ms" => 0])], 1, null, null, fn () => end_it())->wait();',
    'output callback' => 'ob_start(function ($b) { end_it(); return $b; }); $slow->getAsync(["ms" => 0])->then(function () { echo "x"; ob_flush(); })->wait();',
    'trace' => 'class W { public $context; function stream_open() { return true; } function stream_write($d) { end_it(); return strlen($d); } } stream_wrapper_register("ww", "W");
        $slow->getAsync(["ms" => 0, "debug" => fopen("ww://x", "w")])->wait();',
    'destructor' => 'class D { function __destruct() { end_it(); } } $slow->getAsync(["ms" => 0])->then(function () { return new D; })->then(fn () => 1)->wait();',
    'error handler' => 'set_error_handler(fn () => end_it()); fulfilled(1)->then(fn () => throw new Exception("nobody")); Client::poll();',
    'fiber' => '$f = new Fiber(function () use ($slow) { $slow->getAsync(["ms" => 0])->then(function () { Fiber::suspend(); end_it(); })->wait(); }); $f->start(); $f->resume();',
];
foreach ($ends as $name => $end) {
    foreach ($places as $place => $code) {
        $before = count($server->log()['bodies']);
        $out = child($server, "function end_it() { fwrite(STDERR, '.'); $end }\n" . '$slow->postAsync(["ms" => 60, "json" => "sent"])->then(fn () => fwrite(STDERR, "[finished]")); Client::poll(0.01);' . $code, ['memory_limit' => '128M']);
        $sent = count(array_keys(array_slice($server->log()['bodies'], $before), '"sent"'));
        $ok = str_contains($out, '.') && $sent === 1 && (str_contains($out, '[finished]') || str_contains($out, 'POST http://127.0.0.1:PORT/v3/delay/60 was under way when PHP left it'));
        // 134 and more: by a signal.
        if (!$ok || preg_match('~ended with status (-1|1[3-9]\d)~', $out)) {
            say("$name in $place:", $out, "sent $sent times");
        }
    }
    say($name, 'in', (string) count($places), 'places');
}
?>
--EXPECT--
exit() in 18 places
E_USER_ERROR in 18 places
out of memory in 18 places
uncaught, in time in 18 places
no such function in 18 places
