#!/usr/bin/env bash
# Scripts that nothing else runs are at least free of slips.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

mapfile -t scripts < <(grep -rlE --exclude-dir=.git '^#!(/usr/bin/env bash|/usr/bin/env sh|/bin/sh|/bin/bash)' \
    dev .ci tools stubs tests/packaging sandbox bench 2>/dev/null | sort)
if have shellcheck; then
    check "shellcheck finds nothing in ${#scripts[@]} scripts" shellcheck -x "${scripts[@]}"
else
    skip "shellcheck finds nothing" "shellcheck is not installed"
fi

check_none "PHP files have no syntax errors" "$(
    { find examples sandbox stubs tools tests -name '*.php' -o -name '*.inc' ! -name 'tap.inc'
      grep -lr '^#!/usr/bin/env php' tools sandbox; } | sort -u |
        xargs -P "$JOBS" -n 20 "$PHP" -n -l 2>&1 | grep -v '^No syntax errors\|^$'
)"
end
