/* The enums of the table as backed enums of PHP. */
#include "binding/compat.h"
#include "binding/typed.h"

#include "zend_enum.h"

#include "stubs/enum_arginfo.h"

static zend_class_entry *classes[WXF_ENUM_COUNT];

bool php_wxfavor_enum_register(void)
{
    bool ok = true;

#define ENUM(name, doc) classes[WXF_ENUM_##name] = register_class_WxFavor_Enum_##name();
#include "core/schema_empty.h"
#include "core/favor.def"
#include "core/schema_undef.h"
    for (size_t i = 1; i < WXF_ENUM_COUNT && ok; i++) {
        ok = php_wxfavor_check_enum(classes[i], (wxf_enum_id)i);
    }
    return ok;
}

zend_class_entry *php_wxfavor_enum_class(wxf_enum_id id)
{
    return classes[id];
}

void php_wxfavor_enum_read(zval *rv, wxf_enum_id id, wxf_str wire)
{
    const wxf_enum_value *value = wxf_enum_read(wxf_enum_of(id), wire);

    if (value == NULL) {
        ZVAL_STRINGL(rv, wire.ptr, wire.len);
    } else {
        ZVAL_OBJ_COPY(rv, zend_enum_get_case_cstr(classes[id], value->name));
    }
}
