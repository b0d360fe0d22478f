<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Http;

/** An answer before it is signed and sent. */
final class Reply
{
    /** @param array<string,string> $headers */
    public function __construct(
        public int $status,
        public string $body = '',
        public array $headers = [],
        public bool $signed = true,
        public int $internalCode = 0,
        /** milliseconds between pieces of the body, 0 to send it at once */
        public int $pace = 0,
    ) {
    }

    public static function json(array|object $data, int $status = 200): self
    {
        return new self($status, self::encode($data), ['Content-Type' => 'application/json; charset=utf-8']);
    }

    public static function html(string $html, int $status = 200): self
    {
        return new self($status, $html, ['Content-Type' => 'text/html; charset=utf-8'], false);
    }

    public static function encode(mixed $data, int $flags = 0): string
    {
        return json_encode($data, $flags | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
    }
}
