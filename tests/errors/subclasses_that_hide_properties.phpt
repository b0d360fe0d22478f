--TEST--
A subclass of an exception that unsets a property, or answers for it with __get(), gets what PHP gives
--EXTENSIONS--
wxfavor
--INI--
log_errors=0
--FILE--
<?php
use WxFavor\Client;
use WxFavor\Exception\{CancellationException, ConnectException, MappingException, RejectionException, SignatureException, WxFavorException};
use WxFavor\Promise;

function tell(string $what, callable $call): void
{
    try {
        $outcome = json_encode($call());
    } catch (Error $e) {
        $outcome = get_class($e) . ': ' . $e->getMessage();
    }
    echo "$what: $outcome\n";
}

$all = [ConnectException::class => ['isRetryable', 'getRequestUri'], SignatureException::class => ['getReason', 'getErrorCode', 'getResponse', 'hasResponse', 'isSignatureVerified'],
    MappingException::class => ['getPath', 'isOutcomeUnknown'], RejectionException::class => ['getReason'], CancellationException::class => ['isOutcomeUnknown']];
$unset = 'foreach (["retryable", "outcomeUnknown", "requestUri", "reason", "errorCode", "response", "path"] as $name) { unset($this->$name); }';
foreach ($all as $class => $methods) {
    $without = eval("return new class extends $class { public function __construct() { $unset } };");
    // What a __get() makes is new each time, so that a leak would be seen.
    $answers = eval("return new class extends $class { public function __construct() { $unset }
        public function __get(\$name) { return str_contains(\$name, 'response') ? null : str_repeat(\$name, mt_rand(1, 1)); } };");
    foreach ($methods as $method) {
        tell("$method()", fn () => $without->$method());
        $method === 'isRetryable' || tell("$method() with __get()", fn () => $answers->$method());
    }
}

/* Nobody handled it: that is told without asking the exception, which may be at any moment. */
class Curious extends Exception implements WxFavorException
{
    public function isRetryable(): bool { return false; }
    public function isOutcomeUnknown(): bool { return false; }
    public function __isset($name): bool { echo "asked for $name\n"; return true; }
    public function __get($name): mixed { echo "asked for $name\n"; return str_repeat('x', mt_rand(1, 1)); }
}
Promise::all([])->then(fn () => throw new Curious('of the handler'));
Client::poll();
?>
--EXPECTF--
isRetryable(): Error: Typed property WxFavor\Exception\TransferException::$retryable must not be accessed before initialization
getRequestUri(): Error: Typed property WxFavor\Exception\TransferException::$requestUri must not be accessed before initialization
getRequestUri() with __get(): "requestUri"
getReason(): Error: Typed property WxFavor\Exception\SignatureException::$reason must not be accessed before initialization
getReason() with __get(): "reason"
getErrorCode(): Error: Typed property WxFavor\Exception\RequestException::$errorCode must not be accessed before initialization
getErrorCode() with __get(): "errorCode"
getResponse(): Error: Typed property WxFavor\Exception\RequestException::$response must not be accessed before initialization
getResponse() with __get(): null
hasResponse(): Error: Typed property WxFavor\Exception\RequestException::$response must not be accessed before initialization
hasResponse() with __get(): false
isSignatureVerified(): Error: Typed property WxFavor\Exception\RequestException::$response must not be accessed before initialization
isSignatureVerified() with __get(): null
getPath(): Error: Typed property WxFavor\Exception\MappingException::$path must not be accessed before initialization
getPath() with __get(): "path"
isOutcomeUnknown(): Error: Typed property WxFavor\Exception\MappingException::$outcomeUnknown must not be accessed before initialization
isOutcomeUnknown() with __get(): true
getReason(): Error: Typed property WxFavor\Exception\RejectionException::$reason must not be accessed before initialization
getReason() with __get(): "reason"
isOutcomeUnknown(): Error: Typed property WxFavor\Exception\CancellationException::$outcomeUnknown must not be accessed before initialization
isOutcomeUnknown() with __get(): true

Warning: wxfavor: nobody handled that a promise was rejected: Curious: of the handler in %s on line %d
