--TEST--
platform: a download that fails says why, sends no call, is repeated after a pause, and keeps what is known
--EXTENSIONS--
wxfavor
--FILE--
<?php
require __DIR__ . '/../helpers/platform.inc';
$sandbox = sandbox_start(['workers' => 4]);
$names = new Names($sandbox);
$post = fn ($instance, array $options = []) => fate(fn () => $instance->chain(COUPONS)->post($options + coupon($sandbox, 'n1')));
$show = fn (?Throwable $e) => print('  ' . preg_replace(['~\d+ s ago~', '~in \d+ s~', '~(Timestamp|here it is|signed) \d+~', '~Request-ID \S+~', '~ after \d+ ms~', '~Failed to connect[^;]*~', '~byte \d+~', '~[0-9A-F]{40}~'], ['N s ago', 'in N s', '$1 N', 'ID', '', 'WHY', 'byte N', 'SERIAL'], tidy($e?->getMessage() ?? '-')) . "\n");
// The same server under many names, each of which has a memory of its own.
function server(SandboxServer $sandbox, string $name): array
{
    return ['base_uri' => "http://$name.test:{$sandbox->port}/", 'connect_to' => ["$name.test:{$sandbox->port}:127.0.0.1:{$sandbox->port}"]];
}
$waiting = [];
foreach ([
    'status=500', 'status=429', 'html=502', 'status=403', 'unsigned', 'signature=flip', 'signature=otherkey', 'skew=-400', 'serial=unknown', 'body=notjson',
    'body=tamper', 'body=empty', 'reset=header',
] as $i => $fault) {
    // The header goes with the download, too. What may pass is tried three times before the call fails.
    $waiting[$fault] = downloading($sandbox, server($sandbox, "case$i") + ['headers' => ['X-Sandbox-Fault' => $fault]])->chain(COUPONS)->postAsync(coupon($sandbox, 'n1'));
}
foreach ($waiting as $fault => $promise) {
    echo "$fault: ";
    $show(fate(fn () => $promise->wait()));
}
$tried = array_count_values(array_map(fn ($entry) => explode('.', $entry['headers']['Host'])[0], $sandbox->journal()));
ksort($tried, SORT_NATURAL);
echo implode(' ', $tried), " downloads\n";
$posts = array_filter($sandbox->journal(), fn ($entry) => $entry['method'] === 'POST');
echo count($posts), " calls sent\n";

// One failure, and the call is made all the same. Once something is known, a failure does no harm.
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'signature=probe', 'count' => 1, 'path' => CERTIFICATES]);
$instance = downloading($sandbox, server($sandbox, 'probed'));
echo $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), "\n";
$sandbox->admin('POST', '/sandbox/faults', ['spec' => 'status=500', 'count' => 2, 'path' => CERTIFICATES]);
$show(fate(fn () => $instance->getDriver()->platformKeys()->refresh()));
echo $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), ' ', $names->all($instance->getDriver()->platformKeys()->serials()), "\n";
// In that pause, the serial of an answer is looked for all the same, and the next one is not.
$show(fate(fn () => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'serial=unknown']] + listing($sandbox))));
$show(fate(fn () => $instance->chain(COUPONS)->get(['headers' => ['X-Sandbox-Fault' => 'serial=unknown']] + listing($sandbox))));

// The wrong secret; nobody there; no time.
$show($post(downloading($sandbox, ['secret' => str_repeat('x', 32)])));
$show($post(downloading($sandbox, ['base_uri' => 'http://127.0.0.1:' . closed_port()])));
$silent = new Listener;
$show($post(downloading($sandbox, ['base_uri' => "http://127.0.0.1:$silent->port"]), ['timeout' => 0.3]));
// A merchant in public key mode.
$sandbox->admin('POST', '/sandbox/merchants/1900000001', ['key_mode' => 'public_key']);
$instance = downloading($sandbox, server($sandbox, 'moved'));
$show($post($instance));
// With the public key beside it, that is no failure of calls, and is not asked again soon.
$instance = WxFavor\Builder::factory($sandbox->config(server($sandbox, 'grey') + ['certs' => only($sandbox, $sandbox->info['public_key_id']), 'platform_certificates' => true]));
$before = downloads($sandbox);
for ($n = 0; $n < 5; $n++) {
    echo $instance->chain(COUPONS)->get(listing($sandbox))->getStatusCode(), ' ';
    usleep(300_000);
}
echo downloads($sandbox) - $before, "\n";
?>
--EXPECT--
status=500: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: GET /v3/certificates was answered with 500 SYSTEM_ERROR: 系统繁忙
status=429: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: GET /v3/certificates was answered with 429 FREQUENCY_LIMIT_EXCEED: 接口限频
html=502: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: GET /v3/certificates was answered with 502
status=403: TransferException, no response, final, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: GET /v3/certificates was answered with 403 REQUEST_BLOCKED: 调用商户无权限
unsigned: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: the answer with the platform certificates cannot be verified: not signed: none of the headers Wechatpay-Timestamp, Wechatpay-Nonce, Wechatpay-Signature, Wechatpay-Serial is there. WeChat Pay signs; so this comes from something in between (proxy, gateway, error page), or the headers were lost on the way
signature=flip: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: the answer with the platform certificates cannot be verified: the signature does not fit these 1848 bytes of body under the key SERIAL: the body was changed after it was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this serial
signature=otherkey: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: the answer with the platform certificates cannot be verified: the signature does not fit these 1848 bytes of body under the key SERIAL: the body was changed after it was signed (decoded and encoded again? it must be the raw bytes), or another key stands under this serial
skew=-400: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: the answer with the platform certificates cannot be verified: signed N seconds ago by the clock of this machine (Wechatpay-Timestamp N, here it is N; 300 seconds are allowed). Either the clock of this machine is fast (check its time synchronisation, NTP), or this is an old message that was delayed or replayed
serial=unknown: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: the answer with the platform certificates cannot be verified: it is signed with the certificate SERIAL, which is neither known nor among them
body=notjson: TransferException, no response, final, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: not JSON, from byte N on
body=tamper: TransferException, no response, final, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: not JSON, from byte N on
body=empty: TransferException, no response, final, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: not JSON: empty text
reset=header: TransferException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: the answer to GET /v3/certificates ended within its headers
3 3 3 1 3 3 3 3 3 1 1 1 3 downloads
0 calls sent
200
TransferException, no response, retryable, outcome known
  GET /v3/certificates was answered with 500 SYSTEM_ERROR: 系统繁忙
200 FIRST
UnknownSerialException, response 200, final, outcome known
  signed with the platform certificate SERIAL, which is not known: downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: GET /v3/certificates was answered with 500 SYSTEM_ERROR: 系统繁忙. Held: SERIAL
UnknownSerialException, response 200, final, outcome known
  signed with the platform certificate SERIAL, which is not known: downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: GET /v3/certificates was answered with 500 SYSTEM_ERROR: 系统繁忙. Held: SERIAL
TransferException, no response, final, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: the platform certificate SERIAL cannot be decrypted: secret is not the APIv3 key under which WeChat Pay encrypted it (see the merchant platform, account centre, API security)
ConnectException, no response, retryable, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: no connection to 127.0.0.1:PORT: WHY; nothing was sent
TimeoutException, no response, retryable, outcome known
  timed out while the platform certificates were being downloaded; nothing was sent
TransferException, no response, final, outcome known
  downloading the platform certificates (/v3/certificates) failed N s ago and is tried again in N s: WeChat Pay has no platform certificates for this merchant (404 RESOURCE_NOT_EXISTS: 无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥): it uses the WeChat Pay public key. Download the key from the merchant platform (account centre, API security) and configure it: 'certs' => ['PUB_KEY_ID_…' => 'file:///path/to/pub_key.pem']
200 200 200 200 200 1
