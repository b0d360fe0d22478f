--TEST--
Exceptions are chained, converted to text, dumped and serialized without harm
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
$caught = [];
foreach (['status=403', 'unsigned', 'reset=before'] as $fault) {
    try {
        $instance->chain(COUPONS)->post(['headers' => ['X-Sandbox-Fault' => $fault]] + coupon($sandbox, 'n1'));
    } catch (WxFavor\Exception\WxFavorException $e) {
        $caught[$fault] = $e;
    }
}
foreach ($caught as $fault => $e) {
    $outer = new RuntimeException('outer', 1, $e);
    var_dump(str_contains((string) $outer, get_class($e)), $outer->getPrevious() === $e);
    ob_start();
    var_dump($e);
    print_r($e);
    var_export($e, false);
    echo json_encode($e);
    var_dump((array) $e);
    ob_end_clean();
    try {
        $text = serialize($e);
        $again = unserialize($text);
        echo get_class($again), ' ', json_encode([$again->isRetryable(), $again->isOutcomeUnknown()]), "\n";
    } catch (Exception $refused) {
        echo $refused->getMessage(), "\n";
    }
    thrown(fn() => clone $e);
}
// Made up ones are no danger.
foreach ([
    'O:36:"WxFavor\Exception\SignatureException":0:{}',
    'O:36:"WxFavor\Exception\SignatureException":1:{s:9:"' . "\0*\0" . 'reason";i:5;}',
    'O:36:"WxFavor\Exception\SignatureException":1:{s:11:"' . "\0*\0" . 'response";O:8:"stdClass":0:{}}',
    'O:36:"WxFavor\Exception\SignatureException":1:{s:12:"' . "\0*\0" . 'retryable";s:1:"x";}',
] as $text) {
    try {
        $e = unserialize($text);
        echo json_encode([$e->getReason(), $e->getResponse(), $e->isRetryable()]), "\n";
    } catch (Throwable $refused) {
        echo get_class($refused), ': ', $refused->getMessage(), "\n";
    }
}
?>
--EXPECT--
bool(true)
bool(true)
Serialization of 'WxFavor\Http\Response' is not allowed
Error: Trying to clone an uncloneable object of class WxFavor\Exception\ClientException
bool(true)
bool(true)
Serialization of 'WxFavor\Http\Response' is not allowed
Error: Trying to clone an uncloneable object of class WxFavor\Exception\UnsignedException
bool(true)
bool(true)
WxFavor\Exception\RequestException [true,true]
Error: Trying to clone an uncloneable object of class WxFavor\Exception\RequestException
["",null,false]
TypeError: Cannot assign int to property WxFavor\Exception\SignatureException::$reason of type string
TypeError: Cannot assign stdClass to property WxFavor\Exception\RequestException::$response of type ?WxFavor\Http\Response
TypeError: Cannot assign string to property WxFavor\Exception\TransferException::$retryable of type bool
