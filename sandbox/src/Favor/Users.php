<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\App;

/** Users of an appid, and whether an appid may be used by a merchant. */
final class Users
{
    public function __construct(private readonly App $app)
    {
    }

    public function checkAppid(string $appid, string $mchid): void
    {
        if ($this->app->store->one('SELECT 1 FROM appids WHERE appid = ? AND mchid = ?', [$appid, $mchid]) === null) {
            throw new ApiError('APPID_MCHID_NOT_MATCH', '商户号与appid不匹配');
        }
    }

    /**
     * The sandbox cannot know every openid, so a new one belongs to the appid it is first
     * used with; known ones must match.
     */
    public function find(string $openid, string $appid): array
    {
        $user = $this->app->store->one('SELECT * FROM users WHERE openid = ?', [$openid]);
        if ($user === null && $this->app->settings->string('unknown_openids') === 'accept') {
            return ['openid' => $openid, 'appid' => $appid, 'person' => $openid, 'abnormal' => 0, 'abuse' => 0, 'new' => true];
        }
        if ($user === null || $user['appid'] !== $appid) {
            throw ApiError::invalid('openid与appid不匹配');
        }
        return $user;
    }

    public function remember(array $user): void
    {
        if (isset($user['new'])) {
            unset($user['new']);
            $this->app->store->insert('users', $user);
        }
    }
}
