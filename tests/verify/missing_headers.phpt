--TEST--
An answer that lacks one of the four headers is refused, each is named
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$all = ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Signature', 'Wechatpay-Serial'];
foreach ([[$all[0]], [$all[1]], [$all[2]], [$all[3]], [$all[0], $all[3]], array_slice($all, 1)] as $omit) {
    $e = thrown(fn() => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'omit=' . implode(',', $omit)]] + listing($sandbox)));
    echo '  ', $e->getReason(), "\n";
}
// An empty one is as good as none, but not the same as unsigned.
$e = thrown(fn() => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'signature=empty']] + listing($sandbox)));
echo '  ', $e->getReason(), "\n";
// The type may be missing.
echo json_encode($instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'omit=Wechatpay-Signature-Type']] + listing($sandbox))->isSignatureVerified()), "\n";
?>
--EXPECT--
UnsignedException: the signature cannot be checked without Wechatpay-Timestamp; see whether a proxy or a framework drops headers
  headers-missing
UnsignedException: the signature cannot be checked without Wechatpay-Nonce; see whether a proxy or a framework drops headers
  headers-missing
UnsignedException: the signature cannot be checked without Wechatpay-Signature; see whether a proxy or a framework drops headers
  headers-missing
UnsignedException: the signature cannot be checked without Wechatpay-Serial; see whether a proxy or a framework drops headers
  headers-missing
UnsignedException: the signature cannot be checked without Wechatpay-Timestamp, Wechatpay-Serial; see whether a proxy or a framework drops headers
  headers-missing
UnsignedException: the signature cannot be checked without Wechatpay-Nonce, Wechatpay-Signature, Wechatpay-Serial; see whether a proxy or a framework drops headers
  headers-missing
UnsignedException: the signature cannot be checked without Wechatpay-Signature (empty); see whether a proxy or a framework drops headers
  headers-missing
true
