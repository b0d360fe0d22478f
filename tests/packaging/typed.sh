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
end
