<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Auth;

/** What the signature check found out about one request. */
final class Verdict
{
    public string $mchid = '';
    public ?array $merchant = null;
    public ?AuthorizationHeader $authorization = null;
    /** The five lines the server signed, once all of them are known. */
    public string $message = '';
    public ?SignError $error = null;
    /** @var list<string> explanations for the merchant, most likely first */
    public array $hints = [];

    public function ok(): bool
    {
        return $this->error === null;
    }

    public function toArray(): array
    {
        return [
            'ok' => $this->ok(),
            'check' => $this->error?->check,
            'reason' => $this->error?->getMessage(),
            'hints' => $this->hints,
        ];
    }
}
