#!/usr/bin/env bash
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

text="core/favor.def has the endpoints, fields and values that WeChat Pay's pages list"
if command -v "${CC:-cc}" >/dev/null; then
    "${CC:-cc}" -Icore -o "$work/table" tools/table.c core/schema.c && "$work/table" >"$work/table.json"
    check "$text" "$PHP" -n tests/packaging/fields.inc "$work/table.json" tests/samples/fields.txt
    # The comparison itself must find something.
    sed 's/^  coupon_id .*/  coupon_id required string[1,21]/' tests/samples/fields.txt >"$work/changed.txt"
    if "$PHP" -n tests/packaging/fields.inc "$work/table.json" "$work/changed.txt" >/dev/null; then
        not_ok "a field that differs is found"
    else
        ok "a field that differs is found"
    fi
else
    skip "$text" "there is no C compiler"
fi
end
