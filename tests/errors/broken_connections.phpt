--TEST--
A connection that breaks after the request went out leaves the outcome unknown
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
[$sandbox, $instance] = sandbox_client();
foreach (['reset=before', 'reset=after', 'reset=header', 'reset=midbody', 'close=before', 'close=after', 'close=header', 'close=midbody'] as $i => $fault) {
    $options = ['headers' => ['X-Sandbox-Fault' => $fault]];
    $e = fate(fn() => $instance->chain(COUPONS)->post($options + coupon($sandbox, "n$i")), "$fault: ");
    if (!$e instanceof WxFavor\Exception\RequestException || $e->hasResponse() || $e->getResponse() !== null || $e->getErrorCode() !== null || $e->isSignatureVerified() !== null) {
        echo "^ knows too much\n";
    }
    fate(fn() => $instance->chain(COUPONS)->get($options + listing($sandbox)), '  GET: ');
    // The same number again settles it.
    echo '  again: ', $instance->chain(COUPONS)->post(coupon($sandbox, "n$i"))->getStatusCode(), "\n";
}
echo 'coupons: ', json_decode($instance->chain(COUPONS)->get(listing($sandbox))->getBody())->total_count, "\n";
?>
--EXPECT--
reset=before: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
reset=after: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
reset=header: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
reset=midbody: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
close=before: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
close=after: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
close=header: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
close=midbody: RequestException, no response, retryable, outcome unknown
  GET: RequestException, no response, retryable, outcome known
  again: 200
coupons: 8
