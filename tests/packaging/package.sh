#!/usr/bin/env bash
# The package of PECL is complete: what is in it builds, installs and works.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

# pecl builds for the php in the PATH, and takes its settings from the system.
if ! have pecl || ! have php; then
    skip "the package of PECL can be installed" "pecl is not installed"
    end
    exit
fi
if [ "$(php -n -r 'echo PHP_VERSION, PHP_ZTS, PHP_DEBUG;')" != "$("$PHP" -n -r 'echo PHP_VERSION, PHP_ZTS, PHP_DEBUG;')" ]; then
    skip "the package of PECL can be installed" "pecl is that of another PHP"
    end
    exit
fi

version=$(sed -n 's/^#define PHP_WXFAVOR_VERSION "\(.*\)"/\1/p' php_wxfavor.h)
# Without the build's products: only what a release has is there.
mkdir "$work/tree"
tar -cf - --exclude=./modules --exclude=./build --exclude='*.o' --exclude='*.lo' --exclude='*.dep' --exclude=./config.h . | tar -C "$work/tree" -xf -
cd "$work/tree" || exit 1

# The PEAR that Debian ships is deprecated by the PHP it ships; what matters is what is found.
pear package-validate package.xml >"$work/validate.log" 2>&1
check_none "package.xml is valid" "$(grep -q 'Validation: 0 error(s), 0 warning(s)' "$work/validate.log" || cat "$work/validate.log")"
check "pecl package makes wxfavor-$version.tgz" pecl package package.xml
check_none "the package holds what package.xml lists" "$(
    tar -tzf "wxfavor-$version.tgz" | sed -n "s,^wxfavor-$version/,,p" | grep -v '/$' | sort >"$work/held"
    sed -n 's/.*<file name="\([^"]*\)".*/\1/p' package.xml | sort | diff - "$work/held" 2>&1
)"

# Into a PEAR and an extension folder of their own: the system stays as it is.
root=$work/root
mkdir -p "$root/bin"
pear config-create "$root" "$root/pearrc" >/dev/null 2>&1
cat >"$root/bin/php-config" <<SCRIPT
#!/bin/sh
case \$1 in
    --prefix) echo "$root/installed" ;;
    --extension-dir) echo "$root/installed/extensions" ;;
    *) exec "$PHP_CONFIG" "\$@" ;;
esac
SCRIPT
chmod +x "$root/bin/php-config"
export MAKEFLAGS=-j$JOBS PATH=$root/bin:$PATH
check "pecl install wxfavor-$version.tgz" pecl -c "$root/pearrc" install --nodeps "wxfavor-$version.tgz"
module=$root/installed/extensions/wxfavor.so
if [ ! -f "$module" ]; then
    not_ok "what pecl installed is a working extension" "there is no $module"
else
    check "what pecl installed is a working extension" "$PHP" -n -d extension="$module" -r '
        try {
            WxFavor\Builder::factory(["mchid" => "1900000001"]);
        } catch (WxFavor\Exception\InvalidArgumentException $e) {
            echo $e->getMessage();
            exit(str_contains($e->getMessage(), "serial") && phpversion("wxfavor") === $argv[1] ? 0 : 1);
        }
        exit(1);
    ' "$version"
fi

if have composer; then
    # Older Composers do not know php-ext yet, and would not publish what holds it.
    check "composer.json is valid" composer validate --no-interaction --no-check-publish composer.json
fi
end
