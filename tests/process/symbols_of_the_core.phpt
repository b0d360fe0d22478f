--TEST--
process: the external symbols of the core all begin with wxf_
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php
require __DIR__ . '/../helpers/daemon.inc';
if (getenv('SKIP_SLOW_TESTS')) {
    die('skip slow: compiles the core');
}
foreach (['make', 'cc', 'nm', 'pkg-config'] as $program) {
    find_program($program) === null && die("skip $program is not installed");
}
!is_file(dirname(__DIR__, 2) . '/core/Makefile') && die('skip there is no core/Makefile');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/daemon.inc';


$build = new Daemon('core');
$core = dirname(__DIR__, 2) . '/core';
$output = shell_exec('make -s -C ' . escapeshellarg($core) . " BUILD=$build->dir CFLAGS=-O0 2>&1");
$names = [];
foreach (explode("\n", (string) shell_exec(find_program('nm') . " -g --defined-only $build->dir/libwxfavor_core.a")) as $line) {
    preg_match('~^\S+ [A-Z] (\S+)$~', $line, $m) && $names[] = $m[1];
}
echo count($names) > 100 ? '' : "only " . count($names) . " symbols\n$output\n";
print_r(preg_grep('~^wxf_~', $names, PREG_GREP_INVERT));
shell_exec('rm -rf ' . escapeshellarg($build->dir));
?>
--EXPECT--
Array
(
)
