--TEST--
The examples of the pages on promises, bills, editors and platform keys work as they are printed, and no page has an example that no test runs
--EXTENSIONS--
openssl
pdo_sqlite
--INI--
output_buffering=65536
--FILE--
<?php
require __DIR__ . '/../bills/bill.inc';
require __DIR__ . '/examples.inc';
$printed = function (callable $call): string {
    ob_start();
    $call();
    return ob_get_clean();
};

echo "-- async\n";
[$sandbox, $instance] = sandbox_client([], ['profile' => 'samples']);
$instance->getDriver()->favor()->startStock(stockId: '9856000', stockCreatorMchid: '8956000');
$examples = new Examples('docs/async.md');
$db = new class {
    public array $calls = [];
    public function __call(string $name, array $arguments): void { $this->calls[] = "$name $arguments[0]"; }
};
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500; when=after', 'count' => 1, 'path' => '*oB*']);
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=403', 'count' => 1, 'path' => '*oC*']);
$progress = $printed(fn () => run($examples->take('Promise::each('), ['instance' => $instance, 'db' => $db, 'users' => ['oA' => '1', 'oB' => '2', 'oC' => '3']]));
sort($db->calls);
echo implode(', ', $db->calls), '; ', preg_match('~\r(1 done, 2 failed), \d+/s$~', $progress, $m) ? $m[1] : "NOT $progress", "\n", $examples->left();

echo "-- bills\n";
[$sandbox, $client, $day, $used] = paid_sandbox();
$instance = WxFavor\Builder::factory($sandbox->config());
$examples = new Examples('docs/bills.md');
$dir = scratch_dir();
mkdir("$dir/pictures");
imagelike("$dir/pictures/活动.png");
// The stock, day and folders that are there.
$here = fn (string $code) => strtr($code, ["'9856000'" => "'10000001'", '2024-05-01' => $day, '/data/bills' => $dir, '/data/pictures' => "$dir/pictures"]);
$rows = fn (WxFavor\Http\Stream $bill) => iterator_count(new WxFavor\BillReader($bill));
echo $rows(run('$use = ' . substr($here($examples->take('downloadUseFlow')), strlen('$bill = ')), ['client' => $client])['use']), " rows\n";
$progress = $printed(function () use (&$vars, $here, $examples, $instance, $client, $dir) {
    $vars = run($here($examples->take('downloadBill')), ['instance' => $instance, 'client' => $client, 'sink' => "$dir/link"]);
});
$size = filesize("$dir/link");
echo $rows($vars['bill']), ' rows, ', str_ends_with($progress, "\r$size of $size bytes") ? 'all told' : $progress, "\n";
run($here($examples->take('allSettled')), ['client' => $client, 'stocks' => ['10000001', '10000002']]);
$vars = ['bill' => $client->downloadUseFlow('10000001', "$dir/rows")];
$lines = $printed(function () use (&$vars, $examples) { $vars = run($examples->take('discountAmount'), $vars); });
echo substr_count($lines, '+08:00'), " rows, $vars[fen] fen\n";
$link = json_decode((string) $instance->chain('v3/marketing/favor/stocks/10000001/use-flow')->get()->getBody());
parse_str(parse_url($link->url, PHP_URL_QUERY), $query);
$told = 0;
run(str_replace('/tmp/file', "$dir/file", $examples->take("'sink'")), ['instance' => $instance, 'token' => $query['token'], 'callable' => function () use (&$told) { $told++; }]);
echo sha1_file("$dir/file") === $link->hash_value && $told > 0 ? 'the bill' : 'ANOTHER FILE', "\n";
foreach (["'coupon.jpg'", 'uploadImageAsync'] as $text) {
    $stream = fopen("$dir/pictures/活动.png", 'rb');
    // A stream of a PNG; a name of a JPG would be refused.
    $vars = run(str_replace('coupon.jpg', 'coupon.png', $here($examples->take($text))), ['client' => $client, 'stream' => $stream]);
    echo parse_url($vars['url'], PHP_URL_SCHEME), isset($vars['promise']) ? ' ' . $vars['promise']->wait()->getStatusCode() : '', "\n";
}
echo $examples->left();

echo "-- editors\n";
$examples = new Examples('docs/ide.md');
$vars = ['instance' => $instance, 'openid' => 'oA', 'stockId' => '10000001'];
$mistakes = $examples->take('timeuot');
thrown(fn () => run($mistakes, $vars));
// With its comment for a body, the method gives nothing.
run(str_replace('/* … */', 'return ["out_request_no" => $number];', $examples->take('final class Gifts')), []);
echo json_encode((new Gifts)->coupon('1')), ' ', (new Gifts)->amount($instance->getDriver()->request('GET', 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}', [
    'openid' => $sandbox->info['openid'], 'coupon_id' => $used[0][1], 'query' => ['appid' => $sandbox->info['appid']],
])), "\n", $examples->left();

echo "-- platform keys\n";
$examples = new Examples('docs/platform-keys.md');
$sandbox = sandbox_start();
$id = $sandbox->info['public_key_id'];
$made = [];
$vars = run(strtr($examples->take('Builder::factory'), [
    "['mchid' => '1900000001', 'serial' => '5157F09EFDC096DE15EBE81A47057A7232F1B8E1', 'privateKey' => 'file:///etc/wechatpay/apiclient_key.pem']" =>
        '$merchantHere',
    'PUB_KEY_ID_0114232134912410000000000000' => $id, 'file:///etc/wechatpay/pub_key.pem' => $sandbox->info['certs'][$id],
    '/var/lib/shop' => $dir, '$instance =' => '$made[] =',
]), ['apiV3Key' => $sandbox->info['secret'], 'merchantHere' => array_intersect_key($sandbox->config(), ['mchid' => 0, 'serial' => 0, 'privateKey' => 0, 'base_uri' => 0])]);
foreach ($vars['made'] as $instance) {
    $coupon = $instance->chain(COUPONS)->get(listing($sandbox));
    echo $coupon->getStatusCode(), ' ', implode(' ', array_column($instance->getDriver()->platformKeys()->all(), 'source')), "\n";
}
echo is_file("$dir/wechat-certificates.json") ? "kept\n" : "NOT KEPT\n";
$vars = run($examples->take('platformKeys()'), ['instance' => $instance]);
$vars = ['instance' => $instance, 'keys' => $vars['keys'], 'path' => 'v3/marketing/favor/coupon-stocks', 'name' => '张三'];
foreach (["['user_name' => \$keys->encrypt(\$name)]", "'Wechatpay-Serial' => \$serial"] as $text) {
    // No call of the sandbox takes such a field; what it says is not asked.
    $vars = run(str_replace("['json'", "['http_errors' => false, 'json'", $examples->take($text)), $vars);
    $request = $sandbox->lastRequest();
    echo $request['headers']['Wechatpay-Serial'] === $id ? 'its key' : 'ANOTHER KEY', ' ', strlen(base64_decode(json_decode($request['body'])->user_name)), "\n";
}
echo $examples->left();

echo "-- all pages\n";
// tests/crypto/documented_examples.phpt runs those of two pages, tests/packaging/api_examples.phpt those of another.
$run = ['api', 'async', 'bills', 'crypto', 'ide', 'notifications', 'platform-keys'];
foreach (glob(dirname(__DIR__, 2) . '/{docs,sandbox}/*.md', GLOB_BRACE) as $page) {
    if (preg_match('~^```php~m', file_get_contents($page)) && !in_array(basename($page, '.md'), $run, true)) {
        echo 'no test runs the examples of ', basename($page), "\n";
    }
}

/** A PNG that is one by its first bytes, which is what is looked at. */
function imagelike(string $path): void
{
    file_put_contents($path, "\x89PNG\r\n\x1a\n" . random_bytes(100));
}
?>
--EXPECTF--
-- async
failed oC, issued oA, repeatLater oB; 1 done, 2 failed
-- bills
3 rows
3 rows, all told
10000001: 3
10000002: Client error: GET %s answered 400 INVALID_REQUEST: %s
3 rows, 300 fen
the bill
https
https 200
-- editors
InvalidArgumentException: "timeuot" is neither an option (%s) nor a variable of "v3/marketing/favor/users/{openid}/coupons"
{"out_request_no":"1"} 100
-- platform keys
200 configured
200 downloaded
200 downloaded
200 configured downloaded
kept
its key 256
its key 256
-- all pages
