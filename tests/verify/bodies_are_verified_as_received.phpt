--TEST--
What is verified are the bytes of the body, whatever they say
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['body=empty', 'body=truncate', 'body=notjson', 'body=bom', 'body=array', 'body=deep', 'body=badutf8', 'body=dupkeys', 'body=pretty', 'size=300000',
    'chunked=7', 'chunked=1', 'drip=body;pause=1', 'drip=header;pause=1', 'status=202', 'status=204', 'status=201'] as $fault) {
    try {
        $response = $instance->chain(COUPONS)->post(['headers' => ['X-Sandbox-Fault' => $fault]] + coupon($sandbox, 'n1'));
        $signed = $sandbox->lastRequest()['response'];
        echo $fault, ': ', $response->getStatusCode(), ' ', json_encode($response->isSignatureVerified()),
            strlen($response->getBody()) === $signed['body_length'] ? '' : ' ANOTHER LENGTH', "\n";
    } catch (WxFavor\Exception\WxFavorException $e) {
        echo $fault, ': ', get_class($e), ' ', tidy($e->getMessage()), "\n";
    }
}
?>
--EXPECT--
body=empty: 200 true
body=truncate: 200 true
body=notjson: 200 true
body=bom: 200 true
body=array: 200 true
body=deep: 200 true
body=badutf8: 200 true
body=dupkeys: 200 true
body=pretty: 200 true
size=300000: 200 true
chunked=7: 200 true
chunked=1: 200 true
drip=body;pause=1: 200 true
drip=header;pause=1: 200 true
status=202: 202 true
status=204: 204 true
status=201: 201 true
