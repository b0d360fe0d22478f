<?php

declare(strict_types=1);

namespace WxFavor\Sandbox;

use WxFavor\Sandbox\Auth\ResponseSigner;
use WxFavor\Sandbox\Fault\FaultStore;
use WxFavor\Sandbox\Favor\Stocks;
use WxFavor\Sandbox\Keys\KeyFiles;
use WxFavor\Sandbox\State\BusinessClock;
use WxFavor\Sandbox\State\Settings;
use WxFavor\Sandbox\State\Setup;
use WxFavor\Sandbox\State\Store;

/** The parts of one sandbox, opened for one request or one command. */
final class App
{
    public readonly Store $store;
    public readonly Settings $settings;
    public readonly BusinessClock $clock;
    public readonly KeyFiles $keys;
    public readonly Journal $journal;
    public readonly Stocks $stocks;

    public readonly string $profile;

    public function __construct(public readonly string $dir)
    {
        $this->profile = Setup::profile($dir);
        $this->store = new Store("$dir/" . Setup::STORE);
        $this->settings = new Settings($this->store);
        $this->clock = new BusinessClock($this->settings);
        $this->keys = KeyFiles::open("$dir/keys");
        $this->journal = new Journal(new Store("$dir/" . Setup::JOURNAL));
        $this->stocks = new Stocks($this->store);
    }

    /** Opens the state, making it on the very first start. */
    public static function boot(string $baseUri): self
    {
        $dir = Env::stateDir();
        $done = Setup::ensure($dir, Env::profile(), Env::get('WXFAVOR_SANDBOX_KEYS_FROM'));
        $app = new self($dir);
        if ($done === 'made') {
            error_log("wxfavor sandbox: made keys and fixtures in $dir; client configuration:\n" . (new ClientConfig($app, $baseUri))->toPhp());
        } elseif ($done === 'renewed') {
            error_log("wxfavor sandbox: the state in $dir was of another profile or version; fixtures loaded anew, keys kept");
        }
        return $app;
    }

    public function isSamples(): bool
    {
        return $this->profile === 'samples';
    }

    public function signer(): ResponseSigner
    {
        return new ResponseSigner($this->store, $this->keys);
    }

    public function faults(): FaultStore
    {
        return new FaultStore($this->store);
    }
}
