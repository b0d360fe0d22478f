--TEST--
Where a signature may be missing, one that is there must be right
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$node = $instance->chain('v3/marketing/favor/stocks/10000001/use-flow');
foreach (['status=202', 'status=202; unsigned', 'status=202; signature=flip', 'status=202; omit=Wechatpay-Serial', 'status=202; serial=unknown-pubkey'] as $fault) {
    try {
        $response = $node->get(['headers' => ['X-Sandbox-Fault' => $fault]]);
        echo $fault, ': ', json_encode($response->isSignatureVerified()), "\n";
    } catch (WxFavor\Exception\RequestException $e) {
        echo $fault, ': ', get_class($e), ' ', $e instanceof WxFavor\Exception\SignatureException ? $e->getReason() : $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
status=202: true
status=202; unsigned: null
status=202; signature=flip: WxFavor\Exception\WrongSignatureException signature-wrong
status=202; omit=Wechatpay-Serial: WxFavor\Exception\UnsignedException headers-missing
status=202; serial=unknown-pubkey: WxFavor\Exception\UnknownSerialException unknown-serial
