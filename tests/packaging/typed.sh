#!/usr/bin/env bash
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

text="stubs of typed classes are what core/favor.def says"
if command -v "${CC:-cc}" >/dev/null && pkg-config --exists libcjson libcurl libcrypto; then
    check "$text" "$PHP" -n tools/typed --check

    # One of the two sides only knows what WeChat Pay documents, the other plays it.
    check_none "documented errors have the status that the sandbox gives them" "$("$PHP" -n -r '
        chdir($argv[1]);
        require "tools/lib/table.php";
        require "sandbox/src/Favor/ApiError.php";
        $table = read_table();
        foreach ($table->errors as $error) {
            $status = WxFavor\Sandbox\Favor\ApiError::STATUS[$error->code] ?? "none";
            $status === $error->status || print("$error->name: $error->code is $error->status, in the sandbox $status\n");
        }
    ' "$PWD" 2>&1)"
    check_none "every documented error comes from some endpoint, and every endpoint has some" "$("$PHP" -n -r '
        chdir($argv[1]);
        require "tools/lib/table.php";
        $table = read_table();
        $raised = array_column($table->raised, "errors", "endpoint");
        foreach (array_diff_key($table->errors, array_flip(array_merge(...array_values($raised)))) as $error) {
            echo "nothing raises $error->name\n";
        }
        foreach (array_diff(array_column($table->endpoints, "name"), array_keys($raised)) as $endpoint) {
            echo "$endpoint raises nothing\n";
        }
    ' "$PWD" 2>&1)"
else
    skip "$text" "there is no C compiler"
fi

# What stubs were forgotten for must not start: values would get into properties of other kinds.
# Of the module under test only the table is made again, with a change.
objects=$(dirname "$MODULE")/..
refused() { # TEXT WHAT SED-SCRIPT
    local kept libraries
    rm -rf "$work/core"
    cp -R core "$work/core"
    mapfile -t kept < <(find "$objects/core/.libs" -name '*.o' ! -name schema.o)
    read -ra libraries < <(pkg-config --libs libcrypto libcurl libcjson zlib)
    sed -i.old "$3" "$work/core/favor.def"
    if cmp -s "$work/core/favor.def" "$work/core/favor.def.old"; then
        not_ok "$1" "the change changes nothing"
    elif ! "${CC:-cc}" -std=gnu11 -D_GNU_SOURCE -fPIC -fvisibility=hidden -c "$work/core/schema.c" -o "$work/schema.o" ||
        ! "${CC:-cc}" -shared -o "$work/changed.so" "$work/schema.o" "$objects"/.libs/*.o "$objects"/binding/.libs/*.o \
            "${kept[@]}" "${libraries[@]}"; then
        not_ok "$1" "it cannot be built"
    elif "$PHP" -n -d extension="$work/changed.so" -r 'exit(0);' >"$work/output" 2>&1; then
        not_ok "$1" "it starts"
    elif ! grep -qF "core/favor.def and stubs/*.stub.php differ in WxFavor\\$2: run tools/typed and stubs/generate" "$work/output"; then
        not_ok "$1" "$(cat "$work/output")"
    else
        ok "$1"
    fi
}
text="a module whose stubs are not those of its table does not start"
if ! command -v "${CC:-cc}" >/dev/null || [ ! -e "$objects/core/.libs/schema.o" ]; then
    skip "$text" "there is no C compiler, or the module was built elsewhere"
else
    refused "$text: a field more" 'Model\Callback::extraThing' \
        's/^TYPE(Callback,.*/&\n    FIELD(extra_thing, extraThing, OPT, K_STR(0, 20, ANY), "")/'
    refused "$text: a field less" 'Model\Callback::(properties)' '/^TYPE(Callback,/,/^END_TYPE/{/FIELD(mchid/d;}'
    refused "$text: fields the other way round" 'Model\StockRule::maxAmount' \
        '/^TYPE(StockRule,/,/^END_TYPE/{/FIELD(max_coupons,/{h;d;};/FIELD(max_amount,/G;}'
    refused "$text: a field of another kind" 'Model\StockRule::maxCoupons' \
        '/^TYPE(StockRule,/,/^END_TYPE/s/FIELD(max_coupons, maxCoupons, REQ, K_INT([^)]*)/FIELD(max_coupons, maxCoupons, REQ, K_BOOL/'
    refused "$text: a parameter more" 'FavorService::listStocks' 's/^TYPE(ListStocksRequest,.*/&\n    QUERY(extra_thing, extraThing, OPT, K_STR(0, 20, ANY), "")/'
    refused "$text: a method with another name" 'FavorService::useFlows' 's/^ENDPOINT(useFlow,/ENDPOINT(useFlows,/'
    refused "$text: a case more" 'Enum\CouponStatus::Lost' 's/^ENUM(CouponStatus,.*/&\n    VALUE(CouponStatus, Lost, "LOST", "")/'
    refused "$text: a case with another text" 'Enum\CouponStatus::Used' 's/VALUE(CouponStatus, Used, "USED"/VALUE(CouponStatus, Used, "SPENT"/'
fi
end
