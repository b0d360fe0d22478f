--TEST--
A connection that breaks or falls silent, and a server that is not well, are tried again: resumed where the server offers ranges, else begun again, a few times
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/bill.inc';
$dir = scratch_dir();
$bill = implode("\r\n", range(100000, 199999));
$make = '$bill = implode("\r\n", range(100000, 199999));';
$ranges = static fn (ScriptServer $server) => implode(', ', array_map(fn ($head) => preg_match('~\r\nRange: (.*)\r\n~', $head, $m) ? $m[1] : 'whole', $server->heads()));
$try = static function (string $name, string $handler, float $timeout = 30) use ($dir, $bill, $make, $ranges): void {
    $server = new ScriptServer($make . $handler);
    $client = script_client($server, ['timeout' => $timeout]);
    try {
        $stream = $client->downloadBill("{$server->baseUri}v3/billdownload/file?token=x", sha1($bill), "$dir/bill");
        echo $name, ': ', file_get_contents("$dir/bill") === $bill && $stream->getSize() === strlen($bill) ? 'right' : 'WRONG';
    } catch (Throwable $e) {
        echo $name, ': ', get_class($e), preg_match('~is not the one~', $e->getMessage()) ? ' wrong hash' : '';
    }
    echo ' (', $ranges($server), '), left: ', left($dir), "\n";
    @unlink("$dir/bill");
};
$part = 'fwrite($peer, "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Length: " . strlen($bill) . "\r\n\r\n" . substr($bill, 0, 300000));';
$rest = 'preg_match("~Range: bytes=(\d+)-~", $head, $m); $at = (int) $m[1]; fwrite($peer, "HTTP/1.1 206 P\r\nContent-Range: bytes $at-" . (strlen($bill) - 1) . "/" . strlen($bill) . "\r\nContent-Length: " . (strlen($bill) - $at) . "\r\n\r\n" . substr($bill, $at, 250000));';
$try('resumed', "if (\$number === 1) { $part return; } $rest");
$try('not offered', 'if ($number < 3) { fwrite($peer, "HTTP/1.1 200 OK\r\nContent-Length: " . strlen($bill) . "\r\n\r\n" . substr($bill, 0, 300000)); return; } answer($peer, $bill);');
$try('answered as a whole', "if (\$number === 1) { $part return; } answer(\$peer, \$bill);");
$try('another range', "if (\$number === 1) { $part return; } fwrite(\$peer, \"HTTP/1.1 206 P\\r\\nContent-Range: bytes 7-9/10\\r\\nContent-Length: 3\\r\\n\\r\\nabc\");");
$try('range refused', "if (\$number === 1) { $part return; } if (str_contains(\$head, 'Range:')) { answer(\$peer, '', '', 416); return; } answer(\$peer, \$bill);");
$try('pieces of two files', "if (\$number === 1) { fwrite(\$peer, \"HTTP/1.1 200 OK\\r\\nAccept-Ranges: bytes\\r\\nContent-Length: 900000\\r\\n\\r\\n\" . str_repeat('x', 300000)); return; } if (str_contains(\$head, 'Range:')) { $rest return; } answer(\$peer, \$bill);");
$try('always broken', 'fwrite($peer, "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\nabc");');
$try('compressed, resumed', '$zip = gzencode($bill); ' . str_replace('$bill', '$zip', str_replace('300000', '30000', "if (\$number === 1) { $part return; }") . str_replace('250000', '9999999', $rest)));
// Silent until the client has gone; there must be time to connect and ask before, and that is of the same limit.
$silent = 'fread($peer, 1);';
$try('silent', "if (\$number === 1) { $part $silent return; } $rest", 4);
$try('silent before the first byte', "fwrite(\$peer, \"HTTP/1.1 200 OK\\r\\nContent-Length: 9\\r\\n\\r\\n\"); $silent", 4);
$try('not well', 'if ($number < 3) { answer($peer, \'{"code":"SYSTEM_ERROR"}\', "", 500 + $number); return; } answer($peer, $bill);');
$try('not well in the middle', "if (\$number === 1) { $part return; } if (\$number === 2) { answer(\$peer, 'busy', '', 503); return; } $rest");
$try('never well', 'answer($peer, "busy", "", 503);');
?>
--EXPECTF--
resumed: right (whole, bytes=300000-, bytes=550000-), left: bill
not offered: right (whole, whole, whole), left: bill
answered as a whole: right (whole, bytes=300000-), left: bill
another range: WxFavor\Exception\RequestException (whole, bytes=300000-), left: nothing
range refused: right (whole, bytes=300000-, whole), left: bill
pieces of two files: right (whole, bytes=300000-, bytes=550000-, whole), left: bill
always broken: WxFavor\Exception\RequestException (whole, whole, whole, whole, whole), left: nothing
compressed, resumed: right (whole, bytes=30000-), left: bill
silent: right (whole, bytes=300000-, bytes=550000-), left: bill
silent before the first byte: WxFavor\Exception\TimeoutException (whole), left: nothing
not well: right (whole, whole, whole), left: bill
not well in the middle: right (whole, bytes=300000-, bytes=300000-, bytes=550000-), left: bill
never well: WxFavor\Exception\ServerException (whole, whole, whole, whole, whole), left: nothing
