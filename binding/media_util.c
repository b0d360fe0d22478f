/* MediaUtil: the multipart body of an upload, and the part of it that is signed. */
#include "binding/crypto.h"
#include "binding/exception.h"
#include "binding/http.h"
#include "core/digest.h"
#include "core/signer.h"

#include "ext/json/php_json.h"
#include "ext/standard/php_string.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

typedef struct media {
    zend_string *name; /* of the file, without folders; NULL until constructed */
    zend_string *file; /* its bytes */
    zend_string *meta;
    char boundary[WXF_NONCE_LENGTH + 1];
    zend_object std;
} media;

static zend_object_handlers media_handlers;

static media *media_from(zend_object *object)
{
    return (media *)(void *)((char *)object - offsetof(media, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
    media *this = zend_object_alloc(sizeof *this, ce);

    zend_object_std_init(&this->std, ce);
    object_properties_init(&this->std, ce);
    this->std.handlers = &media_handlers;
    return &this->std;
}

static void free_object(zend_object *object)
{
    media *this = media_from(object);
    zend_string *parts[] = { this->name, this->file, this->meta };

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i] != NULL) {
            zend_string_release(parts[i]);
        }
    }
    zend_object_std_dtor(object);
}

void php_wxfavor_media_register(zend_class_entry *ce)
{
    ce->create_object = create_object;
    memcpy(&media_handlers, zend_get_std_object_handlers(), sizeof media_handlers);
    media_handlers.offset = offsetof(media, std);
    media_handlers.free_obj = free_object;
    media_handlers.clone_obj = NULL;
    media_handlers.compare = zend_objects_not_comparable;
}

/* NULL: an exception is pending. */
static zend_string *read_file(zend_string *path)
{
    php_stream_statbuf about;
    php_stream *stream;
    zend_string *bytes = NULL;

    if (ZSTR_LEN(path) == 0 || strlen(ZSTR_VAL(path)) != ZSTR_LEN(path)) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "the path of the file is empty, or holds a NUL byte");
        return NULL;
    }
    stream = php_stream_open_wrapper(ZSTR_VAL(path), "rb", 0, NULL);
    memset(&about, 0, sizeof about);
    if (stream != NULL && (php_stream_stat(stream, &about) != 0 || (about.sb.st_mode & S_IFMT) != S_IFDIR)) {
        bytes = php_stream_copy_to_mem(stream, PHP_STREAM_COPY_ALL, 0);
        bytes = bytes == NULL ? ZSTR_EMPTY_ALLOC() : bytes;
    }
    if (stream != NULL) {
        php_stream_close(stream);
    }
    if (bytes == NULL && EG(exception) == NULL) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "the file %s cannot be read", ZSTR_VAL(path));
    }
    return bytes;
}

/* What would end the header that the name stands in. */
static bool check_name(const zend_string *name)
{
    bool ok = ZSTR_LEN(name) > 0;

    for (size_t i = 0; ok && i < ZSTR_LEN(name); i++) {
        unsigned char c = (unsigned char)ZSTR_VAL(name)[i];

        ok = c >= ' ' && c != 0x7F && c != '"' && c != '\\';
    }
    if (!ok) {
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "a file name that is empty, or holds quotes, backslashes or "
                          "control characters, cannot be sent");
    }
    return ok;
}

/* The meta part of the documentation. NULL: an exception is pending. */
static zend_string *describe(const media *this)
{
    php_wxfavor_json_state before = PHP_WXFAVOR_JSON_STATE; /* json_last_error() is the caller's */
    const wxf_str piece = php_wxfavor_str(this->file);
    unsigned char digest[WXF_SHA256_LENGTH];
    char hex[2 * WXF_SHA256_LENGTH + 1];
    smart_str json = { 0 };
    wxf_error err;
    zval fields;
    bool ok;

    if (wxf_sha256(&piece, 1, digest, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
        return NULL;
    }
    for (size_t i = 0; i < sizeof digest; i++) {
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
    }
    array_init(&fields);
    add_assoc_str(&fields, "filename", zend_string_copy(this->name));
    add_assoc_string(&fields, "sha256", hex);
    ok = php_json_encode(&json, &fields, 0) == SUCCESS;
    PHP_WXFAVOR_JSON_STATE = before;
    zval_ptr_dtor(&fields);
    if (!ok) {
        smart_str_free(&json);
        php_wxfavor_throw(php_wxfavor_unexpected_value_ce, "a file name that is not UTF-8 cannot be sent");
        return NULL;
    }
    return smart_str_extract(&json);
}

static const char *type_of(const zend_string *name)
{
    static const struct {
        const char *extension, *type;
    } types[] = {
        { "jpg", "image/jpeg" }, { "jpeg", "image/jpeg" }, { "png", "image/png" }, { "bmp", "image/bmp" },
        { "gif", "image/gif" }, { "csv", "text/csv" }, { "txt", "text/plain" }, { "pdf", "application/pdf" },
        { "avi", "video/x-msvideo" }, { "wmv", "video/x-ms-wmv" }, { "mpeg", "video/mpeg" }, { "mp4", "video/mp4" },
        { "mov", "video/quicktime" }, { "mkv", "video/x-matroska" }, { "flv", "video/x-flv" }, { "f4v", "video/x-f4v" },
        { "m4v", "video/x-m4v" }, { "rmvb", "application/vnd.rn-realmedia-vbr" },
    };
    const char *dot = zend_memrchr(ZSTR_VAL(name), '.', ZSTR_LEN(name));

    for (size_t i = 0; dot != NULL && i < sizeof types / sizeof types[0]; i++) {
        if (strcasecmp(dot + 1, types[i].extension) == 0) {
            return types[i].type;
        }
    }
    return "application/octet-stream";
}

ZEND_METHOD(WxFavor_Util_MediaUtil, __construct)
{
    media *this = media_from(Z_OBJ_P(ZEND_THIS));
    zend_string *path, *name, *file, *meta;
    zval *stream = NULL;
    wxf_error err;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        PHP_WXFAVOR_PARAM_STR(path)
        Z_PARAM_OPTIONAL
        Z_PARAM_OBJECT_OR_NULL(stream)
    ZEND_PARSE_PARAMETERS_END();
    /* Reading may run userland, so what is there already is looked at last. */
    file = stream == NULL ? read_file(path) : zval_try_get_string(stream);
    if (file == NULL) {
        RETURN_THROWS();
    }
    name = php_basename(ZSTR_VAL(path), ZSTR_LEN(path), NULL, 0);
    if (this->name != NULL) {
        zend_throw_error(NULL, "A media file cannot be constructed twice");
    } else if (!check_name(name)) {
        /* thrown */
    } else if (wxf_nonce(this->boundary, &err) != WXF_OK) {
        php_wxfavor_throw_error(&err, "");
    } else {
        this->name = name;
        this->file = file;
        meta = describe(this);
        if (meta != NULL) {
            this->meta = meta;
            return;
        }
        this->name = NULL;
        this->file = NULL;
    }
    zend_string_release(name);
    zend_string_release(file);
}

/* NULL: an exception is pending. */
static media *usable(zval *object)
{
    media *this = media_from(Z_OBJ_P(object));

    if (this->name == NULL) {
        zend_throw_error(NULL, "The media file was not constructed");
        return NULL;
    }
    return this;
}

ZEND_METHOD(WxFavor_Util_MediaUtil, setMeta)
{
    zend_string *json = NULL;
    media *this;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_STR_OR_NULL(json)
    ZEND_PARSE_PARAMETERS_END();
    this = usable(ZEND_THIS);
    if (this == NULL) {
        RETURN_THROWS();
    }
    json = json == NULL ? describe(this) : zend_string_copy(json);
    if (json == NULL) {
        RETURN_THROWS();
    }
    zend_string_release(this->meta);
    this->meta = json;
    RETURN_LONG((zend_long)ZSTR_LEN(json));
}

ZEND_METHOD(WxFavor_Util_MediaUtil, getMeta)
{
    media *this;

    ZEND_PARSE_PARAMETERS_NONE();
    this = usable(ZEND_THIS);
    if (this == NULL) {
        RETURN_THROWS();
    }
    RETURN_STR_COPY(this->meta);
}

ZEND_METHOD(WxFavor_Util_MediaUtil, getStream)
{
    smart_str body = { 0 };
    media *this;

    ZEND_PARSE_PARAMETERS_NONE();
    this = usable(ZEND_THIS);
    if (this == NULL || !php_wxfavor_bridge_prepare()) {
        RETURN_THROWS();
    }
    smart_str_append_printf(&body, "--%s\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n", this->boundary);
    smart_str_append(&body, this->meta);
    smart_str_append_printf(&body, "\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n",
                            this->boundary, ZSTR_VAL(this->name), type_of(this->name));
    smart_str_append(&body, this->file);
    smart_str_append_printf(&body, "\r\n--%s--\r\n", this->boundary);
    php_wxfavor_stream_create_as(return_value, smart_str_extract(&body), this->meta);
}

ZEND_METHOD(WxFavor_Util_MediaUtil, getContentType)
{
    media *this;

    ZEND_PARSE_PARAMETERS_NONE();
    this = usable(ZEND_THIS);
    if (this == NULL) {
        RETURN_THROWS();
    }
    RETURN_STR(zend_strpprintf(0, "multipart/form-data; boundary=%s", this->boundary));
}
