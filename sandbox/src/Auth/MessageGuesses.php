<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

use WxFavor\Sandbox\Http\Request;

/** Messages that clients sign by mistake, each with the differences to the right one. */
final class MessageGuesses
{
    /** @return iterable<array{0:string,1:list<string>}> */
    public static function all(Request $request, AuthorizationHeader $authorization): iterable
    {
        foreach (self::methods($request) as [$method, $d1]) {
            foreach (self::targets($request) as [$target, $d2]) {
                foreach (self::timestamps($authorization->timestamp) as [$timestamp, $d3]) {
                    foreach (self::bodies($request) as [$body, $d4]) {
                        foreach (self::forms($method, $target, $timestamp, $authorization->nonce, $body) as [$message, $d5]) {
                            yield [$message, array_values(array_filter([$d1, $d2, $d3, $d4, $d5]))];
                        }
                    }
                }
            }
        }
    }

    private static function methods(Request $request): array
    {
        $other = $request->method === 'GET' ? 'POST' : 'GET';
        return [
            [$request->method, ''],
            [strtolower($request->method), 'method: signed in lower case'],
            [$other, "method: signed $other, sent {$request->method}"],
        ];
    }

    private static function targets(Request $request): array
    {
        $target = $request->target;
        $host = $request->header('Host');
        $query = (string) strstr($target, '?');
        $guesses = [
            [$target, ''],
            [$request->path, 'target: signed without the query'],
            ["https://$host$target", 'target: signed with scheme and host'],
            ["http://$host$target", 'target: signed with scheme and host'],
            ["https://api.mch.weixin.qq.com$target", 'target: signed with scheme and host'],
            [rawurldecode($target), 'target: signed decoded, sent percent-encoded'],
            [urldecode($target), 'target: signed decoded, sent percent-encoded'],
            [ltrim($target, '/'), 'target: signed without the leading slash'],
            [$request->path . strtr($query, ['%20' => '+']), 'target: signed with + for a blank, sent %20'],
            [$request->path . strtr($query, ['+' => '%20']), 'target: signed with %20 for a blank, sent +'],
            [preg_replace('#/users/[^/?]+#', '/users/{openid}', $target), 'target: the template variable {openid} was signed unexpanded'],
            [preg_replace('#/stocks/[^/?]+#', '/stocks/{stock_id}', $target), 'target: the template variable {stock_id} was signed unexpanded'],
        ];
        parse_str(substr($query, 1), $parsed);
        ksort($parsed);
        $guesses[] = [$request->path . '?' . http_build_query($parsed, '', '&', PHP_QUERY_RFC3986), 'target: signed with the query sorted or encoded anew'];
        return self::distinct($guesses);
    }

    private static function timestamps(string $timestamp): array
    {
        return [[$timestamp, ''], ["{$timestamp}000", 'timestamp: signed in milliseconds, sent in seconds']];
    }

    private static function bodies(Request $request): array
    {
        $body = $request->signedBody();
        $guesses = [[$body, ''], ['', 'body: signed as empty, sent with ' . strlen($body) . ' bytes']];
        if ($request->isMultipart()) {
            $guesses[] = [$request->body, 'body: of an upload only the meta part is signed'];
        }
        $guesses[] = [trim($body), 'body: signed without blanks or line ends around it'];
        $guesses[] = ["$body\n", 'body: signed with a line feed that was not sent'];
        $guesses[] = [strtr($body, ["\r\n" => "\n"]), 'body: signed with LF, sent with CRLF'];
        $data = json_decode($body);
        if ($data !== null) {
            $flags = [0, JSON_UNESCAPED_UNICODE, JSON_UNESCAPED_SLASHES, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES];
            foreach ($flags as $flag) {
                $guesses[] = [(string) json_encode($data, $flag), 'body: encoded anew between signing and sending'];
                $guesses[] = [(string) json_encode($data, $flag | JSON_PRETTY_PRINT), 'body: signed pretty-printed, sent compact'];
            }
            $spaced = preg_replace('/(?<=["\d\]}el])([,:])(?=["\d\[{tfn-])/', '$1 ', (string) json_encode($data, JSON_UNESCAPED_SLASHES));
            $guesses[] = [$spaced, 'body: signed with blanks after separators, encoded anew before sending'];
        }
        return self::distinct($guesses);
    }

    private static function forms(string $method, string $target, string $timestamp, string $nonce, string $body): array
    {
        $message = RequestVerifier::message($method, $target, $timestamp, $nonce, $body);
        return [
            [$message, ''],
            [substr($message, 0, -1), 'line ends: the line feed after the last line is missing'],
            [rtrim($message, "\n") . "\n", 'line ends: the empty line of an empty body is missing'],
            [strtr($message, ["\n" => "\r\n"]), 'line ends: signed CRLF, LF is wanted'],
            [strtr($message, ["\n" => '\n']), 'line ends: signed backslash and n instead of line feeds'],
            [RequestVerifier::message($method, $target, $nonce, $timestamp, $body), 'order: nonce and timestamp are exchanged'],
            ["$timestamp\n$nonce\n$body\n", 'form: signed like a response, without method and target'],
        ];
    }

    /** The first explanation of a text is the simplest. */
    private static function distinct(array $guesses): array
    {
        $seen = [];
        foreach ($guesses as $guess) {
            $seen[$guess[0]] ??= $guess;
        }
        return array_values($seen);
    }
}
