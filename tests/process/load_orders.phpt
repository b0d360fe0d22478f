--TEST--
process: loaded before, after and without curl, openssl, pgsql and ldap, in any order
--EXTENSIONS--
wxfavor
openssl
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
extension_file() === null && die('skip wxfavor is built into PHP');
!has_shared_extension('curl') && !has_shared_extension('openssl') && die('skip curl and openssl are built into PHP');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';

$file = extension_file();
$nginx = new Nginx(['tls' => nginx_tls(nginx_signed())]);
$config = var_export(by_tls($nginx->port(), signed_config()), true);
$program = <<<PHP
    <?php
    // Each library is used before and after, if it is there.
    \$others = function () {
        if (extension_loaded('curl')) {
            \$curl = curl_init('http://127.0.0.1:1/');
            curl_exec(\$curl);
        }
        extension_loaded('openssl') && openssl_digest('x', 'sha256');
        extension_loaded('ldap') && ldap_connect('ldaps://127.0.0.1:1');
        extension_loaded('pgsql') && @pg_connect('host=127.0.0.1 port=1 sslmode=require connect_timeout=1');
    };
    \$others();
    for (\$i = 0; \$i < 2; \$i++) {
        \$response = WxFavor\Builder::factory($config)->chain('v3/x')->get();
        \$others();
    }
    echo \$response->getBody();
    PHP;
$shared = array_filter(['curl', 'openssl', 'pgsql', 'ldap'], has_shared_extension(...));
$orders = ['alone' => ['wxfavor']];
foreach ($shared as $name) {
    $orders["before $name"] = ['wxfavor', $name];
    $orders["after $name"] = [$name, 'wxfavor'];
}
$orders['before all'] = ['wxfavor', ...$shared];
$orders['after all'] = [...$shared, 'wxfavor'];
$orders['after all, reversed'] = [...array_reverse($shared), 'wxfavor'];
foreach ($orders as $name => $order) {
    $args = ['-d', 'extension_dir=' . ini_get('extension_dir')];
    foreach ($order as $extension) {
        array_push($args, '-d', 'extension=' . ($extension === 'wxfavor' ? $file : $extension));
    }
    [$status, $out, $err] = run_php($program, $args, [], false);
    if ($status !== 0 || $out !== '{"coupon_id":"20000000001"}' || $err !== '') {
        echo "$name: status $status, $out$err\n";
    }
}
echo count($orders) >= 4 ? "done\n" : "nothing to order\n";
?>
--EXPECT--
done
