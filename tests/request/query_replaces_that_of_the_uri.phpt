--TEST--
The query option replaces the query of the URI, null leaves it alone
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$show = static function (array $options, string $uri = 'v3/a?old=1&more=2') use ($sandbox, $instance): void {
    $instance->chain($uri)->get($options + ['http_errors' => false]);
    echo $sandbox->lastRequest()['target'], "\n";
};
$show([]);
$show(['query' => null]);
$show(['query' => ['new' => 1]]);
$show(['query' => 'new=2']);
$show(['query' => '']);
$show(['query' => []]);
$show(['query' => ['new' => 3], 'x' => null], 'v3/a{?x}');
$show(['query' => ['new' => 3], 'x' => 'y'], 'v3/a{?x}');
$show(['query' => ['new' => 4]], $sandbox->baseUri . 'v3/a?old=1');
$show(['query' => ['new' => 5]], 'v3/a?');
$show([], 'v3/a?');
?>
--EXPECT--
/v3/a?old=1&more=2
/v3/a?old=1&more=2
/v3/a?new=1
/v3/a?new=2
/v3/a
/v3/a
/v3/a?new=3
/v3/a?new=3
/v3/a?new=4
/v3/a?new=5
/v3/a?
