#include "http_server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CLIENTS_MAX 64

#define REQUEST_MAX 16384

typedef struct client {
    http_server *server;
    pthread_t thread;
    int socket; /* -1: closed */
    int served; /* requests of this connection */
    char request[REQUEST_MAX];
} client;

/* All in one block: in a forked child no stack of a thread is left to hold pieces. */
struct http_server {
    int listener;
    unsigned port;
    char origin[64];
    pthread_t acceptor;
    client clients[CLIENTS_MAX];
    pthread_mutex_t lock;
    pthread_cond_t changed;
    int connections, open, peak, requests, gone;
    const char *raw, *certificates;
    char latest[REQUEST_MAX];
};

/* False: the client has gone. */
static bool send_all(int to, const char *text, size_t len)
{
    while (len > 0) {
        ssize_t sent = send(to, text, len, MSG_NOSIGNAL);

        if (sent <= 0) {
            return false;
        }
        text += sent;
        len -= (size_t)sent;
    }
    return true;
}

static bool say(int to, const char *text)
{
    return send_all(to, text, strlen(text));
}

/* A whole request, head and body; false: the client has gone. */
static bool read_request(int from, char *out, size_t size)
{
    size_t len = 0, want = 0;

    for (;;) {
        const char *end;
        ssize_t got = recv(from, out + len, size - len - 1, 0);

        if (got <= 0) {
            return false;
        }
        len += (size_t)got;
        out[len] = '\0';
        end = strstr(out, "\r\n\r\n");
        if (end != NULL) {
            const char *field = strstr(out, "\r\nContent-Length: ");

            want = (size_t)(end + 4 - out) + (field != NULL && field < end ? strtoul(field + 18, NULL, 10) : 0);
            if (len >= want) {
                return true;
            }
        }
    }
}

static void note_request(client *c, const char *request)
{
    http_server *server = c->server;

    pthread_mutex_lock(&server->lock);
    memcpy(server->latest, request, strlen(request) + 1);
    server->requests++;
    pthread_cond_broadcast(&server->changed);
    pthread_mutex_unlock(&server->lock);
}

static void end_by_reset(int socket)
{
    struct linger hard = { 1, 0 };

    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

static bool wait_for_end(int socket)
{
    char byte;

    while (recv(socket, &byte, 1, 0) > 0) {
    }
    return false;
}

static bool send_body(int socket, size_t len)
{
    char head[128], block[4096];

    memset(block, 'x', sizeof block);
    snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n", len);
    if (!say(socket, head)) {
        return false;
    }
    for (; len > 0; len -= len < sizeof block ? len : sizeof block) {
        if (!send_all(socket, block, len < sizeof block ? len : sizeof block)) {
            return false;
        }
    }
    return true;
}

/* False: no more requests on this connection; *by_us: it is the server that ends it. */
static bool answer(client *c, const char *request, bool *by_us)
{
    const char *path = strchr(request, ' ') + 1;
    size_t len = strcspn(path, " ");

    *by_us = false;
    if ((len == 5 && strncmp(path, "/hang", len) == 0) ||
        (len == 16 && strncmp(path, "/v3/certificates", len) == 0 && c->server->certificates == NULL)) {
        return wait_for_end(c->socket);
    }
    if (strncmp(path, "/body/", 6) == 0) {
        return send_body(c->socket, strtoul(path + 6, NULL, 10));
    }
    if (len == 8 && strncmp(path, "/headers", len) == 0) {
        if (!say(c->socket, "HTTP/1.1 200 OK\r\n")) {
            return false;
        }
        while (say(c->socket, "X-More: 0123456789012345678901234567890123456789012345678901234567890\r\n")) {
        }
        return false;
    }
    *by_us = true;
    if (len == 4 && strncmp(path, "/raw", len) == 0) {
        say(c->socket, c->server->raw);
        return false;
    }
    if (len == 16 && strncmp(path, "/v3/certificates", len) == 0) {
        say(c->socket, c->server->certificates);
        return false;
    }
    if (len == 6 && strncmp(path, "/close", len) == 0) {
        return false;
    }
    if (len == 6 && (strncmp(path, "/reset", len) == 0 || (strncmp(path, "/stale", len) == 0 && c->served > 1))) {
        end_by_reset(c->socket);
        return false;
    }
    *by_us = false;
    return say(c->socket, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok");
}

static void *serve_client(void *context)
{
    client *c = context;
    http_server *server = c->server;
    bool by_us = false;

    while (read_request(c->socket, c->request, sizeof c->request)) {
        c->served++;
        note_request(c, c->request);
        if (!answer(c, c->request, &by_us)) {
            break;
        }
    }
    pthread_mutex_lock(&server->lock);
    close(c->socket);
    c->socket = -1;
    server->open--;
    server->gone += by_us ? 0 : 1;
    pthread_cond_broadcast(&server->changed);
    pthread_mutex_unlock(&server->lock);
    return NULL;
}

static void *accept_clients(void *context)
{
    http_server *server = context;

    for (;;) {
        int socket = accept(server->listener, NULL, NULL);
        client *c;

        if (socket < 0) {
            return NULL;
        }
        pthread_mutex_lock(&server->lock);
        if (server->connections == CLIENTS_MAX) {
            abort(); /* more than a test should need */
        }
        c = &server->clients[server->connections++];
        c->server = server;
        c->socket = socket;
        server->open++;
        server->peak = server->open > server->peak ? server->open : server->peak;
        pthread_create(&c->thread, NULL, serve_client, c);
        pthread_mutex_unlock(&server->lock);
    }
}

http_server *serve(void)
{
    http_server *server = calloc(1, sizeof *server);
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr = { htonl(INADDR_LOOPBACK) } };
    socklen_t len = sizeof address;

    assert_non_null(server);
    pthread_mutex_init(&server->lock, NULL);
    pthread_cond_init(&server->changed, NULL);
    server->listener = socket(AF_INET, SOCK_STREAM, 0);
    assert_true(server->listener >= 0);
    assert_int_equal(bind(server->listener, (struct sockaddr *)&address, sizeof address), 0);
    assert_int_equal(listen(server->listener, 128), 0);
    assert_int_equal(getsockname(server->listener, (struct sockaddr *)&address, &len), 0);
    server->port = ntohs(address.sin_port);
    snprintf(server->origin, sizeof server->origin, "http://127.0.0.1:%u", server->port);
    assert_int_equal(pthread_create(&server->acceptor, NULL, accept_clients, server), 0);
    return server;
}

void stop_serving(http_server *server)
{
    shutdown(server->listener, SHUT_RDWR);
    pthread_join(server->acceptor, NULL);
    close(server->listener);
    pthread_mutex_lock(&server->lock);
    for (int i = 0; i < server->connections; i++) {
        if (server->clients[i].socket >= 0) {
            shutdown(server->clients[i].socket, SHUT_RDWR);
        }
    }
    pthread_mutex_unlock(&server->lock);
    for (int i = 0; i < server->connections; i++) {
        pthread_join(server->clients[i].thread, NULL);
    }
    pthread_cond_destroy(&server->changed);
    pthread_mutex_destroy(&server->lock);
    free(server);
}

const char *origin_of(const http_server *server)
{
    return server->origin;
}

unsigned port_of(const http_server *server)
{
    return server->port;
}

void serve_raw(http_server *server, const char *text)
{
    server->raw = text;
}

void serve_certificates(http_server *server, const char *text)
{
    server->certificates = text;
}

static int locked(http_server *server, const int *count)
{
    int value;

    pthread_mutex_lock(&server->lock);
    value = *count;
    pthread_mutex_unlock(&server->lock);
    return value;
}

int connections_of(http_server *server)
{
    return locked(server, &server->connections);
}

int peak_of(http_server *server)
{
    return locked(server, &server->peak);
}

int requests_of(http_server *server)
{
    return locked(server, &server->requests);
}

int gone_of(http_server *server)
{
    return locked(server, &server->gone);
}

char *request_of(http_server *server)
{
    char *copy;

    pthread_mutex_lock(&server->lock);
    copy = strdup(server->latest);
    pthread_mutex_unlock(&server->lock);
    return copy;
}

void await_gone(http_server *server, int count)
{
    pthread_mutex_lock(&server->lock);
    while (server->gone < count) {
        pthread_cond_wait(&server->changed, &server->lock);
    }
    pthread_mutex_unlock(&server->lock);
}
