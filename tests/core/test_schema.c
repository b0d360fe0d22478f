/* The table fits together, and holds what the documentation lists. */
#include "support.h"

#include "schema.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

static const wxf_type *type_at(size_t i)
{
    return wxf_type_of((wxf_type_id)i);
}

static bool is_about_answers(const wxf_type *type)
{
    return type->use == WXF_USE_ANSWER || type->use == WXF_USE_BOTH;
}

/* Of types and enums together: both are classes in PHP. */
static bool is_only_name(const char *name)
{
    int count = 0;

    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        count += strcmp(type_at(i)->name, name) == 0 ? 1 : 0;
    }
    for (size_t i = 1; i < WXF_ENUM_COUNT; i++) {
        count += strcmp(wxf_enum_of((wxf_enum_id)i)->name, name) == 0 ? 1 : 0;
    }
    return count == 1;
}

static void names_are_distinct(void **state)
{
    (void)state;
    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        const wxf_type *type = type_at(i);

        assert_true(is_only_name(type->name));
        assert_true(type->field_count > 0 && type->field_count <= WXF_FIELDS_MAX);
        for (size_t j = 0; j < type->field_count; j++) {
            for (size_t k = 0; k < type->field_count; k++) {
                assert_ptr_equal(wxf_field_behind(type, &type->fields[k], wxf_str_from(type->fields[j].json)), &type->fields[j]);
            }
            assert_null(wxf_field_behind(type, &type->fields[j], WXF_STR("no_such_field")));
            if (wxf_field_named(type, wxf_str_from(type->fields[j].json)) != &type->fields[j] ||
                wxf_field_named_php(type, wxf_str_from(type->fields[j].php)) != &type->fields[j]) {
                fail_msg("%s.%s is there twice", type->name, type->fields[j].json);
            }
        }
    }
    for (size_t i = 1; i < WXF_ENUM_COUNT; i++) {
        const wxf_enum *enumeration = wxf_enum_of((wxf_enum_id)i);

        assert_true(is_only_name(enumeration->name));
        for (size_t j = 0; j < enumeration->value_count; j++) {
            const wxf_enum_value *value = &enumeration->values[j];
            const wxf_enum_value *read = wxf_enum_read(enumeration, wxf_str_from(value->wire));

            if (read == NULL || read->alias || strcmp(read->name, value->name) != 0 || (!value->alias && read != value)) {
                fail_msg("%s::%s is not what \"%s\" reads as", enumeration->name, value->name, value->wire);
            }
        }
    }
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        const wxf_endpoint *endpoint = wxf_endpoint_of((wxf_endpoint_id)i);

        assert_ptr_equal(wxf_endpoint_named(wxf_str_from(endpoint->name)), endpoint);
        for (size_t j = 0; j < i; j++) {
            const wxf_endpoint *other = wxf_endpoint_of((wxf_endpoint_id)j);

            if (strcmp(endpoint->path, other->path) == 0 && strcmp(endpoint->method, other->method) == 0) {
                fail_msg("%s and %s are the same call", endpoint->name, other->name);
            }
            assert_true(endpoint->request != other->request);
        }
    }
}

static void php_names_are_json_names_in_camel_case(void **state)
{
    (void)state;
    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        for (size_t j = 0; j < type_at(i)->field_count; j++) {
            const wxf_field *field = &type_at(i)->fields[j];
            char camel[64];
            size_t len = 0;

            for (const char *c = field->json; *c != '\0'; c++) {
                assert_true(islower((unsigned char)*c) || isdigit((unsigned char)*c) || (*c == '_' && c != field->json));
                camel[len++] = *c == '_' ? (char)toupper((unsigned char)*++c) : *c;
            }
            camel[len] = '\0';
            assert_string_equal(field->php, camel);
        }
    }
}

static void check_field(const wxf_type *type, const wxf_field *field)
{
    const wxf_type *inner = wxf_type_of(field->type);

    if ((field->kind == WXF_KIND_OBJECT) != (field->type != WXF_TYPE_NONE) ||
        (field->kind == WXF_KIND_ENUM) != (field->enumeration != WXF_ENUM_NONE) ||
        (field->kind != WXF_KIND_INT && field->unit != WXF_UNIT_NONE) ||
        (field->kind != WXF_KIND_STR && field->format != WXF_FORMAT_ANY)) {
        fail_msg("%s.%s: kind and details do not go together", type->name, field->json);
    }
    if ((field->kind == WXF_KIND_INT || field->kind == WXF_KIND_STR) &&
        (field->min > field->max || field->min < 0 || field->max > WXF_INTEGER_MAX || field->max == 0)) {
        fail_msg("%s.%s: bounds %lld to %lld", type->name, field->json, (long long)field->min, (long long)field->max);
    }
    if (field->list && field->list_max != 0 && field->list_min > field->list_max) {
        fail_msg("%s.%s: bounds of the list", type->name, field->json);
    }
    if (field->place != WXF_IN_BODY && (type->use != WXF_USE_REQUEST || field->list || field->kind == WXF_KIND_OBJECT)) {
        fail_msg("%s.%s cannot be in a path or query", type->name, field->json);
    }
    if (field->or_one && type->use != WXF_USE_ANSWER) {
        fail_msg("%s.%s: a request has one shape", type->name, field->json);
    }
    if (field->kind == WXF_KIND_OBJECT &&
        (is_about_answers(type) ? !is_about_answers(inner) : inner->use != WXF_USE_PART && inner->use != WXF_USE_BOTH)) {
        fail_msg("%s.%s: %s is not for that direction", type->name, field->json, inner->name);
    }
}

static void fields_are_sound(void **state)
{
    (void)state;
    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        for (size_t j = 0; j < type_at(i)->field_count; j++) {
            check_field(type_at(i), &type_at(i)->fields[j]);
        }
    }
}

static void mark(bool *reached, wxf_type_id id)
{
    if (reached[id]) {
        return;
    }
    reached[id] = true;
    for (size_t i = 0; i < type_at(id)->field_count; i++) {
        if (type_at(id)->fields[i].type != WXF_TYPE_NONE) {
            mark(reached, type_at(id)->fields[i].type);
        }
    }
}

static void every_type_is_used(void **state)
{
    bool reached[WXF_TYPE_COUNT] = { false };

    (void)state;
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        mark(reached, wxf_endpoint_of((wxf_endpoint_id)i)->request);
        mark(reached, wxf_endpoint_of((wxf_endpoint_id)i)->answer);
    }
    mark(reached, WXF_TYPE_CouponUse); /* comes in a notification */
    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        if (!reached[i]) {
            fail_msg("nothing uses %s", type_at(i)->name);
        }
    }
}

static void every_enum_is_used(void **state)
{
    bool used[WXF_ENUM_COUNT] = { false };

    (void)state;
    for (size_t i = 1; i < WXF_TYPE_COUNT; i++) {
        for (size_t j = 0; j < type_at(i)->field_count; j++) {
            used[type_at(i)->fields[j].enumeration] = true;
        }
    }
    for (size_t i = 1; i < WXF_ENUM_COUNT; i++) {
        if (!used[i]) {
            fail_msg("nothing uses %s", wxf_enum_of((wxf_enum_id)i)->name);
        }
    }
}

/* Every {variable} of the path is a field of the request, and the other way round. */
static void check_path(const wxf_endpoint *endpoint, const wxf_type *request)
{
    size_t variables = 0, fields = 0;

    for (const char *open = strchr(endpoint->path, '{'); open != NULL; open = strchr(open + 1, '{')) {
        const char *close = strchr(open, '}');
        const wxf_field *field;

        assert_non_null(close);
        field = wxf_field_named(request, (wxf_str){ open + 1, (size_t)(close - open - 1) });
        if (field == NULL || field->place != WXF_IN_PATH || !field->required) {
            fail_msg("%s: %.*s is no path field of %s", endpoint->name, (int)(close - open + 1), open, request->name);
        }
        variables++;
    }
    for (size_t i = 0; i < request->field_count; i++) {
        fields += request->fields[i].place == WXF_IN_PATH;
    }
    assert_int_equal(variables, fields);
}

static void endpoints_are_sound(void **state)
{
    (void)state;
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        const wxf_endpoint *endpoint = wxf_endpoint_of((wxf_endpoint_id)i);
        const wxf_type *request = wxf_type_of(endpoint->request), *answer = wxf_type_of(endpoint->answer);
        bool get = strcmp(endpoint->method, "GET") == 0;
        bool numbered = wxf_field_named(request, WXF_STR("out_request_no")) != NULL;

        assert_int_equal(request->use, WXF_USE_REQUEST);
        assert_true(is_about_answers(answer));
        assert_true(get || strcmp(endpoint->method, "POST") == 0);
        assert_int_equal(endpoint->body == WXF_BODY_NONE, get);
        assert_memory_equal(endpoint->path, "/v3/marketing/favor/", 20);
        check_path(endpoint, request);
        for (size_t j = 0; j < request->field_count; j++) {
            wxf_place place = request->fields[j].place;

            if (place == (get ? WXF_IN_BODY : WXF_IN_QUERY)) {
                fail_msg("%s.%s is at the wrong place", request->name, request->fields[j].json);
            }
        }
        assert_int_equal(numbered, endpoint->repeat == WXF_REPEAT_BY_NUMBER);
        assert_true(endpoint->doc[0] != '\0');
        if (endpoint->each[0] != '\0') {
            const wxf_field *limit = wxf_field_named(request, WXF_STR("limit"));
            const wxf_field *data = wxf_field_named(answer, WXF_STR("data"));

            assert_non_null(limit);
            assert_true(endpoint->page_size >= 1 && endpoint->page_size <= limit->max);
            assert_non_null(wxf_field_named(request, WXF_STR("offset")));
            assert_true(data != NULL && data->list);
            assert_non_null(wxf_field_named(answer, WXF_STR("total_count")));
        }
    }
}

/* unsigned.c has its own, stricter table; the two must say the same. */
static void agrees_on_which_answers_are_signed(void **state)
{
    (void)state;
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        const wxf_endpoint *endpoint = wxf_endpoint_of((wxf_endpoint_id)i);
        wxf_buf target = WXF_BUF_INIT;

        for (const char *c = endpoint->path; *c != '\0'; c++) {
            if (*c == '{') {
                c = strchr(c, '}');
                assert_true(wxf_buf_add_cstr(&target, "9856000"));
            } else {
                assert_true(wxf_buf_add_char(&target, *c));
            }
        }
        assert_int_equal(wxf_answer_signing(wxf_str_from(endpoint->method), WXF_STR("api.mch.weixin.qq.com"), wxf_buf_str(&target)),
                         endpoint->signing);
        wxf_buf_free(&target);
    }
}

static void holds_every_documented_endpoint(void **state)
{
    static const struct {
        const char *name, *method, *path;
    } documented[] = {
        { "createCouponStock", "POST", "coupon-stocks" },
        { "startStock", "POST", "stocks/{stock_id}/start" },
        { "stopStock", "POST", "stocks/{stock_id}/stop" },
        { "pauseStock", "POST", "stocks/{stock_id}/pause" },
        { "restartStock", "POST", "stocks/{stock_id}/restart" },
        { "listStocks", "GET", "stocks" },
        { "queryStock", "GET", "stocks/{stock_id}" },
        { "listAvailableMerchants", "GET", "stocks/{stock_id}/merchants" },
        { "listAvailableSingleitems", "GET", "stocks/{stock_id}/items" },
        { "modifyAvailableSingleitem", "POST", "stocks/{stock_id}/modify-goods-id" },
        { "sendCoupon", "POST", "users/{openid}/coupons" },
        { "listCouponsByFilter", "GET", "users/{openid}/coupons" },
        { "queryCoupon", "GET", "users/{openid}/coupons/{coupon_id}" },
        { "useFlow", "GET", "stocks/{stock_id}/use-flow" },
        { "refundFlow", "GET", "stocks/{stock_id}/refund-flow" },
        { "useFlowByDay", "GET", "stocks/{stock_id}/use-flow-by-day" },
        { "refundFlowByDay", "GET", "stocks/{stock_id}/refund-flow-by-day" },
        { "setCallback", "POST", "callbacks" },
        { "queryCallback", "GET", "callbacks" },
        { "uploadImage", "POST", "media/image-upload" },
    };

    (void)state;
    assert_int_equal(WXF_ENDPOINT_COUNT, sizeof documented / sizeof documented[0]);
    for (size_t i = 0; i < WXF_ENDPOINT_COUNT; i++) {
        const wxf_endpoint *endpoint = wxf_endpoint_named(wxf_str_from(documented[i].name));

        assert_non_null(endpoint);
        assert_string_equal(endpoint->method, documented[i].method);
        assert_string_equal(endpoint->path + 20, documented[i].path);
    }
}

static void holds_every_documented_field_of_a_coupon(void **state)
{
    static const char *const documented[] = {
        "stock_creator_mchid", "stock_id", "coupon_id", "cut_to_message", "coupon_name", "status", "description",
        "create_time", "coupon_type", "no_cash", "available_begin_time", "available_end_time", "singleitem",
        "normal_coupon_information", "consume_information",
    };

    (void)state;
    for (size_t i = 0; i < sizeof documented / sizeof documented[0]; i++) {
        assert_non_null(wxf_field_named(wxf_type_of(WXF_TYPE_Coupon), wxf_str_from(documented[i])));
    }
}

static void unknown_names_are_unknown(void **state)
{
    (void)state;
    assert_null(wxf_endpoint_named(WXF_STR("sendcoupon")));
    assert_null(wxf_field_named(wxf_type_of(WXF_TYPE_Coupon), WXF_STR("Coupon_id")));
    assert_null(wxf_field_named(wxf_type_of(WXF_TYPE_Coupon), WXF_STR("coupon_i")));
    assert_null(wxf_enum_read(wxf_enum_of(WXF_ENUM_CouponStatus), WXF_STR("sended")));
    assert_int_equal(wxf_type_of((wxf_type_id)9999)->field_count, 0);
    assert_int_equal(wxf_enum_of((wxf_enum_id)9999)->value_count, 0);
    assert_string_equal(wxf_unit_name(WXF_UNIT_FEN), "fen");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_distinct),
        cmocka_unit_test(php_names_are_json_names_in_camel_case),
        cmocka_unit_test(fields_are_sound),
        cmocka_unit_test(every_type_is_used),
        cmocka_unit_test(every_enum_is_used),
        cmocka_unit_test(endpoints_are_sound),
        cmocka_unit_test(agrees_on_which_answers_are_signed),
        cmocka_unit_test(holds_every_documented_endpoint),
        cmocka_unit_test(holds_every_documented_field_of_a_coupon),
        cmocka_unit_test(unknown_names_are_unknown),
    };

    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
