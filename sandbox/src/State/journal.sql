-- A file of its own: writing the journal must not wait for coupon transactions.
CREATE TABLE entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    request_id TEXT NOT NULL,
    method TEXT NOT NULL,
    target TEXT NOT NULL,
    mchid TEXT NOT NULL,
    status INTEGER NOT NULL,
    data TEXT NOT NULL
);
