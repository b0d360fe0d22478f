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

check_none "stubs describe every public method: arguments, results, errors, pages of WeChat Pay" \
    "$("$PHP" -n tests/packaging/docblocks.inc stubs/*.stub.php 2>&1)"
# The check above must itself be able to fail.
cat >"$work/gaps.stub.php" <<'STUB'
<?php
final class Gaps
{
    public function undescribed(): int {}

    /** Has one, without its types. */
    public function types(array $options = []): Http\Response {}

    /** GET /v3/marketing/favor/stocks */
    public static function page(): array {}
}
STUB
check "gaps in docblocks are found" test "$("$PHP" -n tests/packaging/docblocks.inc "$work/gaps.stub.php" | cut -d' ' -f2- | tr '\n' ';')" = \
    "Gaps has no docblock;Gaps::undescribed() has no docblock;Gaps::types() does not describe \$options;Gaps::types() does not say what it throws;Gaps::page() does not say what array it gives;Gaps::page() leads to no page of WeChat Pay;"
end
