--TEST--
What userland does to options given by reference while they are read does not matter to the request
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();

/** Text, and something that happens when it is asked for. As a stream it has the same bytes and some more. */
final class Meddler implements JsonSerializable
{
    public function __construct(private string $text, private Closure $meddle) {}

    public function __toString(): string
    {
        ($this->meddle)();
        return $this->text;
    }

    public function jsonSerialize(): string
    {
        return (string) $this;
    }

    public function isSeekable(): bool { return true; }
    public function rewind(): void {}
    public function getContents(): string { return "$this->text, and the file"; }
}

/** Uses freed memory again at once. */
function scribble(): void
{
    static $kept = [];
    for ($length = 8; $length < 1024; $length += 8) {
        array_push($kept, str_repeat("\x06AAAAAAA", $length >> 3), str_repeat("\x07AAAAAAA", $length >> 3));
    }
}

// The body of the JSON, while it is encoded.
$json = ['a' => new Meddler('x', function () use (&$json) { $json = null; scribble(); }), 'b' => str_repeat('b', 3), 'c' => 2];
$instance->v3->x->post(['json' => &$json, 'http_errors' => false]);
echo $sandbox->lastRequest()['body'], "\n";

// The stream, while it is made a string. The server behind the sandbox keeps the bytes of forms to itself.
$body = new Meddler('the meta part', function () use (&$body) { $body = 1; scribble(); });
$instance->v3->x->post(['body' => &$body, 'headers' => ['Content-Type' => 'multipart/form-data; boundary=x'], 'http_errors' => false]);
echo array_change_key_case($sandbox->lastRequest()['headers'])['content-length'], "\n";

// All that is read behind a variable of the path.
$query = ['q' => str_repeat('1', 3)];
$headers = ['X-A' => str_repeat('2', 3)];
$text = str_repeat('3', 3);
$variable = new Meddler('4', function () use (&$query, &$headers, &$text) { $query = $headers = $text = 5; scribble(); });
$instance->chain('v3/x/{id}')->post(['id' => $variable, 'query' => &$query, 'headers' => &$headers, 'body' => &$text, 'http_errors' => false]);
$last = $sandbox->lastRequest();
echo $last['target'], ' ', array_change_key_case($last['headers'])['x-a'], ' ', $last['body'], "\n";
?>
--EXPECT--
{"a":"x","b":"bbb","c":2}
27
/v3/x/4?q=111 222 333
