// Walks through the console of a running sandbox in headless Chromium.
// node console.mjs <base uri> <directory for screenshots>; prints one line per check, exits 1 on a failure.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync } from 'node:fs';

const require = createRequire(process.env.PLAYWRIGHT_DIR ? process.env.PLAYWRIGHT_DIR + '/x.js' : import.meta.url);
const { chromium } = require('playwright-core');
const [base, shots] = process.argv.slice(2);
const binary = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
mkdirSync(shots, { recursive: true });

let failed = 0;
const check = (what, ok) => {
  console.log(`${ok ? 'ok' : 'FAILED'}: ${what}`);
  failed += ok ? 0 : 1;
};

const browser = await chromium.launch({ executablePath: binary, args: ['--no-sandbox'] });
const problems = [];
const open = async (options) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('dialog', (d) => { problems.push(`dialog ${d.message()}`); d.dismiss(); });
  page.on('pageerror', (e) => problems.push(String(e)));
  page.on('console', (m) => m.type() === 'error' && problems.push(m.text()));
  return page;
};

// Desktop, Chinese.
const desk = await open({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
await desk.goto(base);
check('overview in Chinese', (await desk.textContent('h1')).includes('代金券沙箱'));
check('stocks with budgets', (await desk.locator('meter').count()) >= 10);
check('invariants hold', (await desk.locator('strong.good').textContent()) === '全部成立');
check('hostile stock name is text', (await desk.locator('td:has-text("<script>")').count()) === 1 && (await desk.locator('script').count()) === 0);
await desk.screenshot({ path: `${shots}/stocks-zh.png`, fullPage: true });

await desk.click('nav >> text=请求');
check('refused request with its differences', (await desk.locator('ul.hints li').first().textContent()).startsWith('body:'));
check('hostile target is text', (await desk.content()).includes('&lt;img'));
await desk.screenshot({ path: `${shots}/requests-zh.png`, fullPage: true });
await desk.locator('tr:has(ul.hints) a').first().click();
check('one request shows what the server signed', (await desk.locator('pre').first().textContent()).startsWith('POST\n/v3/'));
await desk.screenshot({ path: `${shots}/request-zh.png`, fullPage: true });

// English, by the switch; the choice stays.
await desk.goto(base);
await desk.click('text=English');
await desk.click('nav >> text=coupons');
check('coupons in English', (await desk.textContent('h2')) === 'Coupons');
await desk.locator('form[action="/console/consume"] button').first().click();
check('paying uses the coupon', (await desk.locator('.tag:has-text("USED")').count()) === 1);
await desk.screenshot({ path: `${shots}/coupons-en.png`, fullPage: true });

await desk.click('nav >> text=notifications');
await desk.click('button:has-text("deliver what is due")');
check('attempt is shown', (await desk.locator('td >> text=delivery').count()) === 1);
await desk.click('button:has-text("resend")');
check('resent', (await desk.locator('td >> text=resend').count()) >= 1);
await desk.screenshot({ path: `${shots}/notifications-en.png`, fullPage: true });

await desk.click('nav >> text=Faults and switches');
await desk.fill('input[name=spec]', 'status=500; when=after');
await desk.fill('input[name=count]', '2');
await desk.click('button:has-text("add")');
check('fault is stored', (await desk.locator('td:has-text("status=500; when=after")').count()) === 1);
await desk.locator('form:has(input[value=time_format]) select').selectOption('millis');
await desk.locator('form:has(input[value=time_format]) button').click();
check('switch is saved', (await desk.locator('form:has(input[value=time_format]) select').inputValue()) === 'millis');
await desk.screenshot({ path: `${shots}/faults-en.png`, fullPage: true });

await desk.click('nav >> text=certificates');
const before = await desk.locator('tbody tr').count();
await desk.click('button:has-text("rotate")');
check('rotation adds a certificate', (await desk.locator('tbody tr').count()) === before + 1);
await desk.screenshot({ path: `${shots}/certificates-en.png`, fullPage: true });

// A phone: nothing is wider than the screen.
const phone = await open({ viewport: { width: 375, height: 740 }, isMobile: true, deviceScaleFactor: 2, locale: 'zh-CN' });
for (const [path, name] of [['', 'stocks'], ['console/coupons', 'coupons'], ['console/requests', 'requests'], ['console/notifications', 'notifications'], ['console/faults', 'faults'], ['console/certificates', 'certificates']]) {
  await phone.goto(base + path);
  const width = await phone.evaluate(() => document.documentElement.scrollWidth);
  check(`${name} fits a phone`, width <= 375);
  await phone.screenshot({ path: `${shots}/${name}-phone.png` });
}

// A form of another origin has no token and gets nowhere.
const evil = await open({});
await evil.setContent(`<form method=post action="${base}console/reset"><input name=csrf value=x><button>go</button></form>`);
const [answer] = await Promise.all([evil.waitForResponse((r) => r.url().includes('/console/reset')), evil.click('button')]);
check('foreign form is refused', answer.status() === 403);
check('no script ran and nothing complained', problems.filter((p) => !p.includes('403')).join('; ') === '' || (console.log(problems), false));

await browser.close();
process.exit(failed ? 1 : 0);
