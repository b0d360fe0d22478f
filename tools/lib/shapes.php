<?php

declare(strict_types=1);

/*
 * The JSON of requests and answers as array shapes, in the language that
 * PHPStan and Psalm share. `XInput` is what a request may hold, `XShape` what
 * Model\X::toArray() gives.
 *
 * A shape that ends in `...<string, never>` has no other members: without it
 * PHPStan takes misspelt optional ones for granted.
 */

const CLOSED = '...<string, never>';
const OPEN = '...<string, mixed>';

/** @param array<string, string> $members types by name, with ? behind the optional ones */
function shape(array $members, string $rest): string
{
    $text = array_map(fn ($name, $type) => "$name: $type", array_keys($members), $members);
    return 'array{' . implode(', ', [...$text, $rest]) . '}';
}

/** @param list<object> $fields @return array<string, string> */
function members(object $table, array $fields, bool $request): array
{
    $members = [];
    foreach ($fields as $field) {
        $members[$field->json . ($field->required ? '' : '?')] = member_type($table, $field, $request) . ($field->required ? '' : '|null');
    }
    return $members;
}

/** What stands in the JSON or in the query. */
function member_type(object $table, object $field, bool $request): string
{
    $type = match ($field->kind) {
        'bool' => 'bool',
        // Digits are digits in a query.
        'int' => $field->place === 'query' ? 'int|string' : 'int',
        'str', 'time' => 'string',
        'enum' => $request ? wire_values($table->enum[$field->enum]) . "|\\WxFavor\\Enum\\$field->enum" : 'string',
        'object' => $request ? "\\WxFavor\\Model\\$field->type|{$field->type}Input" : "{$field->type}Shape",
    };
    // http_build_query() takes no enum, and WeChat Pay reads an empty text as nothing.
    if ($field->place === 'query' && $field->kind === 'enum') {
        $type = wire_values($table->enum[$field->enum]) . ($field->required ? '' : "|''");
    }
    return $field->list ? "list<$type>" . ($field->orOne ? "|$type" : '') : $type;
}

function wire_values(object $enum): string
{
    $values = array_filter($enum->values, fn ($value) => !$value->alias);
    return implode('|', array_map(fn ($value) => "'$value->wire'", $values));
}

/** The names of the shapes that a type's own shape mentions. @return list<string> classes */
function mentioned(array $fields): array
{
    return array_values(array_unique(array_filter(array_map(fn ($field) => $field->type, $fields))));
}

/** Lines for the class of a model: its shapes, and those of others that they mention. @return list<string> */
function shape_tags(object $table, object $type): array
{
    $lines = [];
    foreach (['Input' => $type->use !== 'answer', 'Shape' => $type->use !== 'part'] as $suffix => $wanted) {
        if (!$wanted) {
            continue;
        }
        foreach (mentioned($type->fields) as $other) {
            $lines[] = "@phpstan-import-type $other$suffix from \\WxFavor\\Model\\$other";
        }
        $request = $suffix === 'Input';
        $lines[] = "@phpstan-type $type->name$suffix " . shape(members($table, $type->fields, $request), $request ? CLOSED : OPEN);
    }
    return $lines;
}

/** The body, query or path fields of a request. @return list<object> */
function fields_in(object $type, string $place): array
{
    return array_values(array_filter($type->fields, fn ($field) => $field->place === $place));
}

/** Lines for the class of the service: what calls hold in JSON and query, by the name of the method. @return list<string> */
function request_tags(object $table): array
{
    $imports = [];
    $lines = [];
    foreach ($table->endpoints as $endpoint) {
        $request = $table->type[$endpoint->request];
        foreach (['body' => 'Json', 'query' => 'Query'] as $place => $suffix) {
            $fields = fields_in($request, $place);
            if ($fields !== [] && $endpoint->body !== 'upload') {
                $lines[] = '@phpstan-type ' . ucfirst($endpoint->name) . "$suffix " . shape(members($table, $fields, true), CLOSED);
                foreach (mentioned($fields) as $other) {
                    $imports[] = "@phpstan-import-type {$other}Input from \\WxFavor\\Model\\$other";
                }
            }
        }
    }
    return [...array_values(array_unique($imports)), ...$lines];
}
