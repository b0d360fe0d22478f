#!/usr/bin/env bash
# The lists of sources, the layers, and the version agree.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

check "config.m4, config.w32 and package.xml list the sources that are on disk" "$PHP" -n tools/sources --check

# The check above must itself be able to fail.
cp -R config.m4 config.w32 package.xml tools ./*.c ./*.h core binding stubs ./*.md docs examples LICENSE "$work/" 2>/dev/null
"$PHP" -n "$work/tools/sources" >/dev/null
for forgotten in core/forgotten.c binding/forgotten.h docs/forgotten.md; do
    : >"$work/$forgotten"
    if "$PHP" -n "$work/tools/sources" --check >/dev/null 2>&1; then
        not_ok "a forgotten $forgotten is noticed"
    else
        ok "a forgotten $forgotten is noticed"
    fi
    rm "$work/$forgotten"
done

check_none "the core includes nothing of PHP" \
    "$(grep -nE '#[[:space:]]*include[[:space:]]*[<"](php|zend|Zend|main/|ext/|SAPI|TSRM)' core/*.[ch])"
check_none "the core includes nothing of binding/" "$(grep -nE '#[[:space:]]*include[[:space:]]*".*(binding|wxfavor\.h)' core/*.[ch])"

# Where secrets, tags, digests and signatures are handled, only CRYPTO_memcmp() compares.
check_none "comparisons of secrets take the same time wherever they differ" \
    "$(grep -nE '(^|[^_a-zA-Z])(memcmp|strn?cmp|strn?casecmp|bcmp) *\(' core/{aead,cipher,digest,keycache,platforms,signature,signer,verifier,keyring,notification,certificates}.c)"

# From below to above; a file includes what stands in its own line or before it. docs/architecture.md draws it.
layers=(
    "error system buffer headers json libraries fault json_scan rfc3339"
    "api_error key key_internal key_source key_certificate key_file key_rsa key_load keycache serial crypto_error"
    "aead cipher digest spki"
    "signer signature verifier keyring image gunzip bill bill_row"
    "uri unsigned"
    "schema schema_empty schema_undef"
    "value"
    "rules"
    "mapper mapper_decode mapper_encode bill_link"
    "certificates platform platform_private platform_file platforms"
    "engine transfer transfer_private transfer_trace"
    "notification"
    "client client_private client_check client_uri"
    "request"
    "download"
)
check_none "inside the core, includes go down only" "$(
    declare -A level
    for i in "${!layers[@]}"; do
        for name in ${layers[$i]}; do level[$name]=$i; done
    done
    for file in core/*.[ch]; do
        name=$(basename "${file%.*}")
        [ -n "${level[$name]-}" ] || echo "$file: in no layer; say in which in tests/packaging/sources.sh and docs/architecture.md"
        while read -r included; do
            [ "${level[$included]-0}" -le "${level[$name]-99}" ] || echo "$file includes $included"
        done < <(sed -n 's/^#include "\(.*\)\.[a-z]*"/\1/p' "$file")
    done
)"

version=$(sed -n 's/^#define PHP_WXFAVOR_VERSION "\(.*\)"/\1/p' php_wxfavor.h)
check "package.xml is of version $version" grep -q "^  <release>$version</release>" package.xml
check "CHANGELOG.md knows version $version" grep -q "^## \[$version\]" CHANGELOG.md
check "wxfavor.so says version $version" \
    "$PHP" -n -d extension="$MODULE" -r 'exit(phpversion("wxfavor") === $argv[1] ? 0 : 1);' "$version"

check_none "composer.json, package.xml and config.m4 ask for the same PHP" "$(
    composer=$(sed -n 's/.*"php": ">=\([0-9.]*\)".*/\1/p' composer.json)
    package=$(sed -n '/<php>/,/<\/php>/s/.*<min>\(.*\)\.0<\/min>.*/\1/p' package.xml)
    m4=$(sed -n 's/.*needs PHP \([0-9.]*\) or newer; .*/\1/p' config.m4)
    [ -n "$composer" ] && [ "$composer" = "$package" ] && [ "$composer" = "$m4" ] || echo "composer.json $composer, package.xml $package, config.m4 $m4"
)"
end
