--TEST--
A guard lets a notification through once, and again after a failure
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
use WxFavor\Notification;
use WxFavor\NotificationGuard;
$parser = notification_parser();
$parse = static function (string $id) use ($parser): Notification {
    $body = notification_body(['id' => $id]);
    return $parser->parse(signed_headers($body), $body);
};
$handler = static function (Notification $n): void { echo "handles $n->id\n"; };

echo "-- a cache\n";
class Cache { public array $kept = []; public function has($key): bool { return isset($this->kept[$key]); } public function set($key, $value, $ttl = null): bool { $this->kept[$key] = $ttl; return true; } }
$cache = new Cache();
$guard = new NotificationGuard($cache, null, 60);
var_dump($guard->once($parse('A'), $handler), $guard->once($parse('A'), $handler), $guard->once($parse('B'), $handler), array_values($cache->kept));
thrown(fn () => $guard->once($parse('C'), fn () => throw new DomainException('the database is away')));
var_dump($guard->once($parse('C'), $handler));

echo "-- a cache that is full\n";
set_error_handler(static function (int $level, string $text) use ($parse): bool {
    echo $level === E_WARNING ? 'Warning' : $level, ': ', str_replace($parse('D')->getKey(), 'KEY', $text), "\n";
    return true;
});
$full = new class() { public mixed $result = false; public function has($key): bool { return false; } public function set($key, $value, $ttl = null) { return $this->result; } };
$guard = new NotificationGuard($full);
var_dump($guard->once($parse('D'), $handler), $guard->once($parse('D'), $handler));
$full->result = null; // older than the return type of PSR-16
var_dump($guard->once($parse('D'), $handler));
// Thrown on to whoever answers, it would have WeChat Pay repeat what has been done.
$away = new class() { public function has($key): bool { return false; } public function set($key, $value, $ttl = null): bool { throw new DomainException('the connection is lost'); } };
var_dump((new NotificationGuard($away))->once($parse('D'), $handler));
restore_error_handler();

echo "-- warnings that become exceptions, as in Laravel\n";
set_error_handler(static fn (int $level, string $text) => throw new ErrorException($text));
ini_set('error_log', $log = scratch_dir() . '/log');
$full->result = false;
var_dump((new NotificationGuard($full))->once($parse('D'), $handler), (new NotificationGuard($away))->once($parse('D'), $handler));
echo str_replace($parse('D')->getKey(), 'KEY', preg_replace('~^\[.*?\] ~m', '', file_get_contents($log)));
restore_error_handler();

echo "-- callables\n";
$done = [];
$guard = new NotificationGuard(
    static function (Notification $n, string $key) use (&$done) { return in_array("$n->id $key", $done, true); },
    static function (Notification $n, string $key) use (&$done) { $done[] = "$n->id $key"; },
);
var_dump($guard->once($parse('A'), $handler), $guard->once($parse('A'), $handler));
// One that remembers while it looks, as Redis does with SET NX.
$first = new NotificationGuard(static function (Notification $n, string $key) { static $seen = []; $before = isset($seen[$key]); $seen[$key] = true; return $before; });
var_dump($first->once($parse('A'), $handler), $first->once($parse('A'), $handler));
thrown(fn () => (new NotificationGuard(fn () => throw new DomainException('the cache is away')))->once($parse('A'), $handler));
thrown(fn () => (new NotificationGuard(fn () => false, fn () => throw new DomainException('cannot remember')))->once($parse('A'), $handler));

echo "-- misuse\n";
thrown(fn () => new NotificationGuard(new stdClass()));
thrown(fn () => new NotificationGuard(fn () => 1, 'no function'));
thrown(fn () => new NotificationGuard($cache, null, 0));
thrown(fn () => $guard->__construct($cache));
thrown(fn () => clone $guard);
thrown(fn () => $guard->once($parse('A'), 'no function'));
thrown(fn () => (new ReflectionMethod($guard, 'once'))->invoke((new ReflectionClass($guard))->newInstanceWithoutConstructor(), $parse('A'), $handler));

echo "-- cycles\n";
$holder = new stdClass();
$holder->guard = new NotificationGuard(static fn () => $holder);
$holder->guard = new NotificationGuard(function () use ($holder) { return false; });
$weak = WeakReference::create($holder);
unset($holder);
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
-- a cache
handles A
handles B
bool(true)
bool(false)
bool(true)
array(2) {
  [0]=>
  int(60)
  [1]=>
  int(60)
}
DomainException: the database is away
handles C
bool(true)
-- a cache that is full
handles D
Warning: WxFavor\NotificationGuard::once(): the cache did not remember notification KEY (its set() returned false): a repeat of it will be handled again
handles D
Warning: WxFavor\NotificationGuard::once(): the cache did not remember notification KEY (its set() returned false): a repeat of it will be handled again
bool(true)
bool(true)
handles D
bool(true)
handles D
Warning: WxFavor\NotificationGuard::once(): the cache did not remember notification KEY (its set() threw DomainException: the connection is lost): a repeat of it will be handled again
bool(true)
-- warnings that become exceptions, as in Laravel
handles D
handles D
bool(true)
bool(true)
wxfavor: the cache did not remember notification KEY (its set() returned false): a repeat of it will be handled again
wxfavor: the cache did not remember notification KEY (its set() threw DomainException: the connection is lost): a repeat of it will be handled again
-- callables
handles A
bool(true)
bool(false)
handles A
bool(true)
bool(false)
DomainException: the cache is away
handles A
DomainException: cannot remember
-- misuse
InvalidArgumentException: seen must be a cache of PSR-16 (with has() and set()) or a callable, stdClass given
TypeError: WxFavor\NotificationGuard::__construct(): Argument #2 ($remember) must be a valid callback or null, string given
InvalidArgumentException: ttl must be 1 or more seconds, 0 given; WeChat Pay repeats for some minutes, people for days
Error: A notification guard cannot be constructed twice
Error: Trying to clone an uncloneable object of class WxFavor\NotificationGuard
TypeError: WxFavor\NotificationGuard::once(): Argument #2 ($handler) must be a valid callback, function "no function" not found or invalid function name
ReflectionException: Class WxFavor\NotificationGuard is an internal class marked as final that cannot be instantiated without invoking its constructor
-- cycles
NULL
