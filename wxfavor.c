/*
 * The door: what PHP loads, configures and shows in phpinfo().
 *
 * Nothing is opened, started or parsed when the module starts; the FPM master
 * loads it and forks.
 */
#include "php_wxfavor.h"

#include "binding/http.h"

#include "ext/standard/info.h"
#include "php_ini.h"

ZEND_DECLARE_MODULE_GLOBALS(wxfavor)

static PHP_MINIT_FUNCTION(wxfavor)
{
    php_wxfavor_stream_register();
    php_wxfavor_response_register();
    return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(wxfavor)
{
    php_wxfavor_bridge_forget();
    return SUCCESS;
}

static PHP_GINIT_FUNCTION(wxfavor)
{
#if defined(COMPILE_DL_WXFAVOR) && defined(ZTS)
    ZEND_TSRMLS_CACHE_UPDATE();
#endif
    memset(wxfavor_globals, 0, sizeof *wxfavor_globals);
}

static PHP_MINFO_FUNCTION(wxfavor)
{
    php_info_print_table_start();
    php_info_print_table_row(2, "wxfavor", "enabled");
    php_info_print_table_end();
}

zend_module_entry wxfavor_module_entry = {
    STANDARD_MODULE_HEADER,
    "wxfavor",
    NULL,
    PHP_MINIT(wxfavor),
    NULL,
    NULL,
    PHP_RSHUTDOWN(wxfavor),
    PHP_MINFO(wxfavor),
    PHP_WXFAVOR_VERSION,
    PHP_MODULE_GLOBALS(wxfavor),
    PHP_GINIT(wxfavor),
    NULL,
    NULL,
    STANDARD_MODULE_PROPERTIES_EX
};

#ifdef COMPILE_DL_WXFAVOR
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(wxfavor)
#endif
