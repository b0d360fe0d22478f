#!/usr/bin/env bash
# The seeds of the fuzzers pass through them, without libFuzzer; ./dev fuzz looks for more.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

printf 'int main(void) { return 0; }\n' >"$work/probe.c"
if ! { cc -fsanitize=address,undefined -o "$work/probe" "$work/probe.c" && "$work/probe"; } >/dev/null 2>&1; then
    skip "every fuzzer bears its seeds" "this compiler has no sanitizers"
    end
    exit
fi
check "the fuzzers compile, and bear their seeds" make -C tests/fuzz -j "$JOBS" CC=cc replay
check_none "each of them was given some" "$(
    ran=$(grep -cE '^[1-9][0-9]* inputs$' "$work/output")
    all=$(find tests/fuzz -maxdepth 1 -name '*.c' ! -name replay.c | wc -l)
    [ "$ran" = "$all" ] || echo "$ran of $all"
)"

# The checks above must themselves be able to fail.
printf '%s' '{' >"$work/seed"
if make -s -C tests/fuzz replay FUZZERS=gunzip FILES="$work/seed $work/none" >/dev/null 2>&1; then
    not_ok "a seed that cannot be read is noticed"
else
    ok "a seed that cannot be read is noticed"
fi
end
