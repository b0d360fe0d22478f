--TEST--
What each exception is, and what it can be caught as
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
foreach (['InvalidArgumentException', 'TransferException', 'ConnectException', 'TimeoutException', 'RequestException', 'ClientException', 'ServerException', 'SignatureException',
    'UnsignedException', 'ClockOffsetException', 'UnknownSerialException', 'SignatureProbeException', 'WrongSignatureException'] as $name) {
    $class = "WxFavor\\Exception\\$name";
    $parents = class_parents($class) + class_implements($class);
    sort($parents);
    echo $name, ': ', implode(', ', $parents), "\n";
    $e = new $class('text', 5, new LogicException('before'));
    var_dump($e->isRetryable(), $e->isOutcomeUnknown());
    if ($e instanceof WxFavor\Exception\TransferException) {
        echo json_encode([$e->getRequestMethod(), $e->getRequestUri()]), "\n";
    }
    if ($e instanceof WxFavor\Exception\RequestException) {
        echo json_encode([$e->hasResponse(), $e->getResponse(), $e->getErrorCode(), $e->getErrorMessage(), $e->getErrorDetail(), $e->getRequestId(), $e->isSignatureVerified()]), "\n";
    }
    if ($e instanceof WxFavor\Exception\SignatureException) {
        echo json_encode($e->getReason()), "\n";
    }
    echo $e->getMessage(), ' ', $e->getCode(), ' ', $e->getPrevious()->getMessage(), "\n";
}
var_dump((new ReflectionClass(WxFavor\Exception\WxFavorException::class))->isInterface());
try {
    (function () {
        throw new class('of a subclass') extends WxFavor\Exception\RequestException {};
    })();
} catch (WxFavor\Exception\WxFavorException $e) {
    echo $e->getMessage(), ' ', json_encode($e->getResponse()), "\n";
}
?>
--EXPECT--
InvalidArgumentException: Exception, InvalidArgumentException, LogicException, Stringable, Throwable, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
text 5 before
TransferException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
text 5 before
ConnectException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
text 5 before
TimeoutException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
text 5 before
RequestException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
text 5 before
ClientException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
text 5 before
ServerException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
text 5 before
SignatureException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
""
text 5 before
UnsignedException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\SignatureException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
""
text 5 before
ClockOffsetException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\SignatureException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
""
text 5 before
UnknownSerialException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\SignatureException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
""
text 5 before
SignatureProbeException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\SignatureException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
""
text 5 before
WrongSignatureException: Exception, RuntimeException, Stringable, Throwable, WxFavor\Exception\RequestException, WxFavor\Exception\SignatureException, WxFavor\Exception\TransferException, WxFavor\Exception\WxFavorException
bool(false)
bool(false)
["",""]
[false,null,null,null,null,null,null]
""
text 5 before
bool(true)
of a subclass null
