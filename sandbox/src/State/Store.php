<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\State;

/** A SQLite file with the settings that let many server processes share it. */
final class Store
{
    public readonly \PDO $pdo;
    private int $depth = 0;

    public function __construct(string $file)
    {
        // Server processes keep the file open: opening costs more than most requests, and closing
        // the last connection merges the log. The inode tells a file apart that replaced an old one.
        $this->pdo = new \PDO('sqlite:' . $file, is_file($file) ? (string) fileinode($file) : '', '', [
            \PDO::ATTR_PERSISTENT => is_file($file),
            \PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION,
            \PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_ASSOC,
            \PDO::ATTR_STRINGIFY_FETCHES => false,
            // Long: under a load of many clients a writer queues, it never gives up.
            \PDO::ATTR_TIMEOUT => 60,
        ]);
        // What a request left open when it died is none of the next one's business.
        if ($this->pdo->inTransaction()) {
            $this->pdo->exec('ROLLBACK');
        }
        // A power failure may cost the last coupons of a sandbox; speed matters more here.
        $this->pdo->exec('PRAGMA synchronous = OFF');
        $this->pdo->exec('PRAGMA foreign_keys = ON');
    }

    public static function create(string $file, string $schema): self
    {
        $store = new self($file);
        chmod($file, 0600);
        $store->pdo->exec('PRAGMA journal_mode = WAL');
        $store->pdo->exec($schema);
        return $store;
    }

    public function run(string $sql, array $values = []): int
    {
        return $this->execute($sql, $values)->rowCount();
    }

    public function all(string $sql, array $values = []): array
    {
        return $this->execute($sql, $values)->fetchAll();
    }

    public function one(string $sql, array $values = []): ?array
    {
        return $this->all($sql, $values)[0] ?? null;
    }

    public function value(string $sql, array $values = []): mixed
    {
        $row = $this->one($sql, $values);
        return $row === null ? null : reset($row);
    }

    public function insert(string $table, array $row): void
    {
        $marks = implode(', ', array_fill(0, count($row), '?'));
        $this->run("INSERT INTO $table (" . implode(', ', array_keys($row)) . ") VALUES ($marks)", array_values($row));
    }

    public function update(string $table, array $row, string $where, array $values): int
    {
        $set = implode(', ', array_map(static fn (string $name): string => "$name = ?", array_keys($row)));
        return $this->run("UPDATE $table SET $set WHERE $where", [...array_values($row), ...$values]);
    }

    /**
     * Takes the write lock at the start, so that what the work reads is still true when it writes.
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function transaction(callable $work): mixed
    {
        if ($this->depth > 0) {
            return $work();
        }
        $this->pdo->exec('BEGIN IMMEDIATE');
        $this->depth++;
        try {
            $result = $work();
            $this->pdo->exec('COMMIT');
            return $result;
        } catch (\Throwable $e) {
            $this->pdo->exec('ROLLBACK');
            throw $e;
        } finally {
            $this->depth--;
        }
    }

    /** The next number of a named sequence; call it inside a transaction. */
    public function next(string $sequence, int $first): int
    {
        $this->run(
            'INSERT INTO sequences (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1',
            [$sequence, $first],
        );
        return (int) $this->value('SELECT value FROM sequences WHERE name = ?', [$sequence]);
    }

    /** Numbers are bound as numbers: to SQLite no text is smaller than a COUNT(*). */
    private function execute(string $sql, array $values): \PDOStatement
    {
        $statement = $this->pdo->prepare($sql);
        foreach (array_values($values) as $i => $value) {
            $statement->bindValue($i + 1, $value, is_int($value) ? \PDO::PARAM_INT : ($value === null ? \PDO::PARAM_NULL : \PDO::PARAM_STR));
        }
        $statement->execute();
        return $statement;
    }
}
