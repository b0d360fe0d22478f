#include "buffer.h"

#include <openssl/crypto.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define APIV3_KEY_LENGTH 32
#define STACK_WIPED (16 * 1024) /* bytes; as deep as OpenSSL goes with a key */

wxf_str wxf_str_from(const char *text)
{
    return (wxf_str){ text, text == NULL ? 0 : strlen(text) };
}

bool wxf_str_eq(wxf_str a, wxf_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static unsigned char fold(char c)
{
    unsigned char u = (unsigned char)c;

    return (u >= 'A' && u <= 'Z') ? (unsigned char)(u + ('a' - 'A')) : u;
}

bool wxf_str_ieq(wxf_str a, wxf_str b)
{
    if (a.len != b.len) {
        return false;
    }
    for (size_t i = 0; i < a.len; i++) {
        if (fold(a.ptr[i]) != fold(b.ptr[i])) {
            return false;
        }
    }
    return true;
}

bool wxf_str_starts(wxf_str text, wxf_str prefix)
{
    return text.len >= prefix.len && wxf_str_eq((wxf_str){ text.ptr, prefix.len }, prefix);
}

wxf_str wxf_str_trim(wxf_str text)
{
    while (text.len > 0 && (text.ptr[0] == ' ' || text.ptr[0] == '\t')) {
        text.ptr++;
        text.len--;
    }
    while (text.len > 0 && (text.ptr[text.len - 1] == ' ' || text.ptr[text.len - 1] == '\t')) {
        text.len--;
    }
    return text;
}

size_t wxf_utf8_length(wxf_str text)
{
    const unsigned char *c = (const unsigned char *)text.ptr;
    unsigned char least = 0x80, most = 0xBF;
    size_t len;

    if (c[0] < 0x80) {
        return 1;
    }
    if (c[0] < 0xC2 || c[0] > 0xF4) {
        return 0;
    }
    len = c[0] < 0xE0 ? 2 : c[0] < 0xF0 ? 3 : 4;
    if (c[0] == 0xE0) {
        least = 0xA0;
    } else if (c[0] == 0xED) {
        most = 0x9F;
    } else if (c[0] == 0xF0) {
        least = 0x90;
    } else if (c[0] == 0xF4) {
        most = 0x8F;
    }
    if (text.len < len || c[1] < least || c[1] > most) {
        return 0;
    }
    for (size_t i = 2; i < len; i++) {
        if (c[i] < 0x80 || c[i] > 0xBF) {
            return 0;
        }
    }
    return len;
}

size_t wxf_utf8_count(wxf_str text)
{
    size_t count = 0;

    while (text.len > 0) {
        size_t len = wxf_utf8_length(text);

        if (len == 0) {
            return SIZE_MAX;
        }
        text.ptr += len;
        text.len -= len;
        count++;
    }
    return count;
}

void wxf_make_utf8(char *text)
{
    wxf_str rest = wxf_str_from(text);
    char *out = text;

    while (rest.len > 0) {
        size_t len = wxf_utf8_length(rest), taken = len == 0 ? 1 : len;

        if (len > 0) {
            memmove(out, rest.ptr, len);
            out += len;
        } else {
            *out++ = '?';
            while (taken < rest.len && ((unsigned char)rest.ptr[taken] & 0xC0) == 0x80) {
                taken++;
            }
        }
        rest = (wxf_str){ rest.ptr + taken, rest.len - taken };
    }
    *out = '\0';
}

static bool is_alnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static bool is_base64(char c)
{
    return is_alnum(c) || c == '+' || c == '/' || c == '=';
}

/* An APIv3 key, also when it was taken for a file of the working directory. */
static bool ends_like_secret(wxf_str text)
{
    size_t start = text.len;

    while (start > 0 && is_alnum(text.ptr[start - 1])) {
        start--;
    }
    return text.len - start == APIV3_KEY_LENGTH && (start == 0 || text.ptr[start - 1] == '/' || text.ptr[start - 1] == '\\');
}

static bool holds_key(wxf_str text)
{
    size_t run = 0; /* characters of base64 since the last "MI", which all keys and certificates begin with */

    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '\n' || (text.len - i >= 5 && memcmp(text.ptr + i, "-----", 5) == 0)) {
            return true;
        }
        if (run > 0) {
            run = is_base64(text.ptr[i]) ? run + 1 : 0;
        } else if (text.len - i >= 2 && text.ptr[i] == 'M' && text.ptr[i + 1] == 'I') {
            run = 1;
        }
        if (run >= 64) {
            return true;
        }
    }
    return false;
}

wxf_str wxf_shown(wxf_str text)
{
    return text.len > 512 || holds_key(text) || ends_like_secret(text) ? WXF_STR("(something that looks like a key, not shown)") : text;
}

wxf_printable wxf_printable_of(wxf_str text)
{
    wxf_printable out;
    size_t len = 0;

    for (; len < text.len && len < WXF_PRINTABLE_MAX; len++) {
        out.text[len] = text.ptr[len] >= ' ' && text.ptr[len] <= '~' ? text.ptr[len] : '?';
    }
    out.text[len] = '\0';
    return out;
}

void wxf_wipe(void *data, size_t len)
{
    if (data != NULL && len > 0) {
        OPENSSL_cleanse(data, len);
    }
}

/*
 * memcpy() and the arithmetic of OpenSSL leave in vector registers what they
 * handled last. Nobody clears those, and the dynamic linker saves all of them on
 * the stack whenever it resolves a symbol. `zeros` has STACK_WIPED bytes.
 */
static void overwrite_registers(unsigned char *zeros)
{
#if defined(__x86_64__) && defined(__GNUC__)
    (void)zeros;
    if (__builtin_cpu_supports("avx")) {
        __asm__ volatile("vzeroall" ::: "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9",
                         "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    }
    /* The upper sixteen no function has to preserve, and this one does not use. */
    if (__builtin_cpu_supports("avx512f")) {
        __asm__ volatile("vpxorq %zmm16, %zmm16, %zmm16; vpxorq %zmm17, %zmm17, %zmm17; vpxorq %zmm18, %zmm18, %zmm18;"
                         "vpxorq %zmm19, %zmm19, %zmm19; vpxorq %zmm20, %zmm20, %zmm20; vpxorq %zmm21, %zmm21, %zmm21;"
                         "vpxorq %zmm22, %zmm22, %zmm22; vpxorq %zmm23, %zmm23, %zmm23; vpxorq %zmm24, %zmm24, %zmm24;"
                         "vpxorq %zmm25, %zmm25, %zmm25; vpxorq %zmm26, %zmm26, %zmm26; vpxorq %zmm27, %zmm27, %zmm27;"
                         "vpxorq %zmm28, %zmm28, %zmm28; vpxorq %zmm29, %zmm29, %zmm29; vpxorq %zmm30, %zmm30, %zmm30;"
                         "vpxorq %zmm31, %zmm31, %zmm31");
    }
#else
    /* As memcpy() takes other registers for other sizes, copying zeros of many sizes goes through them. */
    static void *(*const volatile copy)(void *, const void *, size_t) = memcpy;

    for (size_t size = 8; size <= STACK_WIPED / 4; size += size / 2) {
        copy(zeros + STACK_WIPED / 2, zeros, size);
    }
#endif
}

static void wipe_below(void)
{
    /* By a pointer, which is resolved when the module is loaded: the linker would save the registers below `space`. */
    static void (*const volatile cleanse)(void *, size_t) = OPENSSL_cleanse;
    unsigned char space[STACK_WIPED];

    cleanse(space, sizeof space);
    overwrite_registers(space);
}

void wxf_wipe_stack(void)
{
    /* A compiler that saw the call would put the array into the caller's frame. */
    static void (*const volatile wipe)(void) = wipe_below;

#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_cpu_init();
#endif
    wipe();
}

/* realloc() may leave a copy behind, which a secret must not. */
static char *move_to(const wxf_buf *buf, size_t cap)
{
    char *data;

    if (!buf->secret) {
        return realloc(buf->data, cap);
    }
    data = malloc(cap);
    if (data != NULL && buf->data != NULL) {
        memcpy(data, buf->data, buf->len);
        wxf_wipe(buf->data, buf->cap);
        free(buf->data);
    }
    return data;
}

bool wxf_buf_reserve(wxf_buf *buf, size_t more)
{
    size_t need, cap;
    char *data;

    if (more >= SIZE_MAX / 2 || buf->len > SIZE_MAX / 2 - more - 1) {
        return false;
    }
    need = buf->len + more + 1;
    if (need <= buf->cap) {
        return true;
    }
    cap = buf->cap == 0 ? 64 : buf->cap * 2;
    if (cap < need) {
        cap = need;
    }
    data = move_to(buf, cap);
    if (data == NULL) {
        return false;
    }
    data[buf->len] = '\0';
    buf->data = data;
    buf->cap = cap;
    return true;
}

bool wxf_buf_add(wxf_buf *buf, const void *data, size_t len)
{
    if (!wxf_buf_reserve(buf, len)) {
        return false;
    }
    if (len > 0) {
        memcpy(buf->data + buf->len, data, len);
        buf->len += len;
    }
    buf->data[buf->len] = '\0';
    return true;
}

bool wxf_buf_add_str(wxf_buf *buf, wxf_str text)
{
    return wxf_buf_add(buf, text.ptr, text.len);
}

bool wxf_buf_add_cstr(wxf_buf *buf, const char *text)
{
    return wxf_buf_add_str(buf, wxf_str_from(text));
}

bool wxf_buf_add_char(wxf_buf *buf, char c)
{
    return wxf_buf_add(buf, &c, 1);
}

bool wxf_buf_addf(wxf_buf *buf, const char *fmt, ...)
{
    va_list args;
    int need;

    va_start(args, fmt);
    need = vsnprintf(NULL, 0, fmt, args);
    va_end(args);
    if (need < 0 || !wxf_buf_reserve(buf, (size_t)need)) {
        return false;
    }
    va_start(args, fmt);
    vsnprintf(buf->data + buf->len, (size_t)need + 1, fmt, args);
    va_end(args);
    buf->len += (size_t)need;
    return true;
}

bool wxf_buf_add_base64(wxf_buf *buf, const void *data, size_t len)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *in = data;

    if (len > SIZE_MAX / 4 || !wxf_buf_reserve(buf, (len + 2) / 3 * 4)) {
        return false;
    }
    for (size_t i = 0; i < len; i += 3) {
        size_t left = len - i;
        uint32_t group = (uint32_t)in[i] << 16;
        char *out = buf->data + buf->len;

        group |= left > 1 ? (uint32_t)in[i + 1] << 8 : 0;
        group |= left > 2 ? (uint32_t)in[i + 2] : 0;
        out[0] = alphabet[group >> 18];
        out[1] = alphabet[(group >> 12) & 63];
        out[2] = '=';
        out[3] = '=';
        if (left > 1) {
            out[2] = alphabet[(group >> 6) & 63];
        }
        if (left > 2) {
            out[3] = alphabet[group & 63];
        }
        buf->len += 4;
    }
    buf->data[buf->len] = '\0';
    return true;
}

bool wxf_buf_add_hex(wxf_buf *buf, const void *data, size_t len)
{
    static const char digits[] = "0123456789ABCDEF";
    const unsigned char *in = data;

    if (len > SIZE_MAX / 4 || !wxf_buf_reserve(buf, len * 2)) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        buf->data[buf->len++] = digits[in[i] >> 4];
        buf->data[buf->len++] = digits[in[i] & 15];
    }
    buf->data[buf->len] = '\0';
    return true;
}

static int sextet(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
        return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

wxf_code wxf_base64_decode(wxf_buf *buf, wxf_str text)
{
    size_t padding = 0, start = buf->len;

    if (text.len % 4 != 0) {
        return WXF_E_ARGUMENT;
    }
    if (text.len > 0 && text.ptr[text.len - 1] == '=') {
        padding = text.ptr[text.len - 2] == '=' ? 2 : 1;
    }
    if (!wxf_buf_reserve(buf, text.len / 4 * 3)) {
        return WXF_E_MEMORY;
    }
    for (size_t i = 0; i < text.len; i += 4) {
        size_t digits = i + 4 == text.len ? 4 - padding : 4;
        uint32_t group = 0;

        for (size_t j = 0; j < 4; j++) {
            int value = j < digits ? sextet(text.ptr[i + j]) : 0;

            if (value < 0) {
                goto malformed;
            }
            group = group << 6 | (uint32_t)value;
        }
        /* Bits that no byte will hold must be zero, or two texts would mean the same bytes. */
        if ((digits == 2 && (group & 0xFFFF) != 0) || (digits == 3 && (group & 0xFF) != 0)) {
            goto malformed;
        }
        for (size_t j = 0; j + 1 < digits; j++) {
            buf->data[buf->len++] = (char)(unsigned char)(group >> (16 - 8 * j));
        }
    }
    buf->data[buf->len] = '\0';
    return WXF_OK;

malformed:
    buf->len = start;
    buf->data[start] = '\0';
    return WXF_E_ARGUMENT;
}

const char *wxf_buf_cstr(const wxf_buf *buf)
{
    return buf->data == NULL ? "" : buf->data;
}

wxf_str wxf_buf_str(const wxf_buf *buf)
{
    return (wxf_str){ wxf_buf_cstr(buf), buf->len };
}

void wxf_buf_clear(wxf_buf *buf)
{
    if (buf->data == NULL) {
        return;
    }
    if (buf->secret) {
        wxf_wipe(buf->data, buf->cap);
    }
    buf->len = 0;
    buf->data[0] = '\0';
}

void wxf_buf_free(wxf_buf *buf)
{
    if (buf->data != NULL && buf->secret) {
        wxf_wipe(buf->data, buf->cap);
    }
    free(buf->data);
    buf->data = NULL;
    buf->len = 0;
    buf->cap = 0;
}

char *wxf_strdup(wxf_str text)
{
    char *copy;

    if (text.len == SIZE_MAX) {
        return NULL;
    }
    copy = malloc(text.len + 1);
    if (copy != NULL) {
        if (text.len > 0) {
            memcpy(copy, text.ptr, text.len);
        }
        copy[text.len] = '\0';
    }
    return copy;
}
