<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Admin;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Http\Request;

/** One admin request. */
final class AdminCall
{
    /** @param array<string,string> $path */
    public function __construct(
        public readonly App $app,
        public readonly Request $request,
        public readonly array $path,
        public readonly string $baseUri,
    ) {
    }

    public function json(): array
    {
        if ($this->request->body === '') {
            return [];
        }
        $data = json_decode($this->request->body, true);
        if (!is_array($data)) {
            throw new \InvalidArgumentException('the body is not a JSON object');
        }
        return $data;
    }

    public function text(string $name, ?string $default = null): string
    {
        $value = $this->json()[$name] ?? $default;
        if (!is_string($value) || $value === '' && $default === null) {
            throw new \InvalidArgumentException("$name is missing or not a string");
        }
        return $value;
    }

    public function int(string $name, ?int $default = null): int
    {
        $value = $this->json()[$name] ?? $default;
        return is_int($value) ? $value : throw new \InvalidArgumentException("$name is missing or not an integer");
    }
}
