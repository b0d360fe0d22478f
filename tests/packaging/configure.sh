#!/usr/bin/env bash
# ./configure tells a user who lacks a library what it is called on his system.
# shellcheck source=tests/packaging/tap.inc
. "$(dirname "$0")/tap.inc"

tree=$PWD
# Only what configure reads: the messages come before anything is compiled.
mkdir "$work/tree"
cp -R config.m4 "$work/tree/"
cd "$work/tree" || exit 1
check "phpize accepts config.m4" "$("$PHP_CONFIG" --prefix)/bin/phpize"

# Copies of the .pc files that are there, but for one.
export PKG_CONFIG_PATH=
folders=$(pkg-config --variable pc_path pkg-config)
hide() { # PC…
    local folder file hidden
    rm -rf "$work/pc"
    mkdir "$work/pc"
    IFS=: read -ra folders_list <<<"$folders"
    for folder in "${folders_list[@]}"; do
        for file in "$folder"/*.pc; do
            [ -e "$file" ] && cp -n "$file" "$work/pc/"
        done
    done
    for hidden in "$@"; do rm -f "$work/pc/$hidden.pc"; done
}

configure() {
    ./configure --cache-file="$work/cache" --with-php-config="$PHP_CONFIG" >"$work/configure.log" 2>&1
}

# NAME TEXT…: configure has failed, and says all of TEXT.
says() {
    local name=$1 text missing=
    shift
    for text in "$@"; do
        grep -qF -e "$text" "$work/configure.log" || missing="$missing [$text]"
    done
    check_none "$name" "${missing:+not said:$missing$(printf '\n'; tail -n 12 "$work/configure.log")}"
}

try() { # LIBRARY PC PACKAGES…
    local library=$1 pc=$2
    shift 2
    hide "$pc"
    if PKG_CONFIG_LIBDIR=$work/pc configure; then
        not_ok "without $library configure fails"
    else
        says "without $library configure names it and its packages" "wxfavor needs $library" "$@"
    fi
}

try OpenSSL libcrypto "apt-get install pkg-config libssl-dev" "apk add pkgconf openssl-dev" \
    "dnf install pkgconf-pkg-config openssl-devel" "brew install pkg-config openssl@3"
try libcurl libcurl "apt-get install pkg-config libcurl4-openssl-dev" "apk add pkgconf curl-dev" \
    "dnf install pkgconf-pkg-config libcurl-devel" "brew install pkg-config curl"
try cJSON libcjson "apt-get install pkg-config libcjson-dev" "apk add pkgconf cjson-dev" \
    "dnf install pkgconf-pkg-config cjson-devel" "brew install pkg-config cjson"

hide libcurl
sed 's/^Version: .*/Version: 7.29.0/' "$(pkg-config --variable=pcfiledir libcurl)/libcurl.pc" >"$work/pc/libcurl.pc"
if PKG_CONFIG_LIBDIR=$work/pc configure; then
    not_ok "a libcurl that is too old is refused"
else
    says "a libcurl that is too old is refused" "libcurl >= 7.66.0" "7.29.0"
fi

# A PATH with everything but pkg-config.
mkdir "$work/bin"
IFS=: read -ra path <<<"$PATH"
for folder in "${path[@]}"; do
    for program in "$folder"/*; do
        case $(basename "$program") in
            *pkg-config*|pkgconf*) ;;
            *) [ -e "$work/bin/$(basename "$program")" ] || ln -s "$program" "$work/bin/" ;;
        esac
    done
done
rm -f "$work/cache"
if PATH=$work/bin PKG_CONFIG='' configure; then
    not_ok "without pkg-config configure fails"
elif grep -qF "error: pkg-config not found" "$work/configure.log"; then
    # phpize of PHP 8.5 looks for it before config.m4 is read, and newer versions of its macro end there.
    ok "without pkg-config configure says so"
else
    says "without pkg-config configure says where to get it" "through pkg-config, which is not installed" \
        "apt-get install pkg-config" "apk add pkgconf" "dnf install pkgconf-pkg-config" "brew install pkg-config"
fi

# A PHP that is too old.
mkdir "$work/old"
cat >"$work/old/php-config" <<SCRIPT
#!/bin/sh
case \$1 in
    --vernum) echo 80030 ;;
    --version) echo 8.0.30 ;;
    *) exec "$PHP_CONFIG" "\$@" ;;
esac
SCRIPT
chmod +x "$work/old/php-config"
if ./configure --with-php-config="$work/old/php-config" >"$work/configure.log" 2>&1; then
    not_ok "PHP 8.0 is refused"
else
    says "PHP 8.0 is refused" "wxfavor needs PHP 8.1 or newer" "8.0.30"
fi
cd "$tree" || exit 1
end
