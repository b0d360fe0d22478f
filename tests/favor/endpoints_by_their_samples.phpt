--TEST--
Every endpoint, by chain, path, array access, typed method and promise, sends its sample and understands the sample of its answer
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/endpoints.inc';
$server = new EndpointServer();
$instance = WxFavor\Builder::factory(signed_config(['base_uri' => $server->baseUri]));
$client = $instance->getDriver();
$favor = $client->favor();
$samples = endpoint_samples();

/** Calls, and says what is not as it should be. */
function call(EndpointServer $server, string $what, string $method, string $target, callable $body, array $sample, callable $call): mixed
{
    $server->answers($sample['answer']);
    try {
        $result = $call();
    } catch (WxFavor\Exception\WxFavorException $e) {
        echo "\n  $what: ", get_class($e), ': ', $e->getMessage();
        return null;
    }
    $arrived = $server->arrived();
    if ("{$arrived['method']} {$arrived['target']}" !== $method . ' ' . FAVOR . $target) {
        echo "\n  $what: {$arrived['method']} {$arrived['target']} arrived";
    }
    $signed = $body($arrived['body']);
    if ($signed === null) {
        echo "\n  $what: the body {$arrived['body']} arrived";
    } elseif (!rightly_signed($arrived, $signed)) {
        echo "\n  $what: wrongly signed";
    }
    if (($arrived['headers']['accept'] ?? '') !== 'application/json' || isset($arrived['headers']['content-type']) !== ($arrived['body'] !== '')) {
        echo "\n  $what: ", json_encode($arrived['headers']);
    }
    return $result;
}

/** The answer is what was sent, and was verified. */
function answered(string $what, ?WxFavor\Http\Response $response, array $sample): void
{
    if ($response !== null && ((string) $response->getBody() !== $sample['answer'] || $response->isSignatureVerified() !== true)) {
        echo "\n  $what: answered {$response->getBody()}";
    }
}

/** The model holds all of the answer, and gives it back. */
function modelled(string $what, ?object $model, string $class, array $sample): void
{
    if ($model === null) {
        return;
    }
    if (get_class($model) !== "WxFavor\\Model\\$class" || $model->toArray() !== json_decode($sample['answer'], true)
        || json_encode($model) !== json_encode(json_decode($sample['answer'])) || !same_json($model->toJson(), $sample['answer']) || $model->getExtra() !== []) {
        echo "\n  $what: ", get_class($model), ' ', $model->toJson();
    }
}

$ways = fn (string $path, string $chain): array => [
    'property' => fn () => array_reduce(explode('->', "v3->marketing->favor->$chain"), fn ($node, $name) => $node->$name, $instance),
    'chain()' => fn () => $instance->chain(ltrim($path, '/')),
    'array access' => fn () => $instance[ltrim($path, '/')],
];
foreach (endpoints() as $name => $endpoint) {
    echo "$name {$endpoint['method']} ", substr($endpoint['path'], strlen(FAVOR));
    if (!isset($samples[$name])) {
        echo ": there is no sample\n";
        continue;
    }
    $sample = $samples[$name];
    [$target, $body] = $sample['arrives'];
    $verb = strtolower($endpoint['method']);
    if ($endpoint['body'] === 'UPLOAD') {
        // Two parts, of which the first, the JSON, is what is signed.
        $image = "\x89PNG\r\n\x1a\na coupon";
        $parts = fn (string $arrived) => preg_match('~^--(\S+)\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n(?:Content-Length: \d+\r\n)?\r\n(.*?)\r\n--\1\r\n(.*?)\r\n\r\n(.*)\r\n--\1--\r\n$~sD', $arrived, $m)
            && $m[2] === $body && str_contains($m[3], 'filename="coupon.png"') && $m[4] === $image ? $m[2] : null;
        $media = new WxFavor\Util\MediaUtil('coupon.png', new WxFavor\Http\Stream($image));
        $options = ['body' => $media->getStream(), 'headers' => ['Content-Type' => $media->getContentType()]];
    } else {
        $parts = fn (string $arrived) => $arrived === $body ? $body : null;
        $options = $sample['options'];
    }
    foreach ($ways($endpoint['path'], $sample['chain']) as $way => $node) {
        answered($way, call($server, $way, $endpoint['method'], $target, $parts, $sample, fn () => $node()->$verb($options)), $sample);
        answered("$way, later", call($server, "$way, later", $endpoint['method'], $target, $parts, $sample, fn () => $node()->{"{$verb}Async"}($options)->wait()), $sample);
    }
    if ($endpoint['body'] === 'UPLOAD') {
        $response = call($server, 'the client', $endpoint['method'], $target, $parts, $sample, fn () => $client->uploadImage(new WxFavor\Http\Stream($image), 'coupon.png'));
        answered('the client', $response, $sample);
        $arguments = [new WxFavor\Http\Stream($image), 'coupon.png'];
    } else {
        $arguments = $sample['arguments'];
        $target = $sample['typed'] ?? $target;
        $parts = fn (string $arrived) => $arrived === $body || ($body !== '' && same_json($arrived, $body)) ? $arrived : null;
    }
    modelled('typed', call($server, 'typed', $endpoint['method'], $target, $parts, $sample, fn () => $favor->$name(...$arguments)), $endpoint['answer'], $sample);
    modelled('typed, later', call($server, 'typed, later', $endpoint['method'], $target, $parts, $sample, fn () => $favor->{"{$name}Async"}(...$arguments)->wait()), $endpoint['answer'], $sample);
    echo "\n";
}
// Downloads are rows of calls: tests/bills.
$methods = array_map(fn ($method) => $method->name, (new ReflectionClass($favor))->getMethods(ReflectionMethod::IS_PUBLIC));
$known = array_merge(...array_map(fn ($name) => [$name, "{$name}Async"], array_keys($samples)));
echo count(endpoints()), ' endpoints; without a sample: ', implode(', ', array_filter($methods, fn ($name) => !in_array($name, $known, true) && !preg_match('~^(each|download)~', $name))), "\n";
?>
--EXPECT--
createCouponStock POST /coupon-stocks
startStock POST /stocks/{stock_id}/start
stopStock POST /stocks/{stock_id}/stop
pauseStock POST /stocks/{stock_id}/pause
restartStock POST /stocks/{stock_id}/restart
listStocks GET /stocks
queryStock GET /stocks/{stock_id}
listAvailableMerchants GET /stocks/{stock_id}/merchants
listAvailableSingleitems GET /stocks/{stock_id}/items
modifyAvailableSingleitem POST /stocks/{stock_id}/modify-goods-id
sendCoupon POST /users/{openid}/coupons
listCouponsByFilter GET /users/{openid}/coupons
queryCoupon GET /users/{openid}/coupons/{coupon_id}
useFlow GET /stocks/{stock_id}/use-flow
refundFlow GET /stocks/{stock_id}/refund-flow
useFlowByDay GET /stocks/{stock_id}/use-flow-by-day
refundFlowByDay GET /stocks/{stock_id}/refund-flow-by-day
setCallback POST /callbacks
queryCallback GET /callbacks
uploadImage POST /media/image-upload
20 endpoints; without a sample:
