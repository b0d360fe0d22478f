/*
 * Answers every HTTP/1.1 request with the same bytes, as fast as one core can:
 * the server for measurements of clients. Connections are kept.
 *
 *     responder FILE      FILE: the whole answer; prints its port
 *
 * Ends when its standard input does. Linux (epoll).
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define REQUEST_MAX 16384

typedef struct peer {
    int fd;
    size_t len;
    char data[REQUEST_MAX + 1];
} peer;

static char *answer;
static size_t answer_len;

static void read_answer(const char *path)
{
    FILE *file = fopen(path, "rb");

    answer = malloc(65536);
    if (file == NULL || answer == NULL) {
        perror(path);
        exit(1);
    }
    answer_len = fread(answer, 1, 65536, file);
    fclose(file);
}

/* Length of the first request in the buffer; 0: it is not complete. */
static size_t request_length(const peer *p)
{
    const char *end = strstr(p->data, "\r\n\r\n");
    const char *field = strcasestr(p->data, "\r\nContent-Length:");
    size_t len;

    if (end == NULL) {
        return 0;
    }
    len = (size_t)(end - p->data) + 4;
    if (field != NULL && field < end) {
        len += strtoul(field + 17, NULL, 10);
    }
    return len <= p->len ? len : 0;
}

static bool serve(peer *p)
{
    ssize_t got = read(p->fd, p->data + p->len, REQUEST_MAX - p->len);
    size_t len;

    if (got <= 0) {
        return false;
    }
    p->len += (size_t)got;
    p->data[p->len] = '\0';
    while ((len = request_length(p)) > 0) {
        if (write(p->fd, answer, answer_len) != (ssize_t)answer_len) {
            return false;
        }
        p->len -= len;
        memmove(p->data, p->data + len, p->len + 1);
    }
    return p->len < REQUEST_MAX;
}

static int listen_here(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr = { htonl(INADDR_LOOPBACK) } };
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) != 0 || listen(fd, 511) != 0 ||
        getsockname(fd, (struct sockaddr *)&address, &size) != 0) {
        perror("listen");
        exit(1);
    }
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return fd;
}

int main(int argc, char **argv)
{
    struct epoll_event events[64], event = { .events = EPOLLIN };
    int listener, loop = epoll_create1(0), one = 1;

    if (argc != 2) {
        fprintf(stderr, "usage: responder FILE\n");
        return 2;
    }
    read_answer(argv[1]);
    listener = listen_here();
    event.data.ptr = &listener;
    epoll_ctl(loop, EPOLL_CTL_ADD, listener, &event);
    event.data.ptr = NULL;
    epoll_ctl(loop, EPOLL_CTL_ADD, STDIN_FILENO, &event);
    for (;;) {
        int count = epoll_wait(loop, events, 64, -1);

        for (int i = 0; i < count; i++) {
            peer *p = events[i].data.ptr;

            if (p == NULL) {
                return 0;
            }
            if (events[i].data.ptr == &listener) {
                p = calloc(1, sizeof *p);
                p->fd = accept(listener, NULL, NULL);
                setsockopt(p->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                event.data.ptr = p;
                epoll_ctl(loop, EPOLL_CTL_ADD, p->fd, &event);
            } else if (!serve(p)) {
                close(p->fd);
                free(p);
            }
        }
    }
}
