#!/usr/bin/env node
// usage: trends.mjs BASE TOKEN: reads three years of daily moods by day, week and month.
import { api } from '../chat/person.mjs';

const call = api(process.argv[2], process.argv[3]);
const day = (back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
for (const bucket of ['day', 'week', 'month']) {
  const took = [];
  let points = 0;
  for (let i = 0; i < 220; i++) {
    const from = performance.now();
    const { data } = await call('GET', `/api/v1/rebloom/moods/trends?from=${day(1095)}&to=${day(0)}&bucket=${bucket}`);
    if (i >= 20) took.push(performance.now() - from);
    points = data.points.length;
  }
  took.sort((a, b) => a - b);
  console.log(JSON.stringify({ trends: bucket, points, p50_ms: took[100].toFixed(1), p95_ms: took[190].toFixed(1) }));
}
process.exit(0);
