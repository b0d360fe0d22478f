--TEST--
What json_encode() refuses is told, and nothing is sent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->v3->x;
thrown(fn() => $node->post(['json' => "\xFF"]));
thrown(fn() => $node->post(['json' => ['deep' => ['key' => "a\xC3"]]]));
thrown(fn() => $node->post(['json' => NAN]));
thrown(fn() => $node->post(['json' => ['coupon_value' => -INF]]));
$loop = [];
$loop['loop'] = &$loop;
thrown(fn() => $node->post(['json' => $loop]));
thrown(fn() => $node->post(['json' => fopen('php://memory', 'r')]));
$throwing = new class implements JsonSerializable {
    public function jsonSerialize(): mixed
    {
        throw new DomainException('of the caller');
    }
};
thrown(fn() => $node->post(['json' => ['x' => $throwing]]));
// What json_last_error() tells is about the caller's own JSON.
var_dump(json_last_error());
json_decode('{');
thrown(fn() => $node->post(['json' => "\xFF"]));
echo json_last_error_msg(), "\n";
var_dump($sandbox->journal());
?>
--EXPECT--
InvalidArgumentException: json cannot be encoded: Malformed UTF-8 characters, possibly incorrectly encoded
InvalidArgumentException: json cannot be encoded: Malformed UTF-8 characters, possibly incorrectly encoded
InvalidArgumentException: json cannot be encoded: Inf and NaN cannot be JSON encoded
InvalidArgumentException: json cannot be encoded: Inf and NaN cannot be JSON encoded
InvalidArgumentException: json cannot be encoded: Recursion detected
InvalidArgumentException: json cannot be encoded: Type is not supported
DomainException: of the caller
int(0)
InvalidArgumentException: json cannot be encoded: Malformed UTF-8 characters, possibly incorrectly encoded
Syntax error
array(0) {
}
