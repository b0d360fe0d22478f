-- Times are milliseconds since 1970 on the business clock unless a comment says otherwise.
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE sequences (name TEXT PRIMARY KEY, value INTEGER NOT NULL);

CREATE TABLE merchants (
    mchid TEXT PRIMARY KEY,
    secret TEXT,                                   -- APIv3 key; NULL: never set
    key_mode TEXT NOT NULL DEFAULT 'switch',       -- certificate | switch | public_key
    closed INTEGER NOT NULL DEFAULT 0,
    product INTEGER NOT NULL DEFAULT 1,            -- cash coupon permission
    event_push INTEGER NOT NULL DEFAULT 1,
    balance INTEGER NOT NULL DEFAULT 0             -- fen, what is locked is already taken off
);
CREATE TABLE merchant_certificates (
    serial TEXT PRIMARY KEY,
    mchid TEXT NOT NULL REFERENCES merchants (mchid),
    certificate TEXT NOT NULL DEFAULT '',          -- PEM; OpenSSL reads it three times as fast as the bare key
    status TEXT NOT NULL DEFAULT 'valid'           -- valid | revoked | expired | replaced
);
CREATE TABLE appids (appid TEXT NOT NULL, mchid TEXT NOT NULL, PRIMARY KEY (appid, mchid));
CREATE TABLE users (
    openid TEXT PRIMARY KEY,
    appid TEXT NOT NULL,
    person TEXT NOT NULL,
    abnormal INTEGER NOT NULL DEFAULT 0,
    abuse INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE platform_keys (
    serial TEXT PRIMARY KEY,                       -- certificate serial or PUB_KEY_ID_…
    kind TEXT NOT NULL,                            -- certificate | public_key
    key_file TEXT NOT NULL,
    public_file TEXT NOT NULL,
    effective_at INTEGER NOT NULL,                 -- real time, seconds
    expire_at INTEGER NOT NULL,
    listed INTEGER NOT NULL DEFAULT 1,
    signs INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE stocks (
    stock_id TEXT PRIMARY KEY,
    creator TEXT NOT NULL REFERENCES merchants (mchid),
    name TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'unactivated',
    description TEXT NOT NULL DEFAULT '',
    no_cash INTEGER NOT NULL DEFAULT 0,
    stock_type TEXT NOT NULL DEFAULT 'NORMAL',
    coupon_type TEXT NOT NULL DEFAULT 'NORMAL',
    coupon_amount INTEGER NOT NULL,
    transaction_minimum INTEGER NOT NULL,
    single_price_max INTEGER,
    cut_to_price INTEGER,
    max_coupons INTEGER NOT NULL,
    max_amount INTEGER NOT NULL,
    max_amount_by_day INTEGER,
    max_coupons_per_user INTEGER NOT NULL,
    natural_person_limit INTEGER NOT NULL DEFAULT 0,
    prevent_api_abuse INTEGER NOT NULL DEFAULT 0,
    distributed INTEGER NOT NULL DEFAULT 0,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    start_at INTEGER, pause_at INTEGER, restart_at INTEGER, stop_at INTEGER,
    second_day INTEGER NOT NULL DEFAULT 0,
    after_receive INTEGER,                         -- minutes
    fix_time TEXT,                                 -- JSON
    goods_tag TEXT, trade_type TEXT, combine_use INTEGER,
    chosen_value INTEGER NOT NULL DEFAULT 0,       -- amount and threshold are named when issuing
    cross_merchant INTEGER NOT NULL DEFAULT 0,
    any_creator INTEGER NOT NULL DEFAULT 0,        -- sample stock quoted under two creators
    business_type TEXT,
    locked INTEGER NOT NULL DEFAULT 0,             -- fen held from the creator's balance
    out_request_no TEXT,
    request_hash TEXT,
    UNIQUE (creator, out_request_no)
);
CREATE INDEX stocks_by_creator ON stocks (creator, created_at);
CREATE TABLE stock_merchants (stock_id TEXT NOT NULL, position INTEGER NOT NULL, mchid TEXT NOT NULL, PRIMARY KEY (stock_id, position));
CREATE INDEX stock_merchants_by_mchid ON stock_merchants (mchid);
CREATE TABLE stock_items (position INTEGER PRIMARY KEY AUTOINCREMENT, stock_id TEXT NOT NULL, goods_id TEXT NOT NULL, UNIQUE (stock_id, goods_id));
CREATE TABLE stock_senders (stock_id TEXT NOT NULL, mchid TEXT NOT NULL, PRIMARY KEY (stock_id, mchid));

CREATE TABLE coupons (
    coupon_id TEXT PRIMARY KEY,
    stock_id TEXT NOT NULL REFERENCES stocks (stock_id),
    openid TEXT NOT NULL,
    appid TEXT NOT NULL,
    person TEXT NOT NULL,
    sender TEXT NOT NULL,
    out_request_no TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'SENDED',
    amount INTEGER NOT NULL,
    minimum INTEGER NOT NULL,
    day TEXT NOT NULL,                             -- of issue, Beijing
    created_at INTEGER NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    consume TEXT,                                  -- JSON
    UNIQUE (sender, out_request_no)
);
CREATE INDEX coupons_by_openid ON coupons (openid, created_at);
CREATE INDEX coupons_by_stock ON coupons (stock_id, person);
CREATE INDEX coupons_by_day ON coupons (stock_id, day);
-- Answers printed in the documentation that no life cycle could produce.
CREATE TABLE sample_coupons (openid TEXT NOT NULL, coupon_id TEXT NOT NULL, body TEXT NOT NULL, listed TEXT, PRIMARY KEY (openid, coupon_id));

CREATE TABLE payments (
    transaction_id TEXT PRIMARY KEY,
    coupon_id TEXT NOT NULL UNIQUE REFERENCES coupons (coupon_id),
    stock_id TEXT NOT NULL,
    mchid TEXT NOT NULL,
    total INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    paid_at INTEGER NOT NULL,
    day TEXT NOT NULL,
    goods TEXT
);
CREATE TABLE refunds (
    refund_id TEXT PRIMARY KEY,
    transaction_id TEXT NOT NULL REFERENCES payments (transaction_id),
    stock_id TEXT NOT NULL,
    amount INTEGER NOT NULL,
    refunded_at INTEGER NOT NULL,
    day TEXT NOT NULL
);
CREATE TABLE bills (token TEXT PRIMARY KEY, content BLOB NOT NULL, options TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE images (media_url TEXT PRIMARY KEY, filename TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, mchid TEXT NOT NULL);

CREATE TABLE callbacks (mchid TEXT PRIMARY KEY, notify_url TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 1, updated_at INTEGER NOT NULL);
-- Deliveries run on real time, scaled by the setting notify_minute.
CREATE TABLE notifications (
    id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    url TEXT NOT NULL,
    event_type TEXT NOT NULL,
    coupon_id TEXT,
    created_at INTEGER NOT NULL,
    plaintext TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',         -- waiting | done | given_up
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,                      -- real time, milliseconds
    claimed_until INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    notification_id TEXT NOT NULL,
    kind TEXT NOT NULL,                            -- delivery | probe | duplicate
    at REAL NOT NULL,
    status INTEGER,
    error TEXT,
    accepted INTEGER NOT NULL
);
CREATE TABLE faults (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    spec TEXT NOT NULL,
    remaining INTEGER,                             -- NULL: until deleted
    method TEXT, path TEXT, mchid TEXT,
    chance INTEGER NOT NULL DEFAULT 100,
    seed INTEGER NOT NULL DEFAULT 1,
    seen INTEGER NOT NULL DEFAULT 0,
    used INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE rate_buckets (name TEXT PRIMARY KEY, started_at REAL NOT NULL, used INTEGER NOT NULL);
