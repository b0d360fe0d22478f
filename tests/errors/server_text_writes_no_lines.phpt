--TEST--
Text of the server cannot write lines of its own into a log; the answer keeps it as it came
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';

[$sandbox, $instance] = sandbox_client();
try {
    $instance->chain(COUPONS)->get(listing($sandbox, ['headers' => ['X-Sandbox-Fault' => 'status=400; code=PARAM_ERROR; message=a%0APHP Fatal error%1B[2J']]));
} catch (WxFavor\Exception\ClientException $e) {
    var_dump(preg_match('/[\x00-\x1F\x7F]/', $e->getMessage()), $e->getErrorMessage() === "a\nPHP Fatal error\x1B[2J");
}
?>
--EXPECT--
int(0)
bool(true)
