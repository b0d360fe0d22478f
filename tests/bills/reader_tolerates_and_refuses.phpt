--TEST--
BillReader tolerates what may differ, and names line and column of what is wrong
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$try = static function (string $name, string $text): void {
    echo $name, ': ';
    $rows = [];
    try {
        $reader = new WxFavor\BillReader(new WxFavor\Http\Stream($text));
        foreach ($reader as $row) {
            $rows[] = json_encode([$row->couponId, $row->discountAmount, $row->tradeTime?->format('c')], JSON_UNESCAPED_UNICODE);
        }
        echo implode(' ', $rows), ' total ', $reader->getTotal(), "\n";
    } catch (WxFavor\Exception\BillException $e) {
        echo implode(' ', $rows), ' ', $e->getMessage(), $e->isRetryable() ? ' RETRYABLE' : '', "\n";
    }
};
$head = "优惠id,优惠金额（元）,消耗时间\r\n";
$row = "`1,`1.00,`2024-05-01 12:00:00\r\n";
$end = "总条数\r\n`1\r\n";
$try('plain', "$head$row$end");
$try('LF', str_replace("\r", '', "$head$row$end"));
$try('BOM', "\xEF\xBB\xBF$head$row$end");
$try('half a BOM', "\xEF\xBB" . "$head$row$end");
$try('no line end', rtrim("$head$row$end"));
$try('quotes', "\"优惠id\",\"优惠金额(元)\",消耗时间\r\n\"`a,\"\"b\r\nc\",\"1.00\",`\r\n$end");
$try('no backticks', "{$head}2,0.1,2024-02-29 00:00:00\r\n$end");
$try('new column', "新列,$head`x,$row$end");
$try('order', "消耗时间,新列,优惠id\r\n`2024-05-01 12:00:00,`,`9\r\n$end");
$try('trailing blanks', "$head\r\n$row$end\r\n" . str_repeat(' ', 100) . "\r\n");
$try('empty', "{$head}总条数\r\n`0\r\n");
$try('negative', "{$head}3,-0.01,\r\n$end");
$try('zeros', "{$head}3,1.2000,\r\n$end");
$try('backtick, quotes', "{$head}`\"a,\"\"b\r\nc\",`\"1.00\",`\"\"\r\n$end");
$try('both', "{$head}`\"`a\"\"\",\"`1.00\",\r\n$end");
$try('goods', "{$head}`\"[{\"\"a\"\":1,\"\"b\"\":2}]\",`1.00,\r\n$end");
$try('quote inside', "{$head}`a\"b,`1.00,\r\n$end");
echo "--\n";
$try('nothing', '');
$try('no bill', "a,b\r\n");
$try('cut', "$head$row");
$try('cut in the row', "$head`1,`1.0");
$try('wrong total', "$head$row{$row}总条数\r\n`3\r\n");
$try('no total', "{$head}{$row}总条数\r\n");
$try('strange total', "{$head}{$row}总条数\r\n`one\r\n");
foreach (['1.005', '1,00', '1e3', '', 'x', '.5', '5.', '99999999999999.99', '+1', '0x10', '１'] as $amount) {
    $try("amount $amount", "{$head}1,\"$amount\",\r\n$end");
}
foreach (['2023-02-29 00:00:00', '2024-13-01 00:00:00', '2024-05-01 24:00:00', '2024-05-01T00:00:00', '2024-05-01', 'now'] as $time) {
    $try("time $time", "{$head}1,1,$time\r\n$end");
}
$try('too few', "{$head}1\r\n$end");
$try('too many', "{$head}1,1,,x\r\n$end");
$try('too many, empty', "{$head}1,1,,\r\n$end");
$try('twice', "优惠id,优惠id\r\n1,2\r\n$end");
$try('open quote', "{$head}\"1,1,\r\n$end");
$try('behind a quote', "{$head}1,\"1\"x,\r\n$end");
$try('open quote behind a backtick', "{$head}`\"1,1,\r\n$end");
$try('behind a quote behind a backtick', "{$head}1,`\"1\"x,\r\n$end");
$try('long', $head . str_repeat('x', 2 << 20) . ",1,\r\n$end");
$try('wide', str_repeat('优惠金额,', 300) . "\r\n");
echo "-- words that nobody documents\n";
foreach (['是', '否', '', 'Y', '普通订单'] as $word) {
    $row = iterator_to_array(new WxFavor\BillReader(new WxFavor\Http\Stream("是否合单订单,优惠id\r\n`$word,`1\r\n$end")))[0];
    echo var_export($row->combined, true), ' ', $row->fields['是否合单订单'], "\n";
}
echo "-- headings that are there again\n";
$reader = new WxFavor\BillReader(new WxFavor\Http\Stream("新列,优惠id,新列 (2),新列,,新列,\r\n`a,`1,`b,`c,`d,`e,`f\r\n$end"));
echo json_encode(iterator_to_array($reader)[0]->fields, JSON_UNESCAPED_UNICODE), "\n", json_encode($reader->getColumns(), JSON_UNESCAPED_UNICODE), "\n";
thrown(fn () => new WxFavor\BillReader('/nowhere/bill'));
thrown(fn () => new WxFavor\BillReader(''));
thrown(fn () => new WxFavor\BillReader(7));
?>
--EXPECTF--
plain: ["1",100,"2024-05-01T12:00:00+08:00"] total 1
LF: ["1",100,"2024-05-01T12:00:00+08:00"] total 1
BOM: ["1",100,"2024-05-01T12:00:00+08:00"] total 1
half a BOM: %S[null,100,"2024-05-01T12:00:00+08:00"] total 1
no line end: ["1",100,"2024-05-01T12:00:00+08:00"] total 1
quotes: ["a,\"b\r\nc",100,null] total 1
no backticks: ["2",10,"2024-02-29T00:00:00+08:00"] total 1
new column: ["1",100,"2024-05-01T12:00:00+08:00"] total 1
order: ["9",null,"2024-05-01T12:00:00+08:00"] total 1
trailing blanks: ["1",100,"2024-05-01T12:00:00+08:00"] total 1
empty:  total 0
negative: ["3",-1,null] total 1
zeros: ["3",120,null] total 1
backtick, quotes: ["a,\"b\r\nc",100,null] total 1
both: ["`a\"",100,null] total 1
goods: ["[{\"a\":1,\"b\":2}]",100,null] total 1
quote inside: ["a\"b",100,null] total 1
--
nothing:  The bill cannot be read: it is empty
no bill:  The bill cannot be read: line 1 has none of the headings of a bill, such as 批次id
cut: ["1",100,"2024-05-01T12:00:00+08:00"] The bill is not whole: it ends after line 2 without its number of rows (总条数)
cut in the row:  The bill cannot be read: line 2 has 2 columns instead of 3
wrong total: ["1",100,"2024-05-01T12:00:00+08:00"] ["1",100,"2024-05-01T12:00:00+08:00"] The bill is not whole: it says that it has 3 rows (总条数), but it has 2
no total: ["1",100,"2024-05-01T12:00:00+08:00"] The bill cannot be read: line 4 should be the number of rows
strange total: ["1",100,"2024-05-01T12:00:00+08:00"] The bill cannot be read: line 4 should be the number of rows
amount 1.005:  The bill cannot be read: line 2, column 优惠金额（元）: "1.005" is not an amount in yuan with at most two decimals
amount 1,00:  The bill cannot be read: line 2, column 优惠金额（元）: "1,00" is not an amount in yuan with at most two decimals
amount 1e3:  The bill cannot be read: line 2, column 优惠金额（元）: "1e3" is not an amount in yuan with at most two decimals
amount : ["1",null,null] total 1
amount x:  The bill cannot be read: line 2, column 优惠金额（元）: "x" is not an amount in yuan with at most two decimals
amount .5:  The bill cannot be read: line 2, column 优惠金额（元）: ".5" is not an amount in yuan with at most two decimals
amount 5.:  The bill cannot be read: line 2, column 优惠金额（元）: "5." is not an amount in yuan with at most two decimals
amount 99999999999999.99:  The bill cannot be read: line 2, column 优惠金额（元）: "99999999999999.99" is not an amount in yuan with at most two decimals
amount +1:  The bill cannot be read: line 2, column 优惠金额（元）: "+1" is not an amount in yuan with at most two decimals
amount 0x10:  The bill cannot be read: line 2, column 优惠金额（元）: "0x10" is not an amount in yuan with at most two decimals
amount １:  The bill cannot be read: line 2, column 优惠金额（元）: "１" is not an amount in yuan with at most two decimals
time 2023-02-29 00:00:00:  The bill cannot be read: line 2, column 消耗时间: "2023-02-29 00:00:00" is not a time of the form 2024-01-31 23:59:59
time 2024-13-01 00:00:00:  The bill cannot be read: line 2, column 消耗时间: "2024-13-01 00:00:00" is not a time of the form 2024-01-31 23:59:59
time 2024-05-01 24:00:00:  The bill cannot be read: line 2, column 消耗时间: "2024-05-01 24:00:00" is not a time of the form 2024-01-31 23:59:59
time 2024-05-01T00:00:00:  The bill cannot be read: line 2, column 消耗时间: "2024-05-01T00:00:00" is not a time of the form 2024-01-31 23:59:59
time 2024-05-01:  The bill cannot be read: line 2, column 消耗时间: "2024-05-01" is not a time of the form 2024-01-31 23:59:59
time now:  The bill cannot be read: line 2, column 消耗时间: "now" is not a time of the form 2024-01-31 23:59:59
too few:  The bill cannot be read: line 2 has 1 columns instead of 3
too many:  The bill cannot be read: line 2 has 4 columns instead of 3
too many, empty: ["1",100,null] total 1
twice:  The bill cannot be read: line 1 has the column 优惠id twice
open quote:  The bill cannot be read: line 2, column 1: the bill ends inside quotes
behind a quote:  The bill cannot be read: line 2, column 2: there is text behind the closing quote
open quote behind a backtick:  The bill cannot be read: line 2, column 1: the bill ends inside quotes
behind a quote behind a backtick:  The bill cannot be read: line 2, column 2: there is text behind the closing quote
long:  The bill cannot be read: line 2 is longer than 1048576 bytes
wide:  The bill cannot be read: line 1 has more than 256 columns
-- words that nobody documents
true 是
false 否
NULL 
NULL Y
NULL 普通订单
-- headings that are there again
{"新列":"a","优惠id":"1","新列 (2)":"b","新列 (3)":"c","":"d","新列 (4)":"e"," (2)":"f"}
["新列","优惠id","新列 (2)","新列","","新列",""]
InvalidArgumentException: %Sailed to open stream: No such file or directory
InvalidArgumentException: source must be the path of a bill, a resource that is an open stream, or a Stream; an empty string, or one with NUL bytes, given
InvalidArgumentException: source must be the path of a bill, a resource that is an open stream, or a Stream; int given
