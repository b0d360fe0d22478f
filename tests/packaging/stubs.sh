#!/usr/bin/env bash
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

text="stubs/*_arginfo.h is what its stub says"
api=$("$PHP_CONFIG" --phpapi)
# gen_stub.php writes a little differently in every version of PHP; the committed files are of 8.2.
if [ "$api" != 20220829 ]; then
    skip "$text" "compared with the gen_stub.php of PHP 8.2 only"
elif [ ! -e "$("$PHP_CONFIG" --prefix)/lib/php/$api/build/gen_stub.php" ]; then
    skip "$text" "gen_stub.php is not installed"
elif [ -n "${PHP_PARSER:-}" ] || [ -e /usr/share/php/PhpParser ]; then
    PATH=$(dirname "$PHP_CONFIG"):$PATH PHP=$PHP check "$text" stubs/generate --check
else
    skip "$text" "PHP-Parser is not installed"
fi
end
