--TEST--
A path is joined to the folder of the base URI
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
$sandbox = sandbox_start();
$base = rtrim($sandbox->baseUri, '/');
foreach ([$base, "$base/", "$base/v3", "$base/v3/", "$base/v3/prefix/x"] as $uri) {
    $instance = WxFavor\Builder::factory($sandbox->config(['base_uri' => $uri]));
    foreach (['v3/a', '/v3/b'] as $path) {
        $before = count($sandbox->journal());
        try {
            $instance->getDriver()->request('GET', $path, ['http_errors' => false]);
        } catch (WxFavor\Exception\SignatureException) {
            // What the sandbox answers outside of its API is not signed.
        }
        $new = array_slice($sandbox->journal(), $before);
        echo tidy($uri), ' + ', $path, ' = ', $new[0]['target'] ?? 'outside of /v3/', "\n";
    }
}
?>
--EXPECT--
http://127.0.0.1:PORT + v3/a = /v3/a
http://127.0.0.1:PORT + /v3/b = /v3/b
http://127.0.0.1:PORT/ + v3/a = /v3/a
http://127.0.0.1:PORT/ + /v3/b = /v3/b
http://127.0.0.1:PORT/v3 + v3/a = /v3/a
http://127.0.0.1:PORT/v3 + /v3/b = /v3/b
http://127.0.0.1:PORT/v3/ + v3/a = /v3/v3/a
http://127.0.0.1:PORT/v3/ + /v3/b = /v3/b
http://127.0.0.1:PORT/v3/prefix/x + v3/a = /v3/prefix/v3/a
http://127.0.0.1:PORT/v3/prefix/x + /v3/b = /v3/b
