--TEST--
process: an exception of the stream that gets the trace ends the call
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';

final class Grumpy
{
    public $context;

    public function stream_open($path, $mode, $options, &$opened): bool
    {
        return true;
    }

    public function stream_set_option(int $option, int $arg1, ?int $arg2): bool
    {
        return false;
    }

    public function stream_write(string $data): int
    {
        throw new DomainException('no trace, please');
    }
}

stream_wrapper_register('grumpy', Grumpy::class);
$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$client = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
$trace = fopen('grumpy://', 'w');
stream_set_write_buffer($trace, 0);
echo outcome(fn () => $client->chain('v3/x')->get(['debug' => $trace]))->getMessage(), "\n";
echo 'in flight: ', WxFavor\Client::stats()['in_flight'], "\n";
outcome(fn () => $client->chain('v3/x')->get());
?>
--EXPECT--
DomainException
no trace, please
in flight: 0
answered 200
