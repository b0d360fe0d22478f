--TEST--
A query string is sent as it is; only what no URL may hold is encoded
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->v3->x->marketing->favor->stocks;
foreach ([
    'offset=0&limit=10',
    'b=2&a=1&b=2',
    'time=2015-05-20T13%3A29%3A35%2B08%3A00',
    'time=2015-05-20T13:29:35+08:00',
    'create_start_time%3D2015-05-20%26create_end_time%3D2015&status=paused',
    'lower=%2b&upper=%2B',
    'a=b c&微=信&"<>\\^`{|}[]#',
    "crlf=\r\nX: y&nul=\0",
    'bare=100%&half=%2&no=%zz&end=%',
    '?a=?&=&&',
    '',
] as $query) {
    $node->get(['query' => $query, 'http_errors' => false]);
    $entry = $sandbox->lastRequest();
    echo $entry['target'], $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED', "\n";
}
?>
--EXPECT--
/v3/x/marketing/favor/stocks?offset=0&limit=10
/v3/x/marketing/favor/stocks?b=2&a=1&b=2
/v3/x/marketing/favor/stocks?time=2015-05-20T13%3A29%3A35%2B08%3A00
/v3/x/marketing/favor/stocks?time=2015-05-20T13:29:35+08:00
/v3/x/marketing/favor/stocks?create_start_time%3D2015-05-20%26create_end_time%3D2015&status=paused
/v3/x/marketing/favor/stocks?lower=%2b&upper=%2B
/v3/x/marketing/favor/stocks?a=b%20c&%E5%BE%AE=%E4%BF%A1&%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D%23
/v3/x/marketing/favor/stocks?crlf=%0D%0AX:%20y&nul=%00
/v3/x/marketing/favor/stocks?bare=100%25&half=%252&no=%25zz&end=%25
/v3/x/marketing/favor/stocks??a=?&=&&
/v3/x/marketing/favor/stocks
