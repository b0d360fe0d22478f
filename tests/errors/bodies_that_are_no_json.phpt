--TEST--
A gateway's page, an empty body and half a JSON are refusals like any other
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['html=503', 'html=502', 'html=403', 'html=413', 'status=500; body=empty', 'status=400; body=empty', 'status=400; body=truncate', 'status=404; body=notjson',
    'status=400; body=array', 'status=400; body=badutf8', 'status=500; body=deep', 'status=400; body=bom'] as $fault) {
    $e = fate(fn() => $instance->chain(COUPONS)->post(['headers' => ['X-Sandbox-Fault' => $fault]] + coupon($sandbox, 'n1')), "$fault: ");
    echo '  ', json_encode([$e->getErrorCode(), $e->getErrorMessage(), $e->getErrorDetail(), $e->isSignatureVerified()], JSON_UNESCAPED_UNICODE),
        ' ', strlen($e->getResponse()->getBody()) === $sandbox->lastRequest()['response']['body_length'] ? 'body kept' : 'BODY LOST', "\n";
}
$page = $instance->chain(COUPONS)->get(['http_errors' => false, 'headers' => ['X-Sandbox-Fault' => 'html=503']] + listing($sandbox));
echo $page->getStatusCode(), ' ', $page->getHeaderLine('Content-Type'), ' ', substr($page->getBody(), 0, 6), "\n";
?>
--EXPECT--
html=503: ServerException, response 503, retryable, outcome unknown
  [null,null,null,null] body kept
html=502: ServerException, response 502, retryable, outcome unknown
  [null,null,null,null] body kept
html=403: ClientException, response 403, final, outcome known
  [null,null,null,null] body kept
html=413: ClientException, response 413, final, outcome known
  [null,null,null,null] body kept
status=500; body=empty: ServerException, response 500, retryable, outcome unknown
  [null,null,null,true] body kept
status=400; body=empty: ClientException, response 400, final, outcome known
  [null,null,null,true] body kept
status=400; body=truncate: ClientException, response 400, final, outcome known
  [null,null,null,true] body kept
status=404; body=notjson: ClientException, response 404, final, outcome known
  [null,null,null,true] body kept
status=400; body=array: ClientException, response 400, final, outcome known
  [null,null,null,true] body kept
status=400; body=badutf8: ClientException, response 400, final, outcome known
  ["PARAM_ERROR","参数错误",null,true] body kept
status=500; body=deep: ServerException, response 500, retryable, outcome unknown
  [null,null,null,true] body kept
status=400; body=bom: ClientException, response 400, final, outcome known
  ["PARAM_ERROR","参数错误",null,true] body kept
503 text/html; charset=utf-8 <html>
