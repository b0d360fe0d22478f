<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

use WxFavor\Sandbox\State\Settings;

/** What the switches mean, in Chinese; Settings says it in English. */
final class SwitchWords
{
    private const ZH = [
        'sign_hints' => 'SIGN_ERROR 的 detail.sandbox_hints 说明签名差异',
        'sign_detail' => 'SIGN_ERROR 中 detail 的结构',
        'time_format' => '时间字段是否带毫秒',
        'json_style' => '应答在签名前的 JSON 排版',
        'require_user_agent' => '拒绝没有 User-Agent 的请求',
        'unknown_openids' => '未知 openid：绑定到请求的 appid，或拒绝',
        'user_limit_code' => '用户达到领取上限时的错误码',
        'past_end' => '超出最后一页时的应答',
        'null_booleans' => '券的 no_cash 和 singleitem 返回 null',
        'always_consume_information' => '任何状态的券都返回 consume_information',
        'rate_limits' => '按文档限制请求频率',
        'rate_limit_code' => '429 的错误码',
        'rate_limit_scale' => '文档频率限制的百分比',
        'bill_gzip' => '账单链接带 tartype=GZIP',
        'bill_links_unsigned' => '账单链接的应答不带签名',
        'bill_fault' => '账单文件的故障',
        'bill_validity' => '账单链接有效秒数',
        'http_loopback' => '允许本机 http 通知地址',
        'check_reachable' => '设置通知地址前先尝试连接',
        'notify_minute' => '两次通知之间的毫秒数',
        'notify_timeout' => '等待接收方应答的毫秒数',
        'notify_duplicates' => '接收成功后再重复投递的次数',
        'notify_concurrent' => '每次投递时并发的副本数',
        'notify_probe_share' => '投递前先发签名探测的百分比',
        'notify_public_key_share' => '切换期间用微信支付公钥签名的通知百分比',
        'notify_aad' => '通知的 associated_data',
        'clock_offset' => '业务时钟比实际时间快的毫秒数',
        'clock_frozen' => '业务时钟停住时的毫秒时间，0 表示走动',
        'max_running' => '同一可用商户下运行批次数上限',
    ];

    public static function meaning(string $name, string $language): string
    {
        return $language === 'zh' ? self::ZH[$name] ?? Settings::ALL[$name][2] : Settings::ALL[$name][2];
    }
}
