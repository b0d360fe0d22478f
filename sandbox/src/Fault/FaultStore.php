<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Fault;

use WxFavor\Sandbox\Http\Request;
use WxFavor\Sandbox\State\Store;

/** Faults switched on by admin calls, each limited by count, method, path, merchant and chance. */
final class FaultStore
{
    public function __construct(private readonly Store $store)
    {
    }

    public function add(array $input): array
    {
        $row = [
            'spec' => (string) FaultSpec::parse((string) ($input['spec'] ?? '')),
            'remaining' => isset($input['count']) ? self::int($input, 'count', 0, PHP_INT_MAX) : null,
            'method' => isset($input['method']) ? strtoupper((string) $input['method']) : null,
            'path' => isset($input['path']) ? (string) $input['path'] : null,
            'mchid' => isset($input['mchid']) ? (string) $input['mchid'] : null,
            'chance' => isset($input['chance']) ? self::int($input, 'chance', 0, 100) : 100,
            'seed' => isset($input['seed']) ? self::int($input, 'seed', PHP_INT_MIN, PHP_INT_MAX) : 1,
        ];
        if ($row['spec'] === '') {
            throw new \InvalidArgumentException('spec is empty');
        }
        return $this->store->transaction(function () use ($row): array {
            $this->store->insert('faults', $row);
            return $this->store->one('SELECT * FROM faults ORDER BY id DESC LIMIT 1');
        });
    }

    public function all(): array
    {
        return $this->store->all('SELECT * FROM faults ORDER BY id');
    }

    public function clear(?int $id = null): void
    {
        $id === null ? $this->store->run('DELETE FROM faults') : $this->store->run('DELETE FROM faults WHERE id = ?', [$id]);
    }

    /** The first fault that applies to this request; it is counted down here. */
    public function take(Request $request, string $mchid): FaultSpec
    {
        // Most runs have no fault at all; do not take the write lock for them.
        if ($this->store->one('SELECT 1 FROM faults WHERE remaining IS NULL OR remaining > 0 LIMIT 1') === null) {
            return FaultSpec::none();
        }
        return $this->store->transaction(function () use ($request, $mchid): FaultSpec {
            foreach ($this->store->all('SELECT * FROM faults WHERE remaining IS NULL OR remaining > 0 ORDER BY id') as $row) {
                if (!self::applies($row, $request, $mchid)) {
                    continue;
                }
                $hit = crc32($row['seed'] . ':' . $row['seen']) % 100 < $row['chance'];
                $this->store->run(
                    'UPDATE faults SET seen = seen + 1, used = used + ?, remaining = remaining - ? WHERE id = ?',
                    [(int) $hit, (int) $hit, $row['id']],
                );
                if ($hit) {
                    return FaultSpec::parse($row['spec']);
                }
            }
            return FaultSpec::none();
        });
    }

    /** The console sends digits. */
    private static function int(array $input, string $name, int $min, int $max): int
    {
        $value = is_int($input[$name]) || is_string($input[$name]) ? filter_var($input[$name], FILTER_VALIDATE_INT) : false;
        if ($value === false || $value < $min || $value > $max) {
            throw new \InvalidArgumentException("$name takes an integer" . ($min === PHP_INT_MIN ? '' : " from $min") . ($max === PHP_INT_MAX ? '' : " to $max"));
        }
        return $value;
    }

    private static function applies(array $row, Request $request, string $mchid): bool
    {
        return ($row['method'] === null || $row['method'] === $request->method)
            && ($row['mchid'] === null || $row['mchid'] === $mchid)
            && ($row['path'] === null || fnmatch($row['path'], $request->path));
    }
}
