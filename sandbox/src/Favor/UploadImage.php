<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;

/** POST media/image-upload */
final class UploadImage
{
    private const MAX_SIZE = 2 * 1024 * 1024;

    public function handle(Call $call): array
    {
        $meta = json_decode($call->request->fields['meta'] ?? '', true);
        if (!is_array($meta) || !is_string($meta['filename'] ?? null) || !is_string($meta['sha256'] ?? null)) {
            throw ApiError::param('meta 不是合法的JSON', 'meta');
        }
        if (!preg_match('/^.{1,123}\.(jpg|jpeg|png|bmp)$/isD', $meta['filename'])) {
            throw ApiError::param('图片格式不支持', 'filename', $meta['filename']);
        }
        $file = $call->request->files['file'] ?? throw ApiError::param('图片文件必填', 'file');
        // Bodies above PHP's own limit never become a file.
        if ($file['error'] === UPLOAD_ERR_INI_SIZE || $file['size'] > self::MAX_SIZE) {
            throw ApiError::param('图片大小超过2M', 'file');
        }
        if ($file['error'] !== UPLOAD_ERR_OK || $file['size'] === 0) {
            throw ApiError::param('图片文件必填', 'file');
        }
        $sha = (string) hash_file('sha256', $file['tmp_name']);
        if (!hash_equals($sha, strtolower($meta['sha256']))) {
            throw ApiError::param('sha256 与图片内容不一致', 'sha256', $meta['sha256']);
        }
        $url = 'https://qpic.cn/sandbox/' . bin2hex(random_bytes(16)) . '/' . substr($sha, 0, 16);
        $call->app->store->insert('images', [
            'media_url' => $url, 'filename' => $meta['filename'], 'sha256' => $sha, 'size' => $file['size'], 'mchid' => $call->mchid(),
        ]);
        return ['media_url' => $url];
    }
}
