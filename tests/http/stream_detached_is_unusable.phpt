--TEST--
A detached or closed stream throws, and tells that it can do nothing
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
foreach (['detach', 'close'] as $how) {
    $s = new WxFavor\Http\Stream('content');
    $s->$how();
    echo "$how\n";
    var_dump($s->isReadable(), $s->isWritable(), $s->isSeekable(), $s->getSize(), $s->getMetadata(), $s->getMetadata('uri'));
    thrown(fn() => $s->read(1));
    thrown(fn() => $s->write('x'));
    thrown(fn() => $s->seek(0));
    thrown(fn() => $s->rewind());
    thrown(fn() => $s->tell());
    thrown(fn() => $s->eof());
    thrown(fn() => $s->getContents());
    thrown(fn() => (string) $s);
    var_dump($s->detach(), $s->close());
}
?>
--EXPECT--
detach
bool(false)
bool(false)
bool(false)
NULL
array(0) {
}
NULL
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
NULL
NULL
close
bool(false)
bool(false)
bool(false)
NULL
array(0) {
}
NULL
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
RuntimeException: The stream is closed or detached
NULL
NULL
