<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Keys;

use WxFavor\Sandbox\State\Store;

/** Rotation: a new certificate is listed at once, signs later, and the old one is dropped last. */
final class PlatformKeys
{
    public function __construct(private readonly Store $store, private readonly KeyFiles $keys)
    {
    }

    /** @return list<array> certificates a merchant may download now, oldest first */
    public function listed(): array
    {
        return $this->store->all("SELECT * FROM platform_keys WHERE kind = 'certificate' AND listed = 1 ORDER BY effective_at, rowid");
    }

    /** Adds a certificate that is listed but does not sign yet. */
    public function add(): array
    {
        $new = KeyFiles::newPlatformCertificate($this->keys->maker(), $this->keys->dir, time() - 1);
        $this->store->insert('platform_keys', [
            'serial' => $new['serial'], 'kind' => 'certificate', 'key_file' => $new['key'], 'public_file' => $new['certificate'],
            'effective_at' => $new['effective'], 'expire_at' => $new['expire'], 'signs' => 0,
        ]);
        return $this->find($new['serial']);
    }

    /** From now on the newest listed certificate signs. */
    public function activate(): array
    {
        $serial = $this->store->value(
            "SELECT serial FROM platform_keys WHERE kind = 'certificate' AND listed = 1 ORDER BY effective_at DESC, rowid DESC LIMIT 1",
        );
        $this->store->run('UPDATE platform_keys SET signs = 1 WHERE serial = ?', [$serial]);
        return $this->find($serial);
    }

    /** Drops every certificate but the newest one that signs. */
    public function dropOld(): void
    {
        $this->store->run(
            "UPDATE platform_keys SET listed = 0, signs = 0 WHERE kind = 'certificate' AND serial <>
             (SELECT serial FROM platform_keys WHERE kind = 'certificate' AND signs = 1 ORDER BY effective_at DESC, rowid DESC LIMIT 1)",
        );
    }

    private function find(string $serial): array
    {
        $row = $this->store->one('SELECT * FROM platform_keys WHERE serial = ?', [$serial]);
        return $row + ['pem' => $this->keys->read($row['public_file'])];
    }
}
