--TEST--
The examples of the manual work as they are printed
--EXTENSIONS--
openssl
pdo_sqlite
--INI--
output_buffering=65536
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/../notification/senders.inc';
$blocks = static function (string $file): array {
    preg_match_all('~^```(php|sql)\n(.*?)^```~ms', file_get_contents(dirname(__DIR__, 2) . "/docs/$file.md"), $m);
    return $m[2];
};
// One more than are run here would be run by no test.
foreach (['crypto' => 4, 'notifications' => 5] as $page => $known) {
    count($blocks($page)) === $known || print("$page has another number of examples\n");
}
[$instance, $sandbox] = array_reverse(sandbox_client());

echo "-- crypto\n";
[$fields, $plugin, $h5, $upload] = $blocks('crypto');
$platformKey = 'file://' . test_keys() . '/merchant.crt';
$merchantKey = 'file://' . test_keys() . '/merchant.pem';
$fieldOfAnAnswer = WxFavor\Crypto\Rsa::encrypt('a name', $platformKey);
eval($fields);
var_dump($name, WxFavor\Crypto\Rsa::decrypt($sealed, $merchantKey));
$apiV2Key = 'exposed_your_key_here_have_risks';
eval($plugin . ' $ofPlugin = $sign;' . $h5);
$expected = static fn (string $text) => strtoupper(hash_hmac('sha256', "$text&key=$apiV2Key", $apiV2Key));
var_dump($ofPlugin === $expected('out_request_no0=abc123&out_request_no1=123abc&send_coupon_merchant=10016226&stock_id0=1234567&stock_id1=2345678'));
var_dump($params['sign'] === $expected('open_id=oWxFavor_Aa-1bCdEfGhIjKlMnOpQ&out_request_no=abc123&send_coupon_merchant=10016226&stock_id=1234567'));
$path = scratch_dir() . '/image.png';
file_put_contents($path, random_bytes(100));
ob_start();
eval(str_replace('/path/to/image.png', $path, $upload));
echo substr(ob_get_clean(), 0, 4), "\n";

echo "-- notifications\n";
[$endpoint, $details, $table, $mark, $guard] = $blocks('notifications');
$pdo = new PDO('sqlite::memory:', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$pdo->exec($table);
$pdo->exec("CREATE TABLE coupons (coupon_id, status); INSERT INTO coupons VALUES ('98674556', 'SENDED')");
eval($mark);
$instance = WxFavor\Builder::factory(offline_config(['secret' => SECRET]));
// Its body is php://input, which a test cannot give; the same by parse().
$body = notification_body();
$headers = signed_headers($body);
$endpoint = str_replace('fromGlobals()', 'parse($headers, $body)', $endpoint);
eval($endpoint);
echo "\n";
eval($details);
echo "\n";
eval($endpoint);
echo "\n", json_encode($pdo->query('SELECT c.status, u.notification_id FROM coupons c JOIN coupon_uses u USING (coupon_id)')->fetchAll(PDO::FETCH_NUM)), "\n";
$cache = new class { private array $kept = []; public function has($key) { return isset($this->kept[$key]); } public function set($key, $value, $ttl = null) { return $this->kept[$key] = true; } };
eval($guard . 'var_dump($guard->once($notification, "mark_as_used"));');
$headers['Wechatpay-Nonce'] = 'x';
ini_set('error_log', '/dev/null');
eval($endpoint);
?>
--EXPECT--
-- crypto
string(6) "a name"
string(18) "440524188001010014"
bool(true)
bool(true)
http
-- notifications
{"code":"SUCCESS","message":"OK"}
4200000001201901010000000001 2015-05-20T13:29:35+08:00 9856081
{"code":"SUCCESS","message":"OK"}
[["USED","EV-2018022511223320873"]]
bool(false)
{"code":"FAIL","message":"the signature does not verify"}
