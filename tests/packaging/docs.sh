#!/usr/bin/env bash
# What the documents say is there is there.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

mapfile -t documents < <(ls ./*.md docs/*.md sandbox/*.md)

check_none "links lead to files and headings that exist" "$("$PHP" -n -r '
    function anchor(string $heading): string
    {
        return str_replace(" ", "-", preg_replace("~[^\p{L}\p{N} _-]~u", "", mb_strtolower_ascii($heading)));
    }
    function mb_strtolower_ascii(string $text): string
    {
        return strtr($text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz");
    }
    foreach (array_slice($argv, 1) as $document) {
        preg_match_all("~\]\(([^)\s]+)\)~", file_get_contents($document), $links);
        foreach ($links[1] as $link) {
            if (preg_match("~^[a-z]+:~", $link)) {
                continue;
            }
            [$path, $anchor] = explode("#", $link, 2) + [1 => ""];
            $file = $path === "" ? $document : dirname($document) . "/$path";
            if (!file_exists($file)) {
                echo "$document: there is no $link\n";
            } elseif ($anchor !== "") {
                preg_match_all("~^#+ (.*)$~m", file_get_contents($file), $headings);
                if (!in_array($anchor, array_map(anchor(...), $headings[1]), true)) {
                    echo "$document: $file has no heading $anchor\n";
                }
            }
        }
    }
' "${documents[@]}" 2>&1)"

for readme in README.md README.zh-CN.md; do
    check_none "$readme lists the settings of php.ini with their defaults" "$("$PHP" -n -d extension="$MODULE" -r '
        $text = file_get_contents($argv[1]);
        preg_match_all("~^\| `(wxfavor\.\w+)` \| (?:`([^`]*)`)? ?\|~m", $text, $rows);
        $told = array_combine($rows[1], $rows[2]);
        $real = array_map(fn ($setting) => (string) $setting["global_value"], ini_get_all("wxfavor"));
        ksort($told) && ksort($real);
        if ($told !== $real) {
            echo "told: ", json_encode($told), "\nreal: ", json_encode($real), "\n";
        }
    ' "$readme" 2>&1)"

    rm -f "$work"/block*.php
    "$PHP" -n -r '
        preg_match_all("~^```php\n(.*?)^```~ms", file_get_contents($argv[1]), $blocks);
        foreach ($blocks[1] as $i => $block) {
            // Lines of an array are shown without the array.
            $code = preg_match("~^\x27\w+\x27 =>~", $block) ? "[$block];" : $block;
            file_put_contents("$argv[2]/block" . ($i + 1) . ".php", "<?php $code");
        }
    ' "$readme" "$work"
    check_none "the PHP of $readme has no syntax errors" "$(
        for block in "$work"/block*.php; do "$PHP" -n -l "$block" 2>&1 | grep -v '^No syntax errors\|^$'; done
    )"

    check_none "$readme names every setting of Builder::factory()" "$("$PHP" -n -d extension="$MODULE" -r '
        try {
            WxFavor\Builder::factory(["no such setting" => 1]);
        } catch (WxFavor\Exception\InvalidArgumentException $e) {
            preg_match("~the settings are (.*)$~", $e->getMessage(), $m);
            foreach (explode(", ", $m[1]) as $setting) {
                if (!str_contains(file_get_contents($argv[1]), "`$setting`")) {
                    echo "$setting is missing\n";
                }
            }
        }
    ' "$readme" 2>&1)"
done

check_none "both READMEs have the same sections and examples" "$("$PHP" -n -r '
    $shape = function (string $file): array {
        $text = file_get_contents($file);
        preg_match_all("~^(#+) |^(```php)|^(\|)~m", $text, $marks);
        return array_map("trim", $marks[0]);
    };
    if ($shape("README.md") !== $shape("README.zh-CN.md")) {
        echo "the order of headings, tables and examples differs\n";
    }
' 2>&1)"
end
