<?php

declare(strict_types=1);

namespace WxFavor\Sandbox;

use WxFavor\Sandbox\Favor\ApiError;
use WxFavor\Sandbox\Http\Request;

/** One authenticated API request, with helpers to read its parameters the way WeChat Pay does. */
final class Call
{
    private ?array $json = null;

    /**
     * @param array<string,string> $path decoded path variables
     * @param array<string,mixed> $merchant row of the caller
     */
    public function __construct(
        public readonly App $app,
        public readonly Request $request,
        public readonly array $path,
        public readonly array $merchant,
        public readonly string $baseUri,
    ) {
    }

    public function mchid(): string
    {
        return $this->merchant['mchid'];
    }

    public function json(): array
    {
        if ($this->json === null) {
            $data = json_decode($this->request->body, false);
            if (!$data instanceof \stdClass) {
                throw ApiError::param('请求体不是合法的JSON对象', '', null);
            }
            $this->json = json_decode($this->request->body, true);
        }
        return $this->json;
    }

    /** A required string of the body; $missing is the documented text for its absence. */
    public function text(string $name, string $missing, int $max = 128): string
    {
        $value = $this->json()[$name] ?? '';
        if (!is_string($value)) {
            throw ApiError::param("$name 类型错误", "/$name", $value);
        }
        if ($value === '') {
            throw ApiError::param($missing, "/$name");
        }
        if (strlen($value) > $max) {
            throw ApiError::param("$name 长度超过限制", "/$name", $value);
        }
        return $value;
    }

    public function optionalInt(string $name): ?int
    {
        $value = $this->json()[$name] ?? null;
        if ($value !== null && (!is_int($value) || $value < 0)) {
            throw ApiError::param("$name 类型错误", "/$name", $value);
        }
        return $value;
    }

    public function pathValue(string $name, string $missing, int $max = 128): string
    {
        $value = $this->path[$name] ?? '';
        if ($value === '') {
            throw ApiError::param($missing, $name, null, 'url');
        }
        if (strlen($value) > $max) {
            throw ApiError::param("$name 长度超过限制", $name, $value, 'url');
        }
        return $value;
    }

    public function queryText(string $name, string $missing, int $max = 128): string
    {
        $value = $this->request->query($name);
        if ($value === '') {
            throw ApiError::param($missing, $name, null, 'query');
        }
        if (strlen($value) > $max) {
            throw ApiError::param("$name 长度超过限制", $name, $value, 'query');
        }
        return $value;
    }

    /** A merchant number of the query; empty counts as absent. */
    public function queryMchid(string $name): string
    {
        $value = $this->request->query($name);
        if ($value !== '' && !self::isMchid($value)) {
            throw new ApiError('MCH_NOT_EXISTS', '商户号不合法');
        }
        return $value;
    }

    public static function isMchid(string $value): bool
    {
        return preg_match('/^\d{1,20}$/D', $value) === 1;
    }

    /** @return array{0:int,1:int} offset (a page index) and limit */
    public function page(int $maxLimit, ?int $defaultLimit, int $maxOffset = 4294967295): array
    {
        return [$this->pageNumber('offset', $defaultLimit === null ? null : 0, 0, $maxOffset), $this->pageNumber('limit', $defaultLimit, 1, $maxLimit)];
    }

    private function pageNumber(string $name, ?int $default, int $min, int $max): int
    {
        $text = $this->request->query($name);
        if ($text === '') {
            return $default ?? throw ApiError::param("$name 必填", $name, null, 'query');
        }
        if (!preg_match('/^\d{1,10}$/D', $text) || (int) $text < $min) {
            throw ApiError::param("$name 格式错误", $name, $text, 'query');
        }
        if ((int) $text > $max) {
            throw ApiError::param('页大小超过阈值', $name, $text, 'query');
        }
        return (int) $text;
    }
}
