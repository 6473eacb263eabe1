#!/usr/bin/env node
// usage: load.mjs BASE PEOPLE SECONDS: people who chat at once at a human pace; prints how long the
// answer to a POST took (without the reply, which comes later).
import { api, begin, guest, LINES } from './person.mjs';

const [base, people, seconds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const calls = [];
for (let i = 0; i < people; i++) calls.push(api(base, await guest(base)));
const talks = [];
for (const [i, call] of calls.entries()) talks.push({ call, id: await begin(call, ['green', 'yellow', 'red'][i % 3]) });

const took = [];
let failed = 0;
const warmUntil = performance.now() + 15_000;
const until = warmUntil + seconds * 1000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function chat({ call, id }, number) {
  await pause((number / people) * 3000); // they don't all press Enter in the same millisecond
  for (let turn = 0; performance.now() < until; turn++) {
    const from = performance.now();
    try {
      await call('POST', `/conversations/${id}/messages`, { content: LINES[(turn + number) % LINES.length] });
      if (from > warmUntil) took.push(performance.now() - from);
    } catch (e) {
      if (/CONVERSATION_ENDED/.test(e.message)) return; // the character left; that is allowed
      failed++;
      if (failed < 4) console.error(e.message);
    }
    await pause(3000);
  }
}
await Promise.all(talks.map(chat));
took.sort((a, b) => a - b);
const at = (q) => took[Math.min(took.length - 1, Math.floor(q * took.length))]?.toFixed(1);
console.log(JSON.stringify({ messages: took.length, failed, p50_ms: at(0.5), p95_ms: at(0.95), p99_ms: at(0.99) }));
process.exit(failed ? 1 : 0);
