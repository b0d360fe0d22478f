--TEST--
What the format() of a date does to the arguments that it stands in does not matter to the object that is made of them
--EXTENSIONS--
wxfavor
--FILE--
<?php
use WxFavor\Model\CouponRule;

final class Meddler extends DateTimeImmutable
{
    public ?Closure $meddle = null;

    public function format(string $format): string
    {
        $text = parent::format($format);
        if ($this->meddle !== null) {
            $meddle = $this->meddle;
            $this->meddle = null;
            $meddle();
        }
        return $text;
    }
}

/** The rule made of these fields, while $meddle runs in the middle; memory that it frees is used again at once. */
function rule(Meddler $date, array $fields, Closure $meddle): void
{
    $date->meddle = function () use ($meddle) {
        static $kept = [];
        $meddle();
        for ($length = 8; $length < 1024; $length += 8) {
            array_push($kept, str_repeat("\x06AAAAAAA", $length >> 3), str_repeat("\x07AAAAAAA", $length >> 3));
        }
    };
    unset($date);
    try {
        echo (new CouponRule(couponAvailableTime: $fields))->toJson(), "\n";
    } catch (Error $e) {
        echo $e::class, ': ', $e->getMessage(), "\n";
    }
}

$date = fn () => new Meddler('2030-01-01T00:00:00Z');

// An object of JSON, a list, and a date, all by reference.
$d = $date();
$in = ['a' => $d, 'b' => str_repeat('b', 3), 'c' => 2, 'd' => 3];
rule($d, ['x' => &$in], function () use (&$in) { $in = null; });
$d = $date();
$list = [$d, str_repeat('b', 3), 'c'];
rule($d, ['x' => &$list], function () use (&$list) { $list = null; });
$list = [[$date()], 'b'];
rule($list[0][0], ['x' => &$list], function () use (&$list) { $list[0] = null; });
$alone = $date();
rule($alone, ['x' => &$alone, 'y' => 1], function () use (&$alone) { $alone = null; });

// An object whose properties grow, or go, or which goes itself.
$object = (object) ['a' => $date(), 'b' => 1, 'c' => 2];
rule($object->a, ['x' => $object], function () use ($object) {
    for ($i = 0; $i < 100; $i++) {
        $object->{"n$i"} = $i;
    }
});
$object = (object) ['a' => $date(), 'b' => 1, 'c' => 2];
rule($object->a, ['x' => $object], function () use ($object) { unset($object->a, $object->b, $object->c); });
$object = (object) ['a' => $date(), 'b' => 1, 'c' => 2];
rule($object->a, ['x' => &$object, 'y' => 1], function () use (&$object) { $object = null; });

// The object that is being made.
rule($d = $date(), ['x' => $d], function () {
    foreach (debug_backtrace() as $frame) {
        if (($frame['object'] ?? null) instanceof CouponRule) {
            $frame['object']->__construct(tradeType: ['CARD']);
        }
    }
});
?>
--EXPECT--
{"coupon_available_time":{"x":{"a":"2030-01-01T00:00:00+00:00","b":"bbb","c":2,"d":3}}}
{"coupon_available_time":{"x":["2030-01-01T00:00:00+00:00","bbb","c"]}}
{"coupon_available_time":{"x":[["2030-01-01T00:00:00+00:00"],"b"]}}
{"coupon_available_time":{"x":"2030-01-01T00:00:00+00:00","y":1}}
{"coupon_available_time":{"x":{"a":"2030-01-01T00:00:00+00:00","b":1,"c":2}}}
{"coupon_available_time":{"x":{"a":"2030-01-01T00:00:00+00:00","b":1,"c":2}}}
{"coupon_available_time":{"x":{"a":"2030-01-01T00:00:00+00:00","b":1,"c":2},"y":1}}
Error: WxFavor\Model\CouponRule is read-only and already constructed
