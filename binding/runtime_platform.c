/* Platform certificates that a request waits for, or leaves under way. */
#include "binding/exception.h"
#include "binding/promise.h"
#include "binding/runtime_calls.h"

#ifdef PHP_WIN32
#include "win32/time.h"
#else
#include <sys/time.h>
#endif

bool php_wxfavor_platform_warn(void)
{
    wxf_error warning;

    while (EG(exception) == NULL && WXFAVOR_G(platforms) != NULL && wxf_downloads_warning(WXFAVOR_G(platforms), &warning)) {
        php_error_docref(NULL, E_WARNING, "%s", warning.message);
    }
    return EG(exception) == NULL;
}

/* What is left of so many milliseconds. A clock that was set back ends them. */
static int left_of(int most_ms, const struct timeval *begin)
{
    struct timeval now;
    int64_t left;

    gettimeofday(&now, NULL);
    left = most_ms - ((int64_t)(now.tv_sec - begin->tv_sec) * 1000 + (now.tv_usec - begin->tv_usec) / 1000);
    return left < 0 || left > most_ms ? 0 : (int)left;
}

bool php_wxfavor_platform_await(wxf_client *client, wxf_str serial, int most_ms, wxf_error *err)
{
    struct timeval begin;
    wxf_keys keys;
    int left = PHP_WXFAVOR_SLICE_MS;

    gettimeofday(&begin, NULL);
    wxf_error_clear(err);
    for (;;) {
        wxf_engine *engine = php_wxfavor_engine();

        if (engine == NULL) {
            return false;
        }
        keys = wxf_keys_await(client, serial, engine, err);
        if (keys != WXF_KEYS_WAIT) {
            return keys == WXF_KEYS_READY;
        }
        if (most_ms > 0 && (left = left_of(most_ms, &begin)) == 0) {
            wxf_fail(err, WXF_E_TIMEOUT, "the platform certificates are still being downloaded after %d ms", most_ms);
            return false;
        }
        if (!php_wxfavor_runtime_step(MIN(left, PHP_WXFAVOR_SLICE_MS)) || !php_wxfavor_queue_run()) {
            wxf_error_clear(err);
            return false;
        }
    }
}

/*
 * A download that nobody waited for gets a moment to arrive: given up, it would
 * have to be begun anew by the next request, which may be as short; so the next
 * one is given longer. It is core's alone, so nothing of the request is needed
 * for it.
 */
void php_wxfavor_platform_end_downloads(void)
{
    struct timeval begin;
    int most, left;

    if (WXFAVOR_G(platforms) == NULL || WXFAVOR_G(engine) == NULL) {
        return;
    }
    most = left = wxf_downloads_grace_ms(WXFAVOR_G(platforms));
    gettimeofday(&begin, NULL);
    while (left > 0 && wxf_downloads_count(WXFAVOR_G(platforms)) > 0 &&
           wxf_engine_step(WXFAVOR_G(engine), left, NULL) == WXF_OK) {
        wxf_downloads_settle(WXFAVOR_G(platforms));
        left = left_of(most, &begin);
    }
    wxf_downloads_abort(WXFAVOR_G(platforms), "the PHP request ended before the platform certificates had come");
}
