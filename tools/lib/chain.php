<?php

declare(strict_types=1);

/*
 * The chain as classes, one for each beginning of a path in the table, with
 * the options of the calls that end there. PHP has no such classes: every node
 * is a BuilderChainable.
 */

/** All nodes, also those on the way. @return array<string, list<object>> endpoints by path, without the first slash */
function chain_nodes(object $table): array
{
    $nodes = [];
    foreach ($table->endpoints as $endpoint) {
        $path = '';
        foreach (explode('/', ltrim($endpoint->path, '/')) as $segment) {
            $path = ltrim("$path/$segment", '/');
            $nodes[$path] ??= [];
        }
        $nodes[$path][] = $endpoint;
    }
    ksort($nodes);
    return $nodes;
}

/** V3MarketingFavorStocksStockId */
function node_class(string $path): string
{
    return implode('', array_map(ucfirst(...), preg_split('~[^a-zA-Z0-9]+~', $path, -1, PREG_SPLIT_NO_EMPTY)));
}

/** As it is written behind ->: {stock_id} is _stock_id_, coupon-stocks is couponStocks. */
function node_property(string $segment): string
{
    return $segment[0] === '{' ? '_' . trim($segment, '{}') . '_'
        : preg_replace_callback('~-(\w)~', fn ($m) => strtoupper($m[1]), $segment);
}

/** The type that chain() gives for a text that is known, below $path. */
function node_by_path(object $table, string $path, string $parameter, string $otherwise, string $space): string
{
    $type = $otherwise;
    $prefix = $path === '' ? '' : "$path/";
    foreach (array_reverse(array_keys(chain_nodes($table))) as $node) {
        if (str_starts_with($node, $prefix) && $node !== $path) {
            $type = "($parameter is '" . substr($node, strlen($prefix)) . "' ? $space" . node_class($node) . " : $type)";
        }
    }
    return $type;
}

/** What all calls take, from the stub of BuilderChainable. @return array<string, string> */
function common_options(): array
{
    preg_match('~@phpstan-type CallOptions array\{(.*), \.\.\.~', file_get_contents('stubs/client.stub.php'), $m)
        || throw new RuntimeException('stubs/client.stub.php has no CallOptions');
    $options = [];
    // Commas within brackets are none of ours.
    preg_match_all('~(\w+\?): ((?:[^,<(\[{]|<(?:[^<>]|<[^<>]*>)*>|\([^()]*\))+)~', $m[1], $found, PREG_SET_ORDER);
    foreach ($found as [, $name, $type]) {
        $options[$name] = $type;
    }
    if (!isset($options['query?'], $options['json?'], $options['body?'], $options['timeout?'], $options['debug?'])) {
        throw new RuntimeException('CallOptions of stubs/client.stub.php cannot be read');
    }
    return $options;
}

/** The options of one endpoint's calls. */
function endpoint_options(object $table, object $endpoint): string
{
    $common = common_options();
    $request = $table->type[$endpoint->request];
    $members = [];
    foreach (fields_in($request, 'path') as $field) {
        $members[$field->json] = 'string|int|\Stringable';
    }
    if ($endpoint->body === 'json') {
        $members['json'] = ucfirst($endpoint->name) . 'Json';
    } elseif ($endpoint->body === 'upload') {
        // Made by Util\MediaUtil, with the headers that go with it.
        $members += ['body' => 'string|resource|\Stringable', 'headers' => $common['headers?']];
        unset($common['headers?']);
    } elseif (($query = fields_in($request, 'query')) !== []) {
        $needed = array_filter($query, fn ($field) => $field->required) !== [];
        $members[$needed ? 'query' : 'query?'] = ucfirst($endpoint->name) . 'Query|string';
    }
    unset($common['query?'], $common['json?'], $common['body?']);
    return shape($members + $common, CLOSED);
}

function ide_chain(object $table): string
{
    $text = "<?php\n\n/*\n * The paths of the cash coupons as classes, so that a chain completes and its options are checked:\n"
        . " *\n *     \$instance->v3->marketing->favor->users->_openid_->coupons->post([...]);\n *\n"
        . " * They exist for PhpStorm, PHPStan and Psalm only: at run time every node is a WxFavor\\BuilderChainable, which is\n"
        . " * the name for declarations. Written by tools/docs from core/favor.def.\n */\n\nnamespace WxFavor\\Ide;\n\n"
        . "use WxFavor\\BuilderChainable;\nuse WxFavor\\Http\\Response;\nuse WxFavor\\Promise;\n";
    foreach (chain_nodes($table) as $path => $endpoints) {
        $text .= "\n" . ide_node($table, $path, $endpoints);
    }
    return $text;
}

/** @param list<object> $endpoints */
function ide_node(object $table, string $path, array $endpoints): string
{
    $body = '';
    foreach (array_keys(chain_nodes($table)) as $child) {
        if (preg_match('~^' . preg_quote($path, '~') . '/([^/]+)$~', $child, $m)) {
            $body .= '    public readonly ' . node_class($child) . ' $' . node_property($m[1]) . ";\n";
        }
    }
    if ($body !== '') {
        foreach (['chain' => 'string $segment', 'offsetGet' => 'mixed $offset'] as $method => $parameter) {
            preg_match('~\$\w+~', $parameter, $name);
            $lines = ["@param string $name[0]", '@return ' . node_by_path($table, $path, $name[0], 'BuilderChainable', '')];
            $body .= "\n" . comment($lines, '    ') . "    public function $method($parameter): BuilderChainable {}\n";
        }
    }
    foreach ($endpoints as $endpoint) {
        $verb = strtolower($endpoint->method);
        $options = '@param ' . ucfirst($endpoint->name) . 'Options $options';
        $name = "$endpoint->doc.";
        // Not needed is what has nothing that is.
        $parameter = preg_match('~(?:^array\{|, )\w+:~', endpoint_options($table, $endpoint)) ? 'array $options' : 'array $options = []';
        $body .= ($body === '' ? '' : "\n") . comment([$name, '', "Answer: Model\\$endpoint->answer", '', $options, ...links($endpoint)], '    ')
            . "    public function $verb($parameter): Response {}\n";
        $body .= "\n" . comment(["$name At once.", '', $options, '@return Promise<Response>', ...links($endpoint)], '    ')
            . "    public function {$verb}Async($parameter): Promise {}\n";
    }
    $tags = option_tags($table, $endpoints);
    return comment(["/$path", ...($tags === [] ? [] : ['', ...$tags])], '') . 'class ' . node_class($path) . " extends BuilderChainable\n{\n$body}\n";
}

/** @param list<object> $endpoints @return list<string> */
function option_tags(object $table, array $endpoints): array
{
    $lines = [];
    foreach ($endpoints as $endpoint) {
        $options = endpoint_options($table, $endpoint);
        if (preg_match('~\b' . ucfirst($endpoint->name) . '(?:Json|Query)\b~', $options, $m)) {
            $lines[] = "@phpstan-import-type $m[0] from \\WxFavor\\FavorService";
        }
        $lines[] = '@phpstan-type ' . ucfirst($endpoint->name) . "Options $options";
    }
    return $lines;
}

/** @return list<string> */
function links(object $endpoint): array
{
    return array_map(fn ($page) => "@link $page", array_values(pages($endpoint)));
}

/** The same paths for PhpStorm, which has its own way to say what a text leads to. */
function ide_meta(object $table): string
{
    $map = '';
    foreach (array_keys(chain_nodes($table)) as $path) {
        $map .= "        '$path' => \\WxFavor\\Ide\\" . node_class($path) . "::class,\n";
    }
    $text = "<?php\n\n/* Read by PhpStorm. Written by tools/docs from core/favor.def. */\n\nnamespace PHPSTORM_META {\n";
    foreach (['chain', 'offsetGet'] as $method) {
        $text .= "    override(\\WxFavor\\BuilderChainable::$method(0), map([\n$map    ]));\n";
    }
    return "$text}\n";
}
