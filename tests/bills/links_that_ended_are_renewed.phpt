--TEST--
A link that has ended is renewed once, and only where a link can be had
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
$dir = scratch_dir();
$server = new ScriptServer(<<<'PHP'
    preg_match('~^GET (\S+)~', $head, $m);
    if (str_contains($m[1], 'use-flow')) {
        answer($peer, json_encode(['url' => 'http://' . stream_socket_get_name($peer, false) . "/v3/billdownload/file?token=$number", 'hash_value' => sha1('a bill'), 'hash_type' => 'sha1']));
    } elseif ($number < 4) {
        answer($peer, '{"code":"RESOURCE_NOT_EXISTS","message":"gone"}', '', 404);
    } else {
        answer($peer, 'a bill');
    }
    PHP);
$client = script_client($server);
echo $client->downloadUseFlow('10000004', "$dir/bill"), "\n";
foreach ($server->heads() as $head) {
    preg_match('~^GET (\S+)~', $head, $m);
    echo $m[1], ' ', str_contains($head, "\r\nAuthorization: WECHATPAY2") ? 'signed' : 'NOT SIGNED', "\n";
}
$server = new ScriptServer('answer($peer, \'{"code":"RESOURCE_NOT_EXISTS","message":"gone"}\', "", 404);');
$client = script_client($server);
$e = thrown(fn () => $client->downloadBill("{$server->baseUri}v3/billdownload/file?token=x", str_repeat('0', 40), "$dir/none"));
var_dump($e->getErrorCode(), count($server->heads()));
echo "-- answers that are no link\n";
foreach (['{}', '[]', 'nothing', '{"url":"http://x/"}', '{"url":"http://example.com/","hash_value":"' . str_repeat('0', 40) . '"}', '{"url":"https://x/","hash_value":"00","hash_type":"SHA1"}', '{"url":"https://x/","hash_value":"00","hash_type":"MD5"}'] as $answer) {
    $server = new ScriptServer('answer($peer, ' . var_export($answer, true) . ');');
    thrown(fn () => script_client($server)->downloadUseFlow('1', "$dir/none"));
}
echo "-- another link that does not come at once\n";
foreach (['two failures' => 'if ($number === 3) { answer($peer, "busy", "", 503); return; } if ($number === 4) { return; }', 'nothing else' => 'if ($number > 2) { answer($peer, "busy", "", 503); return; }', 'a refusal' => 'if ($number > 2) { answer($peer, \'{"code":"NO_AUTH"}\', "", 403); return; }', 'the first already' => 'answer($peer, "busy", "", 503); return;'] as $name => $refuse) {
    $server = new ScriptServer($refuse . <<<'PHP'
        if (str_contains($head, 'use-flow')) {
            answer($peer, json_encode(['url' => 'http://' . stream_socket_get_name($peer, false) . "/v3/billdownload/file?token=$number", 'hash_value' => sha1('a bill'), 'hash_type' => 'sha1']));
        } elseif ($number === 2) {
            answer($peer, '{"code":"RESOURCE_NOT_EXISTS","message":"gone"}', '', 404);
        } else {
            answer($peer, 'a bill');
        }
        PHP);
    try {
        $result = (string) script_client($server)->downloadUseFlow('1', "$dir/again");
        unlink("$dir/again");
    } catch (Throwable $e) {
        $result = $e::class;
    }
    echo "$name: $result (", implode(', ', array_map(fn ($head) => str_contains($head, 'use-flow') ? 'link' : 'file', $server->heads())), ")\n";
}
echo left($dir), "\n";
?>
--EXPECTF--
a bill
/v3/marketing/favor/stocks/10000004/use-flow signed
/v3/billdownload/file?token=1 signed
/v3/marketing/favor/stocks/10000004/use-flow signed
/v3/billdownload/file?token=3 signed
ClientException: Client error: GET http://127.0.0.1:PORT/v3/billdownload/file?token=x answered 404 RESOURCE_NOT_EXISTS: gone
string(19) "RESOURCE_NOT_EXISTS"
int(1)
-- answers that are no link
MappingException: useFlow(): the answer is not what WeChat Pay documents: url: missing
MappingException: useFlow(): the answer is not what WeChat Pay documents: a list instead of an object
MappingException: useFlow(): the answer is not what WeChat Pay documents: not JSON: no value, at byte 0
MappingException: useFlow(): the answer is not what WeChat Pay documents: hash_value: missing
InvalidArgumentException: files of example.com are fetched by https:// only, and those of WeChat Pay from port 443
InvalidArgumentException: the hash of the bill must be a SHA-1, 40 hexadecimal digits, not "00"
MappingException: useFlow(): the answer is not what WeChat Pay documents: hash_type: the hash of the bill is of the type MD5; only SHA1 is known
-- another link that does not come at once
two failures: a bill (link, file, link, link, link, file)
nothing else: WxFavor\Exception\ServerException (link, file, link, link, link, link)
a refusal: WxFavor\Exception\ClientException (link, file, link)
the first already: WxFavor\Exception\ServerException (link)
bill
