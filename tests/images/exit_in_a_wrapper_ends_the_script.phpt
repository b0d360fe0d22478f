--TEST--
exit() in the stream wrapper of an image ends the script, whatever the path is
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
class Wrapper
{
    public $context;
    public function stream_open(string $path): bool { echo "exit\n"; exit; }
    public function url_stat() { return false; }
}
stream_wrapper_register('ours', Wrapper::class);
register_shutdown_function(function () { echo "the end\n"; });
try {
    // What cannot be shown is not repeated by an exception either.
    WxFavor\Builder::factory(offline_config())->getDriver()->uploadImage("ours://\x01");
} finally {
    echo "not run\n";
}
?>
--EXPECT--
exit
the end
