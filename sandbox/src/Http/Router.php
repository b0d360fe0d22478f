<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Http;

/** Matches a raw path against a table of [method, pattern, handler]. */
final class Router
{
    /** @param list<array{0:string,1:string,2:mixed}> $routes */
    public function __construct(private readonly array $routes)
    {
    }

    /**
     * @return array{handler:mixed,pattern:string,parameters:array<string,string>}|false|null
     *         null for an unknown path, false for a known path with another method
     */
    public function match(string $method, string $path): array|false|null
    {
        $known = null;
        foreach ($this->routes as [$verb, $pattern, $handler]) {
            if (!preg_match(self::expression($pattern), $path, $m)) {
                continue;
            }
            if ($verb === $method) {
                $parameters = array_filter($m, 'is_string', ARRAY_FILTER_USE_KEY);
                return ['handler' => $handler, 'pattern' => $pattern, 'parameters' => array_map('rawurldecode', $parameters)];
            }
            $known = false;
        }
        return $known;
    }

    /** A variable may be empty: `/users//coupons` has to reach its endpoint to be refused there. */
    private static function expression(string $pattern): string
    {
        return '#^' . preg_replace('/\\\\\{(\w+)\\\\\}/', '(?<$1>[^/]*)', preg_quote($pattern, '#')) . '$#D';
    }
}
