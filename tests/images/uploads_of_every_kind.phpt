--TEST--
An image is uploaded asynchronously, and with a model for an answer, beside other calls
--EXTENSIONS--
wxfavor
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
use WxFavor\Promise;

[$sandbox, $instance] = sandbox_client();
$client = $instance->getDriver();
$favor = $client->favor();
$dir = scratch_dir();
$png = "\x89PNG\r\n\x1a\n" . random_bytes(3000);
file_put_contents("$dir/活动.png", $png);
$stream = new WxFavor\Http\Stream("junk$png");
$stream->seek(4);

$promises = [
    'client, path' => $client->uploadImageAsync("$dir/活动.png"),
    'client, resource' => $client->uploadImageAsync(fopen("$dir/活动.png", 'rb'), filename: 'a.png'),
    'client, Stream' => $client->uploadImageAsync($stream, 'b.png'),
    'typed, path' => $favor->uploadImageAsync("$dir/活动.png"),
    'typed, Stream' => $favor->uploadImageAsync(image: $stream, filename: 'c.PNG', options: ['timeout' => 20]),
    'coupon' => $instance->chain(COUPONS)->postAsync(coupon($sandbox, 'n')),
];
var_dump($stream->tell());
// What is sent is what was there when the call was made.
file_put_contents("$dir/活动.png", 'changed');
foreach (Promise::all($promises)->wait() as $name => $answer) {
    echo $name, ': ', match (true) {
        $answer instanceof WxFavor\Model\MediaImageResponse => 'model ' . preg_replace('~//.*~', '//…', $answer->mediaUrl),
        $name === 'coupon' => $answer->getStatusCode(),
        default => 'response ' . preg_replace('~//.*~', '//…', json_decode($answer->getBody())->media_url),
    }, "\n";
}
$typed = $favor->uploadImage($stream, 'd.png');
echo get_class($typed), ' ', preg_replace('~//.*~', '//…', $typed->mediaUrl), "\n";
$verdicts = [];
foreach ($sandbox->journal() as $entry) {
    if (str_ends_with($entry['target'], '/image-upload')) {
        $verdicts[] = $entry['verdict']['ok'];
    }
}
echo count($verdicts), ' uploads, ', array_unique($verdicts) === [true] ? 'all rightly signed' : 'SOME WRONGLY SIGNED', "\n";

echo "-- at once\n";
$left = count($sandbox->journal());
foreach ([[$client, 'uploadImage'], [$client, 'uploadImageAsync'], [$favor, 'uploadImage'], [$favor, 'uploadImageAsync']] as [$object, $method]) {
    thrown(fn () => $object->$method("$dir/活动.png"));
    thrown(fn () => $object->$method($stream));
    thrown(fn () => $object->$method(null));
}
foreach (['uploadImage', 'uploadImageAsync'] as $method) {
    thrown(fn () => $favor->$method($stream, 'a.png', ['json' => []]));
    thrown(fn () => $favor->$method($stream, 'a.png', ['nonsense' => 1]));
    thrown(fn () => $favor->$method($stream, 'a.png', ['checks' => 1]));
    thrown(fn () => $favor->$method($stream, 'a.png', 1));
}
var_dump(count($sandbox->journal()) === $left);

echo "-- later\n";
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500', 'count' => 2]);
foreach ([$client, $favor] as $object) {
    $promise = $object->uploadImageAsync($stream, 'a.png');
    echo $promise->getState(), ' ';
    fate(fn () => $promise->wait());
}
$promise = $client->uploadImageAsync($stream, 'a.png');
$promise->cancel();
thrown(fn () => $promise->wait());
?>
--EXPECT--
int(4)
client, path: response https://…
client, resource: response https://…
client, Stream: response https://…
typed, path: model https://…
typed, Stream: model https://…
coupon: 200
WxFavor\Model\MediaImageResponse https://…
6 uploads, all rightly signed
-- at once
InvalidArgumentException: the image is neither JPG, PNG nor BMP: its content starts like none of them
InvalidArgumentException: filename must be given, because the stream has none
InvalidArgumentException: image must be a path, a resource that is an open stream, or a Stream; null given
InvalidArgumentException: the image is neither JPG, PNG nor BMP: its content starts like none of them
InvalidArgumentException: filename must be given, because the stream has none
InvalidArgumentException: image must be a path, a resource that is an open stream, or a Stream; null given
InvalidArgumentException: the image is neither JPG, PNG nor BMP: its content starts like none of them (checks => false leaves out this rule of the documentation)
InvalidArgumentException: filename must be given, because the stream has none
InvalidArgumentException: image must be a path, a resource that is an open stream, or a Stream; null given
InvalidArgumentException: the image is neither JPG, PNG nor BMP: its content starts like none of them (checks => false leaves out this rule of the documentation)
InvalidArgumentException: filename must be given, because the stream has none
InvalidArgumentException: image must be a path, a resource that is an open stream, or a Stream; null given
InvalidArgumentException: the option json is not for uploadImage(), which makes the request and reads the answer
InvalidArgumentException: "nonsense" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/marketing/favor/media/image-upload"
InvalidArgumentException: checks must be true or false, int given
TypeError: WxFavor\FavorService::uploadImage(): Argument #3 ($options) must be of type array, int given
InvalidArgumentException: the option json is not for uploadImage(), which makes the request and reads the answer
InvalidArgumentException: "nonsense" is neither an option (query, json, body, headers, timeout, connect_timeout, http_errors, sink, progress, debug) nor a variable of "v3/marketing/favor/media/image-upload"
InvalidArgumentException: checks must be true or false, int given
TypeError: WxFavor\FavorService::uploadImageAsync(): Argument #3 ($options) must be of type array, int given
bool(true)
-- later
pending ServerException, response 500, retryable, outcome unknown
pending ServerException, response 500, retryable, outcome unknown
CancellationException: Promise has been cancelled
