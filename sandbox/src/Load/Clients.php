<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Load;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\State\Fixtures;

/** Concurrent clients over non-blocking sockets: each keeps one signed request under way. */
final class Clients
{
    public int $requests = 0;
    public float $elapsed = 0.0;
    /** @var array<string,int> */
    public array $answers = [];
    /** @var array<string,int> what must not happen */
    public array $broken = [];
    /** @var list<float> */
    private array $latencies = [];
    /** @var array<string,string> coupon of each number */
    private array $coupons = [];
    private int $next = 0;
    private readonly \OpenSSLAsymmetricKey $key;

    public function __construct(private readonly App $app, private readonly int $port, private readonly int $clients)
    {
        $this->key = openssl_pkey_get_private($app->keys->read($app->keys->merchant()['key']));
        mt_srand(1);
    }

    public function run(float $seconds): void
    {
        $started = microtime(true);
        $until = $started + $seconds;
        $open = [];
        while ($open !== [] || microtime(true) < $until) {
            while (count($open) < $this->clients && microtime(true) < $until) {
                $exchange = $this->begin();
                $open[(int) $exchange[0]] = $exchange;
            }
            $read = array_column($open, 0);
            $none = null;
            if ($read === [] || stream_select($read, $none, $none, 10) === 0) {
                break;
            }
            foreach ($read as $socket) {
                $exchange = &$open[(int) $socket];
                $exchange[3] .= (string) fread($socket, 65536);
                if (feof($socket)) {
                    $this->end($exchange);
                    unset($open[(int) $socket]);
                    fclose($socket);
                }
                unset($exchange);
            }
        }
        $this->elapsed = microtime(true) - $started;
        if ($open !== []) {
            $this->broken['requests without an answer'] = count($open);
        }
    }

    /** @return list<float> */
    public function percentiles(array $ranks): array
    {
        sort($this->latencies);
        $last = count($this->latencies) - 1;
        return array_map(fn (int $rank): float => $last < 0 ? 0.0 : $this->latencies[(int) round($rank / 100 * $last)] * 1000, $ranks);
    }

    public function numbers(): int
    {
        return count($this->coupons);
    }

    /** Two thirds issue, a quarter of them under a number used before; the rest reads. */
    private function begin(): array
    {
        $dice = mt_rand(0, 99);
        if ($dice < 66) {
            $number = $dice < 50 || $this->next === 0 ? $this->next++ : mt_rand(max(0, $this->next - 200), $this->next - 1);
            $body = json_encode([
                'stock_id' => '10000001', 'out_request_no' => "load-$number", 'appid' => Fixtures::APPID,
                'stock_creator_mchid' => $this->app->keys->merchant()['mchid'],
            ]);
            return $this->send('POST', "/v3/marketing/favor/users/oLoad_$number/coupons", $body, "load-$number");
        }
        $number = mt_rand(0, max(0, $this->next - 1));
        $target = "/v3/marketing/favor/users/oLoad_$number/coupons";
        $coupon = $this->coupons["load-$number"] ?? null;
        return $this->send('GET', $target . ($dice < 83 && $coupon !== null ? "/$coupon" : '') . '?appid=' . Fixtures::APPID, '', '');
    }

    private function send(string $method, string $target, string $body, string $number): array
    {
        $time = time();
        $nonce = bin2hex(random_bytes(16));
        openssl_sign("$method\n$target\n$time\n$nonce\n$body\n", $signature, $this->key, OPENSSL_ALGO_SHA256);
        $merchant = $this->app->keys->merchant();
        $authorization = "WECHATPAY2-SHA256-RSA2048 mchid=\"{$merchant['mchid']}\",nonce_str=\"$nonce\",timestamp=\"$time\","
            . "serial_no=\"{$merchant['serial']}\",signature=\"" . base64_encode($signature) . '"';
        $socket = stream_socket_client("tcp://127.0.0.1:{$this->port}", $errno, $error, 30);
        fwrite($socket, "$method $target HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: $authorization\r\nUser-Agent: load\r\n"
            . "Content-Type: application/json\r\nContent-Length: " . strlen($body) . "\r\nConnection: close\r\n\r\n$body");
        stream_set_blocking($socket, false);
        return [$socket, microtime(true), $number, ''];
    }

    private function end(array $exchange): void
    {
        [, $begun, $number, $bytes] = $exchange;
        $this->requests++;
        $this->latencies[] = microtime(true) - $begun;
        $answer = json_decode(explode("\r\n\r\n", $bytes, 2)[1] ?? '', true);
        $status = substr($bytes, 9, 3);
        $what = ($number === '' ? 'read' : 'issue') . " $status " . ($answer['code'] ?? '');
        $this->answers[$what] = ($this->answers[$what] ?? 0) + 1;
        if ($answer === null || $status === '500') {
            $this->broken["answer $status"] = ($this->broken["answer $status"] ?? 0) + 1;
        }
        if (isset($answer['coupon_id']) && $number !== '') {
            if (($this->coupons[$number] ?? $answer['coupon_id']) !== $answer['coupon_id']) {
                $this->broken['two coupons under one number'] = ($this->broken['two coupons under one number'] ?? 0) + 1;
            }
            $this->coupons[$number] = $answer['coupon_id'];
        }
    }
}
