--TEST--
each() takes nothing more, and is not done, when a script is left in its midst
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
$server = new SlowServer;
// The third ends the script, while others are under way; afterwards all that is left is run.
$prelude = <<<'PHP'
    register_shutdown_function(function () { Client::finish(); say('at the end', $GLOBALS['all']->getState()); });
    $numbers = function () use ($slow) { foreach (range(1, 20) as $i) { yield $i => $slow->postAsync(['ms' => $i === 3 ? 0 : 300, 'json' => $i]); } };
    function watched(Promise $all) { $GLOBALS['all'] = $all; $all->then(fn () => say('it says that all is done'), fn ($r) => say('it says', word($r)))->wait(); }
    PHP;
$places = [
    'callback' => 'watched(Promise::each($numbers(), 4, fn ($r, $i) => $i === 3 ? end_it() : null));',
    'callback for rejections' => 'watched(Promise::each((function () use ($slow) { foreach (range(1, 20) as $i) { yield $i => $slow->postAsync(["ms" => $i === 3 ? 0 : 300, "json" => $i])->then(fn () => $i === 3 ? throw new Exception : 1); } })(), 4, null, fn () => end_it()));',
    'progress' => 'watched(Promise::each($numbers(), 4, null, null, fn ($done) => $done === 1 ? end_it() : null));',
    'generator' => 'watched(Promise::each((function () use ($slow) { foreach (range(1, 20) as $i) { yield $i === 4 ? end_it() : $slow->postAsync(["ms" => 0, "json" => $i]); } })(), 2));',
    'factory' => 'watched(Promise::each((function () use ($slow) { foreach (range(1, 20) as $i) { yield fn () => $i === 4 ? end_it() : $slow->postAsync(["ms" => 0, "json" => $i]); } })(), 2));',
    'handler of an item' => 'watched(Promise::each((function () use ($slow) { foreach (range(1, 20) as $i) { yield $slow->postAsync(["ms" => $i === 3 ? 0 : 300, "json" => $i])->then(fn () => $i === 3 ? end_it() : 1); } })(), 4));',
    'handler of another call' => '$slow->getAsync(["ms" => 0])->then(fn () => end_it()); watched(Promise::each($numbers(), 4));',
    'handler in a fiber' => '$fiber = new Fiber(function () use ($slow, $numbers) { $slow->getAsync(["ms" => 0])->then(function () { Fiber::suspend(); end_it(); }); watched(Promise::each($numbers(), 4)); }); $fiber->start(); $fiber->resume();',
    'wait function' => '$GLOBALS["all"] = Promise::each($numbers(), 4); (new Promise(fn () => end_it()))->wait();',
    'the last factory' => 'watched(Promise::each([fn () => $slow->postAsync(["ms" => 0, "json" => 1]), fn () => end_it()], 1));',
];
foreach (['exit()' => 'exit(5);', 'a fatal error' => 'trigger_error("left", E_USER_ERROR);'] as $name => $end) {
    foreach ($places as $place => $code) {
        $before = count($server->log()['bodies']);
        $out = child($server, "function end_it() { $end }\n$prelude\n$code");
        $sent = array_slice($server->log()['bodies'], $before);
        say("$name in $place:", str_replace("\n", ' / ', $out), 'sent', count($sent) <= 8 ? 'no more' : word($sent));
    }
}
// What is waited for by a script that just ends is done to the end.
$before = count($server->log()['bodies']);
say(child($server, $prelude . '$all = Promise::each($numbers(), 4); $all->then(fn () => say("it says that all is done"));'), (string) (count($server->log()['bodies']) - $before));
?>
--EXPECT--
exit() in callback: at the end pending / ended with status 5 sent no more
exit() in callback for rejections: at the end pending / ended with status 5 sent no more
exit() in progress: at the end pending / ended with status 5 sent no more
exit() in generator: at the end pending / ended with status 5 sent no more
exit() in factory: at the end pending / ended with status 5 sent no more
exit() in handler of an item: at the end pending / ended with status 5 sent no more
exit() in handler of another call: at the end pending / ended with status 5 sent no more
exit() in handler in a fiber: at the end pending / ended with status 5 sent no more
exit() in wait function: at the end pending / ended with status 5 sent no more
exit() in the last factory: at the end pending / ended with status 5 sent no more
a fatal error in callback: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in callback for rejections: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in progress: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in generator: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in factory: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in handler of an item: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in handler of another call: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in handler in a fiber: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in wait function: Fatal error: left / at the end pending / ended with status 255 sent no more
a fatal error in the last factory: Fatal error: left / at the end pending / ended with status 255 sent no more
it says that all is done
at the end fulfilled 20
