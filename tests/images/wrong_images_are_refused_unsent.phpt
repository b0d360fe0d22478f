--TEST--
An image of a wrong type, size or name is refused, and nothing is sent
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
$dir = scratch_dir();
$png = "\x89PNG\r\n\x1a\n...";
$told = static function (callable $call): void {
    $e = thrown($call);
    echo '  ', $e->getPath() === '' ? 'of no field' : "{$e->getPath()}: {$e->getRule()}", "\n";
};
$upload = static fn (string $content, ?string $name) => $told(static fn () => $client->uploadImage(new WxFavor\Http\Stream($content), $name));
$upload($png, null);
$upload($png, '');
$upload($png, 'a.jpeg');
$upload($png, 'a.gif');
$upload($png, '.png');
$upload($png, 'a.jpg');
$upload('GIF89a', 'a.png');
$upload('', 'a.png');
$upload($png . str_repeat('x', 2 << 20), 'a.png');
$upload($png, "a\r\nX: y.png");
$upload($png, 'a"; filename="b.png');
$upload($png, '../a.png');
$upload($png, 'a\\b.png');
$upload($png, "a\xff.png");
$upload($png, str_repeat('图', 125) . '.png');
thrown(fn () => $client->uploadImage("$dir/none.png"));
thrown(fn () => $client->uploadImage(''));
thrown(fn () => $client->uploadImage("$png\0"));
// Bytes in place of a path, with and without NUL, and what only looks like them.
$jpeg = "\xff\xd8\xff" . str_repeat("\xe0secret\n", 1000);
thrown(fn () => $client->uploadImage($jpeg));
thrown(fn () => $client->favor()->uploadImage($jpeg, 'a.jpg'));
thrown(fn () => $client->uploadImage('BM' . str_repeat('secret', 10000), 'a.bmp'));
thrown(fn () => $client->uploadImage("none\n\x1b[31m.png"));
file_put_contents("$dir/\xff.png", 'no image');
thrown(fn () => $client->uploadImage("$dir/\xff.png", 'a.png'));
thrown(fn () => $client->uploadImage(null));
thrown(fn () => $client->uploadImage(fopen("$dir/w.png", 'wb')));
echo "-- without checks: what would break the message\n";
$unchecked = static fn (string $content, ?string $name) => $told(static fn () => $client->favor()->uploadImage(new WxFavor\Http\Stream($content), $name, ['checks' => false]));
$unchecked($png, '');
$unchecked($png, 'a"; filename="b.png');
$unchecked($png, "a\xff.png");
$unchecked($png, null);
thrown(fn () => $client->favor()->uploadImage(7, 'a.png', ['checks' => false]));
$told(fn () => $client->favor()->uploadImage(new WxFavor\Http\Stream('GIF89a'), 'a.gif', ['checks' => true]));
var_dump($sandbox->journal());
?>
--EXPECTF--
InvalidArgumentException: filename must be given, because the stream has none
  meta.filename: required
InvalidArgumentException: the filename of the image must have 1 to 128 characters; it has 0
  meta.filename: length
InvalidArgumentException: the filename of the image must end in .jpg, .png or .bmp, not "a.jpeg"; give it as one that ends in .jpg
  meta.filename: format
InvalidArgumentException: the filename of the image must end in .jpg, .png or .bmp, not "a.gif"
  meta.filename: format
InvalidArgumentException: the filename of the image must end in .jpg, .png or .bmp, not ".png"
  meta.filename: format
InvalidArgumentException: the image is image/png by its content, but its filename ends in .jpg
  file: format
InvalidArgumentException: the image is neither JPG, PNG nor BMP: its content starts like none of them
  file: format
InvalidArgumentException: the image is empty
  file: length
InvalidArgumentException: the image is larger than 2 MiB (2097152 bytes), the most that WeChat Pay takes
  file: length
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 1
  meta.filename: characters
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 1
  meta.filename: characters
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 2
  meta.filename: characters
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 1
  meta.filename: characters
InvalidArgumentException: the filename of the image is not UTF-8 at byte 1
  meta.filename: utf8
InvalidArgumentException: the filename of the image must have 1 to 128 characters; it has 129
  meta.filename: length
InvalidArgumentException: %Sailed to open stream: No such file or directory
InvalidArgumentException: image must be the path of an image; it is empty
InvalidArgumentException: image cannot be opened: "\x89PNG\x0d\x0a\x1a\x0a...\x00" (12 bytes); a path or stream is expected, so wrap the bytes of an image in a WxFavor\Http\Stream
InvalidArgumentException: image cannot be opened: "\xff\xd8\xff\xe0secret\x0a\xe0secret\x0a\xe0secret\x0a\xe0secr"... (8003 bytes); a path or stream is expected, so wrap the bytes of an image in a WxFavor\Http\Stream
InvalidArgumentException: image cannot be opened: "\xff\xd8\xff\xe0secret\x0a\xe0secret\x0a\xe0secret\x0a\xe0secr"... (8003 bytes); a path or stream is expected, so wrap the bytes of an image in a WxFavor\Http\Stream
InvalidArgumentException: image cannot be opened: "BMsecretsecretsecretsecretsecret"... (60002 bytes); a path or stream is expected, so wrap the bytes of an image in a WxFavor\Http\Stream
InvalidArgumentException: image cannot be opened: "none\x0a\x1b[31m.png" (14 bytes); a path or stream is expected, so wrap the bytes of an image in a WxFavor\Http\Stream
InvalidArgumentException: the image is neither JPG, PNG nor BMP: its content starts like none of them
InvalidArgumentException: image must be a path, a resource that is an open stream, or a Stream; null given
InvalidArgumentException: image is a stream that was opened for writing only (mode "wb")
-- without checks: what would break the message
InvalidArgumentException: the filename of the image must have 1 to 128 characters; it has 0
  meta.filename: length
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 1
  meta.filename: characters
InvalidArgumentException: the filename of the image is not UTF-8 at byte 1
  meta.filename: utf8
InvalidArgumentException: filename must be given, because the stream has none
  meta.filename: required
InvalidArgumentException: image must be a path, a resource that is an open stream, or a Stream; int given
InvalidArgumentException: the filename of the image must end in .jpg, .png or .bmp, not "a.gif" (checks => false leaves out this rule of the documentation)
  meta.filename: format
array(0) {
}
