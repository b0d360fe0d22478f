--TEST--
Chains and lists of 100 000 fit into a small C stack, in linear time
--EXTENSIONS--
wxfavor
--SKIPIF--
<?php if (PHP_OS_FAMILY === "Windows") die("skip ulimit is missing"); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/calling.inc';
require __DIR__ . '/promises.inc';
// In a process of its own whose C stack is 1 MiB.
$command = ['sh', '-c', 'ulimit -s 1024; exec "$0" "$@"', PHP_BINARY, '-n', '-d', 'memory_limit=2G', ...extension_args()];
$process = proc_open([...$command, __DIR__ . '/long_chains.inc'], [['file', '/dev/null', 'r'], STDOUT, STDOUT], $pipes);
say('ended with', (string) proc_close($process));
?>
--EXPECT--
then, resolved at the end true linear
then, resolved at the beginning true linear
finally "v" linear
a rejection through all "r" linear
each returns the next "end" linear
promises for promises "deep" linear
promises for promises, watched, from the inside "deep" linear
the same, from the outside "deep" linear
the same, in any order "deep" linear
the same, never settled, collected true linear
the same, cancelled "rejected" linear
in a circle "Cannot fulfill or reject a promise with itself" linear
many that follow the end of a chain "deep" linear
a wait function at the top true linear
handlers that each ask true linear
handlers that each ask, and decide another by hand true linear
handlers that each ask, and a group in between true linear
handlers that each ask, in groups true linear
handlers that each ask, and a group in between, in a group true linear
below many handlers that wait true linear
cancelled "rejected" linear
never settled, collected true linear
all() true linear
all() that are asked true linear
many handlers of one true linear
all() in all() "rejected" linear
never settled, at the end of the script "kept" linear
ended with 0
