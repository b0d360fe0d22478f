--TEST--
The examples of both READMEs work as they are printed
--SKIPIF--
<?php
if (!extension_loaded('pdo_sqlite')) die('skip the sandbox needs pdo_sqlite');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';

/** @return list<string> the PHP of a document, its configuration replaced by the sandbox's */
function examples(string $file): array
{
    preg_match_all('~^```php\n(.*?)^```~ms', file_get_contents($file), $blocks);
    return preg_replace('~WxFavor\\\\Builder::factory\(\[.*?^\]\)~ms', 'WxFavor\Builder::factory($config)', $blocks[1]);
}

function run(string $code, array $vars): array
{
    extract($vars);
    eval($code);
    return array_diff_key(get_defined_vars(), ['code' => 0, 'vars' => 0]);
}

$sandbox = sandbox_start();
$config = $sandbox->config();
foreach (['README.md', 'README.zh-CN.md'] as $n => $file) {
    $examples = examples(dirname(__DIR__, 2) . "/$file");
    $find = fn (string $text) => array_values(array_filter($examples, fn ($code) => str_contains($code, $text)))[0]
        ?? throw new Exception("$file has no example with $text");

    // Each README issues coupons of its own.
    $numbered = fn (string $code) => str_replace('1900000001202511230001', "190000000120251123000$n", $code);
    $vars = run($numbered($find('Builder::factory')), ['config' => $config]);
    echo "\n";
    $vars = ['instance' => $vars['instance'], 'openid' => $sandbox->info['openid'], 'outRequestNo' => "readme$n"];
    foreach (['$coupons = $instance->chain', "'out_request_no' => \$outRequestNo", '{coupon_id}', 'https://api.mch'] as $text) {
        // The absolute URL would leave this machine.
        if ($text === 'https://api.mch') {
            $code = str_replace('https://api.mch.weixin.qq.com/', $sandbox->baseUri, $find($text));
        } else {
            $code = $find($text);
        }
        $vars = run($code, $vars);
        echo isset($vars['response']) ? $vars['response']->getStatusCode() . "\n" : "kept\n";
    }
    $order = fn (string $no) => ['openid' => $vars['openid'], 'coupon' => [
        'stock_id' => '10000001', 'stock_creator_mchid' => '1900000001', 'out_request_no' => $no, 'appid' => 'wx1a2b3c4d5e6f7081',
    ]];
    $vars = run($find('postAsync'), $vars + ['orders' => [$order("async{$n}a"), $order("async{$n}b")]]);
    echo implode(' ', array_column($vars['results'], 'state')), "\n";
    $vars = run($find('->favor()'), ['outRequestNo' => "typed$n"] + $vars);
    echo $vars['sent']->couponId !== '' && isset($vars['until']) ? "typed\n" : "not typed\n";
}
?>
--EXPECTF--
%d
kept
200
200
200
fulfilled fulfilled
typed
%d
kept
200
200
200
fulfilled fulfilled
typed
