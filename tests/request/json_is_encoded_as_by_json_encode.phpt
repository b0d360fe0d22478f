--TEST--
The json option sends the bytes of json_encode() with its defaults
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
final class Money implements JsonSerializable
{
    public function jsonSerialize(): mixed
    {
        return ['fen' => 100];
    }
}
enum Kind: string
{
    case Normal = 'NORMAL';
}
foreach ([
    ['a' => '微信', 'slash' => '/', 'emoji' => '🎫', 'html' => '<&>\'"'],
    [], (object) [], [[]], ['o' => new stdClass],
    1, 1.0, 0.1, 1e100, PHP_INT_MAX, '', 'text', true, null,
    new Money, Kind::Normal, ['list' => [1, 2, 3]], ['key' => null],
] as $value) {
    $instance->v3->x->post(['json' => $value, 'http_errors' => false]);
    $entry = $sandbox->lastRequest();
    echo $entry['body'], $entry['body'] === json_encode($value) ? '' : ' DIFFERS', $entry['verdict']['ok'] ? '' : ' WRONGLY SIGNED',
        $entry['headers']['Content-Type'] === 'application/json' ? '' : ' WRONG TYPE', "\n";
}
?>
--EXPECT--
{"a":"\u5fae\u4fe1","slash":"\/","emoji":"\ud83c\udfab","html":"<&>'\""}
[]
{}
[[]]
{"o":{}}
1
1
0.1
1.0e+100
9223372036854775807
""
"text"
true
null
{"fen":100}
"NORMAL"
{"list":[1,2,3]}
{"key":null}
