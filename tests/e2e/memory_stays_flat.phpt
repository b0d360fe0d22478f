--TEST--
e2e: a thousand calls more need no memory more
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip a memory checker is at work, which keeps what is freed');
}
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';


function resident(): int
{
    return preg_match('~^VmRSS:\s*(\d+) kB~m', (string) @file_get_contents('/proc/self/status'), $m) ? (int) $m[1] : 0;
}

$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$client = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
$node = $client->v3->marketing->favor->users->_openid_->coupons;
$call = function (int $i) use ($node): void {
    $response = $node->post(['openid' => "o$i", 'json' => ['out_request_no' => "n$i", 'pad' => str_repeat('x', $i % 500)], 'debug' => false]);
    $response->getStatusCode() === 200 && (string) $response->getBody() === '{"coupon_id":"20000000001"}' || throw new Exception('wrong answer');
    try {
        $node->get(); // a variable is missing: errors are counted, too
    } catch (WxFavor\Exception\InvalidArgumentException) {
    }
};
for ($i = 0; $i < 500; $i++) {
    $call($i);
}
gc_collect_cycles();
resident(); // what it needs itself
$before = [memory_get_usage(), resident()];
for (; $i < 1500; $i++) {
    $call($i);
}
gc_collect_cycles();
$grown = [memory_get_usage() - $before[0], resident() - $before[1]];
echo "of PHP's memory: ", $grown[0] < 1024 ? "flat\n" : "$grown[0] bytes more\n";
// 1000 leaks of one buffer of a request (256 bytes and up) would show; the allocator's own rounding does not.
echo 'of the process: ', $grown[1] < 200 ? "flat\n" : "$grown[1] KiB more\n";
var_dump(WxFavor\Client::stats()['transfers'], WxFavor\Client::stats()['connections'], WxFavor\Client::stats()['in_flight']);
?>
--EXPECT--
of PHP's memory: flat
of the process: flat
int(1500)
int(1)
int(0)
