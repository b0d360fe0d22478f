--TEST--
Without checks a page size that is none is sent as it is, and answers that fit it end the loop
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
$server = new EndpointServer();
$favor = WxFavor\Builder::factory(signed_config(['base_uri' => $server->baseUri]))->getDriver()->favor();
foreach ([0, -1, -9007199254740991] as $size) {
    foreach (['{"total_count":5}', '{"total_count":5,"data":[],"limit":0}', '{"total_count":1,"data":["a"],"limit":-7}', '{"total_count":-5,"data":["a"]}'] as $answer) {
        $server->answers($answer, $answer);
        try {
            echo $size, ': ', implode(' ', iterator_to_array($favor->eachAvailableMerchant('1', '2', pageSize: $size, options: ['checks' => false])));
        } catch (WxFavor\Exception\MappingException $e) {
            echo $e->getMessage();
        }
        preg_match('~limit=([^&]+)~', $server->arrived()['target'], $limit);
        echo ", limit=$limit[1]\n";
    }
}
try {
    $favor->eachAvailableMerchant('1', '2', pageSize: 0);
} catch (WxFavor\Exception\InvalidArgumentException $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
0: data: listAvailableMerchants() answers page 0 without items, of 5 items 0 came, limit=0
0: data: listAvailableMerchants() answers page 0 without items, of 5 items 0 came, limit=0
0: a, limit=0
0: a, limit=0
-1: data: listAvailableMerchants() answers page 0 without items, of 5 items 0 came, limit=-1
-1: data: listAvailableMerchants() answers page 0 without items, of 5 items 0 came, limit=-1
-1: a, limit=-1
-1: a, limit=-1
-9007199254740991: data: listAvailableMerchants() answers page 0 without items, of 5 items 0 came, limit=-9007199254740991
-9007199254740991: data: listAvailableMerchants() answers page 0 without items, of 5 items 0 came, limit=-9007199254740991
-9007199254740991: a, limit=-9007199254740991
-9007199254740991: a, limit=-9007199254740991
limit: must be from 1 to 50, it is 0 (checks => false leaves out this rule of the documentation)
