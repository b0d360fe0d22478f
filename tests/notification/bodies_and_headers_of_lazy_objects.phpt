--TEST--
Streams that give no string are refused, headers behind a __get() are read, and failure() takes what its type says
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use WxFavor\NotificationParser;
use WxFavor\NotificationReply;

function tell(string $what, callable $call): void
{
    try {
        $outcome = var_export($call(), true);
    } catch (Throwable $e) {
        $outcome = get_class($e) . ': ' . $e->getMessage();
    }
    echo "$what: $outcome\n";
}

/** As PSR-7 1.0 has them, without types. */
class Body
{
    public function __construct(private mixed $contents) {}
    public function isSeekable() { return str_repeat('yes', mt_rand(1, 1)); }
    public function tell() { return str_repeat('0', mt_rand(1, 1)); }
    public function rewind() { return str_repeat('yes', mt_rand(1, 1)); }
    public function seek($offset) { return str_repeat('yes', mt_rand(1, 1)); }
    public function getContents() { return $this->contents; }
}

/** Makes its headers when it is first asked. */
class LazyRequest
{
    public $headers;
    public function __construct() { unset($this->headers); }
    public function __get(string $name): array { return ['Wechatpay-Serial' => str_repeat('A', mt_rand(8, 8)), 'made' => [mt_rand()]]; }
    public function getContent() { return '{}'; }
}

$parser = new NotificationParser(offline_config(['secret' => str_repeat('a', 32), 'platform_certificates' => false]));
foreach ([false, null, ['x'], 1] as $contents) {
    tell(json_encode($contents), fn () => $parser->parse([], new Body($contents)));
}
tell('lazy', fn () => $parser->fromRequest(new LazyRequest));

foreach (['text', 12, new Exception('x'), new ArrayObject, [], fopen('php://memory', 'r')] as $why) {
    tell(get_debug_type($why), fn () => NotificationReply::failure($why)->body);
}
?>
--EXPECTF--
false: WxFavor\Exception\InvalidArgumentException: the getContents() of the body gives no string, but %s
null: WxFavor\Exception\InvalidArgumentException: the getContents() of the body gives no string, but %s
["x"]: WxFavor\Exception\InvalidArgumentException: the getContents() of the body gives no string, but %s
1: WxFavor\Exception\InvalidArgumentException: the getContents() of the body gives no string, but %s
lazy: WxFavor\Exception\UnsignedException: the signature cannot be checked without Wechatpay-Timestamp, Wechatpay-Nonce, Wechatpay-Signature; see whether a proxy or a framework drops headers
string: '{"code":"FAIL","message":"text"}'
int: '{"code":"FAIL","message":"12"}'
Exception: '{"code":"FAIL","message":"the notification could not be processed"}'
ArrayObject: TypeError: WxFavor\NotificationReply::failure(): Argument #1 ($why) must be of type Throwable|string, %s given
array: TypeError: WxFavor\NotificationReply::failure(): Argument #1 ($why) must be of type Throwable|string, %s given
resource (stream): TypeError: WxFavor\NotificationReply::failure(): Argument #1 ($why) must be of type Throwable|string, %s given
