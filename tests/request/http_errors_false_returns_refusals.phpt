--TEST--
With http_errors false, 4xx and 5xx answers are returned
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$ask = static fn(string $fault, array $options = []) => $instance->chain(COUPONS)->get($options + ['headers' => ['X-Sandbox-Fault' => $fault]] + listing($sandbox));
foreach ([400, 401, 403, 404, 429, 500, 502, 503, 302] as $status) {
    $response = $ask("status=$status", ['http_errors' => false]);
    echo $response->getStatusCode(), ' ', $response->getReasonPhrase(), ' ', json_decode($response->getBody())->code, ' ', json_encode($response->isSignatureVerified()), "\n";
    fate(fn() => $ask("status=$status"));
}
// A setting of the client, and the call has the last word.
$quiet = WxFavor\Builder::factory($sandbox->config(['http_errors' => false]));
echo $quiet->v3->x->get()->getStatusCode(), "\n";
fate(fn() => $quiet->v3->x->get(['http_errors' => true]));
echo $quiet->v3->x->get(['http_errors' => null])->getStatusCode(), "\n";
// A 2xx answer that nobody vouches for is never returned.
fate(fn() => $ask('unsigned', ['http_errors' => false]));
foreach ([0, 1, 'false', []] as $value) {
    thrown(fn() => $instance->v3->x->get(['http_errors' => $value]));
}
thrown(fn() => WxFavor\Builder::factory($sandbox->config(['http_errors' => 0])));
?>
--EXPECT--
400 Bad Request PARAM_ERROR true
ClientException, response 400, final, outcome known
401 Unauthorized SIGN_ERROR true
ClientException, response 401, final, outcome known
403 Forbidden REQUEST_BLOCKED true
ClientException, response 403, final, outcome known
404 Not Found RESOURCE_NOT_EXISTS true
ClientException, response 404, final, outcome known
429 Too Many Requests FREQUENCY_LIMIT_EXCEED true
ClientException, response 429, retryable, outcome known
500 Internal Server Error SYSTEM_ERROR true
ServerException, response 500, retryable, outcome known
502 Bad Gateway SERVICE_UNAVAILABLE true
ServerException, response 502, retryable, outcome known
503 Service Unavailable SERVICE_UNAVAILABLE true
ServerException, response 503, retryable, outcome known
302 Found SYSTEM_ERROR true
RequestException, response 302, final, outcome known
404
ClientException, response 404, final, outcome known
404
UnsignedException, response 200, final, outcome known
InvalidArgumentException: http_errors must be true or false, int given
InvalidArgumentException: http_errors must be true or false, int given
InvalidArgumentException: http_errors must be true or false, string given
InvalidArgumentException: http_errors must be true or false, array given
InvalidArgumentException: http_errors must be true or false, int given
