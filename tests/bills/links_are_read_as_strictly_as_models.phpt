--TEST--
downloadUseFlow() and downloadRefundFlow() ask for their link, and read it, as strictly as the methods of favor() that do only that
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
[$sandbox, $client] = bill_sandbox();
$dir = scratch_dir();
$said = static function (callable $call): string {
    try {
        $call();
        return 'nothing';
    } catch (Throwable $e) {
        return (new ReflectionClass($e))->getShortName() . ': ' . str_replace(' (checks => false leaves out this rule of the documentation)', '', $e->getMessage());
    }
};
$same = static function (string $name, callable $typed, callable ...$downloads) use ($said): void {
    $expected = $said($typed);
    $others = array_diff(array_map($said, $downloads), [$expected]);
    echo "$name: $expected", $others === [] ? '' : ' BUT ' . implode(' BUT ', $others), "\n";
};
echo "-- asking\n";
foreach (['', "1\0", "1\xff", str_repeat('1', 21)] as $stock) {
    $same(addcslashes($stock, "\0..\37\177..\377"), fn () => $client->favor()->useFlow($stock),
        fn () => $client->downloadUseFlow($stock, "$dir/bill"), fn () => $client->downloadUseFlowAsync($stock, "$dir/bill"),
        fn () => $client->favor()->downloadRefundFlow($stock, "$dir/bill"), fn () => $client->downloadRefundFlowAsync($stock, 'bill', '2024-02-29'));
}
foreach (['', '2024-02-30', '2024-2-3', '20240203', "2024-02-29\n"] as $date) {
    $same(json_encode($date), fn () => $client->favor()->useFlowByDay('1', $date),
        fn () => $client->downloadUseFlow('1', "$dir/bill", $date), fn () => $client->downloadUseFlowAsync('1', "$dir/bill", $date),
        fn () => $client->favor()->downloadRefundFlow('1', "$dir/bill", $date), fn () => $client->downloadRefundFlowAsync('1', 'bill', $date));
}
var_dump(array_filter($sandbox->journal(), fn ($entry) => str_contains(json_encode($entry), 'flow')));
echo "-- sent\n";
$server = new ScriptServer('answer($peer, "{}");');
$other = script_client($server);
foreach (['1/2?', '批 次'] as $stock) {
    $said(fn () => $other->favor()->refundFlowByDay($stock, '2024-02-29'));
    $said(fn () => $other->downloadRefundFlow($stock, "$dir/bill", '2024-02-29'));
}
foreach ($server->heads() as $head) {
    echo strtok($head, "\r"), "\n";
}
echo "-- reading\n";
[$url, $hash] = ['https://x.invalid/', str_repeat('0', 40)];
foreach ([
    'a name twice' => "{\"url\":\"$url\",\"hash_value\":\"$hash\",\"hash_value\":\"" . str_repeat('1', 40) . '"}',
    'a type of another kind' => "{\"url\":\"$url\",\"hash_value\":\"$hash\",\"hash_type\":5}",
    'no UTF-8' => "{\"url\":\"$url\xff\",\"hash_value\":\"$hash\"}",
    'a control character' => "\x01{\"url\":\"$url\",\"hash_value\":\"$hash\"}",
    'a hash of another kind' => "{\"url\":\"$url\",\"hash_value\":7}",
    'no url' => "{\"hash_value\":\"$hash\"}",
    'text behind' => "{\"url\":\"$url\",\"hash_value\":\"$hash\"}{}",
] as $name => $answer) {
    $server = new ScriptServer('answer($peer, base64_decode("' . base64_encode($answer) . '"));');
    $other = script_client($server);
    $same($name, fn () => $other->favor()->useFlow('1'), fn () => $other->downloadUseFlow('1', "$dir/bill"), fn () => $other->downloadUseFlowAsync('1', "$dir/bill")->wait());
}
try {
    $other->downloadUseFlow('1', "$dir/bill");
} catch (WxFavor\Exception\MappingException $e) {
    var_dump($e->getPath(), $e->getResponse()->getStatusCode(), (string) $e->getResponse()->getBody() === $answer, $e->isOutcomeUnknown());
}
echo left($dir), "\n";
?>
--EXPECT--
-- asking
: InvalidArgumentException: stock_id: must not be empty
1\000: InvalidArgumentException: stock_id: must hold no NUL
1\377: InvalidArgumentException: stock_id: must be UTF-8
111111111111111111111: InvalidArgumentException: stock_id: must have 1 to 20 characters, it has 21
"": InvalidArgumentException: bill_date: must not be empty
"2024-02-30": InvalidArgumentException: bill_date: must be a day as YYYY-MM-DD
"2024-2-3": InvalidArgumentException: bill_date: must be a day as YYYY-MM-DD
"20240203": InvalidArgumentException: bill_date: must be a day as YYYY-MM-DD
"2024-02-29\n": InvalidArgumentException: bill_date: must be a day as YYYY-MM-DD
array(0) {
}
-- sent
GET /v3/marketing/favor/stocks/1%2F2%3F/refund-flow-by-day?bill_date=2024-02-29 HTTP/1.1
GET /v3/marketing/favor/stocks/1%2F2%3F/refund-flow-by-day?bill_date=2024-02-29 HTTP/1.1
GET /v3/marketing/favor/stocks/%E6%89%B9%20%E6%AC%A1/refund-flow-by-day?bill_date=2024-02-29 HTTP/1.1
GET /v3/marketing/favor/stocks/%E6%89%B9%20%E6%AC%A1/refund-flow-by-day?bill_date=2024-02-29 HTTP/1.1
-- reading
a name twice: MappingException: useFlow(): the answer is not what WeChat Pay documents: hash_value: the object has this name twice
a type of another kind: MappingException: useFlow(): the answer is not what WeChat Pay documents: hash_type: a number instead of a string
no UTF-8: MappingException: useFlow(): the answer is not what WeChat Pay documents: url: invalid UTF-8, at byte 26
a control character: MappingException: useFlow(): the answer is not what WeChat Pay documents: not JSON: no value, at byte 0
a hash of another kind: MappingException: useFlow(): the answer is not what WeChat Pay documents: hash_value: a number instead of a string
no url: MappingException: useFlow(): the answer is not what WeChat Pay documents: url: missing
text behind: MappingException: useFlow(): the answer is not what WeChat Pay documents: something follows the JSON value, at byte 84
string(0) ""
int(200)
bool(true)
bool(false)
nothing
