#include "engine.h"
#include "libraries.h"
#include "system.h"
#include "transfer_private.h"

#include <openssl/err.h>
#include <stdlib.h>

#define SPARE_HANDLES 16
#define CACHED_CONNECTIONS 64L

struct wxf_engine {
    pid_t pid;
    CURLM *multi;
    CURLSH *share; /* TLS sessions, which libcurl otherwise keeps in each handle */
    CURL *spare[SPARE_HANDLES];
    size_t spare_count;
    wxf_transfer *active; /* doubly linked */
    size_t active_count;
    wxf_engine_stats stats;
    wxf_engine *abandoned; /* next in the list below */
};

/*
 * Engines inherited through fork(). They are never touched again, only kept
 * reachable so that leak checkers know them. fork() leaves the child with one
 * thread, so the list needs no lock.
 */
static wxf_engine *abandoned_engines;

static wxf_code set_multi(CURLM *multi, long max_connections, wxf_error *err)
{
    CURLMcode code = curl_multi_setopt(multi, CURLMOPT_PIPELINING, (long)CURLPIPE_MULTIPLEX);

    if (code == CURLM_OK) {
        code = curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, max_connections);
    }
    if (code == CURLM_OK) {
        code = curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, CACHED_CONNECTIONS);
    }
    if (code != CURLM_OK) {
        return wxf_fail(err, WXF_E_UNSUPPORTED, "libcurl refuses an option of the engine: %s", curl_multi_strerror(code));
    }
    return WXF_OK;
}

wxf_engine *wxf_engine_new(long max_connections, wxf_error *err)
{
    wxf_engine *engine = NULL;

    if (wxf_libraries_check(err) != WXF_OK) {
        return NULL;
    }
    engine = calloc(1, sizeof *engine);
    if (engine == NULL) {
        wxf_fail_memory(err);
        return NULL;
    }
    engine->pid = getpid();
    engine->multi = curl_multi_init();
    engine->share = curl_share_init();
    if (engine->multi == NULL || engine->share == NULL) {
        wxf_fail_memory(err);
        goto failed;
    }
    if (curl_share_setopt(engine->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) != CURLSHE_OK) {
        wxf_fail(err, WXF_E_UNSUPPORTED, "libcurl cannot share TLS sessions between its handles");
        goto failed;
    }
    if (set_multi(engine->multi, max_connections, err) != WXF_OK) {
        goto failed;
    }
    return engine;

failed:
    wxf_engine_free(engine);
    return NULL;
}

void wxf_engine_free(wxf_engine *engine)
{
    if (engine == NULL) {
        return;
    }
    if (!wxf_engine_is_ours(engine)) {
        wxf_engine_abandon(engine);
        return;
    }
    while (engine->active != NULL) {
        wxf_engine_abort(engine, engine->active);
    }
    while (engine->spare_count > 0) {
        curl_easy_cleanup(engine->spare[--engine->spare_count]);
    }
    curl_multi_cleanup(engine->multi);
    curl_share_cleanup(engine->share);
    ERR_clear_error();
    free(engine);
}

bool wxf_engine_is_ours(const wxf_engine *engine)
{
    return engine->pid == getpid();
}

static void unlink_active(wxf_engine *engine, wxf_transfer *transfer)
{
    if (transfer->previous != NULL) {
        transfer->previous->next = transfer->next;
    } else {
        engine->active = transfer->next;
    }
    if (transfer->next != NULL) {
        transfer->next->previous = transfer->previous;
    }
    transfer->previous = NULL;
    transfer->next = NULL;
    engine->active_count--;
}

/* In a child after fork(): the copy of a transfer ends, and nothing of libcurl is touched. */
static void leave_to_parent(wxf_engine *engine, wxf_transfer *transfer)
{
    unlink_active(engine, transfer);
    wxf_fail(&transfer->error, WXF_E_ABORTED,
             "%s %s was in flight when this process was forked; the parent process has its outcome",
             transfer->request.method, transfer->request.target);
    transfer->sent = true;
    transfer->state = WXF_TRANSFER_DONE;
    /* The handle and its lists stay where the parent's libcurl put them. */
    transfer->header_lines = NULL;
    transfer->connect_lines = NULL;
    transfer->easy = NULL;
    transfer->engine = NULL;
}

void wxf_engine_abandon(wxf_engine *engine)
{
    while (engine->active != NULL) {
        leave_to_parent(engine, engine->active);
    }
    engine->abandoned = abandoned_engines;
    abandoned_engines = engine;
}

/* Takes the handle back, either to use it again or, without room, to end it. */
static void take_back(wxf_engine *engine, wxf_transfer *transfer)
{
    CURL *easy = transfer->easy;

    curl_multi_remove_handle(engine->multi, easy);
    /* Keeps connections and sessions, forgets all that points into the transfer. */
    curl_easy_reset(easy);
    curl_easy_setopt(easy, CURLOPT_SHARE, NULL);
    if (engine->spare_count < SPARE_HANDLES) {
        engine->spare[engine->spare_count++] = easy;
    } else {
        curl_easy_cleanup(easy);
    }
    wxf_transfer_release(transfer);
    ERR_clear_error();
}

wxf_code wxf_engine_submit(wxf_engine *engine, wxf_transfer *transfer, wxf_error *err)
{
    CURL *easy;
    CURLMcode added;
    wxf_code code;

    if (transfer->state != WXF_TRANSFER_NEW) {
        return wxf_fail(err, WXF_E_ARGUMENT, "a transfer can be started only once");
    }
    easy = engine->spare_count > 0 ? engine->spare[--engine->spare_count] : curl_easy_init();
    if (easy == NULL) {
        return wxf_fail_memory(err);
    }
    transfer->easy = easy;
    code = wxf_transfer_prepare(transfer, easy, err);
    if (code == WXF_OK && curl_easy_setopt(easy, CURLOPT_SHARE, engine->share) != CURLE_OK) {
        code = wxf_fail(err, WXF_E_UNSUPPORTED, "libcurl refuses the shared TLS sessions");
    }
    if (code == WXF_OK) {
        added = curl_multi_add_handle(engine->multi, easy);
        if (added != CURLM_OK) {
            code = wxf_fail(err, added == CURLM_OUT_OF_MEMORY ? WXF_E_MEMORY : WXF_E_UNSUPPORTED,
                            "libcurl cannot start a transfer: %s", curl_multi_strerror(added));
        }
    }
    if (code != WXF_OK) {
        take_back(engine, transfer);
        return code;
    }
    transfer->engine = engine;
    transfer->state = WXF_TRANSFER_ACTIVE;
    transfer->next = engine->active;
    if (engine->active != NULL) {
        engine->active->previous = transfer;
    }
    engine->active = transfer;
    engine->active_count++;
    engine->stats.transfers++;
    return WXF_OK;
}

static size_t collect(wxf_engine *engine)
{
    CURLMsg *message;
    size_t collected = 0;
    int left;

    while ((message = curl_multi_info_read(engine->multi, &left)) != NULL) {
        char *private_data = NULL;
        wxf_transfer *transfer;
        CURLcode result = message->data.result;

        if (message->msg != CURLMSG_DONE ||
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private_data) != CURLE_OK) {
            continue;
        }
        transfer = (wxf_transfer *)(void *)private_data;
        wxf_transfer_finish(transfer, result);
        engine->stats.connections += (uint64_t)(transfer->connections > 0 ? transfer->connections : 0);
        engine->stats.failures += transfer->error.code != WXF_OK ? 1 : 0;
        unlink_active(engine, transfer);
        take_back(engine, transfer);
        collected++;
    }
    return collected;
}

/* Has something come that somebody should be given before we wait for more? */
static bool was_fed(const wxf_engine *engine)
{
    for (const wxf_transfer *transfer = engine->active; transfer != NULL; transfer = transfer->next) {
        if (transfer->fed) {
            return true;
        }
    }
    return false;
}

static void resume_all(wxf_engine *engine)
{
    for (wxf_transfer *transfer = engine->active; transfer != NULL; transfer = transfer->next) {
        transfer->fed = false;
        wxf_transfer_resume(transfer);
    }
}

wxf_code wxf_engine_step(wxf_engine *engine, int timeout_ms, wxf_error *err)
{
    int running = 0;
    CURLMcode code;

    resume_all(engine);
    code = curl_multi_perform(engine->multi, &running);
    if (code == CURLM_OK && collect(engine) == 0 && engine->active_count > 0 && timeout_ms > 0 && !was_fed(engine)) {
        code = curl_multi_poll(engine->multi, NULL, 0, timeout_ms, NULL);
        if (code == CURLM_OK) {
            code = curl_multi_perform(engine->multi, &running);
        }
        if (code == CURLM_OK) {
            collect(engine);
        }
    }
    ERR_clear_error();
    if (code != CURLM_OK) {
        return wxf_fail(err, code == CURLM_OUT_OF_MEMORY ? WXF_E_MEMORY : WXF_E_TRANSFER, "libcurl gave up: %s",
                        curl_multi_strerror(code));
    }
    return WXF_OK;
}

void wxf_engine_abort(wxf_engine *engine, wxf_transfer *transfer)
{
    if (transfer->state != WXF_TRANSFER_ACTIVE || transfer->engine != engine) {
        return;
    }
    if (!wxf_engine_is_ours(engine)) {
        leave_to_parent(engine, transfer);
        return;
    }
    wxf_fail(&transfer->error, WXF_E_ABORTED, "%s %s was given up before an answer came", transfer->request.method,
             transfer->request.target);
    engine->stats.failures++;
    unlink_active(engine, transfer);
    wxf_transfer_finish(transfer, CURLE_ABORTED_BY_CALLBACK);
    take_back(engine, transfer);
}

size_t wxf_engine_in_flight(const wxf_engine *engine)
{
    return engine->active_count;
}

wxf_engine_stats wxf_engine_get_stats(const wxf_engine *engine)
{
    return engine->stats;
}
