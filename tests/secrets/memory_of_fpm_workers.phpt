--TEST--
After a request an FPM worker holds no secret but the parsed key, and with key_cache=0 none at all
--EXTENSIONS--
wxfavor
openssl
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/../helpers/memory_search.inc';
fpm_or_skip();
memory_search_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';
require __DIR__ . '/memory_of_requests.inc';
$sandbox = sandbox_start();
$secrets = new Secrets($sandbox);
$job = rawurlencode($secrets->write());
foreach (['64', '0'] as $limit) {
    $fpm = new Fpm(['run.php' => file_get_contents(__DIR__ . '/request_with_secrets.inc')], ['ini' => ['wxfavor.key_cache' => $limit]]);
    $front = new Nginx(['front' => "listen 127.0.0.1:@PORT@;\n" . $fpm->location()]);
    echo "-- wxfavor.key_cache=$limit\n";
    foreach ([1, 2] as $request) {
        $pid = show_request(ask($front, "run.php?job=$job"));
        // nginx has the answer a moment before the request has ended.
        for ($try = 0; $try < 200 && str_contains($found = found_in($pid, $secrets->needles), 'APIv3'); $try++) {
            usleep(10000);
        }
        echo "after request $request: $found\n";
    }
    var_dump($fpm->crashes());
    $front->stop();
    $fpm->stop();
}
?>
--EXPECT--
-- wxfavor.key_cache=64
issued 2, notified of EV-memory, signed well, opened plaintext, told no secret, keys are kept
after request 1: d as a BIGNUM, dmp1 as a BIGNUM, dmq1 as a BIGNUM, iqmp as a BIGNUM, p as a BIGNUM, q as a BIGNUM
issued 2, notified of EV-memory, signed well, opened plaintext, told no secret, keys are kept
after request 2: d as a BIGNUM, dmp1 as a BIGNUM, dmq1 as a BIGNUM, iqmp as a BIGNUM, p as a BIGNUM, q as a BIGNUM
array(0) {
}
-- wxfavor.key_cache=0
issued 2, notified of EV-memory, signed well, opened plaintext, told no secret, no keys are kept
after request 1: nothing
issued 2, notified of EV-memory, signed well, opened plaintext, told no secret, no keys are kept
after request 2: nothing
array(0) {
}
