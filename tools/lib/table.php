<?php

declare(strict_types=1);

/*
 * The table of core/favor.def and what belongs to it (core/rules.def,
 * core/errors.def), for the tools that write something from it. They run in the
 * root of the tree.
 */

function read_table(): object
{
    $program = tempnam(sys_get_temp_dir(), 'wxfavor-table-');
    $compiler = getenv('CC') ?: 'cc';
    exec("$compiler -std=c11 -Icore \$(pkg-config --cflags libcrypto libcurl libcjson) -o " . escapeshellarg($program)
        . ' tools/table.c core/schema.c 2>&1', $output, $status);
    $json = $status === 0 ? shell_exec(escapeshellarg($program)) : '';
    unlink($program);
    $table = json_decode((string) $json);
    if ($table === null) {
        fwrite(STDERR, "cannot read the table\n" . implode("\n", $output) . "\n");
        exit(2);
    }
    $table->type = array_column($table->types, null, 'name');
    $table->enum = array_column($table->enums, null, 'name');
    return $table;
}

/** The parts that are not empty, as one sentence after the other. */
function sentences(string ...$parts): string
{
    return implode('; ', array_filter($parts, fn ($part) => $part !== ''));
}

/** @param list<string> $lines */
function comment(array $lines, string $indent): string
{
    if (count($lines) === 1) {
        return "$indent/** $lines[0] */\n";
    }
    return "$indent/**\n" . implode('', array_map(fn ($line) => rtrim("$indent * $line") . "\n", $lines)) . "$indent */\n";
}

/** Unit, bounds and lengths for people; only requests have bounds. */
function bounds(object $field, bool $request): string
{
    $text = '';
    if ($field->kind === 'int' && $request) {
        $text = match (true) {
            $field->max < 9007199254740991 => "$field->min to $field->max",
            $field->min > 0 => "$field->min or more",
            default => '',
        };
    }
    if ($field->unit !== '' && !str_contains($field->unit, ':')) {
        $text = trim("$text $field->unit");
    }
    if ($field->kind === 'str' && $request && !in_array($field->format, ['date', 'stock-name', 'merchant-name'], true)) {
        $text = match (true) {
            $field->min === $field->max => "$field->max characters",
            $field->min > 1 => "$field->min to $field->max characters",
            default => "$field->max characters at most",
        };
    }
    if ($field->list && $request && $field->listMax > 0) {
        $items = match (true) {
            $field->listMax === 1 => '1 item',
            $field->listMin > 0 => "$field->listMin to $field->listMax items",
            default => "$field->listMax items at most",
        };
        $text = $text === '' || $text === '128 characters at most' ? $items : "$items, each $text";
    }
    return $text;
}

function describe(object $field, bool $request): string
{
    return sentences($field->doc, bounds($field, $request));
}

/**
 * Writes what changed, or only says so.
 *
 * @param array<string, string> $files what they shall hold, by name
 * @return int exit status
 */
function write_or_check(array $files, bool $check, string $advice): int
{
    $stale = 0;
    foreach ($files as $file => $new) {
        if ($new === @file_get_contents($file)) {
            continue;
        }
        if ($check) {
            fwrite(STDERR, "$file is not what it is written from; $advice\n");
            $stale = 1;
        } else {
            file_put_contents($file, $new);
            echo "$file\n";
        }
    }
    return $stale;
}

/** WeChat Pay's pages. @return array<string, string> addresses by who they are for */
function pages(object $endpoint): array
{
    $pages = ['merchant' => $endpoint->merchantPage, 'partner' => $endpoint->partnerPage];
    $pages = array_filter($pages);
    return array_combine(array_keys($pages), array_map(fn ($kind, $page) => "https://pay.weixin.qq.com/doc/v3/$kind/$page", array_keys($pages), $pages));
}

/** Parameters in the order of calls: what is required comes first. @return list<object> */
function in_order(array $fields): array
{
    return [...array_filter($fields, fn ($field) => $field->required), ...array_filter($fields, fn ($field) => !$field->required)];
}
