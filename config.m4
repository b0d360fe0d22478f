PHP_ARG_ENABLE([wxfavor],
  [whether to enable wxfavor, the WeChat Pay cash coupon client],
  [AS_HELP_STRING([--enable-wxfavor], [Enable wxfavor])],
  [yes])

PHP_ARG_ENABLE([wxfavor-dev],
  [whether to compile wxfavor with every warning as an error],
  [AS_HELP_STRING([--enable-wxfavor-dev], [wxfavor: developers' compiler flags])],
  [no],
  [no])

if test "$PHP_WXFAVOR" != "no"; then
  dnl A user who lacks a library is told what it is called where they are.
  AC_DEFUN([WXFAVOR_LIBRARY], [
    PKG_CHECK_MODULES([$1], [$2], [], [AC_MSG_ERROR([wxfavor needs $3 ($2), which pkg-config did not find.
  Debian, Ubuntu:        apt-get install pkg-config $4
  Alpine:                apk add pkgconf $5
  RHEL, Fedora:          dnf install pkgconf-pkg-config $6
  Homebrew:              brew install pkg-config $7
  If it is installed elsewhere, point PKG_CONFIG_PATH at its pkgconfig folder.
  What pkg-config said:  $[$1]_PKG_ERRORS])])
    PHP_EVAL_INCLINE([$[$1]_CFLAGS])
    PHP_EVAL_LIBLINE([$[$1]_LIBS], [WXFAVOR_SHARED_LIBADD])
  ])

  AC_MSG_CHECKING([for a PHP that wxfavor supports (8.1 or newer)])
  wxfavor_php_version=$($PHP_CONFIG --vernum)
  if test "$wxfavor_php_version" -lt 80100; then
    AC_MSG_ERROR([wxfavor needs PHP 8.1 or newer; $PHP_CONFIG says $($PHP_CONFIG --version)])
  fi
  AC_MSG_RESULT([yes])

  if test -z "$PKG_CONFIG"; then
    AC_MSG_ERROR([wxfavor finds its libraries through pkg-config, which is not installed.
  Debian, Ubuntu: apt-get install pkg-config; Alpine: apk add pkgconf;
  RHEL, Fedora: dnf install pkgconf-pkg-config; Homebrew: brew install pkg-config])
  fi

  WXFAVOR_LIBRARY([WXFAVOR_OPENSSL], [libcrypto >= 1.1.1], [OpenSSL],
    [libssl-dev], [openssl-dev], [openssl-devel], [openssl@3])
  WXFAVOR_LIBRARY([WXFAVOR_CURL], [libcurl >= 7.66.0], [libcurl],
    [libcurl4-openssl-dev], [curl-dev], [libcurl-devel], [curl])
  WXFAVOR_LIBRARY([WXFAVOR_CJSON], [libcjson >= 1.7.13], [cJSON],
    [libcjson-dev], [cjson-dev], [cjson-devel (of EPEL)], [cjson])
  WXFAVOR_LIBRARY([WXFAVOR_ZLIB], [zlib >= 1.2.3], [zlib],
    [zlib1g-dev], [zlib-dev], [zlib-devel], [zlib])

  wxfavor_core=" \
    core/aead.c \
    core/api_error.c \
    core/bill.c \
    core/bill_link.c \
    core/bill_row.c \
    core/buffer.c \
    core/certificates.c \
    core/cipher.c \
    core/client.c \
    core/client_check.c \
    core/client_uri.c \
    core/crypto_error.c \
    core/digest.c \
    core/download.c \
    core/engine.c \
    core/error.c \
    core/fault.c \
    core/gunzip.c \
    core/headers.c \
    core/image.c \
    core/json.c \
    core/json_scan.c \
    core/key.c \
    core/key_certificate.c \
    core/key_file.c \
    core/key_load.c \
    core/key_rsa.c \
    core/key_source.c \
    core/keycache.c \
    core/keyring.c \
    core/libraries.c \
    core/mapper_decode.c \
    core/mapper_encode.c \
    core/notification.c \
    core/platform.c \
    core/platform_file.c \
    core/platforms.c \
    core/request.c \
    core/rfc3339.c \
    core/rules.c \
    core/schema.c \
    core/serial.c \
    core/signature.c \
    core/signer.c \
    core/spki.c \
    core/transfer.c \
    core/transfer_trace.c \
    core/unsigned.c \
    core/uri.c \
    core/value.c \
    core/verifier.c"
  wxfavor_binding=" \
    binding/aes_gcm.c \
    binding/bill.c \
    binding/bill_methods.c \
    binding/bill_reader.c \
    binding/bill_row.c \
    binding/bill_sink.c \
    binding/bridge.c \
    binding/c_stack.c \
    binding/chainable.c \
    binding/client.c \
    binding/config.c \
    binding/crypto.c \
    binding/delivery.c \
    binding/enum.c \
    binding/exception.c \
    binding/favor_service.c \
    binding/formatter.c \
    binding/hash.c \
    binding/image.c \
    binding/key.c \
    binding/key_arg.c \
    binding/mapping.c \
    binding/media_util.c \
    binding/model.c \
    binding/model_methods.c \
    binding/notification.c \
    binding/notification_guard.c \
    binding/notification_input.c \
    binding/notification_parser.c \
    binding/options.c \
    binding/options_body.c \
    binding/options_uri.c \
    binding/pages.c \
    binding/pem_util.c \
    binding/platform.c \
    binding/promise.c \
    binding/promise_circle.c \
    binding/promise_each.c \
    binding/promise_group.c \
    binding/promise_methods.c \
    binding/promise_outcome.c \
    binding/promise_queue.c \
    binding/promise_wait.c \
    binding/response.c \
    binding/rsa.c \
    binding/runtime.c \
    binding/runtime_calls.c \
    binding/runtime_fork.c \
    binding/runtime_platform.c \
    binding/runtime_step.c \
    binding/stream.c \
    binding/thenable.c \
    binding/typed_arguments.c \
    binding/typed_check.c \
    binding/typed_value.c"

  wxfavor_cflags="-DZEND_ENABLE_STATIC_TSRMLS_CACHE=1"
  dnl Only the module entry may be seen from outside, or another library's wxf_… would meet ours.
  AX_CHECK_COMPILE_FLAG([-fvisibility=hidden],
    [wxfavor_cflags="$wxfavor_cflags -fvisibility=hidden"])
  if test "$PHP_WXFAVOR_DEV" != "no"; then
    wxfavor_cflags="$wxfavor_cflags -Wall -Wextra -Wno-unused-parameter -Werror"
  fi

  PHP_NEW_EXTENSION([wxfavor], [wxfavor.c $wxfavor_core $wxfavor_binding], [$ext_shared],, [$wxfavor_cflags])
  PHP_ADD_BUILD_DIR([$ext_builddir/core])
  PHP_ADD_BUILD_DIR([$ext_builddir/binding])
  PHP_SUBST([WXFAVOR_SHARED_LIBADD])
fi
