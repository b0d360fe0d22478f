--TEST--
A query array: nested, booleans, null, Unicode, and the + of times
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->v3->x->marketing->favor->stocks;
foreach ([
    ['a' => 'b', 'c' => 'd e', 'plus' => '+', 'amp' => '&=?#/'],
    ['create_start_time' => '2015-05-20T13:29:35+08:00'],
    ['list' => [1, 2], 'map' => ['k' => ['v' => 'w']]],
    ['true' => true, 'false' => false, 'null' => null, 'empty' => '', 'int' => -5, 'float' => 1.5],
    ['名' => '微信支付', 'emoji' => '🎫', 'quote' => '"\'', 'tilde' => '~-._'],
    ['percent' => '100%', 'done' => '%2B', 'lf' => "a\r\nb", 'nul' => "\0"],
    [5 => 'five', 'x'],
    ['object' => (object) ['a' => 1]],
    [],
    ['only' => null],
    null,
] as $query) {
    $node->get(['query' => $query, 'http_errors' => false]);
    $entry = $sandbox->lastRequest();
    echo $entry['target'], $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED', "\n";
}
?>
--EXPECT--
/v3/x/marketing/favor/stocks?a=b&c=d%20e&plus=%2B&amp=%26%3D%3F%23%2F
/v3/x/marketing/favor/stocks?create_start_time=2015-05-20T13%3A29%3A35%2B08%3A00
/v3/x/marketing/favor/stocks?list%5B0%5D=1&list%5B1%5D=2&map%5Bk%5D%5Bv%5D=w
/v3/x/marketing/favor/stocks?true=1&false=0&empty=&int=-5&float=1.5
/v3/x/marketing/favor/stocks?%E5%90%8D=%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98&emoji=%F0%9F%8E%AB&quote=%22%27&tilde=~-._
/v3/x/marketing/favor/stocks?percent=100%25&done=%252B&lf=a%0D%0Ab&nul=%00
/v3/x/marketing/favor/stocks?5=five&6=x
/v3/x/marketing/favor/stocks?object%5Ba%5D=1
/v3/x/marketing/favor/stocks
/v3/x/marketing/favor/stocks
/v3/x/marketing/favor/stocks
