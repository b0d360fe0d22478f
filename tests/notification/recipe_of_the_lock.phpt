--TEST--
The lock of docs/notifications.md: of deliveries at the same moment, and of those that die on the way, one has an effect
--EXTENSIONS--
openssl
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/callbacks.inc';
$page = file_get_contents(__DIR__ . '/../../docs/notifications.md');
preg_match('~^```sql\n(CREATE TABLE coupon_uses.*?)^```~ms', $page, $table);
preg_match('~^```php\n(function mark_as_used.*?)^```~ms', $page, $recipe);
$dir = scratch_dir();
$pdo = new PDO("sqlite:$dir/shop.db");
$pdo->exec($table[1]);
$pdo->exec("CREATE TABLE coupons (coupon_id VARCHAR(32) PRIMARY KEY, status VARCHAR(10) NOT NULL);
    INSERT INTO coupons VALUES ('98674556', 'SENDED'), ('98674557', 'SENDED');
    CREATE TABLE effects (coupon_id VARCHAR(32));
    CREATE TRIGGER booked AFTER UPDATE ON coupons BEGIN INSERT INTO effects VALUES (NEW.coupon_id); SELECT linger(); END;");
/** A delivery in a process of its own, which lingers in the middle of the recipe until it is told to go on. */
$deliver = function (string $name, array $headers, string $body) use ($dir, $recipe) {
    $config = ['privateKey' => 'file://' . test_keys() . '/merchant.pem', 'secret' => SECRET] + offline_config();
    $code = $recipe[1] . '
        // Since PHP 8.4 the methods of SQLite are in a class of their own, since 8.5 deprecated in PDO.
        $open = method_exists(PDO::class, "connect") ? PDO::connect(...) : fn (...$arguments) => new PDO(...$arguments);
        $pdo = $open(' . var_export("sqlite:$dir/shop.db", true) . ', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 60]);
        $pdo->{method_exists($pdo, "createFunction") ? "createFunction" : "sqliteCreateFunction"}("linger", function () {
            touch(' . var_export("$dir/$name.there", true) . ');
            for ($until = microtime(true) + 60; !is_file(' . var_export("$dir/go", true) . ') && microtime(true) < $until; usleep(2000), clearstatcache());
        });
        $parser = new WxFavor\NotificationParser(' . var_export($config, true) . ');
        touch(' . var_export("$dir/$name.begins", true) . ');
        try {
            mark_as_used($parser->parse(' . var_export($headers, true) . ', ' . var_export($body, true) . '));
            $reply = WxFavor\NotificationReply::success();
        } catch (Throwable $e) {
            fwrite(STDERR, $e);
            $reply = WxFavor\NotificationReply::failure($e);
        }
        echo $reply->status;';
    $process = proc_open([PHP_BINARY, '-n', ...array_merge(...array_map(fn ($name) => ['-d', "extension=$name"], needed_extensions())), '-r', $code], [['file', '/dev/null', 'r'], ['pipe', 'w'], STDERR], $pipes);
    return [$process, $pipes[1]];
};
/** What has to be loaded for PDO where it is not built in. */
function needed_extensions(): array
{
    $built_in = explode("\n", (string) shell_exec(escapeshellarg(PHP_BINARY) . ' -n -m'));
    return [extension_file(), ...array_diff(['pdo', 'pdo_sqlite'], array_map(strtolower(...), $built_in))];
}
$await = function (string $file) use ($dir): void {
    for ($until = microtime(true) + 60; !is_file("$dir/$file") && microtime(true) < $until; usleep(2000), clearstatcache());
    is_file("$dir/$file") || print "$file has not come\n";
};
$books = fn () => json_encode([(int) $pdo->query('SELECT COUNT(*) FROM coupon_uses')->fetchColumn(), (int) $pdo->query('SELECT COUNT(*) FROM effects')->fetchColumn(),
    $pdo->query('SELECT status FROM coupons ORDER BY coupon_id')->fetchAll(PDO::FETCH_COLUMN)]);
$body = notification_body();

// The first one is killed in the middle, and has done nothing.
$first = $deliver('killed', signed_headers($body), $body);
$await('killed.there');
proc_terminate($first[0], 9);
proc_close($first[0]);
echo 'killed: ', $books(), "\n";

// The next one is in the middle, and its repeat comes meanwhile, signed anew.
$first = $deliver('first', signed_headers($body), $body);
$await('first.there');
$second = $deliver('second', signed_headers($body), $body);
$await('second.begins');
usleep(200_000);
echo 'both at it: ', $books(), ', the second one ', is_file("$dir/second.there") ? 'IS IN' : 'waits', "\n";
touch("$dir/go");
echo 'answers: ', stream_get_contents($first[1]), ' ', stream_get_contents($second[1]), "\n";
proc_close($first[0]);
proc_close($second[0]);
echo 'then: ', $books(), "\n";

// Five at once, without anybody holding them up; another order with the same coupon; another coupon.
$all = [];
foreach ([$body, $body, $body,
    notification_body(['id' => 'EV-2'], sealed(['consume_information' => ['transaction_id' => 'another order']] + COUPON_USED)),
    notification_body(['id' => 'EV-3'], sealed(['coupon_id' => '98674557'] + COUPON_USED))] as $n => $one) {
    $all[] = $deliver("more$n", signed_headers($one), $one);
}
echo 'answers: ', implode(' ', array_map(fn ($one) => stream_get_contents($one[1]), $all)), "\n";
echo 'then: ', $books(), "\n";

// Constraints other than the lock's: the work is not done, so it has to come again, and then is done once.
eval($recipe[1]);
/** As PostgreSQL names a duplicate, which has a code of its own there. */
final class PostgresException extends PDOException
{
    public function __construct(PDOException $e) { parent::__construct($e->getMessage()); $this->code = '23505'; }
}
final class PostgresStatement extends PDOStatement
{
    protected function __construct() {}
    public function execute(?array $params = null): bool
    {
        try {
            return parent::execute($params);
        } catch (PDOException $e) {
            throw str_contains($e->getMessage(), 'UNIQUE') ? new PostgresException($e) : $e;
        }
    }
}
$handle = static function (array $change) use (&$pdo): string {
    $body = notification_body(['id' => 'EV-4'], sealed($change + COUPON_USED));
    try {
        mark_as_used(notification_parser()->parse(signed_headers($body), $body));
        $reply = WxFavor\NotificationReply::success();
    } catch (PDOException $e) {
        $reply = WxFavor\NotificationReply::failure($e);
    }
    return "$reply->status " . (isset($e) ? $e->getCode() : '-') . ' rows ' . $pdo->query('SELECT COUNT(*) FROM coupon_uses')->fetchColumn();
};
foreach (['not null' => 'INSERT INTO ledger VALUES (NULL, 1)', 'foreign key' => "INSERT INTO ledger VALUES (NEW.coupon_id, 99)", 'duplicate elsewhere' => 'INSERT INTO shops VALUES (1)'] as $what => $wrong) {
    foreach (['SQLite' => PDOStatement::class, 'PostgreSQL' => PostgresStatement::class] as $database => $class) {
        $pdo = new PDO('sqlite::memory:', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
        $pdo->setAttribute(PDO::ATTR_STATEMENT_CLASS, [$class]);
        $pdo->exec($table[1]);
        $pdo->exec("PRAGMA foreign_keys = ON;
            CREATE TABLE coupons (coupon_id VARCHAR(32) PRIMARY KEY, status VARCHAR(10) NOT NULL); INSERT INTO coupons VALUES ('98674556', 'SENDED');
            CREATE TABLE shops (id INTEGER PRIMARY KEY); INSERT INTO shops VALUES (1);
            CREATE TABLE ledger (coupon_id VARCHAR(32) NOT NULL, shop INTEGER NOT NULL REFERENCES shops (id));
            CREATE TRIGGER booked AFTER UPDATE ON coupons BEGIN $wrong; END;");
        echo "$what, $database: ", $handle([]);
        $pdo->exec('DROP TRIGGER booked');
        echo '; mended: ', $handle([]), '; repeated: ', $handle([]), "\n";
    }
}

// What is no error of the database leaves nothing open, either: a worker that lives on would hold the lock.
$pdo = new class('sqlite::memory:', null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]) extends PDO {
    public bool $broken = true;
    public function prepare(string $query, array $options = []): PDOStatement|false
    {
        return $this->broken && str_starts_with($query, 'UPDATE') ? throw new DomainException('in between') : parent::prepare($query, $options);
    }
};
$pdo->exec($table[1]);
$pdo->exec("CREATE TABLE coupons (coupon_id VARCHAR(32) PRIMARY KEY, status VARCHAR(10) NOT NULL); INSERT INTO coupons VALUES ('98674556', 'SENDED')");
try {
    mark_as_used(notification_parser()->parse(signed_headers($body), $body));
} catch (DomainException $e) {
    echo get_class($e), ': ', $pdo->inTransaction() ? 'STILL OPEN' : 'nothing open', "\n";
}
$pdo->broken = false;
echo 'mended: ', $handle([]), '; repeated: ', $handle([]), "\n";
?>
--EXPECT--
killed: [0,0,["SENDED","SENDED"]]
both at it: [0,0,["SENDED","SENDED"]], the second one waits
answers: 200 200
then: [1,1,["USED","SENDED"]]
answers: 200 200 200 200 200
then: [3,2,["USED","USED"]]
not null, SQLite: 500 23000 rows 0; mended: 200 - rows 1; repeated: 200 - rows 1
not null, PostgreSQL: 500 23000 rows 0; mended: 200 - rows 1; repeated: 200 - rows 1
foreign key, SQLite: 500 23000 rows 0; mended: 200 - rows 1; repeated: 200 - rows 1
foreign key, PostgreSQL: 500 23000 rows 0; mended: 200 - rows 1; repeated: 200 - rows 1
duplicate elsewhere, SQLite: 500 23000 rows 0; mended: 200 - rows 1; repeated: 200 - rows 1
duplicate elsewhere, PostgreSQL: 500 23505 rows 0; mended: 200 - rows 1; repeated: 200 - rows 1
DomainException: nothing open
mended: 200 - rows 1; repeated: 200 - rows 1
