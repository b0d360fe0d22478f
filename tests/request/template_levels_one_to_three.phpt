--TEST--
The operators of RFC 6570 up to level 3, end to end; level 4 is refused
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$values = ['var' => 'value', 'hello' => 'Hello World!', 'path' => '/foo/bar', 'empty' => '', 'x' => '1024', 'y' => 768];
foreach ([
    '{var}', '{hello}', '{+var}', '{+hello}', '{+path}/here', 'here?ref={+path}', 'map?{x,y}', '{x,hello,y}', '{+x,hello,y}', '{+path,x}/here',
    'X{.var}', 'X{.x,y}', '{/var}', '{/var,x}/here', '{;x,y}', '{;x,y,empty}', '{?x,y}', '{?x,y,empty}', '?fixed=yes{&x}', '{&x,y,empty}',
] as $template) {
    preg_match_all('~\w+~', implode(' ', preg_match_all('~\{[^}]*\}~', $template, $m) ? $m[0] : []), $names);
    $instance->chain("v3/$template")->get(array_intersect_key($values, array_flip($names[0])) + ['http_errors' => false]);
    $entry = $sandbox->lastRequest();
    echo str_pad($template, 18), $entry['target'], $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED', "\n";
}
$before = count($sandbox->journal());
foreach (['{var:3}', '{list*}', '{?list*}', '{+path:6}', '{}', '{?}', '{', '}', '{a', 'a}b', '{a{b}}', '{a,}', '{,a}', '{a b}', '{!a}', '{|a}', '{=a}', '{@a}', '{微}', '{#var}'] as $template) {
    thrown(fn() => $instance->chain("v3/$template")->get($template === '{#var}' ? ['var' => 'x'] : []));
}
var_dump(count($sandbox->journal()) - $before);
?>
--EXPECT--
{var}             /v3/value
{hello}           /v3/Hello%20World%21
{+var}            /v3/value
{+hello}          /v3/Hello%20World!
{+path}/here      /v3//foo/bar/here
here?ref={+path}  /v3/here?ref=/foo/bar
map?{x,y}         /v3/map?1024,768
{x,hello,y}       /v3/1024,Hello%20World%21,768
{+x,hello,y}      /v3/1024,Hello%20World!,768
{+path,x}/here    /v3//foo/bar,1024/here
X{.var}           /v3/X.value
X{.x,y}           /v3/X.1024.768
{/var}            /v3//value
{/var,x}/here     /v3//value/1024/here
{;x,y}            /v3/;x=1024;y=768
{;x,y,empty}      /v3/;x=1024;y=768;empty
{?x,y}            /v3/?x=1024&y=768
{?x,y,empty}      /v3/?x=1024&y=768&empty=
?fixed=yes{&x}    /v3/?fixed=yes&x=1024
{&x,y,empty}      /v3/&x=1024&y=768&empty=
InvalidArgumentException: the template "v3/{var:3}" uses the modifier ":" of RFC 6570 level 4; levels 1 to 3 are supported
InvalidArgumentException: the template "v3/{list*}" uses the modifier "*" of RFC 6570 level 4; levels 1 to 3 are supported
InvalidArgumentException: the template "v3/{?list*}" uses the modifier "*" of RFC 6570 level 4; levels 1 to 3 are supported
InvalidArgumentException: the template "v3/{+path:6}" uses the modifier ":" of RFC 6570 level 4; levels 1 to 3 are supported
InvalidArgumentException: the expression {} of the template "v3/{}" is malformed
InvalidArgumentException: the expression {?} of the template "v3/{?}" is malformed
InvalidArgumentException: the template "v3/{" has a { without a }
InvalidArgumentException: the template "v3/}" has a } without a {
InvalidArgumentException: the template "v3/{a" has a { without a }
InvalidArgumentException: the template "v3/a}b" has a } without a {
InvalidArgumentException: the expression {a{b} of the template "v3/{a{b}}" is malformed
InvalidArgumentException: the template "v3/{a,}" has a variable "a", for which no value was given; pass 'a' => … (an empty string, if it is meant to be empty)
InvalidArgumentException: the expression {,a} of the template "v3/{,a}" is malformed
InvalidArgumentException: the expression {a b} of the template "v3/{a b}" is malformed
InvalidArgumentException: the expression {!a} of the template "v3/{!a}" is malformed
InvalidArgumentException: the expression {|a} of the template "v3/{|a}" is malformed
InvalidArgumentException: the expression {=a} of the template "v3/{=a}" is malformed
InvalidArgumentException: the expression {@a} of the template "v3/{@a}" is malformed
InvalidArgumentException: the expression {微} of the template "v3/{微}" is malformed
InvalidArgumentException: the path "v3/#x" has a fragment (#), which is never sent; write %23 if a # is meant
int(0)
