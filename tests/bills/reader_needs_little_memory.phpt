--TEST--
BillReader needs the same memory for any number of rows, and stands userland sources
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
final class Rows
{
    public static int $rows = 0;
    public static ?Closure $on = null;
    public $context;
    private int $made = -1;
    function stream_open() { return true; }
    function stream_read()
    {
        self::$on && (self::$on)();
        return match (true) {
            $this->made < 0 => substr("x", 1 + ($this->made = 0)) . "优惠id,优惠金额\n",
            $this->made < self::$rows => str_repeat("`20000000001,`1.00\n", min(100, self::$rows - $this->made)) . substr('', $this->made += 100),
            $this->made++ < self::$rows + 100 => "总条数\n`" . self::$rows . "\n",
            default => '',
        };
    }
    function stream_eof() { return $this->made > self::$rows + 100; }
    function stream_stat() { return []; }
}
stream_wrapper_register('rows', Rows::class);
$peaks = [];
foreach ([1000, 50000] as Rows::$rows) {
    gc_collect_cycles();
    $before = memory_get_usage();
    $most = $sum = 0;
    foreach (new WxFavor\BillReader('rows://x') as $row) {
        $most = max($most, memory_get_usage() - $before);
        $sum++;
    }
    $peaks[] = $most;
    var_dump($sum === Rows::$rows);
}
var_dump($peaks[1] - $peaks[0] < 65536);
Rows::$on = fn () => throw new LogicException('no more');
thrown(fn () => iterator_to_array(new WxFavor\BillReader('rows://x')));
Rows::$on = function () use (&$reader) { Rows::$on = null; $reader->next(); };
$reader = new WxFavor\BillReader('rows://x');
thrown(fn () => $reader->current());
$reader = null;
// A cycle through the source is collected.
$reader = new WxFavor\BillReader($stream = fopen('php://memory', 'r'));
$reader = $stream = null;
var_dump(gc_collect_cycles() >= 0);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
LogicException: no more
Error: The BillReader is reading already
bool(true)
