/* The cache of parsed keys: what it finds again, and what it forgets. */
#include "support.h"

#include "keycache.h"

#include <stdio.h>
#include <string.h>

static int make_fixtures(void **state)
{
    if (make_directory(state) != 0) {
        return -1;
    }
    make_rsa_key("a.pem", 2048);
    run("openssl pkey -in a.pem -pubout -out a-public.pem");
    run("openssl pkcs8 -topk8 -v2 aes-256-cbc -in a.pem -passout 'pass:open sesame' -out a-encrypted.pem");
    return 0;
}

/* Another source for the same key: text before a PEM does not matter. */
static wxf_buf variant(const char *name, int number)
{
    wxf_buf plain = slurp(name), out = WXF_BUF_INIT;

    assert_true(wxf_buf_addf(&out, "variant %d\n%s", number, wxf_buf_cstr(&plain)));
    wxf_buf_free(&plain);
    return out;
}

static wxf_key *get_public(wxf_keycache *cache, const char *name, int number)
{
    wxf_buf source = variant(name, number);
    wxf_key *key;

    assert_int_equal(wxf_keycache_public(cache, wxf_buf_str(&source), &key, NULL), WXF_OK);
    wxf_buf_free(&source);
    return key;
}

static void assert_stats(const wxf_keycache *cache, size_t entries, size_t hits, size_t misses)
{
    wxf_keycache_stats stats = wxf_keycache_get_stats(cache);

    assert_int_equal(stats.entries, entries);
    assert_int_equal(stats.hits, hits);
    assert_int_equal(stats.misses, misses);
}

static void keeps_keys(void **state)
{
    wxf_keycache *cache = wxf_keycache_new();
    wxf_buf source = slurp("a.pem");
    wxf_key *first, *second;

    (void)state;
    assert_non_null(cache);
    assert_stats(cache, 0, 0, 0);
    soil_error_queue();
    assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&source), WXF_STR(""), &first, NULL), WXF_OK);
    assert_error_queue_empty();
    assert_stats(cache, 1, 0, 1);
    soil_error_queue();
    assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&source), WXF_STR(""), &second, NULL), WXF_OK);
    assert_error_queue_empty();
    assert_stats(cache, 1, 1, 1);
    assert_ptr_equal(first, second);
    assert_true(wxf_key_is_private(first));
    wxf_key_unref(second);
    wxf_keycache_free(cache);
    /* A key in use outlives the cache. */
    assert_int_equal(wxf_key_bits(first), 2048);
    wxf_key_unref(first);
    wxf_buf_free(&source);
    wxf_keycache_free(NULL);
}

static void keeps_kinds_and_passphrases_apart(void **state)
{
    wxf_keycache *cache = wxf_keycache_new();
    wxf_buf encrypted = slurp("a-encrypted.pem"), both = WXF_BUF_INIT;
    wxf_buf private_text = slurp("a.pem"), public_text = slurp("a-public.pem");
    wxf_key *key, *other;
    wxf_error err;

    (void)state;
    assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&encrypted), WXF_STR("open sesame"), &key, &err), WXF_OK);
    /* A cached key does not open for a wrong passphrase, nor for none. */
    assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&encrypted), WXF_STR("open sesam"), &other, &err), WXF_E_KEY);
    assert_contains(err.message, "the passphrase is wrong");
    assert_null(other);
    assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&encrypted), WXF_STR(""), &other, &err), WXF_E_KEY);
    assert_contains(err.message, "pass [key, passphrase]");
    /* Nor does a byte count for another, when it moves from the one to the other. */
    assert_true(wxf_buf_add_str(&both, wxf_buf_str(&encrypted)));
    assert_true(wxf_buf_add_cstr(&both, "o"));
    assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&both), WXF_STR("pen sesame"), &other, &err), WXF_E_KEY);
    assert_stats(cache, 1, 0, 4);
    wxf_key_unref(key);

    /* One source that is both a private and a public key gives what was asked for. */
    wxf_buf_clear(&both);
    assert_true(wxf_buf_add_str(&both, wxf_buf_str(&private_text)));
    assert_true(wxf_buf_add_str(&both, wxf_buf_str(&public_text)));
    assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&both), WXF_STR(""), &key, &err), WXF_OK);
    assert_int_equal(wxf_keycache_public(cache, wxf_buf_str(&both), &other, &err), WXF_OK);
    assert_true(wxf_key_is_private(key));
    assert_false(wxf_key_is_private(other));
    wxf_key_unref(key);
    wxf_key_unref(other);

    wxf_buf_free(&encrypted);
    wxf_buf_free(&both);
    wxf_buf_free(&private_text);
    wxf_buf_free(&public_text);
    wxf_keycache_free(cache);
}

static void remembers_no_failures(void **state)
{
    wxf_keycache *cache = wxf_keycache_new();
    wxf_key *key;
    wxf_error err;

    (void)state;
    for (int i = 0; i < 3; i++) {
        soil_error_queue();
        assert_int_equal(wxf_keycache_public(cache, WXF_STR("junk"), &key, &err), WXF_E_KEY);
        assert_error_queue_empty();
        assert_contains(err.message, "not a PEM");
        assert_null(key);
    }
    assert_int_equal(wxf_keycache_public(cache, (wxf_str){ NULL, 0 }, &key, &err), WXF_E_KEY);
    assert_contains(err.message, "the key is empty");
    assert_int_equal(wxf_keycache_get_stats(cache).entries, 0);
    wxf_keycache_free(cache);
}

static void forgets_the_one_that_waited_longest(void **state)
{
    wxf_keycache *cache = wxf_keycache_new();
    wxf_key *first = get_public(cache, "a-public.pem", 0), *again;

    (void)state;
    for (int i = 1; i < WXF_KEYCACHE_ENTRIES; i++) {
        wxf_key_unref(get_public(cache, "a-public.pem", i));
    }
    assert_stats(cache, WXF_KEYCACHE_ENTRIES, 0, WXF_KEYCACHE_ENTRIES);
    /* Number 0 was used just now, so number 1 goes. */
    again = get_public(cache, "a-public.pem", 0);
    assert_ptr_equal(first, again);
    wxf_key_unref(again);
    wxf_key_unref(get_public(cache, "a-public.pem", 1000));
    assert_stats(cache, WXF_KEYCACHE_ENTRIES, 1, WXF_KEYCACHE_ENTRIES + 1);
    again = get_public(cache, "a-public.pem", 0);
    assert_ptr_equal(first, again);
    wxf_key_unref(again);
    assert_stats(cache, WXF_KEYCACHE_ENTRIES, 2, WXF_KEYCACHE_ENTRIES + 1);
    wxf_key_unref(get_public(cache, "a-public.pem", 1));
    assert_stats(cache, WXF_KEYCACHE_ENTRIES, 2, WXF_KEYCACHE_ENTRIES + 2);
    wxf_key_unref(get_public(cache, "a-public.pem", 3)); /* number 2 went for number 1 */
    assert_stats(cache, WXF_KEYCACHE_ENTRIES, 3, WXF_KEYCACHE_ENTRIES + 2);

    wxf_keycache_free(cache);
    assert_int_equal(wxf_key_bits(first), 2048); /* in use, so it lives on */
    wxf_key_unref(first);
}

static void keeps_no_more_than_its_limit(void **state)
{
    wxf_keycache *cache = wxf_keycache_new();
    wxf_key *second, *third, *again;

    (void)state;
    wxf_key_unref(get_public(cache, "a-public.pem", 1));
    second = get_public(cache, "a-public.pem", 2);
    third = get_public(cache, "a-public.pem", 3);
    wxf_keycache_set_limit(cache, 2);
    assert_stats(cache, 2, 0, 3);
    again = get_public(cache, "a-public.pem", 2);
    assert_ptr_equal(again, second);
    wxf_key_unref(again);
    wxf_key_unref(get_public(cache, "a-public.pem", 1)); /* number 3 goes */
    assert_stats(cache, 2, 1, 4);
    again = get_public(cache, "a-public.pem", 3);
    assert_ptr_not_equal(again, third);
    wxf_key_unref(again);
    wxf_keycache_set_limit(cache, 0);
    assert_stats(cache, 0, 1, 5);
    again = get_public(cache, "a-public.pem", 3);
    assert_stats(cache, 0, 1, 6);
    assert_int_equal(wxf_key_bits(again), 2048);
    wxf_key_unref(again);
    wxf_keycache_set_limit(cache, SIZE_MAX);
    wxf_key_unref(get_public(cache, "a-public.pem", 3));
    assert_stats(cache, 1, 1, 7);
    wxf_key_unref(second);
    wxf_key_unref(third);
    wxf_keycache_free(cache);
}

static void keeps_no_source(void **state)
{
    wxf_buf source = slurp("a-encrypted.pem");
    const wxf_str secrets[] = { { strchr(source.data + 600, '\n') + 9, 32 }, WXF_STR("open sesame") };

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        wxf_keycache *cache;
        wxf_key *key;

        watch_for(secrets[i]);
        cache = wxf_keycache_new();
        assert_int_equal(wxf_keycache_private(cache, wxf_buf_str(&source), WXF_STR("open sesame"), &key, NULL), WXF_OK);
        wxf_key_unref(key);
        wxf_keycache_free(cache);
        assert_int_equal(leaks_seen(), 0);
        watch_for(WXF_STR(""));
    }
    wxf_buf_free(&source);
}

static void survives_failing_allocations(void **state)
{
    wxf_buf source = slurp("a.pem");
    long succeeding = 0;
    bool failed;

    (void)state;
    do {
        wxf_keycache *cache;
        wxf_key *key = NULL;

        fail_allocations_after(succeeding++);
        cache = wxf_keycache_new();
        if (cache != NULL && wxf_keycache_private(cache, wxf_buf_str(&source), WXF_STR(""), &key, NULL) != WXF_OK) {
            assert_null(key);
            assert_int_equal(wxf_keycache_get_stats(cache).entries, 0);
        }
        failed = allocation_failed();
        fail_allocations_after(-1);
        assert_true((key == NULL) == failed);
        wxf_key_unref(key);
        wxf_keycache_free(cache);
    } while (failed);
    assert_true(succeeding > 3);
    wxf_buf_free(&source);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_keys),
        cmocka_unit_test(keeps_kinds_and_passphrases_apart),
        cmocka_unit_test(remembers_no_failures),
        cmocka_unit_test(forgets_the_one_that_waited_longest),
        cmocka_unit_test(keeps_no_more_than_its_limit),
        cmocka_unit_test(keeps_no_source),
        cmocka_unit_test(survives_failing_allocations),
    };

    return cmocka_run_group_tests_name("keycache", tests, make_fixtures, remove_directory);
}
