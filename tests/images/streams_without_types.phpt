--TEST--
Streams of PSR-7 1.0, whose methods return what they like, leave nothing behind
--EXTENSIONS--
wxfavor
openssl
--FILE--
<?php
// A debug PHP tells of what is left.
namespace Psr\Http\Message {
    interface ResponseInterface {}
    interface StreamInterface {}
}

namespace {
    require __DIR__ . '/../helpers/keys.inc';

    final class Foreign implements Psr\Http\Message\StreamInterface
    {
        private function made(string $text) { return str_repeat($text, mt_rand(1, 1)); }
        public function __toString() { return $this->made('text'); }
        public function isSeekable() { return $this->made('yes'); }
        public function isWritable() { return $this->made('yes'); }
        public function isReadable() { return $this->made('yes'); }
        public function tell() { return $this->made('7'); }
        public function seek($offset, $whence = SEEK_SET) { return $this->made('done'); }
        public function rewind() { return $this->made('done'); }
        public function read($length) { return ''; }
        public function write($bytes) { return $this->made('4'); }
        public function getContents() { return $this->made('contents'); }
        public function getMetadata($key = null) { return $this->made('image.png'); }
    }

    function tell(callable $call): void
    {
        try {
            $call();
        } catch (Exception $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }

    $client = WxFavor\Builder::factory(offline_config())->getDriver();
    tell(fn () => (new WxFavor\BillReader(new Foreign))->rewind());
    tell(fn () => (new WxFavor\BillReader(new Foreign))->valid());
    tell(fn () => $client->uploadImage(new Foreign));
}
?>
--EXPECT--
WxFavor\Exception\BillException: The bill cannot be read: it is empty
WxFavor\Exception\BillException: The bill cannot be read: it is empty
WxFavor\Exception\InvalidArgumentException: the image is empty
