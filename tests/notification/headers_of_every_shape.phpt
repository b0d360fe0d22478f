--TEST--
Headers and bodies are taken as frameworks have them
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
$parser = notification_parser();
$body = notification_body();
$headers = signed_headers($body);
$map = static fn (callable $name, callable $value) => array_combine(array_map($name, array_keys($headers)), array_map($value, $headers));
$same = static fn ($x) => $x;
$server = $map(static fn ($name) => 'HTTP_' . strtr(strtoupper($name), '-', '_'), $same);

echo "-- arrays\n";
outcome('as sent', fn () => $parser->parse($headers, $body));
outcome('lower case', fn () => $parser->parse(array_change_key_case($headers), $body));
outcome('upper case', fn () => $parser->parse(array_change_key_case($headers, CASE_UPPER), $body));
outcome('lists', fn () => $parser->parse($map($same, static fn ($x) => [$x]), $body));
outcome('$_SERVER', fn () => $parser->parse($server + $_SERVER, $body));
outcome('$_SERVER, and a setting of the environment', fn () => $parser->parse(['WECHATPAY_SERIAL' => '5157F09EFDC0'] + $server + ['wechatpay_nonce' => 'x'], $body));
outcome('a setting of the environment alone', fn () => $parser->parse(['WECHATPAY_SERIAL' => '5157F09EFDC0'], $body));
outcome('underscores', fn () => $parser->parse($map(static fn ($name) => strtr(strtolower($name), '-', '_'), $same), $body));
outcome('lines', fn () => $parser->parse(array_map(static fn ($name, $value) => "$name: $value", array_keys($headers), $headers), $body));
outcome('integers', fn () => $parser->parse(['Wechatpay-Timestamp' => (int) $headers['Wechatpay-Timestamp']] + $headers, $body));
outcome('references', function () use ($parser, $headers, $body) { foreach ($headers as &$value); return $parser->parse($headers, $body); });
outcome('twice the same', fn () => $parser->parse($headers + array_change_key_case($headers), $body));
outcome('blanks', fn () => $parser->parse($map($same, static fn ($x) => " $x\t"), $body));
outcome('twice, not the same', fn () => $parser->parse($headers + ['wechatpay-nonce' => 'x'], $body));
outcome('list of two', fn () => $parser->parse(['Wechatpay-Nonce' => [$headers['Wechatpay-Nonce'], 'x']] + $headers, $body));
outcome('null', fn () => $parser->parse(['Wechatpay-Nonce' => null] + $headers, $body));
outcome('empty list', fn () => $parser->parse(['Wechatpay-Nonce' => []] + $headers, $body));
outcome('a bool', fn () => $parser->parse(['Wechatpay-Nonce' => true] + $headers, $body));
outcome('a list of lists', fn () => $parser->parse(['Wechatpay-Nonce' => [['x']]] + $headers, $body));
outcome('huge', fn () => $parser->parse(['Wechatpay-Nonce' => str_repeat('x', 1 << 20)] + $headers, $body));
outcome('no array', fn () => $parser->parse('Wechatpay-Nonce: x', $body));

echo "-- objects\n";
class Bag { public function __construct(private array $all) {} public function all(?string $key = null) { return $this->all; } }
class FormRequest { public function __construct(public Bag $headers, private string $content) {} public function all() { return ['a' => 'form']; } public function getContent(bool $asResource = false) { return $this->content; } public function __get($name) { throw new Exception("__get($name)"); } }
class PsrBody { private int $at = 7; public bool $seekable = true; public function __construct(private string $bytes) {} public function isSeekable(): bool { return $this->seekable; } public function tell(): int { return $this->at; } public function rewind(): void { $this->at = 0; } public function seek($to, $whence = SEEK_SET): void { $this->at = $to; } public function getContents(): string { $rest = substr($this->bytes, $this->at); $this->at = strlen($this->bytes); return $rest; } public function __toString(): string { return 'not asked'; } }
class PsrRequest { public function __construct(private array $headers, private $body) {} public function getHeaders(): array { return $this->headers; } public function getBody() { return $this->body; } }
class SwooleRequest { public $header; public $server = []; public function __construct(array $header, private string $body) { $this->header = $header; } public function rawContent() { return $this->body; } public function getContent() { return $this->body; } }
class WorkermanRequest { public function __construct(private array $headers, private string $body) {} public function header($name = null, $default = null) { return $name === null ? $this->headers : $default; } public function rawBody() { return $this->body; } }
class ThinkRequest { public function __construct(protected array $header, private string $input) {} public function header(string $name = '', ?string $default = null) { return $name === '' ? $this->header : $default; } public function all() { return ['a' => 'form']; } public function getContent(): string { return $this->input; } public function __get($name) { throw new LogicException($name); } }
class HeaderCollection implements IteratorAggregate { public function __construct(private array $_headers) {} public function getIterator(): Iterator { return new ArrayIterator($this->_headers); } }
class YiiRequest { public function __construct(private array $_headers, private string $_rawBody) {} public function getHeaders() { return new HeaderCollection($this->_headers); } public function getRawBody() { return $this->_rawBody; } public function getBodyParams() { return []; } }
$bag = new Bag(array_map(static fn ($x) => [$x], array_change_key_case($headers)));
$psrBody = new PsrBody($body);
$psr = new PsrRequest(array_map(static fn ($x) => [$x], $headers), $psrBody);
outcome('HeaderBag', fn () => $parser->parse($bag, $body));
outcome('ArrayObject', fn () => $parser->parse(new ArrayObject($headers), $body));
outcome('generator', fn () => $parser->parse((fn () => yield from $headers)(), $body));
outcome('PSR-7 as headers', fn () => $parser->parse($psr, $body));
outcome('Symfony as headers', fn () => $parser->parse(new FormRequest($bag, 'x'), $body));
outcome('PSR-7', fn () => $parser->fromRequest($psr));
echo 'the stream stands at ', $psrBody->tell(), "\n";
outcome('Symfony', fn () => $parser->fromRequest(new FormRequest($bag, $body)));
outcome('Swoole', fn () => $parser->fromRequest(new SwooleRequest(array_change_key_case($headers), $body)));
outcome('Workerman', fn () => $parser->fromRequest(new WorkermanRequest(array_change_key_case($headers), $body)));
outcome('ThinkPHP', fn () => $parser->fromRequest(new ThinkRequest(array_change_key_case($headers), $body)));
outcome('Yii', fn () => $parser->fromRequest(new YiiRequest(array_map(static fn ($x) => [$x], array_change_key_case($headers)), $body)));
outcome('our own stream', fn () => $parser->parse($headers, WxFavor\Http\Stream::create($body)));
outcome('Stringable', fn () => $parser->parse($headers, new class($body) { public function __construct(private string $b) {} public function __toString() { return $this->b; } }));

echo "-- what cannot be\n";
outcome('decoded', fn () => $parser->parse($headers, json_decode($body, true)));
outcome('decoded object', fn () => $parser->parse($headers, json_decode($body)));
outcome('null', fn () => $parser->parse($headers, null));
outcome('no headers in it', fn () => $parser->fromRequest(new stdClass()));
outcome('no headers in them', fn () => $parser->parse(new stdClass(), $body));
outcome('no body in it', fn () => $parser->fromRequest(new ArrayObject($headers)));
$psrBody->seekable = false;
$psrBody->getContents();
outcome('read before', fn () => $parser->fromRequest($psr));
$self = new stdClass();
$self->headers = $self;
outcome('its own headers', fn () => $parser->parse($self, $body));
outcome('throws', fn () => $parser->parse(new class { public function getHeaders() { throw new DomainException('no'); } }, $body));
outcome('throws late', fn () => $parser->fromRequest(new PsrRequest($headers, new class { public function getContents() { throw new DomainException('no'); } })));
outcome('a stream of nothing', fn () => $parser->parse($headers, new class { public function getContents() { return null; } }));
outcome('a stream without seek()', fn () => $parser->parse($headers, new class($body) { public function __construct(private string $b) {} public function isSeekable() { return true; } public function tell() { return 0; } public function rewind() {} public function getContents() { return $this->b; } }));
outcome('gives nothing', fn () => $parser->parse(new PsrRequest([], ''), $body));
?>
--EXPECT--
-- arrays
as sent: COUPON.USE EV-2018022511223320873 98674556
lower case: COUPON.USE EV-2018022511223320873 98674556
upper case: COUPON.USE EV-2018022511223320873 98674556
lists: COUPON.USE EV-2018022511223320873 98674556
$_SERVER: COUPON.USE EV-2018022511223320873 98674556
$_SERVER, and a setting of the environment: COUPON.USE EV-2018022511223320873 98674556
a setting of the environment alone: SignatureException headers-missing 401
underscores: COUPON.USE EV-2018022511223320873 98674556
lines: COUPON.USE EV-2018022511223320873 98674556
integers: COUPON.USE EV-2018022511223320873 98674556
references: COUPON.USE EV-2018022511223320873 98674556
twice the same: COUPON.USE EV-2018022511223320873 98674556
blanks: COUPON.USE EV-2018022511223320873 98674556
twice, not the same: SignatureException signature-wrong 401
list of two: SignatureException signature-wrong 401
null: SignatureException headers-missing 401
empty list: SignatureException headers-missing 401
a bool: InvalidArgumentException: the header Wechatpay-Nonce must be a string or a list of strings, bool given
a list of lists: InvalidArgumentException: the header Wechatpay-Nonce must be a string or a list of strings, array given
huge: SignatureException signature-wrong 401
no array: TypeError: WxFavor\NotificationParser::parse(): Argument #1 ($headers) must be of type array|object, string given
-- objects
HeaderBag: COUPON.USE EV-2018022511223320873 98674556
ArrayObject: COUPON.USE EV-2018022511223320873 98674556
generator: COUPON.USE EV-2018022511223320873 98674556
PSR-7 as headers: COUPON.USE EV-2018022511223320873 98674556
Symfony as headers: COUPON.USE EV-2018022511223320873 98674556
PSR-7: COUPON.USE EV-2018022511223320873 98674556
the stream stands at 7
Symfony: COUPON.USE EV-2018022511223320873 98674556
Swoole: COUPON.USE EV-2018022511223320873 98674556
Workerman: COUPON.USE EV-2018022511223320873 98674556
ThinkPHP: COUPON.USE EV-2018022511223320873 98674556
Yii: COUPON.USE EV-2018022511223320873 98674556
our own stream: COUPON.USE EV-2018022511223320873 98674556
Stringable: COUPON.USE EV-2018022511223320873 98674556
-- what cannot be
decoded: InvalidArgumentException: body is an array: it has been decoded, and encoding it again does not give the bytes that were signed. Pass the raw body, as in file_get_contents('php://input') or the getContent() of the request
decoded object: InvalidArgumentException: body is an object: it has been decoded, and encoding it again does not give the bytes that were signed. Pass the raw body, as in file_get_contents('php://input') or the getContent() of the request
null: InvalidArgumentException: body must be the raw body as a string, null given
no headers in it: InvalidArgumentException: no headers were found in the object of class stdClass; pass them to parse() as an array
no headers in them: InvalidArgumentException: no headers were found in the object of class stdClass; pass them as an array
no body in it: InvalidArgumentException: no body was found in the object of class ArrayObject; pass headers and body to parse()
read before: InvalidArgumentException: the body is a stream that was read before and cannot be rewound; read it once, and pass the bytes to parse()
its own headers: InvalidArgumentException: no headers were found in the object of class stdClass; pass them as an array
throws: DomainException: no
throws late: DomainException: no
a stream of nothing: InvalidArgumentException: the getContents() of the body gives no string, but null
a stream without seek(): COUPON.USE EV-2018022511223320873 98674556
gives nothing: SignatureException unsigned 401
