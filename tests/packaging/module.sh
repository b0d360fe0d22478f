#!/usr/bin/env bash
# What the built module shows to others and needs from them.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

# Another library's wxf_… would otherwise meet ours.
check_none "wxfavor.so exports get_module and nothing else" \
    "$(nm -D --defined-only "$MODULE" | awk '$3 != "get_module" && $2 !~ /^[aA]$/ { print $3 }')"

# -n: no other shared extension is there, so nothing of one can be needed.
check "wxfavor.so loads into a PHP without any other shared extension" \
    "$PHP" -n -d extension="$MODULE" -r 'exit(extension_loaded("wxfavor") ? 0 : 1);'

needed=$(objdump -p "$MODULE" | awk '$1 == "NEEDED" { print $2 }')
check_none "wxfavor.so is linked with libcurl, libcrypto, libcjson, zlib and the C library only" \
    "$(printf '%s\n' "$needed" | grep -vE '^(libcurl|libcrypto|libcjson|libz|libc|libpthread)\.|^libc\.musl|^ld-linux')"
end
