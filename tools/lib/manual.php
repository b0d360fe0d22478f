<?php

declare(strict_types=1);

/*
 * docs/api.md: every endpoint, type and enum of the table, for people.
 */

function manual(object $table): string
{
    $text = "# Every endpoint\n\n"
        . "Written by `tools/docs` from `core/favor.def`, `core/rules.def` and `core/errors.def`; change those.\n\n"
        . "Amounts are integers in fen (1/100 yuan). Times are RFC 3339 with an offset; typed methods take and give `DateTimeInterface`. Lengths are\n"
        . "characters, not bytes. What is *needed* is an error if it is missing. Typed methods check kinds, limits and rules before anything is sent,\n"
        . "`options: ['checks' => false]` leaves out all but kinds and missing fields; the chain sends what it is given. What they refuse is an\n"
        . "`InvalidArgumentException`, whose `getPath()` is the field (`stock_use_rule.max_amount`) and `getRule()` the word behind the rule (`budget`).\n"
        . "What of a query is not *needed* may be `null` or an empty text, and is not sent then. In answers a field that is not *always* there\n"
        . "is `null` in models. Below, `\$instance` is what `Builder::factory()` gave, and `\$favor` is `\$instance->getDriver()->favor()`.\n\n"
        . "Editors that know these types: [ide.md](ide.md).\n\n" . overview($table)
        . "\n## Errors of every call\n\n" . errors_table($table, '')
        . "\nWhat to do in general: [README](../README.md#errors-and-what-to-do). Messages may change, and the same code has several; WeChat Pay prints one\n"
        . "list for all endpoints, so what can come from which is read out of what they mean.\n";
    foreach ($table->endpoints as $endpoint) {
        $text .= "\n" . endpoint_section($table, $endpoint);
    }
    $text .= "\n## COUPON.USE\n\nThe notification that a coupon was used; how it comes and is verified: [notifications.md](notifications.md). As a model: `CouponUse`.\n\n"
        . $table->type['CouponUse']->doc . ".\n\n" . answer_table($table, $table->type['CouponUse']);
    $text .= "\n## Parts of requests\n\nIn `WxFavor\\Model`, or as arrays with these names.\n";
    foreach ($table->types as $type) {
        if ($type->use === 'part' || $type->use === 'both') {
            $text .= "\n### $type->name\n\n$type->doc.\n\n" . request_table($table, $type) . rules_list($table, $type);
        }
    }
    $text .= "\n## Parts of answers\n\nIn `WxFavor\\Model`.\n";
    foreach ($table->types as $type) {
        if ($type->use === 'answer' && is_part($table, $type)) {
            $text .= "\n### $type->name\n\n$type->doc.\n\n" . answer_table($table, $type);
        }
    }
    $text .= "\n## Enums\n\nIn `WxFavor\\Enum`. What WeChat Pay adds later arrives as text.\n";
    foreach ($table->enums as $enum) {
        $text .= "\n" . enum_section($enum);
    }
    return $text;
}

/** Is it described apart, because it is part of others or the answer of several? */
function is_part(object $table, object $type): bool
{
    $answers = count(array_filter($table->endpoints, fn ($endpoint) => $endpoint->answer === $type->name));
    $fields = array_merge(...array_map(fn ($other) => $other->fields, $table->types));
    return $answers > 1 || array_filter($fields, fn ($field) => $field->type === $type->name) !== [];
}

/** @param list<string> $head @param list<list<string>> $rows */
function table(array $head, array $rows): string
{
    $line = fn (array $cells) => '| ' . implode(' | ', array_map(fn ($cell) => str_replace('|', '\|', $cell), $cells)) . " |\n";
    return $line($head) . '|' . str_repeat('---|', count($head)) . "\n" . implode('', array_map($line, $rows));
}

function overview(object $table): string
{
    $rows = [];
    foreach ($table->endpoints as $endpoint) {
        $rows[] = ["[$endpoint->name](#" . strtolower($endpoint->name) . ')', chinese($endpoint->doc), "$endpoint->method `" . substr($endpoint->path, 20) . '`'];
    }
    return table(['method', 'name at WeChat Pay', 'below `/v3/marketing/favor/`'], $rows);
}

/** The name that the documentation has for it. */
function chinese(string $doc): string
{
    return preg_match('~\((\p{Han}+)\)~u', $doc, $m) ? $m[1] : '';
}

// ---- endpoints -------------------------------------------------------------------

function endpoint_section(object $table, object $endpoint): string
{
    $request = $table->type[$endpoint->request];
    $answer = $table->type[$endpoint->answer];
    $text = "## $endpoint->name\n\n$endpoint->doc.\n\n`$endpoint->method $endpoint->path`\n\n" . examples($table, $endpoint) . "\n" . remarks($endpoint) . "\n"
        . request_table($table, $request, $endpoint->body) . rules_list($table, $request) . "\nAnswer: ";
    $text .= is_part($table, $answer) ? "[$answer->name](#" . strtolower($answer->name) . ").\n"
        : "`$answer->name`: " . lcfirst($answer->doc) . ".\n\n" . answer_table($table, $answer);
    $errors = errors_table($table, $endpoint->name);
    return "$text\nErrors, beside [those of every call](#errors-of-every-call):\n\n$errors";
}

function examples(object $table, object $endpoint): string
{
    $request = $table->type[$endpoint->request];
    $verb = strtolower($endpoint->method);
    $chain = '$instance->' . implode('->', array_map(node_property(...), explode('/', ltrim($endpoint->path, '/'))));
    $shown = fn (object $field): bool => $field->required || first_of_rule($table, $request, $field);
    $needed = fn (string $place) => array_filter(fields_in($request, $place), $shown);
    $pairs = fn (array $fields, string $indent) => implode('', array_map(fn ($field) => "$indent'$field->json' => \$$field->php,\n", $fields));
    if ($endpoint->body === 'upload') {
        $typed = str_contains((string) file_get_contents('stubs/favor.stub.php'), "function $endpoint->name(") ? '$favor' : '$instance->getDriver()';
        return "```php\n{$typed}->$endpoint->name(\$file);\n\n\$media = new WxFavor\\Util\\MediaUtil(\$file);\n"
            . "$chain->$verb([\n    'body' => \$media->getStream(),\n    'headers' => ['Content-Type' => \$media->getContentType()],\n]);\n```\n";
    }
    $options = $pairs($needed('path'), '    ');
    foreach (['body' => 'json', 'query' => 'query'] as $place => $option) {
        $inside = $pairs($needed($place), '        ');
        $options .= $inside === '' ? '' : "    '$option' => [\n$inside    ],\n";
    }
    $arguments = implode('', array_map(fn ($field) => "    $field->php: \$$field->php,\n", array_filter(in_order($request->fields), $shown)));
    return "```php\n\$favor->$endpoint->name(\n$arguments);\n\n$chain->{$verb}([\n$options]);\n"
        . "// \$instance->chain('" . ltrim($endpoint->path, '/') . "')->{$verb}(…) is the same.\n```\n";
}

/** Whether a rule asks for this field or another one: without it the example would be refused. */
function first_of_rule(object $table, object $request, object $field): bool
{
    foreach ($table->rules as $rule) {
        if ($rule->type === $request->name && str_starts_with($rule->says, "$field->json or ")) {
            return true;
        }
    }
    return false;
}

function remarks(object $endpoint): string
{
    $lines = [];
    $lines[] = $endpoint->byNumber ? 'Repeat it with the same `out_request_no`: that never does it twice. Never with another one.' : 'It may be repeated.';
    $lines[] = $endpoint->signing === 'always' ? 'The answer is signed, and verified.'
        : 'WeChat Pay does not sign every answer; `isSignatureVerified()` tells, and what is signed is verified.';
    if ($endpoint->body === 'upload') {
        $lines[] = 'The part `meta`, which is signed, is made from the file.';
    }
    if ($endpoint->each !== '') {
        $lines[] = "Page by page: `\$favor->$endpoint->each(…)`, $endpoint->pageSize at a time. A page that is not full does not end it: the newest total does, or a page behind it without items."
            . ' A page without items before that is a `MappingException`. After an exception the next call fetches the page again; `fromPage` begins at a later one.';
    }
    if (preg_match('~flow~i', $endpoint->name)) {
        $lines[] = 'To fetch and check the bill at once: [bills.md](bills.md).';
    }
    $pages = pages($endpoint);
    if ($pages !== []) {
        $lines[] = 'WeChat Pay: ' . implode(', ', array_map(fn ($kind, $page) => "[for {$kind}s]($page)", array_keys($pages), $pages)) . '.';
    }
    return implode("\n", array_map(fn ($line) => "* $line", $lines)) . "\n";
}

function errors_table(object $table, string $endpoint): string
{
    $raised = array_column($table->raised, 'errors', 'endpoint')[$endpoint] ?? throw new RuntimeException("core/errors.def says nothing of $endpoint");
    $rows = [];
    foreach ($raised as $index) {
        $error = $table->errors[$index];
        $rows[] = ["$error->status `$error->code`", $error->says, $error->means, $error->advice];
    }
    return table(['status, code', 'message', 'means', 'to do'], $rows);
}

// ---- fields ----------------------------------------------------------------------

function request_table(object $table, object $type, string $body = 'json'): string
{
    $part = $type->use !== 'request';
    $rows = [];
    foreach ($type->fields as $field) {
        $place = $field->place === 'body' ? ($body === 'upload' ? 'meta' : 'json') : $field->place;
        $argument = $place === 'meta' ? '' : "`$field->php`";
        $rows[] = ["`$field->json`", ...($part ? [] : [$place]), $argument, $field->required ? 'needed' : '', kind($field), limits($field)];
    }
    return table(['field', ...($part ? [] : ['in']), 'argument', '', 'kind', 'what it is'], $rows);
}

function answer_table(object $table, object $type): string
{
    $rows = [];
    foreach ($type->fields as $field) {
        $rows[] = ["`$field->json`", "`$field->php`", $field->required ? 'always' : '', kind($field), limits($field, false)];
    }
    return table(['field', 'property', '', 'kind', 'what it is'], $rows);
}

function kind(object $field): string
{
    $kind = match ($field->kind) {
        'str' => 'string',
        'time' => 'time',
        'enum' => "[$field->enum](#" . strtolower($field->enum) . ')',
        'object' => "[$field->type](#" . strtolower($field->type) . ')',
        default => $field->kind,
    };
    return $field->list ? "list of $kind" . ($field->orOne ? ', or one' : '') : $kind;
}

/** A clause of what it is, and one of how much. */
function limits(object $field, bool $request = true): string
{
    return str_replace(['<', '>'], ['&lt;', '&gt;'], describe($field, $request));
}

/** What fields must look like, and have to do with each other. */
function rules_list(object $table, object $type): string
{
    $lines = [];
    foreach ($type->fields as $field) {
        foreach ($table->rules as $rule) {
            if ($rule->format !== '' && $rule->format === $field->format) {
                $lines[] = "* `$field->json` " . ($field->list ? '(each) ' : '') . "$rule->says (`$rule->word`)";
            }
        }
    }
    foreach ($table->rules as $rule) {
        if ($rule->type === $type->name) {
            $lines[] = '* ' . ($rule->at === '' ? '' : "`$rule->at` ") . str_replace('missing: ', 'must be given: ', $rule->says) . " (`$rule->word`)";
        }
    }
    return $lines === [] ? '' : "\nRules:\n\n" . implode("\n", $lines) . "\n";
}

function enum_section(object $enum): string
{
    $also = [];
    foreach ($enum->values as $value) {
        if ($value->alias) {
            $also[$value->name][] = "`$value->wire`";
        }
    }
    $rows = [];
    foreach ($enum->values as $value) {
        if (!$value->alias) {
            $spellings = implode(', ', $also[$value->name] ?? []);
            $rows[] = ["`$value->wire`", "`$enum->name::$value->name`", sentences($value->doc, $spellings === '' ? '' : "also read: $spellings")];
        }
    }
    return "### $enum->name\n\n$enum->doc.\n\n" . table(['value', 'case', 'meaning'], $rows);
}
