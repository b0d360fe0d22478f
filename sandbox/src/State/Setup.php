<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\State;

use WxFavor\Sandbox\Keys\KeyFiles;

/** Makes a state directory once, whoever comes first, and resets it. */
final class Setup
{
    public const STORE = 'state.sqlite';
    public const JOURNAL = 'journal.sqlite';

    /**
     * @param string $profile empty: whatever the state has, strict for a new one
     * @return string what this call did: '' nothing, else 'made' or 'renewed'
     */
    public static function ensure(string $dir, string $profile, string $keysFrom = ''): string
    {
        if (self::isCurrent($dir, $profile)) {
            return '';
        }
        if (!is_dir($dir) && !@mkdir($dir, 0700, true) && !is_dir($dir)) {
            throw new \RuntimeException("cannot make the state directory $dir");
        }
        $lock = fopen("$dir/lock", 'c');
        if ($lock === false || !flock($lock, LOCK_EX)) {
            throw new \RuntimeException("cannot lock $dir");
        }
        try {
            clearstatcache();
            if (self::isCurrent($dir, $profile)) {
                return '';
            }
            $had = is_file("$dir/ready");
            self::make($dir, $profile ?: ($had ? self::profile($dir) : 'strict'), $had ? '' : $keysFrom);
            return $had ? 'renewed' : 'made';
        } finally {
            fclose($lock);
        }
    }

    public static function profile(string $dir): string
    {
        return strtok((string) file_get_contents("$dir/ready"), "\n");
    }

    /** Not if its tables are those of another version of the sandbox, or it holds the other profile. */
    private static function isCurrent(string $dir, string $profile): bool
    {
        return is_file("$dir/ready")
            && file_get_contents("$dir/ready") === self::mark($profile ?: self::profile($dir));
    }

    private static function mark(string $profile): string
    {
        return "$profile\n" . hash_file('crc32b', __DIR__ . '/schema.sql') . "\n";
    }

    /** Empties the tables in place, so that a running server simply goes on with fresh fixtures. */
    public static function reset(string $dir, string $profile): void
    {
        $store = new Store("$dir/" . self::STORE);
        $store->pdo->exec('PRAGMA foreign_keys = OFF');
        $store->transaction(static function () use ($store, $dir, $profile): void {
            foreach (array_column($store->all("SELECT name FROM sqlite_master WHERE type = 'table'"), 'name') as $table) {
                $store->run("DELETE FROM $table");
            }
            (new Fixtures($store, KeyFiles::open("$dir/keys")))->load($profile);
        });
        $journal = new Store("$dir/" . self::JOURNAL);
        $journal->run('DELETE FROM entries');
    }

    private static function make(string $dir, string $profile, string $keysFrom): void
    {
        foreach ([self::STORE, self::JOURNAL] as $file) {
            foreach (['', '-wal', '-shm'] as $suffix) {
                is_file("$dir/$file$suffix") && unlink("$dir/$file$suffix");
            }
        }
        $keys = match (true) {
            $keysFrom !== '' => KeyFiles::copy("$keysFrom/keys", "$dir/keys"),
            is_file("$dir/keys/keys.json") => KeyFiles::open("$dir/keys"),
            default => KeyFiles::create("$dir/keys"),
        };
        $store = Store::create("$dir/" . self::STORE, (string) file_get_contents(__DIR__ . '/schema.sql'));
        $store->transaction(static fn () => (new Fixtures($store, $keys))->load($profile));
        Store::create("$dir/" . self::JOURNAL, (string) file_get_contents(__DIR__ . '/journal.sql'));
        file_put_contents("$dir/ready", self::mark($profile));
    }
}
