--TEST--
Calls fail in promises as they do without
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Builder;
[$sandbox, $client] = sandbox_client([], ['workers' => 3]); // two of them sleep
$coupons = $client->chain(COUPONS);
$nobody = Builder::factory($sandbox->config(['base_uri' => 'http://127.0.0.1:' . closed_port() . '/']))->chain('v3/x');
$fault = fn (string $fault, array $options = []) => coupon($sandbox, 'n1', $options + ['headers' => ['X-Sandbox-Fault' => $fault]]);
foreach ([
    'refused' => [$coupons, coupon($sandbox, 'n1', ['json' => []])],
    '500' => [$coupons, $fault('status=500')],
    '500, http_errors off' => [$coupons, $fault('status=500', ['http_errors' => false])],
    'bad signature' => [$coupons, $fault('signature=flip')],
    'unsigned' => [$coupons, $fault('unsigned')],
    'broken off' => [$coupons, $fault('close=midbody')],
    'too late' => [$coupons, $fault('delay=5000', ['timeout' => 2])],
    'nobody there' => [$nobody, []],
] as $name => [$chain, $options]) {
    $failures = [];
    foreach (['synchronous ' => fn () => $chain->post($options), 'asynchronous' => fn () => $chain->postAsync($options)->wait()] as $how => $call) {
        $failures[] = fate($call, "$name, $how: ");
    }
    // How long it took is libcurl's to tell, and differs.
    $texts = array_map(fn (?Throwable $e) => $e === null ? '' : preg_replace('~after \d+ ms~', 'after some time', tidy($e->getMessage())), $failures);
    $texts[0] === $texts[1] || print("but the words differ:\n$texts[0]\n$texts[1]\n");
}
// What is wrong with the arguments is thrown at once.
thrown(fn () => $coupons->postAsync(['openid' => 'o', 'jason' => []]));
thrown(fn () => $client->getDriver()->requestAsync('BREW', 'v3/x'));
echo get_debug_type($client->getDriver()->requestAsync('GET', 'v3/certificates')->wait()), "\n";
?>
--EXPECT--
refused, synchronous : ClientException, response 400, final, outcome known
refused, asynchronous: ClientException, response 400, final, outcome known
500, synchronous : ServerException, response 500, retryable, outcome unknown
500, asynchronous: ServerException, response 500, retryable, outcome unknown
500, http_errors off, synchronous : nothing thrown, but WxFavor\Http\Response
500, http_errors off, asynchronous: nothing thrown, but WxFavor\Http\Response
bad signature, synchronous : WrongSignatureException, response 200, retryable, outcome unknown
bad signature, asynchronous: WrongSignatureException, response 200, retryable, outcome unknown
unsigned, synchronous : UnsignedException, response 200, final, outcome unknown
unsigned, asynchronous: UnsignedException, response 200, final, outcome unknown
broken off, synchronous : RequestException, no response, retryable, outcome unknown
broken off, asynchronous: RequestException, no response, retryable, outcome unknown
too late, synchronous : TimeoutException, no response, retryable, outcome unknown
too late, asynchronous: TimeoutException, no response, retryable, outcome unknown
nobody there, synchronous : ConnectException, no response, retryable, outcome known
nobody there, asynchronous: ConnectException, no response, retryable, outcome known
InvalidArgumentException: "jason" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/marketing/favor/users/{openid}/coupons"
InvalidArgumentException: the HTTP method "BREW" is none of GET, POST, PUT, PATCH, DELETE
WxFavor\Http\Response
