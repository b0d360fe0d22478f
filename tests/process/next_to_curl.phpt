--TEST--
process: calls and transfers of ext/curl alternate, and neither touches the handles of the other
--EXTENSIONS--
wxfavor
openssl
curl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';

$nginx = new Nginx(['tls' => nginx_tls(nginx_signed(), false)]);
$client = WxFavor\Builder::factory(by_tls($nginx->port(), signed_config()));
$share = curl_share_init();
curl_share_setopt($share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
curl_share_setopt($share, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
$curl = curl_init('https://localhost:' . $nginx->port() . '/curl');
curl_setopt_array($curl, [CURLOPT_CAINFO => tls_ca(), CURLOPT_RETURNTRANSFER => true, CURLOPT_SHARE => $share, CURLOPT_PROXY => '', CURLOPT_WRITEFUNCTION => function ($curl, $data) use ($client) {
    // Even from within a callback of ext/curl.
    $client->chain('v3/inner')->get();
    return strlen($data);
}]);
$multi = curl_multi_init();
for ($i = 0; $i < 5; $i++) {
    $client->chain('v3/wxfavor')->get();
    curl_exec($curl);
    echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), curl_error($curl), ' ';
}
curl_multi_add_handle($multi, $curl);
do {
    curl_multi_exec($multi, $running);
    $client->chain('v3/between')->get();
} while ($running);
curl_multi_close($multi);
unset($curl, $share, $multi);
outcome(fn () => $client->chain('v3/wxfavor')->get());
$by = [];
foreach ($nginx->requests() as $request) {
    $by[$request['target'] === '/curl' ? 'curl' : 'wxfavor'][$request['connection']] = true;
}
// A handle of curl_multi has a pool of its own.
echo count($by['wxfavor']), ' connection of wxfavor, ', count($by['curl']), " of curl, shared: ", count(array_intersect_key(...array_values($by))), "\n";
echo WxFavor\Client::stats()['connections'], "\n";
?>
--EXPECT--
200 200 200 200 200 answered 200
1 connection of wxfavor, 2 of curl, shared: 0
1
