--TEST--
The array of options is only read, also through references
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$openid = $sandbox->info['openid'];
$json = coupon($sandbox, 'n1')['json'];
$headers = ['X-A' => ['1', '2']];
$text = 'X';
$headers['X-B'] = &$text;
$timeout = 60;
$errors = true;
$options = ['openid' => &$openid, 'json' => &$json, 'headers' => &$headers, 'timeout' => &$timeout, 'http_errors' => &$errors];
$before = serialize($options);
$node = $instance->chain(COUPONS);
echo $node->post($options)->getBody(), $node->post($options)->getBody(), "\n";
var_dump($before === serialize($options));
$headers = $sandbox->lastRequest()['headers'];
echo $headers['X-A'], ' ', $headers['X-B'], "\n";
// One that is changed by code that the call runs.
$vars = [];
$vars['openid'] = new class($vars) {
    public function __construct(private array &$vars)
    {
    }
    public function __toString(): string
    {
        $this->vars = [];
        return 'oABC';
    }
};
$vars['http_errors'] = false;
$node->get($vars);
echo $sandbox->lastRequest()['target'], "\n";
?>
--EXPECT--
{"coupon_id":"20000000001"}{"coupon_id":"20000000001"}
bool(true)
1, 2 X
/v3/marketing/favor/users/oABC/coupons
