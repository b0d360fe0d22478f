--TEST--
A Stringable body is asked once for its text
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$body = new class {
    public int $asked = 0;
    public function __toString(): string
    {
        return '{"asked":' . ++$this->asked . '}';
    }
};
$instance->v3->x->post(['body' => $body, 'http_errors' => false]);
echo $sandbox->lastRequest()['body'], "\n";
var_dump($body->asked, $sandbox->lastRequest()['verdict']['ok']);
$instance->v3->x->post(['body' => new WxFavor\Http\Stream('{"stream":true}'), 'http_errors' => false]);
echo $sandbox->lastRequest()['body'], "\n";
$throwing = new class {
    public function __toString(): string
    {
        throw new DomainException('of the caller');
    }
};
thrown(fn() => $instance->v3->x->post(['body' => $throwing]));
thrown(fn() => $instance->chain('v3/{x}')->post(['x' => $throwing]));
var_dump(count($sandbox->journal()));
?>
--EXPECT--
{"asked":1}
int(1)
bool(true)
{"stream":true}
DomainException: of the caller
DomainException: of the caller
int(2)
