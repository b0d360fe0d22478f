--TEST--
A stream is sent from where it stands, and stands there again afterwards
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$send = static function ($stream) use ($sandbox, $instance): void {
    $instance->v3->x->post(['body' => $stream, 'http_errors' => false]);
    $entry = $sandbox->lastRequest();
    echo json_encode($entry['body']), $entry['verdict']['ok'] ? ' signed' : ' WRONGLY SIGNED', "\n";
};
$dir = scratch_dir();
file_put_contents("$dir/body.json", '{"from":"file"}');
foreach ([fopen("$dir/body.json", 'rb'), fopen("$dir/body.json", 'r+'), fopen('php://memory', 'w+'), fopen('php://temp', 'w+')] as $i => $stream) {
    if ($i > 1) {
        fwrite($stream, '{"from":"memory"}');
        rewind($stream);
    }
    $send($stream);
    echo ftell($stream), ' ';
    $send($stream);
    fseek($stream, 8);
    $send($stream);
    echo ftell($stream), ' ', fgetc($stream), "\n";
    fseek($stream, 0, SEEK_END);
    $send($stream);
    var_dump(is_resource($stream));
}
// One that cannot go back is read, and at its end.
$pipe = popen('printf "{\"from\":\"pipe\"}"', 'r');
$send($pipe);
$send($pipe);
pclose($pipe);
?>
--EXPECT--
"{\"from\":\"file\"}" signed
0 "{\"from\":\"file\"}" signed
"\"file\"}" signed
8 "
"" signed
bool(true)
"{\"from\":\"file\"}" signed
0 "{\"from\":\"file\"}" signed
"\"file\"}" signed
8 "
"" signed
bool(true)
"{\"from\":\"memory\"}" signed
0 "{\"from\":\"memory\"}" signed
"\"memory\"}" signed
8 "
"" signed
bool(true)
"{\"from\":\"memory\"}" signed
0 "{\"from\":\"memory\"}" signed
"\"memory\"}" signed
8 "
"" signed
bool(true)
"{\"from\":\"pipe\"}" signed
"" signed
