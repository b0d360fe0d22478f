--TEST--
Answers that have come are in the log when a handler ends the script before the handlers that were to get them ran
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/slow_server.inc';
require __DIR__ . '/promises.inc';
$server = new SlowServer;
$prelude = <<<'PHP'
    function post(string $name, array $options = []): Promise { return $GLOBALS['slow']->postAsync($options + ['ms' => 0, 'json' => $name, 'query' => ['of' => $name]]); }
    function arrived(Promise ...$promises): array { while (in_array('pending', array_map(fn ($p) => $p->getState(), $promises), true)) { Client::poll(0.1); } return $promises; }
    $five = [];
    foreach (['a', 'b', 'c', 'd', 'e'] as $name) { $five[$name] = post($name); }
    PHP;
// Of those that come at their own time, how many come in one step is not known; all others have come before.
$places = [
    'as they come' => 'foreach ($five as $p) { $p->then(fn () => end_it()); }',
    'as they come, one by one' => 'Promise::each($five, 5, fn () => end_it());',
    'the script just ends' => 'foreach (arrived(...$five) as $p) { $p->then(fn () => end_it()); }',
    'finish()' => 'foreach (arrived(...$five) as $p) { $p->then(fn () => end_it()); } Client::finish();',
    'finally()' => 'foreach (arrived(...$five) as $p) { $p->finally(fn () => end_it()); }',
    'passed on' => 'foreach (arrived(...$five) as $p) { $p->otherwise(fn () => 0)->then(fn () => end_it()); }',
    'each()' => 'Promise::each(arrived(...$five), 5, fn () => end_it());',
    'each() that has ended' => 'Promise::each(arrived(...$five), 5, function ($answer, $key, $all) { $all->resolve(0); end_it(); });',
    'all()' => 'Promise::all(arrived(...$five))->then(fn () => 1); $five["c"]->then(fn () => end_it());',
    'all(), in its midst' => 'arrived(...$five); Promise::all((function () use ($five) { yield $five["a"]; $five["c"]->then(fn () => end_it()); yield $five["b"]; })())->then(fn () => 1);',
    'allSettled()' => 'Promise::allSettled(arrived(...$five))->then(fn () => end_it()); Promise::allSettled($five)->then(fn () => 1);',
    'nobody else wants them' => 'arrived(...$five); $five["a"]->then(fn () => end_it());',
    'a rejection' => 'arrived(...$five, f: $f = post("f", ["ms" => 9000, "timeout" => 2])); $five["a"]->then(fn () => end_it()); $f->then(fn () => 1, fn () => 1);',
    'questions' => 'foreach (arrived(...array_map(fn () => $slow->getAsync(["ms" => 0, "query" => ["of" => "get"]]), [1, 2])) as $p) { $p->then(fn () => end_it()); }',
];
foreach (['exit()' => 'exit(5);', 'a fatal error' => 'trigger_error("left", E_USER_ERROR);'] as $name => $end) {
    foreach ($places as $place => $code) {
        $out = child($server, "function end_it() { fwrite(STDOUT, \"ended\\n\"); $end }\n$prelude\n$code");
        preg_match_all('~POST \S+of=(\w).*?(was answered with 200, but PHP was left before the handler|may have been carried out|$)~m', $out, $m);
        $told = array_map(fn ($of, $text) => $of . ($text === 'may have been carried out' ? '?' : ''), $m[1], $m[2]);
        sort($told);
        $ended = substr_count($out, "ended\n");
        say("$name, $place:", str_starts_with($place, 'as') ? $ended + count($told) . ' ended it or are in the log' : "ended $ended times, in the log: " . (implode(' ', $told) ?: 'nothing'));
    }
}
?>
--EXPECT--
exit(), as they come: 5 ended it or are in the log
exit(), as they come, one by one: 5 ended it or are in the log
exit(), the script just ends: ended 1 times, in the log: b c d e
exit(), finish(): ended 2 times, in the log: c d e
exit(), finally(): ended 1 times, in the log: b c d e
exit(), passed on: ended 1 times, in the log: b c d e
exit(), each(): ended 1 times, in the log: b c d e
exit(), each() that has ended: ended 1 times, in the log: b c d e
exit(), all(): ended 1 times, in the log: a b c d e
exit(), all(), in its midst: ended 1 times, in the log: a b
exit(), allSettled(): ended 1 times, in the log: a b c d e
exit(), nobody else wants them: ended 1 times, in the log: nothing
exit(), a rejection: ended 1 times, in the log: f?
exit(), questions: ended 1 times, in the log: nothing
a fatal error, as they come: 5 ended it or are in the log
a fatal error, as they come, one by one: 5 ended it or are in the log
a fatal error, the script just ends: ended 1 times, in the log: b c d e
a fatal error, finish(): ended 2 times, in the log: c d e
a fatal error, finally(): ended 1 times, in the log: b c d e
a fatal error, passed on: ended 1 times, in the log: b c d e
a fatal error, each(): ended 1 times, in the log: b c d e
a fatal error, each() that has ended: ended 1 times, in the log: b c d e
a fatal error, all(): ended 1 times, in the log: a b c d e
a fatal error, all(), in its midst: ended 1 times, in the log: a b
a fatal error, allSettled(): ended 1 times, in the log: a b c d e
a fatal error, nobody else wants them: ended 1 times, in the log: nothing
a fatal error, a rejection: ended 1 times, in the log: f?
a fatal error, questions: ended 1 times, in the log: nothing
