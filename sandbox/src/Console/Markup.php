<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

/**
 * Finished HTML. Everything else is text and gets escaped: a page can only be built
 * from elements, so no field of a request can ever become markup.
 */
final class Markup
{
    private const VOID = ['input', 'meta', 'br', 'link'];

    private function __construct(private readonly string $html)
    {
    }

    /** @param array<string,string|int|bool|null> $attributes */
    public static function el(string $name, array $attributes = [], string|int|self|null ...$children): self
    {
        $html = "<$name";
        foreach ($attributes as $attribute => $value) {
            if ($value === true) {
                $html .= " $attribute";
            } elseif ($value !== null && $value !== false) {
                $html .= " $attribute=\"" . self::escape((string) $value) . '"';
            }
        }
        $html .= '>';
        if (in_array($name, self::VOID, true)) {
            return new self($html);
        }
        return new self($html . self::join(...$children) . "</$name>");
    }

    public static function group(string|int|self|null ...$children): self
    {
        return new self((string) self::join(...$children));
    }

    /** The page's own style sheet: an element whose text must not be escaped. */
    public static function style(string $css): self
    {
        return new self("<style>$css</style>");
    }

    public function __toString(): string
    {
        return $this->html;
    }

    private static function join(string|int|self|null ...$children): string
    {
        $html = '';
        foreach ($children as $child) {
            $html .= $child instanceof self ? $child->html : self::escape((string) $child);
        }
        return $html;
    }

    private static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }
}
