--TEST--
An error answer is verified if it is signed, and never hidden by its signature
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['', 'unsigned', 'signature=flip', 'signature=probe', 'omit=Wechatpay-Nonce', 'serial=unknown', 'skew=%2B400', 'type=x', 'body=tamper'] as $fault) {
    foreach (['status=403', 'status=500'] as $status) {
        $options = ['headers' => ['X-Sandbox-Fault' => "$status; $fault"]] + coupon($sandbox, 'n1');
        $e = fate(fn() => $instance->chain(COUPONS)->post($options), str_pad("$status $fault", 32));
        echo '  ', $e->getErrorCode(), ' ', json_encode($e->isSignatureVerified()), ' ', json_encode($e->getResponse()->isSignatureVerified()),
            str_contains($e->getMessage(), 'its signature does not verify') ? ' told' : '', ' ';
        echo json_encode($instance->chain(COUPONS)->post(['http_errors' => false] + $options)->isSignatureVerified()), "\n";
    }
}
?>
--EXPECT--
status=403                      ClientException, response 403, final, outcome known
  REQUEST_BLOCKED true true true
status=500                      ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR true true true
status=403 unsigned             ClientException, response 403, final, outcome known
  REQUEST_BLOCKED null null null
status=500 unsigned             ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR null null null
status=403 signature=flip       ClientException, response 403, final, outcome unknown
  REQUEST_BLOCKED false false told false
status=500 signature=flip       ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR false false told false
status=403 signature=probe      ClientException, response 403, final, outcome unknown
  REQUEST_BLOCKED false false told false
status=500 signature=probe      ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR false false told false
status=403 omit=Wechatpay-Nonce ClientException, response 403, final, outcome unknown
  REQUEST_BLOCKED false false told false
status=500 omit=Wechatpay-Nonce ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR false false told false
status=403 serial=unknown       ClientException, response 403, final, outcome unknown
  REQUEST_BLOCKED false false told false
status=500 serial=unknown       ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR false false told false
status=403 skew=%2B400          ClientException, response 403, final, outcome unknown
  REQUEST_BLOCKED false false told false
status=500 skew=%2B400          ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR false false told false
status=403 type=x               ClientException, response 403, final, outcome unknown
  REQUEST_BLOCKED false false told false
status=500 type=x               ServerException, response 500, retryable, outcome unknown
  SYSTEM_ERROR false false told false
status=403 body=tamper          ClientException, response 403, final, outcome unknown
   false false told false
status=500 body=tamper          ServerException, response 500, retryable, outcome unknown
   false false told false
