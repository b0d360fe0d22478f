#!/usr/bin/env bash
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

text="stubs of typed classes are what core/favor.def says"
if command -v "${CC:-cc}" >/dev/null && pkg-config --exists libcjson libcurl libcrypto; then
    check "$text" "$PHP" -n tools/typed --check
else
    skip "$text" "there is no C compiler"
fi
end
