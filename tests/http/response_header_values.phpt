--TEST--
Values of headers are strings or numbers, alone or in a list, without blanks at the ends
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
$text = "  caf\xC3\xA9\t";
$list = ['1', &$text];
$r = (new WxFavor\Http\Response)->withHeader('X', ' a b ')->withHeader('Y', 12)->withHeader('Z', $list)->withHeader('E', '');
echo json_encode($r->getHeaders(), JSON_UNESCAPED_UNICODE), "\n";
foreach ([[], null, true, new stdClass, [[]], ['a', null], "a\r\nb: c", "a\nb", "a\0", ["ok", "a\x7f"]] as $bad) {
    thrown(fn() => (new WxFavor\Http\Response)->withHeader('X', $bad));
}
thrown(fn() => $r->withAddedHeader('X', "a\r"));
thrown(fn() => new WxFavor\Http\Response(200, ['Fine' => '1', 'Bad' => "a\n"]));
thrown(fn() => new WxFavor\Http\Response(200, ['Fine' => '1', 'Bad' => []]));
?>
--EXPECTF--
{"X":["a b"],"Y":["12"],"Z":["1","café"],"E":[""]}
InvalidArgumentException: The header X has an empty list of values
InvalidArgumentException: The value of the header X must be a string or a list of strings, null given
InvalidArgumentException: The value of the header X must be a string or a list of strings, bool given
InvalidArgumentException: The value of the header X must be a string or a list of strings, %s given
InvalidArgumentException: The value of the header X must be a string or a list of strings, array given
InvalidArgumentException: The value of the header X must be a string or a list of strings, null given
InvalidArgumentException: the value of the header X holds a carriage return at byte 1, which would start another header
InvalidArgumentException: the value of the header X holds a line feed at byte 1, which would start another header
InvalidArgumentException: the value of the header X holds a NUL at byte 1, which would start another header
InvalidArgumentException: the value of the header X holds a control character at byte 1
InvalidArgumentException: the value of the header X holds a carriage return at byte 1, which would start another header
InvalidArgumentException: the value of the header Bad holds a line feed at byte 1, which would start another header
InvalidArgumentException: The header Bad has an empty list of values
