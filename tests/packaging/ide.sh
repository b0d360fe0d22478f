#!/usr/bin/env bash
# What is written for editors is up to date, and PHPStan and Psalm get from it what it is for: they find nothing in
# what is right, and every mistake in what is not. PhpStorm cannot be run here.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

text="stubs/ide and docs/api.md are what stubs and table say"
if command -v "${CC:-cc}" >/dev/null && pkg-config --exists libcjson libcurl libcrypto; then
    check "$text" "$PHP" -n tools/docs --check
    # The check above must itself be able to fail.
    mkdir "$work/tree"
    cp -R tools core stubs docs "$work/tree/"
    sed -i 's/"merchants on a page"/"shops on a page"/' "$work/tree/core/favor.def"
    if (cd "$work/tree" && "$PHP" -n tools/docs --check) >/dev/null 2>&1; then
        not_ok "what is out of date is noticed"
    else
        ok "what is out of date is noticed"
    fi
else
    skip "$text" "there is no C compiler"
fi

# Lines of mistakes.php that are marked as wrong.
wrong=$(grep -n '// wrong:' tests/packaging/ide/mistakes.php | cut -d: -f1 | sort -n)

# Installs one of the sets of tests/helpers/packages.inc; prints its folder, or fails with the reason.
packages() {
    "$PHP" -r 'require $argv[1]; $error = package_install($argv[2]); echo $error ?? dirname(package_autoload($argv[2])); exit($error === null ? 0 : 1);' \
        tests/helpers/packages.inc "$1"
}

# EXTENSION…: the first that this PHP has not.
lacks() { "$PHP" -r 'foreach (array_slice($argv, 1) as $name) { extension_loaded($name) || exit($name); }' "$@"; }

# ---- PHPStan --------------------------------------------------------------------

# NAME PATH…: a configuration for these paths, at the highest level.
phpstan_config() {
    local name=$1
    shift
    {
        printf 'includes:\n    - %s/stubs/ide/phpstan.neon\n' "$PWD"
        printf 'parameters:\n    level: %s\n    tmpDir: %s/stan\n    scanDirectories:\n' "${level:-max}" "$work"
        printf '        - %s\n' "$vendor/psr" "$vendor/guzzlehttp" "$vendor/revolt"
        printf '    paths:\n'
        printf "        - $PWD/%s\n" "$@"
    } >"$work/$name.neon"
}

# NAME: FILE:LINE: IDENTIFIER: MESSAGE, a line each.
phpstan() {
    "$PHP" -d memory_limit=1G "$vendor/bin/phpstan" analyse --no-progress --error-format=json -c "$work/$1.neon" >"$work/$1.json" 2>"$work/$1.log"
    "$PHP" -r '
        $result = json_decode(file_get_contents($argv[1]), true);
        if (!is_array($result)) {
            die("PHPStan gave no result: " . file_get_contents($argv[2]));
        }
        foreach ($result["errors"] as $error) {
            str_contains($error, "cannot be ignored") || print("$error\n");
        }
        foreach ($result["files"] as $file => $found) {
            foreach ($found["messages"] as $message) {
                echo basename($file), ":$message[line]: ", $message["identifier"] ?? "", ": $message[message]\n";
            }
        }
    ' "$work/$1.json" "$work/$1.log"
}

missing=$(lacks phar json tokenizer mbstring)
if [ -n "$missing" ]; then
    skip "PHPStan understands stubs/ide" "this PHP has no $missing"
elif ! vendor=$(packages phpstan); then
    skip "PHPStan understands stubs/ide" "$vendor"
else
    phpstan_config right tests/packaging/ide/right.php
    check_none "PHPStan, level max, finds nothing wrong in calls that are right" "$(phpstan right)"
    phpstan_config examples examples
    check_none "PHPStan, level max, finds nothing wrong in the examples" "$(phpstan examples)"
    phpstan_config mistakes tests/packaging/ide/mistakes.php
    phpstan mistakes >"$work/found"
    check_none "PHPStan finds every mistake, and nothing else" "$(diff <(echo "$wrong") <(cut -d: -f2 "$work/found" | sort -n -u))"
    for message in \
        'json: array{stock_id: string, out_request_no: string.* given' \
        'Access to an undefined property WxFavor.Ide.V3Marketing::.favour' \
        'Access to an undefined property WxFavor.Model.Stock::.stockNam' \
        'Parameter .limit of method WxFavor.FavorService::listStocks() expects int, string given' \
        'Missing parameter .stockCreatorMchid' \
        'expects WxFavor.Promise<string>, WxFavor.Promise<WxFavor.Http.Response> given'; do
        check "PHPStan says: $message" grep -q "$message" "$work/found"
    done
    # Bodies are empty, verbs of nodes want more than those of any BuilderChainable, and factory() takes nothing only to say so.
    level=6 phpstan_config stubs stubs/ide/wxfavor.php stubs/ide/chain.php
    check_none "the classes in stubs/ide refer to nothing that is not there" "$(
        phpstan stubs | grep -vE ': (return\.missing|method\.childReturnType|parameter\.notOptional|property\.uninitializedReadonly|constructor\.unusedParameter|throws\.unusedType|parameter\.defaultValue): '
    )"
fi

# ---- Psalm ----------------------------------------------------------------------

# FILE STUB…: FILE:LINE:COLUMN… at the strictest level.
psalm() {
    local file=$1 stub
    shift
    rm -rf "$work/psalm"
    mkdir -p "$work/psalm"
    {
        printf '<psalm errorLevel="1" findUnusedCode="false" cacheDirectory="%s/psalm-cache" xmlns="https://getpsalm.org/schema/config">\n' "$work"
        printf '<projectFiles><file name="%s/tests/packaging/ide/%s"/></projectFiles><stubs>\n' "$PWD" "$file"
        for stub in "$@"; do printf '<file name="%s/stubs/ide/%s"/>\n' "$PWD" "$stub"; done
        printf '</stubs></psalm>\n'
    } >"$work/psalm/psalm.xml"
    if [ -z "${interfaces-}" ]; then
        echo '{"name": "shop/shop"}' >"$work/psalm/composer.json"
        ln -s "$vendor" "$work/psalm/vendor"
    fi
    (cd "$work/psalm" && "$PHP" -d memory_limit=1G -d error_reporting=8191 "$vendor/bin/psalm" -c psalm.xml --no-cache --no-progress --threads=1 --output-format=text 2>&1) |
        sed "s,^$PWD/tests/packaging/ide/,,"
}

missing=$(lacks simplexml ctype dom json libxml mbstring tokenizer)
if [ -n "$missing" ]; then
    skip "Psalm understands stubs/ide" "this PHP has no $missing"
elif ! vendor=$(packages psalm); then
    skip "Psalm understands stubs/ide" "$vendor"
else
    check_none "Psalm, level 1, finds nothing wrong in calls that are right" "$(psalm right.php wxfavor.php chain.php)"
    interfaces=1 psalm mistakes.php interfaces.php wxfavor.php chain.php >"$work/found"
    # It also speaks of the line of the function that a wrong return is in.
    check_none "Psalm finds every mistake, and nothing else; without the interfaces installed" "$(
        diff <(echo "$wrong") <(
            cut -d: -f2 "$work/found" | sort -n -u | while read -r line; do
                sed -n "${line}p" tests/packaging/ide/mistakes.php | grep -q '^function ' || echo "$line"
            done
        )
    )"
    for message in \
        'expects array{.*but array{.*timeuot: 5} provided' \
        'UndefinedPropertyFetch: Instance property WxFavor.Ide.V3Marketing::.favour is not defined' \
        'UndefinedPropertyFetch: Instance property WxFavor.Model.Stock::.stockNam is not defined' \
        'listStocks expects int, but .10. provided'; do
        check "Psalm says: $message" grep -q "$message" "$work/found"
    done
fi
end
