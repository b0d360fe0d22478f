/* How deep calls of C may be nested; see c_stack.c. */
#ifndef PHP_WXFAVOR_C_STACK_H
#define PHP_WXFAVOR_C_STACK_H

#include "php_wxfavor.h"

/* Is so little left of the C stack of this thread or fiber that nothing should be nested deeper? */
bool php_wxfavor_c_stack_is_short(void);

#endif
