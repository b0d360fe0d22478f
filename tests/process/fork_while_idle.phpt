--TEST--
process: an extension that is loaded and never used is no matter to fork, exit and wait
--EXTENSIONS--
wxfavor
pcntl
posix
--SKIPIF--
<?php
if (!is_dir('/proc/self/task')) {
    die('skip needs /proc');
}
?>
--FILE--
<?php
require __DIR__ . '/../helpers/daemon.inc';


foreach ([fn () => exit(4), fn () => posix_kill(getmypid(), SIGTERM), fn () => null] as $end) {
    $child = pcntl_fork();
    if ($child === 0) {
        $end();
        return;
    }
    pcntl_waitpid($child, $status);
    echo pcntl_wifsignaled($status) ? 'signal ' . pcntl_wtermsig($status) : 'status ' . pcntl_wexitstatus($status), "\n";
}
$look = <<<'PHP'
    <?php
    $links = array_map(fn ($fd) => (string) @readlink($fd), glob('/proc/self/fd/*'));
    echo count(glob('/proc/self/task/*')), ' thread, ', count(preg_grep('~^socket:|^anon_inode~', $links)), ' sockets';
    PHP;
// No thread, and no descriptor, that PHP alone would not have.
var_dump(run_php($look)[1] === run_php($look, [], [], false)[1], str_starts_with(run_php($look)[1], '1 thread, '));
print_r(array_diff_key(WxFavor\Client::stats(), ['pid' => 1]));
?>
--EXPECT--
status 4
signal 15
status 0
bool(true)
bool(true)
Array
(
    [transfers] => 0
    [failures] => 0
    [connections] => 0
    [in_flight] => 0
    [keys] => 0
    [key_hits] => 0
    [key_misses] => 0
)
