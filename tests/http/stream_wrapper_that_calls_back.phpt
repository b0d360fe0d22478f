--TEST--
A stream wrapper in PHP cannot close or detach the stream that is calling it
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
class Inward {
    public $context;
    static $stream;
    function stream_open() { return true; }
    function stream_read($n) {
        $stream = self::$stream;
        thrown(fn() => $stream->close());
        thrown(fn() => $stream->detach());
        self::$stream = null;
        unset($GLOBALS['s']);
        return 'data';
    }
    function stream_eof() { return true; }
}
stream_wrapper_register('inward', 'Inward');
$s = new WxFavor\Http\Stream(fopen('inward://x', 'r'));
Inward::$stream = $s;
var_dump($s->read(10));
?>
--EXPECT--
RuntimeException: The stream is in use by the caller of this function
RuntimeException: The stream is in use by the caller of this function
string(4) "data"
