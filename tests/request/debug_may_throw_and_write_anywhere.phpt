--TEST--
Where the trace goes is the caller's code, which may throw or call again
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
final class Calling
{
    public static $call;
    public $context;
    public function stream_open(): bool
    {
        return true;
    }
    public function stream_write(string $data): int
    {
        if ($call = self::$call) {
            self::$call = null;
            echo 'inner: ', $call()->getStatusCode(), "\n";
        }
        return strlen($data);
    }
}
stream_wrapper_register('calling', Calling::class);
Calling::$call = fn() => $instance->chain(COUPONS)->get(listing($sandbox));
$answer = $instance->chain(COUPONS)->get(['debug' => fopen('calling://', 'w')] + listing($sandbox));
echo 'outer: ', $answer->getStatusCode(), "\n";
Calling::$call = fn() => throw new DomainException('of the stream');
thrown(fn() => $instance->chain(COUPONS)->get(['debug' => fopen('calling://', 'w')] + listing($sandbox)));
var_dump(WxFavor\Client::stats()['in_flight']);
echo $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), "\n";
?>
--EXPECT--
inner: 200
outer: 200
inner: DomainException: of the stream
int(0)
200
