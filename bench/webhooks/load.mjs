#!/usr/bin/env node
// usage: load.mjs BASE PEOPLE MONTHS RATE: half the people pay through RevenueCat, half through Stripe.
import { createHmac, randomUUID } from 'node:crypto';

const [base, people, months, rate] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const DAY = 86_400_000;
const start = Math.floor(Date.now() / 1000) * 1000;

async function guest() {
  const answer = await fetch(`${base}/api/v1/auth/guest`, {
    method: 'POST', headers: { 'X-Client': 'native', 'Content-Type': 'application/json' },
    body: JSON.stringify({ language: 'en', time_zone: 'UTC' }),
  });
  const { data } = await answer.json();
  return { id: data.user.id, token: data.access_token };
}

const revenueCat = (id, month) => ({
  store: 'revenuecat',
  body: JSON.stringify({ api_version: '1.0', event: {
    id: randomUUID(), type: month ? 'RENEWAL' : 'INITIAL_PURCHASE', environment: 'SANDBOX',
    event_timestamp_ms: start + month * 30 * DAY, app_user_id: id, original_app_user_id: id, aliases: [id],
    product_id: 'premium', entitlement_ids: ['flirtcraft.premium'], transaction_id: `${id}-${month}`,
    original_transaction_id: `${id}-0`, purchased_at_ms: start + month * 30 * DAY,
    expiration_at_ms: start + (month + 1) * 30 * DAY,
  } }),
});
const stripeEvent = (type, at, object) => ({
  store: 'stripe',
  body: JSON.stringify({ id: `evt_${randomUUID()}`, object: 'event', type, created: at, livemode: false, data: { object } }),
});
function stripe(id, month) {
  const [from, to] = [start / 1000 + month * 30 * 86_400, start / 1000 + (month + 1) * 30 * 86_400];
  const metadata = { account: id, plan: 'flirtcraft.premium' };
  const price = { id: 'price_1', unit_amount: 999, recurring: { interval: 'month' },
    metadata: { plan: 'flirtcraft.premium', features: 'flirtcraft.premium' } };
  return [
    stripeEvent(`customer.subscription.${month ? 'updated' : 'created'}`, from, {
      id: `sub_${id}`, object: 'subscription', customer: `cus_${id}`, status: 'active', metadata,
      cancel_at_period_end: false,
      items: { data: [{ id: 'si_1', price, current_period_start: from, current_period_end: to }] },
    }),
    stripeEvent('invoice.paid', from, {
      id: `in_${id}_${month}`, object: 'invoice', customer: `cus_${id}`, currency: 'usd', amount_paid: 999,
      lines: { data: [{ description: 'Premium', amount: 999, period: { start: from, end: to } }] },
      parent: { subscription_details: { subscription: `sub_${id}`, metadata } },
    }),
  ];
}

async function send({ store, body }) {
  const headers = { 'Content-Type': 'application/json' };
  if (store === 'revenuecat') headers.Authorization = 'bench';
  else {
    const at = Math.floor(Date.now() / 1000);
    headers['Stripe-Signature'] = `t=${at},v1=${createHmac('sha256', 'whsec_bench').update(`${at}.${body}`).digest('hex')}`;
  }
  const answer = await fetch(`${base}/api/v1/webhooks/${store}`, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  return answer.status;
}

const buyers = [];
for (let i = 0; i < people; i++) buyers.push({ ...(await guest()), stripe: i % 2 === 1 });
const once = buyers.flatMap(({ id, stripe: isStripe }) =>
  Array.from({ length: months }, (_, month) => (isStripe ? stripe(id, month) : [revenueCat(id, month)])).flat());
const all = [...once, ...once];
let seed = 7;
const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
for (let i = all.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1));
  [all[i], all[j]] = [all[j], all[i]];
}

const took = [];
let refused = 0;
const began = performance.now();
await Promise.all(all.map(async (event, i) => {
  await new Promise((go) => setTimeout(go, (i / rate) * 1000));
  const from = performance.now();
  if ((await send(event)) !== 200) refused++;
  took.push(performance.now() - from);
}));
const seconds = (performance.now() - began) / 1000;

const data = async (path, token) =>
  (await (await fetch(`${base}/api/v1/billing/${path}`, { headers: { Authorization: `Bearer ${token}` } })).json()).data;
let wrongEnd, wrongInvoices, numbers;
async function look() {
  [wrongEnd, wrongInvoices, numbers] = [0, 0, []];
  for (const { token, stripe: isStripe } of buyers) {
    const end = start + months * 30 * DAY + (isStripe ? 3_600_000 : 0);
    const held = await data('entitlements', token);
    if (held.length !== 1 || Date.parse(held[0].until) !== end) wrongEnd++;
    const invoices = await data('invoices', token);
    if (invoices.length !== (isStripe ? months : 0)) wrongInvoices++;
    numbers.push(...invoices.map(({ number }) => Number(number.split('-')[1])));
  }
  return wrongEnd + wrongInvoices === 0;
}
// What was answered is kept; what waits for its turn is applied a little later.
const answered = performance.now();
while (!(await look()) && performance.now() - answered < 120_000) await new Promise((go) => setTimeout(go, 250));
const settled = (performance.now() - answered) / 1000;
numbers.sort((a, b) => a - b);
const gaps = numbers.filter((n, i) => n !== i + 1).length;
took.sort((a, b) => a - b);
const at = (q) => Number(took[Math.min(took.length - 1, Math.floor(q * took.length))].toFixed(1));
console.log(JSON.stringify({
  sent: all.length, different: once.length, a_second: Number((all.length / seconds).toFixed(0)), refused,
  p50_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99), settled_s: Number(settled.toFixed(1)), people, wrong_entitlements: wrongEnd,
  wrong_invoices: wrongInvoices, invoices: numbers.length, gaps,
}));
process.exit(refused + wrongEnd + wrongInvoices + gaps ? 1 : 0);
