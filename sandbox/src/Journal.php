<?php

declare(strict_types=1);

namespace WxFavor\Sandbox;

use WxFavor\Sandbox\Http\Reply;
use WxFavor\Sandbox\State\Store;

/** Every API request with the verdict on it and the answer, for tests and for the console. */
final class Journal
{
    private const KEPT_BODY = 65536;
    private const KEPT_ENTRIES = 20000;

    public function __construct(private readonly Store $store)
    {
    }

    public function add(array $entry): int
    {
        $entry['time'] = sprintf('%.6F', $entry['at']);
        $summary = [
            'at' => $entry['at'], 'request_id' => $entry['request_id'], 'method' => $entry['method'],
            'target' => $entry['target'], 'mchid' => $entry['mchid'], 'status' => $entry['response']['status'],
        ];
        $this->store->insert('entries', $summary + ['data' => Reply::encode($entry)]);
        $id = (int) $this->store->pdo->lastInsertId();
        if ($id % 1000 === 0) {
            $this->store->run('DELETE FROM entries WHERE id <= ?', [$id - self::KEPT_ENTRIES]);
        }
        return $id;
    }

    /** @return list<array> oldest first */
    public function all(int $limit = 1000, int $after = 0): array
    {
        $rows = $this->store->all('SELECT id, data FROM entries WHERE id > ? ORDER BY id DESC LIMIT ?', [$after, $limit]);
        return array_reverse(array_map(
            static fn (array $row): array => ['id' => $row['id']] + json_decode($row['data'], true),
            $rows,
        ));
    }

    public function get(int $id): ?array
    {
        $row = $this->store->one('SELECT id, data FROM entries WHERE id = ?', [$id]);
        return $row === null ? null : ['id' => $row['id']] + json_decode($row['data'], true);
    }

    public function clear(): void
    {
        $this->store->run('DELETE FROM entries');
    }

    /** Body fields for an entry: text as it is, other bytes in base64, long ones cut. */
    public static function body(string $body): array
    {
        $kept = substr($body, 0, self::KEPT_BODY);
        $entry = ['body_length' => strlen($body)];
        return preg_match('//u', $kept) === 1 ? ['body' => $kept] + $entry : ['body' => '', 'body_base64' => base64_encode($kept)] + $entry;
    }
}
