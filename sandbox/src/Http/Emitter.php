<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Http;

use WxFavor\Sandbox\Fault\FaultSpec;

/** Sends an answer, in the manner that a fault prescribes. */
final class Emitter
{
    public static function send(Reply $reply, ?FaultSpec $fault = null): void
    {
        $fault ??= FaultSpec::none();
        $body = $reply->body;
        if ($fault->has('gzip')) {
            $body = self::gzip($body);
            $reply->headers['Content-Encoding'] = 'gzip';
        }
        [$how, $where] = $fault->cut() ?? ['', ''];
        if ($where === 'before' || $where === 'after') {
            Wire::finish($how === 'reset');
            return;
        }
        if ($where === 'header' || $fault->get('drip') === 'header') {
            $raw = self::raw($reply, $body);
            $raw = $where === 'header' ? substr($raw, 0, (int) strpos($raw, "\r\n") + 20) : $raw;
            Wire::finish($how === 'reset', $raw, $fault->get('drip') === 'header' ? $fault->int('pause', 5) : 0);
            return;
        }
        http_response_code($reply->status);
        header_remove('X-Powered-By');
        foreach ($reply->headers as $name => $value) {
            header("$name: $value");
        }
        if ($reply->status === 204) {
            header_remove('Content-Type');
            return;
        }
        if ($fault->has('chunked')) {
            header('Transfer-Encoding: chunked');
            $body = self::chunk($body, $fault->int('chunked') ?: 16);
        } else {
            header('Content-Length: ' . strlen($body));
        }
        if ($where === 'midbody') {
            // Fewer bytes than announced; the web server then closes the connection.
            $body = substr($body, 0, intdiv(strlen($body), 2));
        }
        self::write($body, $fault->get('drip') === 'body' ? $fault->int('pause', 5) : $reply->pace);
        if ($where === 'midbody' && PHP_SAPI === 'cli-server') {
            Wire::finish($how === 'reset');
        }
    }

    private static function write(string $body, int $pause): void
    {
        while (ob_get_level() > 0) {
            ob_end_flush();
        }
        if ($pause === 0) {
            echo $body;
        } else {
            foreach (str_split($body, 8) as $piece) {
                echo $piece;
                flush();
                usleep($pause * 1000);
            }
        }
        flush();
    }

    private static function raw(Reply $reply, string $body): string
    {
        $raw = "HTTP/1.1 {$reply->status} Sandbox\r\nConnection: close\r\nContent-Length: " . strlen($body) . "\r\n";
        foreach ($reply->headers as $name => $value) {
            $raw .= "$name: $value\r\n";
        }
        return "$raw\r\n$body";
    }

    private static function chunk(string $body, int $size): string
    {
        $chunks = '';
        foreach ($body === '' ? [] : str_split($body, $size) as $piece) {
            $chunks .= dechex(strlen($piece)) . "\r\n$piece\r\n";
        }
        return $chunks . "0\r\n\r\n";
    }

    /** Stored blocks only: valid gzip without ext/zlib. */
    public static function gzip(string $data): string
    {
        $out = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03";
        $blocks = $data === '' ? [''] : str_split($data, 65535);
        foreach ($blocks as $i => $block) {
            $length = strlen($block);
            $out .= chr((int) ($i === count($blocks) - 1)) . pack('vv', $length, ~$length & 0xffff) . $block;
        }
        return $out . pack('VV', crc32($data), strlen($data));
    }
}
