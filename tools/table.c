/*
 * Prints the table of core/favor.def, the rules and the errors that belong to it,
 * as JSON, for what is generated from them.
 *
 *     cc -Icore -o table tools/table.c core/schema.c && ./table
 */
#include "schema.h"

#include <stdio.h>

static const char *const formats[] = { "", "digits", "word", "date", "request-no", "stock-name", "merchant-name", "notify-url" };

static void text(const char *value)
{
    putchar('"');
    for (const char *c = value; *c != '\0'; c++) {
        if (*c == '"' || *c == '\\') {
            putchar('\\');
        }
        putchar(*c);
    }
    putchar('"');
}

static void member(const char *name, const char *value)
{
    printf(",\"%s\":", name);
    text(value);
}

static void print_field(const wxf_field *field)
{
    static const char *const kinds[] = { "bool", "int", "str", "time", "enum", "object" };
    static const char *const places[] = { "body", "path", "query" };

    printf("{\"required\":%s", field->required ? "true" : "false");
    member("json", field->json);
    member("php", field->php);
    member("doc", field->doc);
    member("kind", kinds[field->kind]);
    member("place", places[field->place]);
    member("unit", wxf_unit_name(field->unit));
    member("format", formats[field->format]);
    member("type", wxf_type_of(field->type)->name);
    member("enum", wxf_enum_of(field->enumeration)->name);
    printf(",\"list\":%s,\"orOne\":%s,\"min\":%lld,\"max\":%lld,\"listMin\":%zu,\"listMax\":%zu}", field->list ? "true" : "false",
           field->or_one ? "true" : "false", (long long)field->min, (long long)field->max, field->list_min, field->list_max);
}

static void print_types(void)
{
    static const char *const uses[] = { "request", "part", "answer", "both" };

    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        const wxf_type *type = wxf_type_of((wxf_type_id)i);

        printf("%s\n{\"use\":\"%s\"", i == 1 ? "" : ",", uses[type->use]);
        member("name", type->name);
        member("doc", type->doc);
        printf(",\"fields\":[");
        for (size_t j = 0; j < type->field_count; j++) {
            printf(j == 0 ? "" : ",\n");
            print_field(&type->fields[j]);
        }
        printf("]}");
    }
}

static void print_enums(void)
{
    for (size_t i = 1; i < WXF_ENUM_COUNT; i++) {
        const wxf_enum *enumeration = wxf_enum_of((wxf_enum_id)i);

        printf("%s\n{\"name\":\"%s\"", i == 1 ? "" : ",", enumeration->name);
        member("doc", enumeration->doc);
        printf(",\"values\":[");
        for (size_t j = 0; j < enumeration->value_count; j++) {
            const wxf_enum_value *value = &enumeration->values[j];

            printf("%s{\"alias\":%s", j == 0 ? "" : ",", value->alias ? "true" : "false");
            member("name", value->name);
            member("wire", value->wire);
            member("doc", value->doc);
            putchar('}');
        }
        printf("]}");
    }
}

static void print_endpoints(void)
{
    static const char *const bodies[] = { "none", "json", "upload" };
    static const char *const signings[] = { "always", "maybe", "never" };

    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        const wxf_endpoint *endpoint = wxf_endpoint_of((wxf_endpoint_id)i);

        printf("%s\n{\"name\":\"%s\"", i == 0 ? "" : ",", endpoint->name);
        member("method", endpoint->method);
        member("path", endpoint->path);
        member("doc", endpoint->doc);
        member("request", wxf_type_of(endpoint->request)->name);
        member("answer", wxf_type_of(endpoint->answer)->name);
        member("body", bodies[endpoint->body]);
        member("signing", signings[endpoint->signing]);
        member("each", endpoint->each);
        member("go", endpoint->go);
        member("java", endpoint->java);
        printf(",\"byNumber\":%s,\"pageSize\":%d,\"merchantPage\":%lld,\"partnerPage\":%lld}",
               endpoint->repeat == WXF_REPEAT_BY_NUMBER ? "true" : "false", endpoint->page_size,
               (long long)endpoint->merchant_page, (long long)endpoint->partner_page);
    }
}

/* ---- rules ------------------------------------------------------------------- */

static void print_rules(void)
{
    static const struct {
        wxf_format format;
        wxf_type_id type;
        const char *word, *at, *says;
    } rules[] = {
#define FORMAT(format, name, word, says) { WXF_FORMAT_##format, WXF_TYPE_NONE, word, "", says },
#define RULE(type, name, word, at, says) { WXF_FORMAT_ANY, WXF_TYPE_##type, word, at, says },
#include "rules.def"
#undef FORMAT
#undef RULE
    };

    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        printf("%s\n{\"format\":\"%s\"", i == 0 ? "" : ",", formats[rules[i].format]);
        member("type", wxf_type_of(rules[i].type)->name);
        member("word", rules[i].word);
        member("at", rules[i].at);
        member("says", rules[i].says);
        putchar('}');
    }
}

/* ---- errors ------------------------------------------------------------------ */

/* A name that is none ends the compilation here. */
enum {
#define ERROR(name, status, code, says, means, advice) name,
#define RAISES(...)
#define EVERYWHERE(...)
#include "errors.def"
#undef ERROR
#undef RAISES
#undef EVERYWHERE
    ERROR_COUNT
};

typedef struct {
    wxf_endpoint_id endpoint; /* WXF_ENDPOINT_COUNT: all of them */
    int errors[ERROR_COUNT + 1];
} raised;

static void print_errors(void)
{
    static const struct {
        int status;
        const char *name, *code, *says, *means, *advice;
    } errors[] = {
#define ERROR(name, status, code, says, means, advice) { status, #name, code, says, means, advice },
#define RAISES(...)
#define EVERYWHERE(...)
#include "errors.def"
#undef ERROR
#undef RAISES
#undef EVERYWHERE
    };

    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        printf("%s\n{\"status\":%d", i == 0 ? "" : ",", errors[i].status);
        member("name", errors[i].name);
        member("code", errors[i].code);
        member("says", errors[i].says);
        member("means", errors[i].means);
        member("advice", errors[i].advice);
        putchar('}');
    }
}

static void print_raised(void)
{
    static const raised list[] = {
#define ERROR(name, status, code, says, means, advice)
#define RAISES(endpoint, ...) { WXF_ENDPOINT_##endpoint, { __VA_ARGS__, -1 } },
#define EVERYWHERE(...) { WXF_ENDPOINT_COUNT, { __VA_ARGS__, -1 } },
#include "errors.def"
#undef ERROR
#undef RAISES
#undef EVERYWHERE
    };

    for (size_t i = 0; i < sizeof list / sizeof list[0]; i++) {
        bool all = list[i].endpoint == WXF_ENDPOINT_COUNT;

        printf("%s\n{\"endpoint\":\"%s\",\"errors\":[", i == 0 ? "" : ",", all ? "" : wxf_endpoint_of(list[i].endpoint)->name);
        for (size_t j = 0; list[i].errors[j] >= 0; j++) {
            printf("%s%d", j == 0 ? "" : ",", list[i].errors[j]);
        }
        printf("]}");
    }
}

int main(void)
{
    printf("{\"enums\":[");
    print_enums();
    printf("],\"types\":[");
    print_types();
    printf("],\"endpoints\":[");
    print_endpoints();
    printf("],\"rules\":[");
    print_rules();
    printf("],\"errors\":[");
    print_errors();
    printf("],\"raised\":[");
    print_raised();
    printf("]}\n");
    return 0;
}
