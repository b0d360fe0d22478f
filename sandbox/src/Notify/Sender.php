<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Notify;

/** Sends POST requests over plain streams, several at the same moment, each within one deadline. */
final class Sender
{
    /** @param string $ca bundle that knows the sandbox's own authority besides the system's */
    public function __construct(private readonly string $ca, private readonly int $timeout)
    {
    }

    /**
     * @param list<array{url:string,headers:array<string,string>,body:string}> $requests
     * @return list<array{status:int|null,error:string|null}>
     */
    public function sendAll(array $requests): array
    {
        $results = [];
        $open = [];
        $deadline = microtime(true) + $this->timeout / 1000;
        foreach ($requests as $i => $request) {
            $socket = $this->connect($request['url'], $deadline, $error);
            if ($socket === null) {
                $results[$i] = ['status' => null, 'error' => $error];
                continue;
            }
            stream_set_blocking($socket, false);
            $open[$i] = ['socket' => $socket, 'out' => self::bytes($request), 'in' => ''];
        }
        while ($open !== [] && ($left = $deadline - microtime(true)) > 0) {
            $read = array_column($open, 'socket');
            $write = array_column(array_filter($open, static fn (array $o): bool => $o['out'] !== ''), 'socket');
            $none = null;
            if (@stream_select($read, $write, $none, (int) $left, (int) (fmod($left, 1) * 1e6)) === false) {
                break;
            }
            foreach ($open as $i => $exchange) {
                $result = $this->advance($open[$i]);
                if ($result !== null) {
                    $results[$i] = $result;
                    fclose($exchange['socket']);
                    unset($open[$i]);
                }
            }
        }
        foreach ($open as $i => $exchange) {
            $results[$i] = ['status' => null, 'error' => "no answer within {$this->timeout} ms"];
            fclose($exchange['socket']);
        }
        ksort($results);
        return $results;
    }

    /** @return array{status:int|null,error:string|null}|null null while the answer is not complete */
    private function advance(array &$exchange): ?array
    {
        if ($exchange['out'] !== '') {
            $sent = @fwrite($exchange['socket'], $exchange['out']);
            $exchange['out'] = substr($exchange['out'], (int) $sent);
        }
        $exchange['in'] .= (string) @fread($exchange['socket'], 65536);
        if (preg_match('~^HTTP/1\.[01] (\d{3})[^\n]*\n~', $exchange['in'], $m) && str_contains($exchange['in'], "\r\n\r\n")) {
            return ['status' => (int) $m[1], 'error' => null];
        }
        return feof($exchange['socket']) ? ['status' => null, 'error' => 'the connection ended without an answer'] : null;
    }

    /** @return resource|null */
    private function connect(string $url, float $deadline, ?string &$error): mixed
    {
        $parts = parse_url($url);
        $tls = ($parts['scheme'] ?? '') === 'https';
        $host = trim($parts['host'] ?? '', '[]');
        $address = ($tls ? 'ssl' : 'tcp') . '://' . (str_contains($host, ':') ? "[$host]" : $host) . ':' . ($parts['port'] ?? ($tls ? 443 : 80));
        $context = stream_context_create(['ssl' => ['cafile' => $this->ca, 'verify_peer' => true, 'verify_peer_name' => true, 'peer_name' => $host]]);
        try {
            $socket = stream_socket_client($address, $errno, $text, max(0.05, $deadline - microtime(true)), STREAM_CLIENT_CONNECT, $context);
        } catch (\ErrorException $e) {
            $text = $e->getMessage();
            $socket = false;
        }
        if ($socket === false) {
            $error = 'cannot connect: ' . $text;
            return null;
        }
        return $socket;
    }

    private static function bytes(array $request): string
    {
        $parts = parse_url($request['url']);
        $host = $parts['host'] . (isset($parts['port']) ? ":{$parts['port']}" : '');
        $head = 'POST ' . ($parts['path'] ?? '/') . " HTTP/1.1\r\nHost: $host\r\nUser-Agent: Mozilla/4.0\r\nAccept: */*\r\nConnection: close\r\n"
            . 'Content-Length: ' . strlen($request['body']) . "\r\n";
        foreach ($request['headers'] as $name => $value) {
            $head .= "$name: $value\r\n";
        }
        return "$head\r\n{$request['body']}";
    }
}
