<?php

declare(strict_types=1);

/*
 * What the stubs say, for those who read PHP without the extension: the classes
 * of all stubs/*.stub.php in one file that PhpStorm, PHPStan and Psalm read.
 */

/** Interfaces that the classes implement when they can be loaded; binding/bridge.c does it. */
const BRIDGED = [
    'WxFavor\Http\Response' => '\Psr\Http\Message\ResponseInterface',
    'WxFavor\Http\Stream' => '\Psr\Http\Message\StreamInterface',
    'WxFavor\Promise' => '\GuzzleHttp\Promise\PromiseInterface',
];

/** All classes but those that are nobody's business, by namespace. @return array<string, string> */
function classes_by_namespace(): array
{
    $spaces = [];
    foreach (glob('stubs/*.stub.php') as $file) {
        $text = preg_replace('~^<\?php\s+/\*\* @generate-class-entries \*/\s+(//[^\n]*\s+)?~', '', file_get_contents($file), 1, $count);
        if ($count !== 1) {
            throw new RuntimeException("$file does not begin as a stub");
        }
        foreach (preg_split('~^namespace ~m', $text, -1, PREG_SPLIT_NO_EMPTY) as $part) {
            if (!preg_match('~^([\w\\\\]+)(?:;\n(.*)| \{\n(.*)\n\})\s*$~s', $part, $m)) {
                throw new RuntimeException("$file: a namespace of another form");
            }
            $spaces[$m[1]] = ($spaces[$m[1]] ?? '') . "\n" . trim($m[3] ?? $m[2]) . "\n";
        }
    }
    unset($spaces['WxFavor\Internal']);
    ksort($spaces);
    return $spaces;
}

/** Docblocks as people's tools have them: what steers the generation of arginfo goes, exact types come first. */
function plain_docs(string $text): string
{
    return preg_replace_callback('~^( *)/\*\*.*?\*/\n~ms', function (array $match): string {
        $block = preg_replace('~^ *(?:/\*\*| \*) @(?:strict-properties|not-serializable|implementation-alias[^\n]*)(?: \*/)?\n~m', '', $match[0]);
        preg_match_all('~@phpstan-param (.*) (\$\w+)\n~', $block, $exact, PREG_SET_ORDER);
        foreach ($exact as [$line, $type, $name]) {
            $quoted = preg_quote($name, '~');
            $merged = preg_replace_callback("~@param \S+ $quoted(?!\w)~", fn () => "@param $type $name", $block, 1, $count);
            $block = $count === 1 ? preg_replace('~ *\* ' . preg_quote($line, '~') . '~', '', $merged, 1) : str_replace('@phpstan-param', '@param', $block);
        }
        if (str_contains($block, '@phpstan-return')) {
            $block = str_replace('@phpstan-return', '@return', preg_replace('~^ *\* @return [^\n]*\n~m', '', $block));
        }
        if (substr_count($block, "\n") < 3 && !preg_match('~/\*\* \S~', $block)) {
            return '';
        }
        // A block that lost its last lines may end in empty ones.
        return preg_replace('~(\n *\*)+\n( *\*/)~', "\n$2", $block);
    }, $text);
}

/** Replaces what must be there once. */
function swap(string $text, string $pattern, string $by): string
{
    $new = preg_replace($pattern, $by, $text, -1, $count);
    if ($new === null || $count !== 1) {
        throw new RuntimeException("$pattern is there $count times");
    }
    return $new;
}

/** Adds a line to the docblock of a method; the docblock may be missing. */
function add_doc(string $text, string $method, string $line): string
{
    $line = addcslashes($line, '\\$');
    return preg_match('~^    /\*\* ([^\n]*) \*/\n(?=    public function ' . $method . '\()~m', $text)
        ? swap($text, '~^    /\*\* ([^\n]*) \*/\n(?=    public function ' . $method . '\()~m', "    /**\n     * $1\n     * $line\n     */\n")
        : swap($text, '~^(     \*/\n)(?=    public function ' . $method . '\()~m', "     * $line\n$1");
}

function ide_classes(object $table): string
{
    $text = "<?php\n\n/*\n * The classes of the extension wxfavor, for tools that read PHP: PhpStorm, PHPStan, Psalm.\n"
        . " * Never loaded; docs/ide.md says how to tell them. Written by tools/docs from stubs/*.stub.php.\n */\n";
    foreach (classes_by_namespace() as $space => $classes) {
        $classes = plain_docs($classes);
        foreach (BRIDGED as $class => $interface) {
            if (preg_match('~^(.*)\\\\(\w+)$~', $class, $m) && $m[1] === $space) {
                $classes = swap($classes, "~^class $m[2]( implements [^\n]*)?$~m", "class $m[2] implements $interface");
            }
        }
        if ($space === 'WxFavor\Http') {
            // What the client gives is its own Stream, also where PSR-7's interface cannot be found.
            $classes = swap($classes, '~@return Stream\|\\\\Psr\\\\Http\\\\Message\\\\StreamInterface\n~', "@return Stream\n");
        }
        if ($space === 'WxFavor') {
            $classes = swap($classes, '~^final (class BuilderChainable [^\n]*\n\{\n)~m',
                "$1    /** Here begin the paths that chain.php knows; others are for chain(). */\n    public readonly Ide\\V3 \$v3;\n\n");
            $classes = add_doc($classes, 'chain', '@return ' . node_by_path($table, '', '$segment', 'BuilderChainable', 'Ide\\'));
            $classes = add_doc($classes, 'offsetGet', '@return ' . node_by_path($table, '', '$offset', 'BuilderChainable', 'Ide\\'));
        }
        if ($space === 'WxFavor\Model') {
            foreach ($table->types as $type) {
                if ($type->use === 'answer' || $type->use === 'both') {
                    $classes = swap($classes, "~^(final class $type->name extends Model\n\{\n.*?\n)(\})~ms",
                        "$1\n    /** @return {$type->name}Shape */\n    public function toArray(): array {}\n$2");
                }
            }
        }
        // Indented like the rest of PHP.
        $text .= "\nnamespace $space {\n" . rtrim($classes) . "\n}\n";
    }
    return $text;
}

/** For Psalm, which does without a class if one of its interfaces is missing. */
function ide_interfaces(): string
{
    $text = "<?php\n\n/*\n * Interfaces that the classes in wxfavor.php implement where they are installed. For Psalm in projects that have\n"
        . " * neither psr/http-message nor guzzlehttp/promises. Written by tools/docs.\n */\n";
    foreach (BRIDGED as $interface) {
        preg_match('~^\\\\(.*)\\\\(\w+)$~', $interface, $m);
        $text .= "\nnamespace $m[1] {\ninterface $m[2] {}\n}\n";
    }
    return $text;
}
