--TEST--
CR, LF, NUL and other control characters in a header are refused before anything is sent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->v3->x;
foreach (["a\r\nX-Injected: yes", "a\nb", "a\rb", "a\0b", "a\x01b", "a\x7Fb", "\n", ['fine', "not\nfine"]] as $value) {
    thrown(fn() => $node->get(['headers' => ['X-Value' => $value]]));
}
foreach (["X\r\nY", 'X Y', 'X:', '', "X\0", 'Ü', '(X)', ' X'] as $name) {
    thrown(fn() => $node->get(['headers' => [$name => 'v']]));
}
thrown(fn() => $node->get(['headers' => ['value without name']]));
thrown(fn() => $node->get(['headers' => 'X: y']));
thrown(fn() => $node->get(['headers' => ['X' => null]]));
thrown(fn() => $node->get(['headers' => ['X' => true]]));
thrown(fn() => $node->get(['headers' => ['X' => []]]));
thrown(fn() => $node->get(['headers' => ['X' => [['nested']]]]));
thrown(fn() => $node->get(['headers' => ['X' => new stdClass]]));
// As a setting of the client, too.
thrown(fn() => WxFavor\Builder::factory($sandbox->config(['headers' => ['X' => "a\r\nb"]])));
var_dump($sandbox->journal());
?>
--EXPECT--
InvalidArgumentException: headers: the value of the header X-Value holds a carriage return at byte 1, which would start another header
InvalidArgumentException: headers: the value of the header X-Value holds a line feed at byte 1, which would start another header
InvalidArgumentException: headers: the value of the header X-Value holds a carriage return at byte 1, which would start another header
InvalidArgumentException: headers: the value of the header X-Value holds a NUL at byte 1, which would start another header
InvalidArgumentException: headers: the value of the header X-Value holds a control character at byte 1
InvalidArgumentException: headers: the value of the header X-Value holds a control character at byte 1
InvalidArgumentException: headers: the value of the header X-Value holds a line feed at byte 0, which would start another header
InvalidArgumentException: headers: the value of the header X-Value holds a line feed at byte 9, which would start another header
InvalidArgumentException: headers: the header name "X" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: headers: the header name "X" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: headers: the header name "X" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: headers: a header has an empty name
InvalidArgumentException: headers: the header name "X" holds a character that HTTP does not allow (at byte 1)
InvalidArgumentException: headers: the header name "" holds a character that HTTP does not allow (at byte 0)
InvalidArgumentException: headers: the header name "" holds a character that HTTP does not allow (at byte 0)
InvalidArgumentException: headers: the header name "" holds a character that HTTP does not allow (at byte 0)
InvalidArgumentException: headers must be an array (name => value); it has a value without a name
InvalidArgumentException: headers must be an array (name => value), string given
InvalidArgumentException: the header X must be a string, a number, or a list of these; null given
InvalidArgumentException: the header X must be a string, a number, or a list of these; bool given
InvalidArgumentException: the header X must be a string, a number, or a list of these; an empty array given
InvalidArgumentException: the header X must hold strings or numbers, it holds array
InvalidArgumentException: the header X must be a string, a number, or a list of these; stdClass given
InvalidArgumentException: headers: the value of the header X holds a carriage return at byte 1, which would start another header
array(0) {
}
