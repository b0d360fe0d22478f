--TEST--
Control characters and fragments in a path are refused before anything is sent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (["v3/a\r\nX: y", "v3/a\nb", "v3/a\0b", "v3/a\tb", "v3/a\x7F", 'v3/a#b', '#', "\r\n"] as $path) {
    thrown(fn() => $instance->chain($path)->get());
    thrown(fn() => $instance->getDriver()->request('GET', $path));
}
thrown(fn() => $instance->{"v3\n"}->get());
thrown(fn() => $instance->getDriver()->request('GET', 'http://127.0.0.1/a#b'));
var_dump($sandbox->journal());
?>
--EXPECT--
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path holds a control character at byte 4
InvalidArgumentException: the path "v3/a#b" has a fragment (#), which is never sent; write %23 if a # is meant
InvalidArgumentException: the path "v3/a#b" has a fragment (#), which is never sent; write %23 if a # is meant
InvalidArgumentException: the path "#" has a fragment (#), which is never sent; write %23 if a # is meant
InvalidArgumentException: the path "#" has a fragment (#), which is never sent; write %23 if a # is meant
InvalidArgumentException: the path holds a control character at byte 0
InvalidArgumentException: the path holds a control character at byte 0
InvalidArgumentException: the path holds a control character at byte 2
InvalidArgumentException: the URL "http://127.0.0.1/a#b" has a fragment (#), which is never sent; write %23 if a # is meant
array(0) {
}
