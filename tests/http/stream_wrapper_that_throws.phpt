--TEST--
An exception of a stream wrapper in PHP comes through
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
class Bad {
    public $context;
    function stream_open() { return true; }
    function stream_read($n) { throw new DomainException('read'); }
    function stream_write($d) { throw new DomainException('write'); }
    function stream_eof() { return false; }
    static $stat = false;
    function stream_stat() { return self::$stat ? throw new DomainException('stat') : false; }
    function stream_seek($o, $w) { throw new DomainException('seek'); }
    function stream_tell() { return 0; }
}
stream_wrapper_register('bad', 'Bad');
$s = new WxFavor\Http\Stream(fopen('bad://x', 'w+'));
thrown(fn() => $s->read(1));
thrown(fn() => $s->getContents());
thrown(fn() => $s->write('x'));
Bad::$stat = true;
thrown(fn() => $s->getSize());
thrown(fn() => $s->seek(100));
thrown(fn() => (string) $s);
?>
--EXPECT--
DomainException: read
DomainException: read
DomainException: write
DomainException: stat
DomainException: seek
DomainException: seek
