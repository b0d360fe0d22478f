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
$upload = static fn (string $content, ?string $name) => thrown(static fn () => $client->uploadImage(new WxFavor\Http\Stream($content), $name));
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
thrown(fn () => $client->uploadImage(null));
thrown(fn () => $client->uploadImage(fopen("$dir/w.png", 'wb')));
var_dump($sandbox->journal());
?>
--EXPECTF--
InvalidArgumentException: filename must be given, because the stream has none
InvalidArgumentException: the filename of the image must have 1 to 128 characters; it has 0
InvalidArgumentException: the filename of the image must end in .jpg, .png or .bmp, not "a.jpeg"
InvalidArgumentException: the filename of the image must end in .jpg, .png or .bmp, not "a.gif"
InvalidArgumentException: the filename of the image must end in .jpg, .png or .bmp, not ".png"
InvalidArgumentException: the image is image/png by its content, but its filename ends in .jpg
InvalidArgumentException: the image is neither JPG, PNG nor BMP: its content starts like none of them
InvalidArgumentException: the image is empty
InvalidArgumentException: the image is larger than 2 MiB (2097152 bytes), the most that WeChat Pay takes
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 1
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 1
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 2
InvalidArgumentException: the filename of the image must hold no control character, quote, slash or backslash; it has one at byte 1
InvalidArgumentException: the filename of the image is not UTF-8 at byte 1
InvalidArgumentException: the filename of the image must have 1 to 128 characters; it has 129
InvalidArgumentException: %Sailed to open stream: No such file or directory
InvalidArgumentException: image must be the path of an image, not its content; it is empty, or has a NUL byte
InvalidArgumentException: image must be the path of an image, not its content; it is empty, or has a NUL byte
InvalidArgumentException: image must be a path, a resource that is an open stream, or a Stream; null given
InvalidArgumentException: image is a stream that was opened for writing only (mode "wb")
array(0) {
}
