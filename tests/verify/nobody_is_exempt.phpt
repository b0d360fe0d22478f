--TEST--
Neither host, nor environment, nor debug exempts an answer from verification
--EXTENSIONS--
wxfavor
--ENV--
APP_ENV=local
WXFAVOR_SANDBOX=1
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
foreach ([[], ['base_uri' => "http://localhost:{$sandbox->port}/"], ['verify' => true], ['connect_to' => ["pay.test:80:127.0.0.1:{$sandbox->port}"], 'base_uri' => 'http://pay.test/']] as $config) {
    $instance = WxFavor\Builder::factory($sandbox->config($config));
    foreach ([[], ['debug' => fopen('php://memory', 'w')], ['http_errors' => false]] as $options) {
        fate(fn() => $instance->chain(COUPONS)->get($options + ['headers' => ['X-Sandbox-Fault' => 'signature=flip']] + listing($sandbox)));
    }
}
?>
--EXPECT--
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
WrongSignatureException, response 200, retryable, outcome known
