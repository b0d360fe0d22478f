--TEST--
A file goes to a path, a resource or a Stream, and the body of the response is a Stream over it
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/script_server.inc';
$server = new ScriptServer('answer($peer, str_repeat("0123456789abcdef", 65536));');
$sandbox = sandbox_start();
$file = WxFavor\Builder::factory($sandbox->config(['base_uri' => $server->baseUri, 'max_response_size' => 1000]))->v3->billdownload->file;
$expected = sha1(str_repeat('0123456789abcdef', 65536));
$dir = scratch_dir();

$show = static function (string $name, $sink, ?callable $content) use ($file, $expected): void {
    $response = $file->get(['sink' => $sink]);
    $body = $response->getBody();
    echo $name, ': ', get_debug_type($body), ' at ', $body->tell(), ' of ', var_export($body->getSize(), true), ', ',
        sha1((string) $body) === $expected ? 'read' : 'WRONG', ', ', $content === null || sha1($content()) === $expected ? "there\n" : "MISSING\n";
};
file_put_contents("$dir/old", str_repeat('old content', 200000));
$show('new path', "$dir/new", fn () => file_get_contents("$dir/new"));
$show('old path', "$dir/old", fn () => file_get_contents("$dir/old"));
$show('file://', "file://$dir/url", fn () => file_get_contents("$dir/url"));
$show('php://temp', 'php://temp', null);
$resource = fopen("$dir/resource", 'w+b');
$show('resource', $resource, fn () => file_get_contents("$dir/resource"));
var_dump(is_resource($resource));
$stream = new WxFavor\Http\Stream('');
$show('Stream', $stream, fn () => (string) $stream);
$stream = new WxFavor\Http\Stream(fopen('php://memory', 'w+b'));
var_dump($file->get(['sink' => $stream])->getBody() === $stream);
$write = fopen("$dir/write-only", 'wb');
$body = $file->get(['sink' => $write])->getBody();
var_dump($body->isReadable(), filesize("$dir/write-only"));

// Without a sink, the limit holds.
thrown(fn () => $file->get());
// Promises.
$promises = [];
foreach (['a', 'b', 'c'] as $name) {
    $promises[$name] = $file->getAsync(['sink' => "$dir/$name"]);
}
foreach (WxFavor\Promise::all($promises)->wait() as $name => $response) {
    echo $name, ': ', sha1_file("$dir/$name") === $expected && sha1($response->getBody()->getContents()) === $expected ? 'there' : 'WRONG', "\n";
}
?>
--EXPECT--
new path: WxFavor\Http\Stream at 0 of 1048576, read, there
old path: WxFavor\Http\Stream at 0 of 1048576, read, there
file://: WxFavor\Http\Stream at 0 of 1048576, read, there
php://temp: WxFavor\Http\Stream at 0 of 1048576, read, there
resource: WxFavor\Http\Stream at 0 of 1048576, read, there
bool(true)
Stream: WxFavor\Http\Stream at 0 of 1048576, read, there
bool(true)
bool(false)
int(1048576)
RequestException: the answer to GET /v3/billdownload/file is larger than 1000 bytes, the limit set by max_response_size
a: there
b: there
c: there
