<?php

declare(strict_types=1);

namespace WxFavor\Sandbox\State;

/** What must be true of the money at any moment, as queries that find the exceptions. */
final class Invariants
{
    private const QUERIES = [
        'distributed is the number of coupons' =>
            'SELECT s.stock_id FROM stocks s WHERE s.distributed <> (SELECT COUNT(*) FROM coupons c WHERE c.stock_id = s.stock_id)',
        'never more coupons than planned' => 'SELECT stock_id FROM stocks WHERE distributed > max_coupons',
        'issued x value <= budget' =>
            'SELECT s.stock_id FROM stocks s WHERE (SELECT COALESCE(SUM(c.amount), 0) FROM coupons c WHERE c.stock_id = s.stock_id) > s.max_amount',
        'issued on a day <= budget of the day' =>
            'SELECT s.stock_id, c.day FROM coupons c JOIN stocks s USING (stock_id) WHERE s.max_amount_by_day IS NOT NULL
             GROUP BY s.stock_id, c.day HAVING SUM(c.amount) > s.max_amount_by_day',
        'no user above the limit' =>
            'SELECT s.stock_id, c.openid FROM coupons c JOIN stocks s USING (stock_id) GROUP BY s.stock_id, c.openid HAVING COUNT(*) > s.max_coupons_per_user',
        'no person above the limit' =>
            'SELECT s.stock_id, c.person FROM coupons c JOIN stocks s USING (stock_id) WHERE s.natural_person_limit
             GROUP BY s.stock_id, c.person HAVING COUNT(*) > s.max_coupons_per_user',
        'one coupon for one number of a sender' =>
            'SELECT sender, out_request_no FROM coupons GROUP BY sender, out_request_no HAVING COUNT(*) > 1',
        'used coupons are paid, paid coupons are used' =>
            "SELECT c.coupon_id FROM coupons c LEFT JOIN payments p USING (coupon_id) WHERE (c.status = 'USED') <> (p.coupon_id IS NOT NULL)",
        'refunds <= payment' =>
            'SELECT p.transaction_id FROM refunds r JOIN payments p USING (transaction_id) GROUP BY p.transaction_id HAVING SUM(r.amount) > p.total',
        'no balance below zero' => 'SELECT mchid FROM merchants WHERE balance < 0',
        'spent <= issued' =>
            "SELECT stock_id FROM payments JOIN stocks USING (stock_id) WHERE coupon_type = 'NORMAL' GROUP BY stock_id HAVING SUM(discount) > distributed * coupon_amount",
    ];

    /** @return array{ok:bool,checked:list<string>,broken:array<string,list<array>>} */
    public static function check(Store $store): array
    {
        $broken = [];
        // One snapshot for all of them: writers may be at work meanwhile.
        $store->pdo->exec('BEGIN');
        try {
            foreach (self::QUERIES as $name => $query) {
                $rows = $store->all("$query LIMIT 20");
                if ($rows !== []) {
                    $broken[$name] = $rows;
                }
            }
        } finally {
            $store->pdo->exec('COMMIT');
        }
        return ['ok' => $broken === [], 'checked' => array_keys(self::QUERIES), 'broken' => $broken];
    }
}
