--TEST--
An image is uploaded from a path, a resource or a Stream, signed over its meta part
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
$dir = scratch_dir();
$png = "\x89PNG\r\n\x1a\n" . random_bytes(3000);
file_put_contents("$dir/活动图.png", $png);
file_put_contents("$dir/a.JPG", "\xFF\xD8\xFF" . random_bytes(10));
file_put_contents("$dir/b.bmp", 'BM' . str_repeat("\0", (2 << 20) - 2));

function show(SandboxServer $sandbox, WxFavor\Http\Response $response): void
{
    $entry = $sandbox->lastRequest();
    echo $response->getStatusCode(), ' ', $response->isSignatureVerified() ? 'verified' : 'NOT VERIFIED', ' ',
        preg_match('~^https://~', json_decode($response->getBody())->media_url) ? 'url' : 'NO URL', ', ',
        $entry['verdict']['ok'] ? 'rightly signed' : 'WRONGLY SIGNED', "\n";
}
show($sandbox, $client->uploadImage("$dir/活动图.png"));
show($sandbox, $client->uploadImage("$dir/a.JPG"));
show($sandbox, $client->uploadImage("$dir/b.bmp"));
show($sandbox, $client->uploadImage("$dir/活动图.png", 'other.png'));
$resource = fopen("$dir/活动图.png", 'rb');
show($sandbox, $client->uploadImage($resource));
var_dump(ftell($resource));
$stream = new WxFavor\Http\Stream("junk$png");
$stream->seek(4);
show($sandbox, $client->uploadImage($stream, filename: 'x.PNG'));
var_dump($stream->tell());
show($sandbox, $client->uploadImage(new WxFavor\Http\Stream($resource)));
// Even one with what looks like a boundary.
$tricky = new WxFavor\Http\Stream("\x89PNG\r\n\x1a\n\r\n--\r\n--boundary--\r\n");
show($sandbox, $client->uploadImage($tricky, 'tricky name; name=meta.png'));
?>
--EXPECT--
200 verified url, rightly signed
200 verified url, rightly signed
200 verified url, rightly signed
200 verified url, rightly signed
200 verified url, rightly signed
int(0)
200 verified url, rightly signed
int(4)
200 verified url, rightly signed
200 verified url, rightly signed
