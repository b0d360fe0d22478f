--TEST--
The examples of both READMEs work as they are printed
--SKIPIF--
<?php
if (!extension_loaded('pdo_sqlite')) die('skip the sandbox needs pdo_sqlite');
if (!extension_loaded('openssl')) die('skip needs openssl');
?>
--INI--
output_buffering=65536
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../notification/senders.inc';
require __DIR__ . '/examples.inc';

/** What a reader writes himself. */
function mark_as_used(WxFavor\Notification $notification): void
{
    global $marked;
    $marked = $notification->coupon->couponId;
}

$sandbox = sandbox_start();
$config = $sandbox->config();
$at = fn (string $code) => preg_replace('~WxFavor\\\\Builder::factory\(\[.*?^\]\)~ms', 'WxFavor\Builder::factory($config)', $code);
foreach (['README.md', 'README.zh-CN.md'] as $n => $file) {
    $examples = new Examples($file);

    // Each README issues coupons of its own.
    $vars = run(str_replace('1900000001202511230001', "190000000120251123000$n", $at($examples->take('Builder::factory'))), ['config' => $config]);
    echo "\n";
    $vars = ['instance' => $vars['instance'], 'openid' => $sandbox->info['openid'], 'outRequestNo' => "readme$n"];
    foreach (['$coupons = $instance->chain', "'out_request_no' => \$outRequestNo", '{coupon_id}', 'https://api.mch'] as $text) {
        // The absolute URL would leave this machine.
        $code = str_replace('https://api.mch.weixin.qq.com/', $sandbox->baseUri, $examples->take($text));
        $vars = run($code, $vars);
        echo isset($vars['response']) ? $vars['response']->getStatusCode() . "\n" : "kept\n";
    }

    $coupon = fn (string $no) => [
        'stock_id' => '10000001', 'stock_creator_mchid' => '1900000001', 'out_request_no' => $no, 'appid' => 'wx1a2b3c4d5e6f7081',
    ];
    $code = $examples->take('NOT_ENOUGH');
    run($code, ['coupon' => $coupon("caught$n")] + $vars);
    // The other way through it, which it hands on.
    $told = str_replace('// the budget', "echo 'the budget'; // ", str_replace('// 批次预算', "echo 'the budget'; // ", $code));
    $sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=403; code=NOT_ENOUGH', 'count' => 1]);
    thrown(fn () => run($told, ['coupon' => $coupon("refused$n")] + $vars), ', ');
    thrown(fn () => run($told, ['openid' => null, 'coupon' => $coupon("invalid$n")] + $vars));

    $order = fn (string $no) => ['openid' => $vars['openid'], 'coupon' => $coupon($no)];
    $vars = run($examples->take('postAsync'), $vars + ['orders' => [$order("async{$n}a"), $order("async{$n}b")]]);
    echo implode(' ', array_column($vars['results'], 'state')), "\n";
    $vars = run($examples->take('->favor()'), ['outRequestNo' => "typed$n"] + $vars);
    echo $vars['sent']->couponId !== '' && isset($vars['until']) ? "typed\n" : "not typed\n";

    // Its body is php://input, which a test cannot give; the same by parse().
    $endpoint = str_replace('fromGlobals()', 'parse($headers, $body)', $examples->take('NotificationParser'));
    $body = notification_body();
    $instance = WxFavor\Builder::factory(offline_config(['secret' => SECRET]));
    $marked = null;
    foreach ([signed_headers($body), ['Wechatpay-Nonce' => 'x'] + signed_headers($body)] as $headers) {
        run($endpoint, ['instance' => $instance, 'headers' => $headers, 'body' => $body]);
        echo ' ', http_response_code(), " $marked\n";
    }

    // Lines of a configuration, with the keys that are there.
    $certs = $sandbox->info['certs'];
    $lines = strtr($examples->take("'5D2A1C7E"), [
        'PUB_KEY_ID_0119000000012024080800112233000001' => $sandbox->info['public_key_id'], '5D2A1C7E90B34F6688AA2F0CE37B0F1D2B4C6E8A' => $sandbox->info['platform_serial'],
        'file:///etc/wechatpay/pub_key.pem' => $certs[$sandbox->info['public_key_id']], 'file:///etc/wechatpay/wechatpay_5D2A1C7E.pem' => $certs[$sandbox->info['platform_serial']],
    ]);
    $keys = WxFavor\Builder::factory(eval("return [$lines];") + $config)->getDriver()->platformKeys()->all();
    echo implode(' ', array_column($keys, 'type')), "\n";
    $lines = eval('return [' . str_replace('/path/of/test-ca.pem', test_keys() . '/merchant.crt', $examples->take('connect_to')) . '];');
    $lines['connect_to'] = str_replace('8443', (string) $sandbox->port, $lines['connect_to']);
    echo get_class(WxFavor\Builder::factory($lines + $config)), ' ', implode(' ', array_keys($lines)), "\n";
    echo $examples->left();
}
?>
--EXPECTF--
%d
kept
200
200
200
the budget, ClientException: %s answered 403 NOT_ENOUGH: %s
InvalidArgumentException: the path variable "openid" of the template "v3/marketing/favor/users/{openid}/coupons" is null; pass a string
fulfilled fulfilled
typed
{"code":"SUCCESS","message":"OK"} 200 98674556
{"code":"FAIL","message":"the signature does not verify"} 401 98674556
public_key certificate
WxFavor\BuilderChainable connect_to verify
%d
kept
200
200
200
the budget, ClientException: %s answered 403 NOT_ENOUGH: %s
InvalidArgumentException: the path variable "openid" of the template "v3/marketing/favor/users/{openid}/coupons" is null; pass a string
fulfilled fulfilled
typed
{"code":"SUCCESS","message":"OK"} 200 98674556
{"code":"FAIL","message":"the signature does not verify"} 401 98674556
public_key certificate
WxFavor\BuilderChainable connect_to verify
