/* Templates by the tables of RFC 6570, segments of a chain, and URLs. */
#include "support.h"

#include "uri.h"

#include <stdio.h>
#include <string.h>

/* ---- templates ----------------------------------------------------------- */

typedef struct variable {
    const char *name;
    const char *value; /* NULL: given as "no value" */
} variable;

/* RFC 6570, section 3.2, as far as they are strings. */
static const variable rfc_variables[] = {
    { "dub", "me/too" },
    { "hello", "Hello World!" },
    { "half", "50%" },
    { "var", "value" },
    { "who", "fred" },
    { "base", "http://example.com/home/" },
    { "path", "/foo/bar" },
    { "v", "6" },
    { "x", "1024" },
    { "y", "768" },
    { "empty", "" },
    { "undef", NULL },
    /* Not of the RFC. */
    { "dot", "." },
    { "dots", ".." },
    { "three", "..." },
    { "coupon", "\xF0\x9F\x8E\xAB" },
    { "wechat", "\xE5\xBE\xAE\xE4\xBF\xA1" },
    { "bytes", "\x01\x7F\x80\xFF" },
    { "encoded", "%2F%zz%" },
    { "reserved", ":/?#[]@!$&'()*+,;=" },
    { "unreserved", "AZaz09-._~" },
    { "others", " \"<>\\^`{|}" },
    { "climb", "a/../b" },
    { "bad", NULL },
};

static wxf_var look_up(void *context, wxf_str name, wxf_buf *value, wxf_error *err)
{
    (void)context;
    if (wxf_str_eq(name, WXF_STR("bad"))) {
        wxf_fail(err, WXF_E_ARGUMENT, "cannot be used");
        return WXF_VAR_BAD;
    }
    for (size_t i = 0; i < sizeof rfc_variables / sizeof rfc_variables[0]; i++) {
        if (wxf_str_eq(name, wxf_str_from(rfc_variables[i].name))) {
            if (rfc_variables[i].value == NULL) {
                return WXF_VAR_NULL;
            }
            assert_true(wxf_buf_add_cstr(value, rfc_variables[i].value));
            return WXF_VAR_SET;
        }
    }
    return WXF_VAR_ABSENT;
}

static void assert_expands(const char *template_text, const char *expected)
{
    wxf_buf out = WXF_BUF_INIT;
    wxf_error err;

    if (wxf_uri_expand(wxf_str_from(template_text), look_up, NULL, &out, &err) != WXF_OK) {
        fail_msg("%s: %s", template_text, err.message);
    }
    if (strcmp(wxf_buf_cstr(&out), expected) != 0) {
        fail_msg("%s: %s instead of %s", template_text, wxf_buf_cstr(&out), expected);
    }
    wxf_buf_free(&out);
}

static void assert_refuses(const char *template_text, const char *part)
{
    wxf_buf out = WXF_BUF_INIT;
    wxf_error err;

    if (wxf_uri_expand(wxf_str_from(template_text), look_up, NULL, &out, &err) != WXF_E_ARGUMENT) {
        fail_msg("%s: not refused, but %s", template_text, wxf_buf_cstr(&out));
    }
    assert_contains(err.message, part);
    wxf_buf_free(&out);
}

static void expands_the_examples_of_the_rfc(void **state)
{
    static const struct {
        const char *template_text, *expected;
    } cases[] = {
        /* 1.2, levels 1 to 3 */
        { "{var}", "value" },
        { "{hello}", "Hello%20World%21" },
        { "{+var}", "value" },
        { "{+hello}", "Hello%20World!" },
        { "{+path}/here", "/foo/bar/here" },
        { "here?ref={+path}", "here?ref=/foo/bar" },
        { "X{#var}", "X#value" },
        { "X{#hello}", "X#Hello%20World!" },
        { "map?{x,y}", "map?1024,768" },
        { "{x,hello,y}", "1024,Hello%20World%21,768" },
        { "{+x,hello,y}", "1024,Hello%20World!,768" },
        { "{+path,x}/here", "/foo/bar,1024/here" },
        { "{#x,hello,y}", "#1024,Hello%20World!,768" },
        { "{#path,x}/here", "#/foo/bar,1024/here" },
        { "X{.var}", "X.value" },
        { "X{.x,y}", "X.1024.768" },
        { "{/var}", "/value" },
        { "{/var,x}/here", "/value/1024/here" },
        { "{;x,y}", ";x=1024;y=768" },
        { "{;x,y,empty}", ";x=1024;y=768;empty" },
        { "{?x,y}", "?x=1024&y=768" },
        { "{?x,y,empty}", "?x=1024&y=768&empty=" },
        { "?fixed=yes{&x}", "?fixed=yes&x=1024" },
        { "{&x,y,empty}", "&x=1024&y=768&empty=" },
        /* 3.2.2 */
        { "{half}", "50%25" },
        { "O{empty}X", "OX" },
        { "{x,y}", "1024,768" },
        { "?{x,empty}", "?1024," },
        /* 3.2.3 */
        { "{+half}", "50%25" },
        { "{base}index", "http%3A%2F%2Fexample.com%2Fhome%2Findex" },
        { "{+base}index", "http://example.com/home/index" },
        { "O{+empty}X", "OX" },
        { "up{+path}{var}/here", "up/foo/barvalue/here" },
        /* 3.2.4 */
        { "{#half}", "#50%25" },
        { "foo{#empty}", "foo#" },
        { "foo{#undef}", "foo" },
        { "{#x,undef,y}", "#1024,768" },
        /* 3.2.5 */
        { "{.who}", ".fred" },
        { "{.who,who}", ".fred.fred" },
        { "{.half,who}", ".50%25.fred" },
        { "X{.empty}", "X." },
        /* 3.2.6 */
        { "{/who}", "/fred" },
        { "{/who,who}", "/fred/fred" },
        { "{/half,who}", "/50%25/fred" },
        { "{/who,dub}", "/fred/me%2Ftoo" },
        { "{/var,empty}", "/value/" },
        /* 3.2.7 */
        { "{;who}", ";who=fred" },
        { "{;half}", ";half=50%25" },
        { "{;empty}", ";empty" },
        { "{;v,empty,who}", ";v=6;empty;who=fred" },
        /* 3.2.8 */
        { "{?who}", "?who=fred" },
        { "{?half}", "?half=50%25" },
        { "{?x,y,undef}", "?x=1024&y=768" },
        /* 3.2.9 */
        { "{&who}", "&who=fred" },
        { "{&half}", "&half=50%25" },
        { "{&x,y,undef}", "&x=1024&y=768" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_expands(cases[i].template_text, cases[i].expected);
    }
}

static void encodes_values_once(void **state)
{
    (void)state;
    assert_expands("{unreserved}", "AZaz09-._~");
    assert_expands("{reserved}", "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D");
    assert_expands("{+reserved}", ":/?#[]@!$&'()*+,;=");
    assert_expands("{others}", "%20%22%3C%3E%5C%5E%60%7B%7C%7D");
    assert_expands("{+others}", "%20%22%3C%3E%5C%5E%60%7B%7C%7D");
    assert_expands("{coupon}/{wechat}", "%F0%9F%8E%AB/%E5%BE%AE%E4%BF%A1");
    assert_expands("{bytes}", "%01%7F%80%FF");
    assert_expands("{encoded}", "%252F%25zz%25");
    assert_expands("{+encoded}", "%2F%25zz%25"); /* what is encoded already stays in a reserved expansion */
}

/* Every byte in a value, and every byte that may stand in a path as it is. */
static void encodes_every_byte(void **state)
{
    (void)state;
    for (int c = 0; c < 256; c++) {
        char byte = (char)c, expected[4];
        bool plain = c != 0 && strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~", c) != NULL;
        wxf_buf out = WXF_BUF_INIT;

        assert_true(wxf_uri_encode(&out, (wxf_str){ &byte, 1 }));
        snprintf(expected, sizeof expected, plain ? "%c" : "%%%02X", plain ? c : c);
        assert_string_equal(wxf_buf_cstr(&out), expected);
        wxf_buf_free(&out);
    }
}

static void encodes_what_is_written_where_a_url_needs_it(void **state)
{
    (void)state;
    assert_expands("", "");
    assert_expands("/v3/a b", "/v3/a%20b");
    assert_expands("/v3/\xE5\xBE\xAE?\xEF\xBC\x9F", "/v3/%E5%BE%AE?%EF%BC%9F");
    assert_expands("/v3/%2f%2F%zz%2", "/v3/%2f%2F%25zz%252");
    assert_expands("\"<>\\^`|", "%22%3C%3E%5C%5E%60%7C");
    assert_expands(":/?#[]@!$&'()*+,;=-._~", ":/?#[]@!$&'()*+,;=-._~");
}

static void refuses_what_is_malformed(void **state)
{
    static const struct {
        const char *template_text, *part;
    } cases[] = {
        { "{", "without a }" },       { "{var", "without a }" },      { "}", "} without a {" },
        { "a}b", "} without a {" },   { "{var}}", "} without a {" },  { "{}", "malformed" },
        { "{+}", "malformed" },       { "{?}", "malformed" },         { "{,var}", "malformed" },
        { "{var,}", "malformed" },    { "{var,,x}", "malformed" },    { "{ var}", "malformed" },
        { "{va r}", "malformed" },    { "{!var}", "malformed" },      { "{=var}", "malformed" },
        { "{@var}", "malformed" },    { "{|var}", "malformed" },      { "{?+var}", "malformed" },
        { "{{var}}", "malformed" },   { "{var:3}", "level 4" },       { "{var*}", "level 4" },
        { "{?var*}", "level 4" },     { "{+path:6}", "level 4" },     { "{/var:1,var}", "level 4" },
        { "a\rb", "control character" }, { "a\nb", "control character" }, { "a\tb", "control character" },
        { "\x7F", "control character" }, { "{var}\x01", "control character at byte 5" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_refuses(cases[i].template_text, cases[i].part);
    }
}

static void needs_every_variable(void **state)
{
    (void)state;
    assert_refuses("/users/{openid}/coupons", "\"openid\", for which no value was given");
    assert_refuses("{var}{?absent}", "\"absent\"");
    assert_refuses("{Var}", "\"Var\""); /* names differ by case */
    assert_refuses("{undef}", "is null");
    assert_refuses("{/undef}", "is null");
    assert_refuses("{;undef}", "is null");
    assert_refuses("{.undef}", "is null");
    assert_refuses("{bad}", "cannot be used");
    assert_expands("{?undef}", "");
    assert_expands("{&undef,undef}", "");
}

static void makes_no_dot_segments(void **state)
{
    static const char *const refused[] = {
        "/{dot}", "/{dots}", "{dots}", "{dots}/a", "a/{dots}/b", "/{dot}{dot}/", "/.{empty}/x", "/{dot}.", "{/dots}", "{/var,dot}",
        "/{+climb}/", "{+dots}?x", "/a/../{dots}", "/%2e{dot}",
    };

    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        assert_refuses(refused[i], "segment");
    }
    assert_expands("/a/../b/./c", "/a/../b/./c"); /* as it was written */
    assert_expands("/{three}/x{dots}", "/.../x..");
    assert_expands("/{climb}", "/a%2F..%2Fb");
    assert_expands("/a{?dots}", "/a?dots=..");
    assert_expands("/a?x=/{dots}/", "/a?x=/../");
}

static void appends_to_what_is_there(void **state)
{
    wxf_buf out = WXF_BUF_INIT;
    wxf_error err;

    (void)state;
    assert_true(wxf_buf_add_cstr(&out, "../"));
    assert_int_equal(wxf_uri_expand(WXF_STR("{var}"), look_up, NULL, &out, &err), WXF_OK);
    assert_string_equal(wxf_buf_cstr(&out), "../value");
    wxf_buf_free(&out);
}

/* ---- segments ------------------------------------------------------------ */

static void normalises_segments(void **state)
{
    static const struct {
        const char *property, *segment;
    } cases[] = {
        { "v3", "v3" },
        { "couponStocks", "coupon-stocks" },
        { "CouponStocks", "coupon-stocks" },
        { "coupon-stocks", "coupon-stocks" },
        { "useFlowByDay", "use-flow-by-day" },
        { "V3", "v3" },
        { "_openid_", "{openid}" },
        { "_stock_id_", "{stock_id}" },
        { "_stockId_", "{stock-id}" },
        { "{openid}", "{openid}" },
        { "_", "_" },
        { "__", "__" },
        { "_a_", "{a}" },
        { "_a", "_a" },
        { "a_", "a_" },
        { "A", "a" },
        { "AB", "a-b" },
        { "v3/oABC/Def", "v3/oABC/Def" },
        { "_a_/_B_", "_a_/_B_" },
        { "\xC3\x89t\xC3\xA9", "\xC3\x89t\xC3\xA9" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_buf out = WXF_BUF_INIT;

        assert_true(wxf_uri_add_segment(&out, wxf_str_from(cases[i].property)));
        assert_string_equal(wxf_buf_cstr(&out), cases[i].segment);
        wxf_buf_free(&out);
    }
}

/* ---- URLs ---------------------------------------------------------------- */

static void takes_urls_apart(void **state)
{
    static const struct {
        const char *text;
        bool https;
        const char *host;
        unsigned port;
        const char *target;
    } cases[] = {
        { "https://api.mch.weixin.qq.com/v3/a?b=c", true, "api.mch.weixin.qq.com", 443, "/v3/a?b=c" },
        { "http://127.0.0.1:9100/", false, "127.0.0.1", 9100, "/" },
        { "HTTPS://Host", true, "Host", 443, "" },
        { "http://host?x", false, "host", 80, "?x" },
        { "http://host:65535/a:b@c", false, "host", 65535, "/a:b@c" },
        { "http://[::1]:8080/", false, "[::1]", 8080, "/" },
        { "http://[::ffff:127.0.0.1]", false, "[::ffff:127.0.0.1]", 80, "" },
        { "http://a_b-c.d/%2F", false, "a_b-c.d", 80, "/%2F" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_url url;
        wxf_error err;

        if (wxf_url_parse(wxf_str_from(cases[i].text), &url, &err) != WXF_OK) {
            fail_msg("%s: %s", cases[i].text, err.message);
        }
        assert_int_equal(url.https, cases[i].https);
        assert_true(wxf_str_eq(url.host, wxf_str_from(cases[i].host)));
        assert_int_equal(url.port, cases[i].port);
        assert_true(wxf_str_eq(url.target, wxf_str_from(cases[i].target)));
    }
}

static void refuses_urls(void **state)
{
    static const char *const refused[] = {
        "", "host", "/path", "//host/", "ftp://host/", "https:/host", "https:host", "http://", "http:///", "http://?x", "http://:80/",
        "http://host:/", "http://host:0/", "http://host:65536/", "http://host:99999999999999999999/", "http://host:8a/", "http://host:-1/",
        "http://user@host/", "http://user:password@host/", "http://@host/", "http://host:80@other/", "http://host/#a", "http://host#",
        "http://host/a b", "http://host/\r\n", "http://host/\x80", "http://host/%", "http://host/%2", "http://host/%zz", "http://ho st/",
        "http://host\\@other/", "http://[::1/", "http://[::1]x/", "http://[]x", "http://[v1.a]/", "http://a[b]/", "http://host,other/",
        "http://host%2Eother/", "http://h!st/",
    };

    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        wxf_url url;
        wxf_error err;

        if (wxf_url_parse(wxf_str_from(refused[i]), &url, &err) != WXF_E_ARGUMENT) {
            fail_msg("%s is not refused", refused[i]);
        }
        assert_lacks(err.message, "password@");
    }
}

static void recognises_absolute_urls(void **state)
{
    static const char *const absolute[] = { "http://a", "HTTPS://a", "ftp://", "a+b-c.1://x" };
    static const char *const relative[] = { "", "/", "v3/a", "//host/a", ":// ", "http:/a", "http", "v3/http://a", "1http://a", "ht tp://a", "?a=http://b" };

    (void)state;
    for (size_t i = 0; i < sizeof absolute / sizeof absolute[0]; i++) {
        assert_true(wxf_url_is_absolute(wxf_str_from(absolute[i])));
    }
    for (size_t i = 0; i < sizeof relative / sizeof relative[0]; i++) {
        assert_false(wxf_url_is_absolute(wxf_str_from(relative[i])));
    }
}

static void compares_origins(void **state)
{
    static const struct {
        const char *a, *b;
        bool same;
    } cases[] = {
        { "http://host/a", "http://HOST:80/b", true },  { "https://host", "https://host:443", true }, { "http://host", "https://host", false },
        { "http://host:443", "https://host", false },   { "http://host:81", "http://host", false },   { "http://host", "http://host.", false },
        { "http://host", "http://ahost", false },       { "http://[::1]", "http://[::1]:80", true },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wxf_url a, b;
        wxf_error err;

        assert_int_equal(wxf_url_parse(wxf_str_from(cases[i].a), &a, &err), WXF_OK);
        assert_int_equal(wxf_url_parse(wxf_str_from(cases[i].b), &b, &err), WXF_OK);
        assert_int_equal(wxf_url_same_origin(&a, &b), cases[i].same);
        assert_int_equal(wxf_url_same_origin(&b, &a), cases[i].same);
    }
}

static void knows_wechats_hosts(void **state)
{
    static const char *const theirs[] = {
        "api.mch.weixin.qq.com", "api2.mch.weixin.qq.com", "API.Mch.Weixin.QQ.com", "mch.weixin.qq.com", "api.wechatpay.cn", "wechatpay.cn",
        "download-service.wechatpay.cn",
    };
    static const char *const others[] = {
        "", "weixin.qq.com", "qq.com", "evilmch.weixin.qq.com", "api.mch.weixin.qq.com.", "api.mch.weixin.qq.com.evil.example", "evilwechatpay.cn",
        "wechatpay.cn.evil.example", "wechatpay.com", ".cn", "127.0.0.1",
    };

    (void)state;
    for (size_t i = 0; i < sizeof theirs / sizeof theirs[0]; i++) {
        assert_true(wxf_host_is_wechat(wxf_str_from(theirs[i])));
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        assert_false(wxf_host_is_wechat(wxf_str_from(others[i])));
    }
}

/* Whichever allocation fails, the answer is "out of memory" and nothing leaks. */
static void survives_lack_of_memory(void **state)
{
    (void)state;
    for (long succeeding = 0;; succeeding++) {
        wxf_buf out = WXF_BUF_INIT;
        wxf_error err;
        wxf_code code;

        fail_allocations_after(succeeding);
        /* The look-up of this test may not fail, so there is nothing to look up. */
        code = wxf_uri_expand(WXF_STR("/v3/a b/{?undef}{&undef}/and so on, until the first buffer is too small for all of it, and then some more"),
                              look_up, NULL, &out, &err);
        fail_allocations_after(-1);
        wxf_buf_free(&out);
        if (code == WXF_OK) {
            break;
        }
        assert_int_equal(code, WXF_E_MEMORY);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(expands_the_examples_of_the_rfc),
        cmocka_unit_test(encodes_values_once),
        cmocka_unit_test(encodes_every_byte),
        cmocka_unit_test(encodes_what_is_written_where_a_url_needs_it),
        cmocka_unit_test(refuses_what_is_malformed),
        cmocka_unit_test(needs_every_variable),
        cmocka_unit_test(makes_no_dot_segments),
        cmocka_unit_test(appends_to_what_is_there),
        cmocka_unit_test(normalises_segments),
        cmocka_unit_test(takes_urls_apart),
        cmocka_unit_test(refuses_urls),
        cmocka_unit_test(recognises_absolute_urls),
        cmocka_unit_test(compares_origins),
        cmocka_unit_test(knows_wechats_hosts),
        cmocka_unit_test(survives_lack_of_memory),
    };

    return cmocka_run_group_tests_name("uri", tests, NULL, NULL);
}
