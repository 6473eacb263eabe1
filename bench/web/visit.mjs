import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';

const { chromium } = createRequire(`${process.cwd()}/`)('playwright-core');
const [base, rounds] = [process.argv[2], Number(process.argv[3])];
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((p) => p && existsSync(p));
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const runs = [];
for (let i = 0; i < rounds; i++) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const kind = new Map();
  let script = 0;
  cdp.on('Network.responseReceived', (e) => kind.set(e.requestId, e.type));
  cdp.on('Network.loadingFinished', (e) => { if (kind.get(e.requestId) === 'Script') script += e.encodedDataLength; });
  await page.addInitScript(() => {
    window.__vitals = { lcp: 0, cls: 0, fcp: 0 };
    new PerformanceObserver((l) => l.getEntries().forEach((e) => (window.__vitals.lcp = e.startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((l) => l.getEntries().forEach((e) => !e.hadRecentInput && (window.__vitals.cls += e.value))).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((l) => l.getEntries().forEach((e) => e.name === 'first-contentful-paint' && (window.__vitals.fcp = e.startTime))).observe({ type: 'paint', buffered: true });
  });
  await page.goto(`${base}/flirtcraft/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const vitals = await page.evaluate(() => window.__vitals);
  const ttfb = await page.evaluate(() => performance.getEntriesByType('navigation')[0].responseStart);
  runs.push({ script: script / 1024, ttfb, ...vitals });
  await context.close();
}
await browser.close();
const median = (of) => runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
console.log(`script on the first load  ${median((r) => r.script).toFixed(1)} KB (as sent)`);
console.log(`first byte                ${median((r) => r.ttfb).toFixed(0)} ms`);
console.log(`first contentful paint    ${median((r) => r.fcp).toFixed(0)} ms`);
console.log(`largest contentful paint  ${median((r) => r.lcp).toFixed(0)} ms`);
console.log(`layout shift              ${median((r) => r.cls).toFixed(3)}`);
