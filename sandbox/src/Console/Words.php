<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\Console;

/** The console's words in Chinese and English. */
final class Words
{
    private const ZH = [
        'sandbox' => '代金券沙箱', 'stocks' => '批次', 'coupons' => '券', 'requests' => '请求', 'notifications' => '通知', 'faults' => '故障与开关',
        'certificates' => '证书', 'name' => '名称', 'status' => '状态', 'budget' => '预算', 'issued' => '已发放', 'used' => '已核销', 'window' => '有效期',
        'creator' => '创建商户', 'coupon' => '券', 'stock' => '批次', 'user' => '用户', 'amount' => '面额', 'time' => '时间', 'request' => '请求', 'verdict' => '验签',
        'answer' => '应答', 'signature ok' => '签名正确', 'differences' => '差异', 'server message' => '服务端签名串', 'client message' => '应答签名串',
        'headers' => '请求头', 'body' => '报文', 'attempts' => '投递', 'url' => '地址', 'resend' => '重新投递', 'deliver now' => '立即投递到期通知',
        'fault' => '故障', 'remaining' => '剩余', 'path' => '路径', 'add' => '添加', 'delete' => '删除', 'switches' => '开关', 'save' => '保存', 'count' => '次数',
        'serial' => '序列号', 'effective' => '生效', 'expires' => '失效', 'listed' => '可下载', 'signs' => '用于签名', 'rotate' => '轮换平台证书',
        'add certificate' => '新增证书', 'activate' => '启用新证书', 'drop old' => '停用旧证书', 'invariants' => '账目一致性', 'all hold' => '全部成立', 'broken' => '被破坏',
        'business clock' => '业务时钟', 'reset' => '重置沙箱', 'nothing yet' => '暂无数据', 'token' => '访问令牌', 'enter' => '进入', 'wrong token' => '令牌错误',
        'config' => '客户端配置', 'yes' => '是', 'no' => '否', 'kind' => '类型', 'error' => '错误', 'merchant' => '商户', 'all' => '全部',
        'pay' => '模拟支付', 'total' => '订单金额（分）', 'language' => 'English', 'hits' => '已触发', 'value' => '值',
    ];
    private const EN = [
        'sandbox' => 'Coupon sandbox', 'faults' => 'Faults and switches', 'answer' => 'Answer', 'language' => '中文', 'url' => 'URL',
        'total' => 'order total (fen)', 'client message' => 'message signed for the answer', 'server message' => 'message the server signed',
        'pay' => 'simulate payment', 'deliver now' => 'deliver what is due',
    ];

    public function __construct(public readonly string $language)
    {
    }

    public function __invoke(string $key): string
    {
        return $this->language === 'zh' ? self::ZH[$key] ?? $key : ucfirst(self::EN[$key] ?? $key);
    }

    public function status(string $status): string
    {
        return $this->language === 'zh' ? [
            'unactivated' => '未激活', 'audit' => '审核中', 'running' => '运行中', 'paused' => '已暂停', 'stoped' => '已停止',
            'SENDED' => '可用', 'USED' => '已实扣', 'EXPIRED' => '已过期', 'RECOVER' => '已收回', 'waiting' => '等待', 'done' => '已送达', 'given_up' => '已放弃',
        ][$status] ?? $status : $status;
    }
}
