--TEST--
A pipe has no size and no position to go to
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
[$a, $b] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($a, 'from afar');
fclose($a);
$s = new WxFavor\Http\Stream($b);
var_dump($s->isSeekable(), $s->getSize());
thrown(fn() => $s->seek(0));
thrown(fn() => $s->rewind());
var_dump((string) $s, (string) $s, $s->eof());
?>
--EXPECT--
bool(false)
NULL
RuntimeException: The stream is not seekable
RuntimeException: The stream is not seekable
string(9) "from afar"
string(0) ""
bool(true)
