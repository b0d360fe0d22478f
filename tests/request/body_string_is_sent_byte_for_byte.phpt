--TEST--
A body string is sent and signed as it is
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['{"a":1}', "{\"a\":\n1}\n", "\n", ' ', '', "\0\xFF\r\n", '微信', str_repeat('0123456789', 5000)] as $body) {
    $instance->v3->x->post(['body' => $body, 'http_errors' => false]);
    $entry = $sandbox->lastRequest();
    $sent = isset($entry['body_base64']) ? base64_decode($entry['body_base64']) : $entry['body'];
    echo $entry['body_length'], $sent === $body ? ' same' : ' DIFFERENT', $entry['verdict']['ok'] ? ' signed ' : ' WRONGLY SIGNED ',
        $entry['headers']['Content-Length'], ' ', $entry['headers']['Content-Type'], isset($entry['headers']['Expect']) ? ' expects' : '', "\n";
}
?>
--EXPECT--
7 same signed 7 application/json
9 same signed 9 application/json
1 same signed 1 application/json
1 same signed 1 application/json
0 same signed 0 application/json
4 same signed 4 application/json
6 same signed 6 application/json
50000 same signed 50000 application/json
