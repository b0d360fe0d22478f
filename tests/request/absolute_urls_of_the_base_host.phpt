--TEST--
An absolute URL of the base host is signed and sent as it is written
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
$base = rtrim($sandbox->baseUri, '/');
foreach ([
    "$base/v3/a?b=c",
    "HTTP://127.0.0.1:{$sandbox->port}/v3/a%2fb",
    "$base/v3/marketing/favor/stocks?offset=0&limit=10&create_start_time%3D2018-12-12T15%3A27%3A35%2B08%3A00",
    "$base/v3//a/./b/../c",
    "$base/v3/用户",
] as $url) {
    $client->request('GET', $url, ['http_errors' => false]);
    $entry = $sandbox->lastRequest();
    echo $entry['target'], $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED', "\n";
}
$instance->chain("$base/v3/users/{openid}")->get(['openid' => 'a/b', 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
$instance->chain('{+url}')->get(['url' => "$base/v3/bill?token=a%2Bb", 'http_errors' => false]);
echo $sandbox->lastRequest()['target'], "\n";
foreach (['', '?a=b'] as $rest) {
    $plain = new RawServer("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    $client = WxFavor\Builder::factory($sandbox->config(['base_uri' => "http://127.0.0.1:{$plain->port}"]))->getDriver();
    thrown(fn() => $client->request('GET', "http://127.0.0.1:{$plain->port}$rest"));
}
?>
--EXPECT--
/v3/a?b=c
/v3/a%2fb
/v3/marketing/favor/stocks?offset=0&limit=10&create_start_time%3D2018-12-12T15%3A27%3A35%2B08%3A00
/v3//a/./b/../c
/v3/%E7%94%A8%E6%88%B7
/v3/users/a%2Fb
/v3/bill?token=a%2Bb
ClientException: Client error: GET http://127.0.0.1:PORT/ answered 404
ClientException: Client error: GET http://127.0.0.1:PORT/?a=b answered 404
