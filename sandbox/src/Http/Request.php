<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Http;

/** A request as it came over the wire: the target is never decoded, the body never parsed here. */
final class Request
{
    /** @var array<string,string> lower-case names */
    private array $lower;
    /** @var array<string,string> */
    public readonly array $query;
    public readonly string $path;

    /**
     * @param array<string,string> $headers
     * @param array<string,string> $fields form fields of a multipart body
     * @param array<string,array{name:string,tmp_name:string,size:int,error:int}> $files
     */
    public function __construct(
        public readonly string $method,
        public readonly string $target,
        public readonly array $headers,
        public readonly string $body,
        public readonly string $remote = '127.0.0.1',
        public readonly array $fields = [],
        public readonly array $files = [],
    ) {
        $this->lower = array_change_key_case($headers);
        [$this->path, $query] = explode('?', $target, 2) + [1 => ''];
        $this->query = self::parseQuery($query);
    }

    public static function fromGlobals(): self
    {
        return new self(
            (string) $_SERVER['REQUEST_METHOD'],
            (string) $_SERVER['REQUEST_URI'],
            self::globalHeaders(),
            (string) file_get_contents('php://input'),
            (string) ($_SERVER['REMOTE_ADDR'] ?? ''),
            array_filter($_POST, 'is_string'),
            array_filter($_FILES, static fn (array $file): bool => is_string($file['tmp_name'])),
        );
    }

    public function header(string $name): string
    {
        return $this->lower[strtolower($name)] ?? '';
    }

    public function hasHeader(string $name): bool
    {
        return isset($this->lower[strtolower($name)]);
    }

    /** Empty values count as absent, as WeChat's own samples send them. */
    public function query(string $name): string
    {
        return $this->query[$name] ?? '';
    }

    public function isMultipart(): bool
    {
        return str_starts_with(strtolower($this->header('Content-Type')), 'multipart/form-data');
    }

    /** What the fifth line of the signed message must be. */
    public function signedBody(): string
    {
        return $this->isMultipart() ? ($this->fields['meta'] ?? '') : $this->body;
    }

    /** @return array<string,string> names are kept as sent; $_GET would rewrite dots and brackets */
    private static function parseQuery(string $query): array
    {
        $parsed = [];
        foreach (explode('&', $query) as $pair) {
            if ($pair !== '') {
                [$name, $value] = explode('=', $pair, 2) + [1 => ''];
                $parsed[urldecode($name)] = urldecode($value);
            }
        }
        return $parsed;
    }

    /** @return array<string,string> */
    private static function globalHeaders(): array
    {
        return array_map('strval', getallheaders());
    }
}
