<?php

/** @generate-class-entries */

namespace WxFavor;

/**
 * WeChat Pay's keys: public keys and platform certificates that are configured,
 * and certificates that are downloaded. Made by Client::platformKeys(); always
 * shows what is known now.
 *
 * Fields that WeChat Pay wants encrypted are encrypted where the call is made:
 *
 *     $keys = $client->platformKeys();
 *     $client->request('POST', $path, ['json' => ['user_name' => $keys->encrypt($name)]]);
 *
 * The call then carries the serial of the same key in `Wechatpay-Serial`.
 *
 * @strict-properties
 * @not-serializable
 */
final class PlatformKeys implements \Countable
{
    private function __construct() {}

    /**
     * All keys by their serial or PUB_KEY_ID_…. Nothing is downloaded for this.
     *
     * @return array<string, array{type: 'certificate'|'public_key', source: 'configured'|'downloaded', from: ?\DateTimeImmutable, until: ?\DateTimeImmutable}>
     *     from, until: validity of a certificate; null for a public key, which has none
     */
    public function all(): array {}

    /** @return list<string> */
    public function serials(): array {}

    /** How many keys are known. */
    public function count(): int {}

    /** Is that key known? Serials are compared as numbers, ids of public keys exactly. */
    public function has(string $serial): bool {}

    /**
     * The key that calls made now ask to be answered with, and that encrypt()
     * uses: a public key if there is one, else the newest valid certificate.
     * Null as long as nothing is known.
     */
    public function preferredSerial(): ?string {}

    /** When certificates were last downloaded, by this process or by the one that wrote the file; null: never. */
    public function downloadedAt(): ?\DateTimeImmutable {}

    /**
     * Downloads the platform certificates now, or joins the download that is
     * under way. What is known stays if it fails.
     *
     * @throws Exception\InvalidArgumentException if this client does not download certificates
     * @throws Exception\TransferException if it failed, which says why
     */
    public function refresh(): void {}

    /**
     * Encrypts a value of a sensitive field: RSAES-OAEP, in base64. Downloads
     * certificates first if no key is known yet.
     *
     * @param string $plain at most 214 bytes with a key of 2048 bits
     * @param string|null $serial the key; null: preferredSerial(). Name it where encryption and call are apart, and give
     *     the call the same in its header Wechatpay-Serial
     * @return string base64
     * @throws Exception\InvalidArgumentException if the value is too long, or there is no such key
     * @throws Exception\TransferException if no key is known and none could be downloaded
     */
    public function encrypt(#[\SensitiveParameter] string $plain, ?string $serial = null): string {}
}
