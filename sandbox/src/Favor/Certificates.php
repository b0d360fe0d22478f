<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Favor;

use WxFavor\Sandbox\Call;
use WxFavor\Sandbox\Keys\AesGcm;
use WxFavor\Sandbox\Keys\PlatformKeys;
use WxFavor\Sandbox\State\BusinessClock;

/** GET /v3/certificates */
final class Certificates
{
    public function handle(Call $call): array
    {
        if ($call->merchant['key_mode'] === 'public_key') {
            throw ApiError::missing('无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥');
        }
        if (!in_array($call->request->query('algorithm_type'), ['', 'RSA', 'ALL'], true)) {
            throw ApiError::missing('无可用的平台证书');
        }
        $data = [];
        foreach ((new PlatformKeys($call->app->store, $call->app->keys))->listed() as $row) {
            $data[] = [
                'serial_no' => $row['serial'],
                'effective_time' => BusinessClock::at($row['effective_at'] * 1000)->format('Y-m-d\TH:i:sP'),
                'expire_time' => BusinessClock::at($row['expire_at'] * 1000)->format('Y-m-d\TH:i:sP'),
                'encrypt_certificate' => AesGcm::seal($call->app->keys->read($row['public_file']), $call->merchant['secret'], 'certificate'),
            ];
        }
        return ['data' => $data];
    }
}
