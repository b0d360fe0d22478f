--TEST--
Streams of other packages are uploaded, from where they stand, in the parts that they give, under the name that they have
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/psr.inc';
package_require('guzzle', 'psr7-others');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/psr.inc';
require __DIR__ . '/../helpers/sandbox.inc';
require package_autoload('guzzle');
require package_autoload('psr7-others');
$sandbox = sandbox_start();
$client = WxFavor\Builder::factory($sandbox->config())->getDriver();
$file = sys_get_temp_dir() . '/wxfavor-图片-' . getmypid() . '.png';
$png = "\x89PNG\r\n\x1a\n" . random_bytes(100000);
file_put_contents($file, "junk$png");
$at = static function (Psr\Http\Message\StreamInterface $stream): Psr\Http\Message\StreamInterface {
    $stream->isSeekable() ? $stream->seek(4) : $stream->read(4);
    return $stream;
};
$streams = [
    'Guzzle, file' => [GuzzleHttp\Psr7\Utils::streamFor(fopen($file, 'rb')), null],
    'Guzzle, memory' => [GuzzleHttp\Psr7\Utils::streamFor("junk$png"), 'a.png'],
    'Nyholm' => [Nyholm\Psr7\Stream::create(fopen($file, 'rb')), null],
    'Slim' => [new Slim\Psr7\Stream(fopen($file, 'rb')), 'b.png'],
    'Guzzle, pipe' => [GuzzleHttp\Psr7\Utils::streamFor(popen('cat ' . escapeshellarg($file), 'rb')), 'c.png'],
    'Guzzle, in drops' => [new GuzzleHttp\Psr7\PumpStream((function () use ($png) {
        $parts = str_split("junk$png", 1000);
        return function () use (&$parts) { return array_shift($parts) ?? false; };
    })()), 'd.png'],
];
foreach ($streams as $name => [$stream, $filename]) {
    foreach ($stream->isSeekable() ? [$client, $client->favor()] : [$client] as $face) {
        $answer = $face->uploadImage($at($stream), $filename);
        $url = $answer->mediaUrl ?? json_decode($answer->getBody())->media_url;
        $entry = $sandbox->lastRequest();
        $meta = json_decode($entry['fields']['meta']);
        echo $name, ': ', $entry['verdict']['ok'] ? 'rightly signed' : 'WRONGLY SIGNED', ', ',
            // The sandbox compares the hash with what it got.
            $meta->sha256 === hash('sha256', $png) && str_ends_with($url, substr(hash('sha256', $png), 0, 16)) ? 'whole' : 'NOT WHOLE', ', ',
            $meta->filename === ($filename ?? basename($file)) ? $filename ?? 'name of the file' : "CALLED $meta->filename", "\n";
    }
    echo $stream->isSeekable() ? $stream->tell() : 'at its end', "\n";
}
thrown(fn () => $client->uploadImage(GuzzleHttp\Psr7\Utils::streamFor($png)));
thrown(fn () => $client->uploadImage(GuzzleHttp\Psr7\Utils::streamFor($png . str_repeat('x', 2 << 20)), 'a.png'));
$gone = GuzzleHttp\Psr7\Utils::streamFor($png);
$gone->close();
unlink($file);
thrown(fn () => $client->uploadImage($gone, 'a.png'));
?>
--EXPECT--
Guzzle, file: rightly signed, whole, name of the file
Guzzle, file: rightly signed, whole, name of the file
4
Guzzle, memory: rightly signed, whole, a.png
Guzzle, memory: rightly signed, whole, a.png
4
Nyholm: rightly signed, whole, name of the file
Nyholm: rightly signed, whole, name of the file
4
Slim: rightly signed, whole, b.png
Slim: rightly signed, whole, b.png
4
Guzzle, pipe: rightly signed, whole, c.png
at its end
Guzzle, in drops: rightly signed, whole, d.png
at its end
WxFavor\Exception\InvalidArgumentException: filename must be given, because the stream has none
WxFavor\Exception\InvalidArgumentException: the image is larger than 2 MiB (2097152 bytes), the most that WeChat Pay takes
RuntimeException: Stream is detached
