--TEST--
process: the extension exports its entry alone, and imports nothing of curl, openssl or another extension
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/daemon.inc';
extension_file() === null && die('skip wxfavor is built into PHP');
find_program('nm') === null && die('skip nm (binutils) is not installed');
PHP_OS_FAMILY !== 'Linux' && die('skip reads ELF');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/daemon.inc';


$nm = find_program('nm');
$symbols = fn (string $args) => array_filter(explode("\n", (string) shell_exec("$nm $args " . escapeshellarg(extension_file()))));
$exported = array_map(fn ($line) => preg_replace('~^\S* +\S +~', '', $line), $symbols('-D --defined-only'));
// What the linker and the C library add is no symbol of ours.
echo implode(' ', array_diff($exported, ['_init', '_fini', '_edata', '_end', '__bss_start'])), "\n";
$imported = array_map(fn ($line) => preg_replace('~^.* U ([^@]+).*~', '$1', $line), $symbols('-D --undefined-only'));
// date, json, pcre, spl and standard are part of every PHP; the others can be absent or shared libraries.
print_r(preg_grep('~^(php_openssl|php_curl|curl_ce|curl_multi_ce|curl_share_ce|.*_module_entry$|mbstring|ps_|php_pcre|php_session)~', $imported));
echo in_array('curl_multi_poll', $imported, true) ? "libcurl is used directly\n" : "?\n";
?>
--EXPECT--
get_module
Array
(
)
libcurl is used directly
