--TEST--
An image is uploaded: the meta part is signed, the whole is sent
--EXTENSIONS--
openssl
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Http\Stream;
use WxFavor\Util\MediaUtil;
[$sandbox, $instance] = sandbox_client();
$path = scratch_dir() . '/a coupon.png';
$image = "\x89PNG\r\n\x1a\n" . random_bytes(5000);
file_put_contents($path, $image);
$upload = static fn (MediaUtil $media) => $instance->chain('v3/marketing/favor/media/image-upload')
    ->post(['body' => $media->getStream(), 'headers' => ['Content-Type' => $media->getContentType()]]);

$media = new MediaUtil($path);
json_decode('{');
$meta = '{"filename":"a coupon.png","sha256":"' . hash('sha256', $image) . '"}';
var_dump($media->getMeta() === $meta, (string) $media->getStream() === $meta, $media->getStream()->getSize(), json_last_error() !== 0);
echo substr(json_decode((string) $upload($media)->getBody())->media_url, 0, 4), "\n";
$seen = $sandbox->lastRequest();
var_dump($seen['verdict']['ok'], $seen['fields']['meta'] === $meta, $seen['files']['file']['size'] === strlen($image));

// From a stream, under another name; asynchronously; twice the same object.
$media = new MediaUtil('/nowhere/b.JPG', Stream::create($image));
var_dump($upload($media)->getStatusCode(), $upload($media)->getStatusCode());
$promise = $instance->chain('v3/marketing/favor/media/image-upload')->postAsync(['body' => $media->getStream(), 'headers' => ['Content-Type' => $media->getContentType()]]);
var_dump($promise->wait()->getStatusCode());

// The meta part can be another; it is what is signed, and what the sandbox checks.
var_dump($media->setMeta('{"filename":"b.JPG","sha256":"x","bank_type":"y"}'), $media->getMeta());
thrown(fn () => $upload($media));
var_dump($media->setMeta() === strlen($media->getMeta()), $upload($media)->getStatusCode());

// Without its Content-Type it is a text like any other.
thrown(fn () => $instance->chain('v3/marketing/favor/media/image-upload')->post(['body' => $media->getStream()]));

echo "-- misuse\n";
thrown(fn () => new MediaUtil('/nowhere/at/all.png'));
thrown(fn () => new MediaUtil(dirname($path)));
thrown(fn () => new MediaUtil("a\"b.png", Stream::create('x')));
thrown(fn () => new MediaUtil("a\r\nb.png", Stream::create('x')));
thrown(fn () => new MediaUtil("\xFF.png", Stream::create('x')));
thrown(fn () => new MediaUtil('', Stream::create('x')));
thrown(fn () => new MediaUtil('a.png', new class { public function __toString(): string { throw new DomainException('unreadable'); } }));
thrown(fn () => $media->__construct('a.png', Stream::create('x')));
thrown(fn () => (new ReflectionClass(MediaUtil::class))->newInstanceWithoutConstructor()->getMeta());
thrown(fn () => clone $media);
thrown(fn () => serialize($media));
?>
--EXPECT--
bool(true)
bool(true)
NULL
bool(true)
http
bool(true)
bool(true)
bool(true)
int(200)
int(200)
int(200)
int(49)
string(49) "{"filename":"b.JPG","sha256":"x","bank_type":"y"}"
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/media/image-upload answered 400 PARAM_ERROR: sha256 与图片内容不一致 (Request-ID ID-268435461)
bool(true)
int(200)
ClientException: Client error: POST http://127.0.0.1:PORT/v3/marketing/favor/media/image-upload answered 400 PARAM_ERROR: meta 不是合法的JSON (Request-ID ID-268435461)
-- misuse
UnexpectedValueException: the file /nowhere/at/all.png cannot be read
UnexpectedValueException: the file TMP/wxfavor-files cannot be read
UnexpectedValueException: a file name that is empty, or holds quotes, backslashes or control characters, cannot be sent
UnexpectedValueException: a file name that is empty, or holds quotes, backslashes or control characters, cannot be sent
UnexpectedValueException: a file name that is not UTF-8 cannot be sent
UnexpectedValueException: a file name that is empty, or holds quotes, backslashes or control characters, cannot be sent
DomainException: unreadable
Error: A media file cannot be constructed twice
Error: The media file was not constructed
Error: Trying to clone an uncloneable object of class WxFavor\Util\MediaUtil
Exception: Serialization of 'WxFavor\Util\MediaUtil' is not allowed
