--TEST--
Without checks, an image is uploaded whatever the documentation says of its name, size and content
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/script_server.inc';
// Its answers are not signed: what was sent is what counts here.
$server = new ScriptServer('answer($peer, "{}");');
$favor = WxFavor\Builder::factory(sandbox_start()->config(['base_uri' => $server->baseUri]))->getDriver()->favor();
$dir = scratch_dir();
file_put_contents("$dir/large.png", "\x89PNG\r\n\x1a\n" . str_repeat('x', 3 << 20));
$cases = [
    'jpeg' => ["\xff\xd8\xff...", 'a.jpeg'],
    'gif' => ['GIF89a', 'a.gif'],
    'no ending' => ['GIF89a', 'a'],
    'empty' => ['', 'a.png'],
    'another content' => ["\xff\xd8\xff...", 'a.png'],
    'a long name' => ['BM', str_repeat('图', 200) . '.bmp'],
    'large' => [fopen("$dir/large.png", 'rb'), null],
    'large, by path' => ["$dir/large.png", null],
];
foreach ($cases as $name => [$content, $filename]) {
    foreach ([true, false] as $checks) {
        $image = is_string($content) && !str_starts_with($content, $dir) ? new WxFavor\Http\Stream($content) : $content;
        $size = strlen(match (true) { is_resource($image) => stream_get_contents($image, null, 0), is_string($image) => file_get_contents($image), default => (string) $image });
        is_resource($image) ? rewind($image) : (is_string($image) || $image->rewind());
        try {
            $favor->uploadImage($image, $filename, ['checks' => $checks]);
            echo "$name: VERIFIED\n";
        } catch (WxFavor\Exception\SignatureException) {
            $heads = $server->heads();
            preg_match('~\r\nContent-Length: (\d+)~i', end($heads), $m);
            echo $name, ': sent', $m[1] > $size && $m[1] < $size + 2000 ? ' whole' : " $m[1] BYTES OF $size", "\n";
        } catch (WxFavor\Exception\InvalidArgumentException $e) {
            echo $name, ': ', preg_replace('~图+~u', '图…', $e->getMessage()), "\n";
        }
    }
}
?>
--EXPECT--
jpeg: the filename of the image must end in .jpg, .png or .bmp, not "a.jpeg"; give it as one that ends in .jpg (checks => false leaves out this rule of the documentation)
jpeg: sent whole
gif: the filename of the image must end in .jpg, .png or .bmp, not "a.gif" (checks => false leaves out this rule of the documentation)
gif: sent whole
no ending: the filename of the image must end in .jpg, .png or .bmp, not "a" (checks => false leaves out this rule of the documentation)
no ending: sent whole
empty: the image is empty (checks => false leaves out this rule of the documentation)
empty: sent whole
another content: the image is image/jpeg by its content, but its filename ends in .png (checks => false leaves out this rule of the documentation)
another content: sent whole
a long name: the filename of the image must have 1 to 128 characters; it has 204 (checks => false leaves out this rule of the documentation)
a long name: sent whole
large: the image is larger than 2 MiB (2097152 bytes), the most that WeChat Pay takes (checks => false leaves out this rule of the documentation)
large: sent whole
large, by path: the image is larger than 2 MiB (2097152 bytes), the most that WeChat Pay takes (checks => false leaves out this rule of the documentation)
large, by path: sent whole
