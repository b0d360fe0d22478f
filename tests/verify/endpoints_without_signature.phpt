--TEST--
Only the endpoints of one table may answer without a signature
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../helpers/keys.inc';
$unsigned = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nfile";
foreach ([
    ['GET', '/v3/billdownload/file'], ['GET', '/v3/billdownload/file?token=a%2Fb&tartype=gzip'], ['GET', '/v3/merchant-service/images/abc_DEF-1'],
    ['GET', '/v3/marketing/favor/stocks/10000001/use-flow'], ['GET', '/v3/marketing/favor/stocks/10000001/refund-flow'],
    ['GET', '/v3/marketing/favor/stocks/10000001/use-flow-by-day?bill_date=2026-01-01'], ['GET', '/v3/marketing/favor/stocks/10000001/refund-flow-by-day'],
    ['POST', '/v3/billdownload/file'], ['PUT', '/v3/billdownload/file'], ['GET', '/v3/billdownload/file/'], ['GET', '/v3/billdownload/File'], ['GET', '/v3/billdownload/file/x'],
    ['GET', '/v3/x/../billdownload/file'], ['GET', '//v3/billdownload/file'], ['GET', '/v3/billdownload/%66ile'], ['GET', '/v3/merchant-service/images/upload'],
    ['GET', '/v3/merchant-service/images/'], ['GET', '/v3/merchant-service/images/..'], ['GET', '/v3/merchant-service/images/a%2Fb'],
    ['GET', '/v3/marketing/favor/stocks/10000001'], ['GET', '/v3/marketing/favor/stocks//use-flow'], ['GET', '/v3/marketing/favor/stocks/a/b/use-flow'],
    ['POST', '/v3/marketing/favor/stocks/10000001/use-flow'], ['GET', '/v3/marketing/favor/users/o/coupons?x=/v3/billdownload/file'], ['GET', '/mkt/storage/bill/download?x'],
    ['GET', '/v3/certificates'],
] as [$method, $target]) {
    $server = new RawServer($unsigned);
    $instance = WxFavor\Builder::factory(offline_config(['base_uri' => "http://127.0.0.1:{$server->port}/"]));
    try {
        $response = $instance->getDriver()->request($method, $target);
        echo "$method $target: ", $response->getBody(), ' ', json_encode($response->isSignatureVerified()), "\n";
    } catch (WxFavor\Exception\SignatureException $e) {
        echo "$method $target: ", $e->getReason(), "\n";
    }
}
?>
--EXPECT--
GET /v3/billdownload/file: file null
GET /v3/billdownload/file?token=a%2Fb&tartype=gzip: file null
GET /v3/merchant-service/images/abc_DEF-1: file null
GET /v3/marketing/favor/stocks/10000001/use-flow: file null
GET /v3/marketing/favor/stocks/10000001/refund-flow: file null
GET /v3/marketing/favor/stocks/10000001/use-flow-by-day?bill_date=2026-01-01: file null
GET /v3/marketing/favor/stocks/10000001/refund-flow-by-day: file null
POST /v3/billdownload/file: unsigned
PUT /v3/billdownload/file: unsigned
GET /v3/billdownload/file/: unsigned
GET /v3/billdownload/File: unsigned
GET /v3/billdownload/file/x: unsigned
GET /v3/x/../billdownload/file: unsigned
GET //v3/billdownload/file: unsigned
GET /v3/billdownload/%66ile: unsigned
GET /v3/merchant-service/images/upload: unsigned
GET /v3/merchant-service/images/: unsigned
GET /v3/merchant-service/images/..: unsigned
GET /v3/merchant-service/images/a%2Fb: unsigned
GET /v3/marketing/favor/stocks/10000001: unsigned
GET /v3/marketing/favor/stocks//use-flow: unsigned
GET /v3/marketing/favor/stocks/a/b/use-flow: unsigned
POST /v3/marketing/favor/stocks/10000001/use-flow: unsigned
GET /v3/marketing/favor/users/o/coupons?x=/v3/billdownload/file: unsigned
GET /mkt/storage/bill/download?x: unsigned
GET /v3/certificates: unsigned
