--TEST--
Whatever headers and body look like, parse() gives a documented exception or a notification, and holds no memory
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
mt_srand(20260202);
$parser = notification_parser();
$body = notification_body();
$good = signed_headers($body);
$rounds = getenv('USE_ZEND_ALLOC') === '0' ? 200 : 4000;

/** A value of any kind; closures and objects that throw are among them. */
function odd(int $depth = 0): mixed
{
    return match (mt_rand(0, $depth > 2 ? 9 : 16)) {
        0 => null, 1 => true, 2 => mt_rand(), 3 => 1.5e300, 4 => '', 5 => "\0\xFF\r\n", 6 => str_repeat('x', mt_rand(0, 3000)), 7 => (string) time(), 8 => NAN, 9 => 'WECHATPAY/SIGNTEST/x',
        10 => [], 11 => [odd(2)], 12 => array_map(fn () => odd($depth + 1), range(0, mt_rand(0, 5))), 13 => new stdClass(),
        14 => new class() { public function __toString(): string { return 'text'; } },
        15 => new class() { public function __toString(): string { throw new DomainException('no text'); } },
        16 => fn () => 1,
    };
}
/** The name of a header as some server or framework might have it, or as none has. */
function spelled(string $name): string|int
{
    return match (mt_rand(0, 9)) {
        0 => strtolower($name), 1 => strtoupper($name), 2 => 'HTTP_' . strtr(strtoupper($name), '-', '_'), 3 => strtr($name, '-', '_'), 4 => 'HTTP-' . $name,
        5 => substr($name, 0, mt_rand(0, strlen($name))), 6 => "$name\0", 7 => mt_rand(-5, 5), 8 => 'http_http_' . $name, 9 => $name,
    };
}
function mutated(string $text): string
{
    for ($n = mt_rand(0, 3); $n > 0 && $text !== ''; $n--) {
        $at = mt_rand(0, strlen($text) - 1);
        $text = match (mt_rand(0, 4)) {
            0 => substr_replace($text, chr(mt_rand(0, 255)), $at, 1), 1 => substr($text, 0, $at), 2 => substr_replace($text, '', $at, mt_rand(1, 9)),
            3 => substr_replace($text, substr($text, $at, mt_rand(1, 50)), $at, 0), 4 => substr_replace($text, '"', $at, 0),
        };
    }
    return $text;
}
/** Objects as frameworks have them, with something odd behind each door. */
function holder(array $headers): object
{
    return match (mt_rand(0, 6)) {
        0 => new class($headers) { public function __construct(public mixed $headers) {} },
        1 => new class($headers) { public function __construct(private array $h) {} public function all(): mixed { return mt_rand(0, 2) ? $this->h : odd(); } },
        2 => new class($headers) { public function __construct(private array $h) {} public function getHeaders(): mixed { return mt_rand(0, 2) ? array_map(fn ($v) => [$v], $this->h) : odd(); } },
        3 => new class($headers) { public mixed $header; public function __construct(array $h) { $this->header = mt_rand(0, 2) ? $h : odd(); } },
        4 => new class($headers) { public function __construct(private array $h) {} public function header(mixed $name = null): mixed { return $name === null ? $this->h : odd(); } },
        5 => new ArrayObject($headers),
        6 => new class() { public function getHeaders(): array { throw new DomainException('no headers'); } },
    };
}
$outcomes = [];
$use = 0;
for ($i = 0; $i < $rounds; $i++) {
    $sent = mt_rand(0, 1) ? $body : mutated($body);
    // Half of them are signed as they are, so that what lies behind the signature is reached, too.
    $headers = mt_rand(0, 1) ? signed_headers($sent) : $good;
    $given = [];
    foreach ($headers as $name => $value) {
        if (mt_rand(0, 7)) {
            $given[mt_rand(0, 3) ? $name : spelled($name)] = mt_rand(0, 5) ? (mt_rand(0, 3) ? $value : [$value]) : (mt_rand(0, 1) ? odd() : mutated($value));
        }
    }
    if (mt_rand(0, 4) === 0) {
        $given[spelled('Wechatpay-Signature')] = odd();
        $reference = &$given[spelled('Wechatpay-Nonce')];
        unset($reference);
    }
    try {
        $parser->parse(mt_rand(0, 3) ? $given : holder($given), mt_rand(0, 9) ? $sent : odd());
        $what = 'notification';
    } catch (WxFavor\Exception\SignatureException | WxFavor\Exception\MalformedNotificationException | WxFavor\Exception\DecryptionException | WxFavor\Exception\InvalidArgumentException $e) {
        $what = $e instanceof WxFavor\Exception\SignatureException ? 'SignatureException' : substr(strrchr(get_class($e), '\\'), 1);
    } catch (DomainException $e) {
        $what = 'of the application';
    } catch (Throwable $e) {
        echo "round $i: ", get_class($e), ': ', $e->getMessage(), "\n";
        $what = 'UNDOCUMENTED';
    }
    $outcomes[$what] = ($outcomes[$what] ?? 0) + 1;
    unset($e, $given, $headers, $sent);
    if ($i === intdiv($rounds, 2)) {
        gc_collect_cycles();
        $use = memory_get_usage();
    }
}
gc_collect_cycles();
$grown = memory_get_usage() - $use;
ksort($outcomes);
echo implode(', ', array_keys($outcomes)), "\n", $grown < 100_000 ? 'no memory is held' : "grown by $grown bytes", "\n";
?>
--EXPECT--
DecryptionException, InvalidArgumentException, MalformedNotificationException, SignatureException, notification, of the application
no memory is held
