<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Notify;

use WxFavor\Sandbox\App;
use WxFavor\Sandbox\Fault\FaultSpec;

/** Delivers what is due: once a minute, nine times in all, until 200 or 204 answers. */
final class Dispatcher
{
    public const DELIVERIES = 9;

    public function __construct(private readonly App $app)
    {
    }

    /**
     * @param bool $all also what is not due yet, for tests that do not want to wait
     * @return list<array> the deliveries made
     */
    public function run(bool $all = false): array
    {
        $made = [];
        $now = (int) (microtime(true) * 1000);
        $due = $this->app->store->all(
            "SELECT id FROM notifications WHERE state = 'waiting' AND (next_at <= ? OR ?) ORDER BY next_at, rowid",
            [$now, (int) $all],
        );
        foreach ($due as $row) {
            $notification = $this->claim($row['id']);
            if ($notification !== null) {
                array_push($made, ...$this->deliver($notification));
            }
        }
        return $made;
    }

    /** One delivery outside the schedule; a fault spec damages it. */
    public function resend(string $id, FaultSpec $fault): array
    {
        $notification = $this->app->store->one('SELECT * FROM notifications WHERE id = ?', [$id])
            ?? throw new \InvalidArgumentException('no such notification');
        return $this->record($notification, 'resend', $this->send([Envelope::seal($this->app, $notification, $fault)])[0]);
    }

    /** Two workers may look at the same time; only one gets the notification. */
    private function claim(string $id): ?array
    {
        return $this->app->store->transaction(function () use ($id): ?array {
            $now = (int) (microtime(true) * 1000);
            // Longer than the slowest delivery with its probe and its duplicates.
            $patience = $this->app->settings->int('notify_timeout') * (3 + $this->app->settings->int('notify_duplicates')) + 1000;
            $claimed = $this->app->store->run(
                "UPDATE notifications SET claimed_until = ?, attempts = attempts + 1 WHERE id = ? AND state = 'waiting' AND claimed_until < ?",
                [$now + $patience, $id, $now],
            );
            return $claimed === 0 ? null : $this->app->store->one('SELECT * FROM notifications WHERE id = ?', [$id]);
        });
    }

    /** @return list<array> */
    private function deliver(array $notification): array
    {
        $settings = $this->app->settings;
        $made = [];
        if (crc32("probe:{$notification['id']}:{$notification['attempts']}") % 100 < $settings->int('notify_probe_share')) {
            $probe = Envelope::seal($this->app, $notification, FaultSpec::parse('signature=probe'));
            $made[] = $this->record($notification, 'probe', $this->send([$probe])[0]);
        }
        $accepted = null;
        $copies = [];
        for ($i = 0; $i <= $settings->int('notify_concurrent'); $i++) {
            $copies[] = Envelope::seal($this->app, $notification, FaultSpec::none());
        }
        foreach ($this->send($copies) as $i => $result) {
            $made[] = $record = $this->record($notification, $i === 0 ? 'delivery' : 'duplicate', $result);
            $accepted ??= $record['accepted'];
        }
        for ($i = 0; $accepted && $i < $settings->int('notify_duplicates'); $i++) {
            $made[] = $this->record($notification, 'duplicate', $this->send([Envelope::seal($this->app, $notification, FaultSpec::none())])[0]);
        }
        $this->app->store->update('notifications', [
            'state' => $accepted ? 'done' : ($notification['attempts'] >= self::DELIVERIES ? 'given_up' : 'waiting'),
            'next_at' => (int) (microtime(true) * 1000) + $settings->int('notify_minute'),
            'claimed_until' => 0,
        ], 'id = ?', [$notification['id']]);
        return $made;
    }

    private function send(array $requests): array
    {
        return (new Sender($this->caBundle(), $this->app->settings->int('notify_timeout')))->sendAll($requests);
    }

    private function record(array $notification, string $kind, array $result): array
    {
        $row = [
            'notification_id' => $notification['id'], 'kind' => $kind, 'at' => microtime(true),
            'status' => $result['status'], 'error' => $result['error'], 'accepted' => (int) in_array($result['status'], [200, 204], true),
        ];
        $this->app->store->insert('deliveries', $row);
        return $row;
    }

    private function caBundle(): string
    {
        $bundle = $this->app->dir . '/ca-bundle.pem';
        if (!is_file($bundle)) {
            $system = openssl_get_cert_locations()['default_cert_file'];
            $text = (is_file($system) ? file_get_contents($system) : '') . "\n" . $this->app->keys->read($this->app->keys->index['ca']);
            file_put_contents("$bundle." . getmypid(), $text);
            rename("$bundle." . getmypid(), $bundle);
        }
        return $bundle;
    }
}
