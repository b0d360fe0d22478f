--TEST--
process: 100 forks with live connections in the parent leave parent and children working
--EXTENSIONS--
wxfavor
openssl
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--FILE--
<?php
require __DIR__ . '/../helpers/nginx.inc';

$nginx = new Nginx(['h2' => nginx_tls(nginx_signed()), 'h1' => nginx_tls(nginx_signed(), false)]);
$clients = array_map(fn ($server) => WxFavor\Builder::factory(by_tls($nginx->port($server), signed_config())), ['h2', 'h1']);
$call = function () use ($clients): bool {
    foreach ($clients as $client) {
        if ((string) $client->chain('v3/x')->get()->getBody() !== '{"coupon_id":"20000000001"}') {
            return false;
        }
    }
    return true;
};
/** The three ways to end, and what the parent then sees. */
$ends = [
    fn () => exit(3),
    fn () => posix_kill(getmypid(), SIGKILL),
    fn () => null, // falls out of the script
];
$call();
$odd = [];
for ($i = 0; $i < 100; $i++) {
    $child = pcntl_fork();
    if ($child === 0) {
        $fresh = WxFavor\Client::stats();
        $ok = $call() && $fresh['connections'] === 0 && WxFavor\Client::stats()['connections'] === 2;
        $ok || exit(99);
        $ends[$i % 3]();
        return;
    }
    // Now and then the parent calls while the child does.
    $i % 2 === 0 && ($call() || $odd[] = "$i: the parent failed");
    pcntl_waitpid($child, $status);
    $end = pcntl_wifsignaled($status) ? 'signal ' . pcntl_wtermsig($status) : 'status ' . pcntl_wexitstatus($status);
    $end === ['status 3', 'signal ' . SIGKILL, 'status 0'][$i % 3] || $odd[] = "$i: $end";
    $i % 2 === 1 && ($call() || $odd[] = "$i: the parent failed");
}
print_r($odd);
$stats = WxFavor\Client::stats();
echo "the parent: {$stats['transfers']} calls, {$stats['connections']} connections, {$stats['failures']} failures\n";
echo 'at the server: ', count($nginx->awaitRequests(402)), ' requests, ', $nginx->connections('h2') + $nginx->connections('h1'), " connections\n";
?>
--EXPECT--
Array
(
)
the parent: 202 calls, 2 connections, 0 failures
at the server: 402 requests, 202 connections
