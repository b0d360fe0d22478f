--TEST--
Connections are used again, and no more are opened than max_connections
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/nginx.inc';
nginx_or_skip();
?>
--INI--
wxfavor.max_connections=3
--FILE--
<?php
require __DIR__ . '/promises.inc';
require __DIR__ . '/../helpers/nginx.inc';
use WxFavor\Builder;
use WxFavor\Promise;

$nginx = new Nginx(['tls' => nginx_tls(nginx_signed(), false)]);
$chain = Builder::factory(by_tls($nginx->port(), signed_config()))->chain('v3/x');
$count = 0;
// Many at once through one list, then the same connections for what comes later.
Promise::all(array_map(fn () => $chain->postAsync(['json' => 1]), range(1, 40)))->wait();
Promise::each((function () use ($chain) { for ($i = 0; $i < 40; $i++) { yield $chain->postAsync(['json' => 2]); } })(), 10, function () use (&$count) { $count++; })->wait();
$chain->post();
$seen = $nginx->awaitRequests(81);
$connections = $nginx->connections();
say((string) count($seen), "requests, $count of each(),", $seen[80]['protocol'], 'connections:', $connections <= 3 ? 'up to 3' : "$connections");
?>
--EXPECT--
81 requests, 40 of each(), HTTP/1.1 connections: up to 3
