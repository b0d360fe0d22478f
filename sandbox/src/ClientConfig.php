<?php

declare(strict_types=1);

namespace WxFavor\Sandbox;

use WxFavor\Sandbox\State\Fixtures;

/** What a merchant has to put into the client to talk to this sandbox. */
final class ClientConfig
{
    public function __construct(private readonly App $app, private readonly string $baseUri)
    {
    }

    public function toArray(): array
    {
        $keys = $this->app->keys;
        $file = static fn (string $name): string => 'file://' . (realpath($keys->path($name)) ?: $keys->path($name));
        $merchant = $keys->merchant();
        $partner = $keys->merchant(1);
        $certs = [];
        foreach ($this->app->store->all('SELECT serial, public_file FROM platform_keys ORDER BY kind, effective_at') as $row) {
            $certs[$row['serial']] = $file($row['public_file']);
        }
        return [
            'mchid' => $merchant['mchid'],
            'serial' => $merchant['serial'],
            'privateKey' => $file($merchant['key']),
            'certs' => $certs,
            'secret' => $merchant['secret'],
            'base_uri' => $this->baseUri,
            'appid' => Fixtures::APPID,
            'openid' => Fixtures::OPENID,
            'stock_id' => Fixtures::STOCK,
            'stock_creator_mchid' => $merchant['mchid'],
            'certificate' => $file($merchant['certificate']),
            'platform_serial' => $keys->index['platform'][0]['serial'],
            'public_key_id' => $keys->index['public_key']['id'],
            'partner' => [
                'mchid' => $partner['mchid'], 'serial' => $partner['serial'], 'privateKey' => $file($partner['key']),
                'secret' => $partner['secret'], 'appid' => Fixtures::PARTNER_APPID, 'openid' => Fixtures::PARTNER_OPENID,
            ],
            'dir' => realpath($this->app->dir) ?: $this->app->dir,
            'profile' => $this->app->profile,
            'ca' => substr($file($keys->index['ca']), 7),
            'tls_certificate' => substr($file($keys->index['tls']['certificate']), 7),
            'tls_key' => substr($file($keys->index['tls']['key']), 7),
        ];
    }

    public function toPhp(): string
    {
        $config = $this->toArray();
        $quote = static fn (string $text): string => var_export($text, true);
        $text = "\$client = \\WxFavor\\Builder::factory([\n";
        foreach (['mchid', 'serial', 'privateKey'] as $name) {
            $text .= "    '$name' => {$quote($config[$name])},\n";
        }
        $text .= "    'certs' => [\n";
        foreach ($config['certs'] as $serial => $file) {
            $text .= "        {$quote((string) $serial)} => {$quote($file)},\n";
        }
        return $text . "    ],\n    'secret' => {$quote($config['secret'])},\n    'base_uri' => {$quote($config['base_uri'])},\n]);\n"
            . "// appid {$config['appid']}, openid {$config['openid']}, running stock {$config['stock_id']} of {$config['stock_creator_mchid']}\n";
    }
}
