--TEST--
sandbox: behind nginx with TLS and PHP-FPM: raw targets, uploads, one connection for two calls, cut connections
--EXTENSIONS--
openssl
--SKIPIF--
<?php
$fpm = '/usr/sbin/php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;
if (!is_executable($fpm) || !is_executable('/usr/sbin/nginx')) {
    die('skip needs nginx and PHP-FPM');
}
?>
--FILE--
<?php
require __DIR__ . '/signer.inc';
$root = dirname(__DIR__, 2);
// The helper's own server lends its state directory, its merchant and its clean-up.
$sandbox = sandbox_start();
$merchant = new Merchant($sandbox);
$info = $sandbox->info;
$dir = $sandbox->dir;
$probe = stream_socket_server('tcp://127.0.0.1:0');
$port = (int) substr(strrchr(stream_socket_get_name($probe, false), ':'), 1);
fclose($probe);

$conf = strtr(file_get_contents("$root/sandbox/nginx.conf.example"), ['@DIR@' => $dir, '@PORT@' => $port, '@ROOT@' => $root]);
$user = trim((string) shell_exec('id -u')) === '0' ? 'root' : '';
file_put_contents("$dir/nginx.conf", ($user ? "user root;\n" : '') . str_replace('daemon on', 'daemon off', $conf));
file_put_contents("$dir/fpm.conf", "[global]\nerror_log = $dir/fpm.log\ndaemonize = no\n[www]\nlisten = $dir/fpm.sock\npm = static\npm.max_children = 2\n"
    . ($user ? "user = root\ngroup = root\n" : '') . "catch_workers_output = yes\n");
$null = [['file', '/dev/null', 'r'], ['file', "$dir/out", 'a'], ['file', "$dir/out", 'a']];
$fpm = proc_open(['/usr/sbin/php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION, '-F', ...($user ? ['-R'] : []), '-y', "$dir/fpm.conf"], $null, $p);
$nginx = proc_open(['/usr/sbin/nginx', '-c', "$dir/nginx.conf"], $null, $p);
register_shutdown_function(static function () use ($fpm, $nginx): void {
    proc_terminate($nginx, 15);
    proc_terminate($fpm, 15);
    proc_close($nginx);
    proc_close($fpm);
});

$context = stream_context_create(['ssl' => ['cafile' => $info['ca'], 'peer_name' => 'api.mch.weixin.qq.com']]);
$connect = static function () use ($port, $context) {
    for ($until = microtime(true) + 20; microtime(true) < $until; usleep(20000)) {
        $socket = @stream_socket_client("ssl://127.0.0.1:$port", $e, $s, 5, STREAM_CLIENT_CONNECT, $context);
        if ($socket !== false) {
            return $socket;
        }
    }
    exit("nginx did not start\n" . file_get_contents("$GLOBALS[dir]/out"));
};
$call = static function ($socket, string $method, string $target, array $headers = [], string $body = '', ?string $signed = null) use ($merchant): Answer {
    $headers += ['Host' => 'api.mch.weixin.qq.com', 'Authorization' => $merchant->authorization($method, $target, $signed ?? $body), 'Content-Length' => strlen($body)];
    $head = "$method $target HTTP/1.1\r\n";
    foreach ($headers as $name => $value) {
        $head .= "$name: $value\r\n";
    }
    fwrite($socket, "$head\r\n$body");
    $status = 0;
    $found = [];
    while (($line = fgets($socket)) !== false && rtrim($line) !== '') {
        if (preg_match('~^HTTP/1.1 (\d+)~', $line, $m)) {
            $status = (int) $m[1];
        } else {
            [$name, $value] = explode(': ', rtrim($line), 2) + [1 => ''];
            $found[strtolower($name)] = $value;
        }
    }
    $answer = '';
    while (($left = (int) ($found['content-length'] ?? 0) - strlen($answer)) > 0 && ($piece = fread($socket, $left)) != '') {
        $answer .= $piece;
    }
    return $merchant->answer([$status, $found, $answer]);
};

$socket = $connect();
// FPM's socket may come up after nginx.
for ($i = 0; ($answer = $call($socket, 'GET', '/v3/marketing/favor/nothing'))->status === 502 && $i < 200; $i++) {
    usleep(20000);
    $socket = $connect();
}
echo $answer->line(), $answer->signatureFault(), "\n";
foreach (['/v3/marketing/favor/users//coupons?a=%2b&b=c%20d+e', '/v3//x/%E4%B8%AD/../y?z', $merchant->couponsPath() . "?appid={$info['appid']}"] as $target) {
    $answer = $call($socket, 'GET', $target);
    echo $answer->line(), $answer->signatureFault(), ' ', json_encode($sandbox->lastRequest()['target'] === $target), ' ', $answer->headers['keep-alive'] ?? '-', "\n";
}
$image = random_bytes(5000);
$meta = json_encode(['filename' => 'a.jpg', 'sha256' => hash('sha256', $image)]);
$body = "--b\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n$meta\r\n"
    . "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n$image\r\n--b--\r\n";
echo $call($socket, 'POST', '/v3/marketing/favor/media/image-upload', ['Content-Type' => 'multipart/form-data; boundary=b'], $body, $meta)->line(), "\n";
foreach (['close=after', 'reset=after'] as $fault) {
    error_clear_last();
    $status = @$call($connect(), 'GET', $merchant->couponsPath() . "?appid={$info['appid']}", ['X-Sandbox-Fault' => $fault])->status;
    echo "$fault: $status ", str_contains(error_get_last()['message'] ?? '', 'reset by peer') ? 'reset by peer' : 'ended', "\n";
}
$answer = $call($connect(), 'GET', $merchant->couponsPath() . "?appid={$info['appid']}", ['X-Sandbox-Fault' => 'status=503;when=after']);
echo $answer->line(), "\n";
?>
--EXPECT--
404 RESOURCE_NOT_EXISTS 请求的资源不存在
400 PARAM_ERROR openid必填 true timeout=8
404 RESOURCE_NOT_EXISTS 请求的资源不存在 true timeout=8
200 ok true timeout=8
200 ok
close=after: 0 ended
reset=after: 0 reset by peer
503 SERVICE_UNAVAILABLE 服务不可用
