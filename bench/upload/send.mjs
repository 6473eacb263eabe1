// Sends a file by tus: the first call kills three connections and then the server while a chunk is
// on its way; the second goes on with the new server and kills two more.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import http from 'node:http';

const [base, token, stateFile, megabytes, serverPid] = process.argv.slice(2);
const CHUNK = 5_000_000;
const size = Number(megabytes) * 1_000_000;
const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' };
const agent = new http.Agent({ keepAlive: false });

// A whole MP4 by its boxes: named, with an empty movie, and data that compresses to nothing.
function file() {
  const content = Buffer.alloc(size);
  content.writeUInt32BE(24, 0);
  content.write('ftypisom\0\0\x02\0isomiso2', 4, 'latin1');
  content.writeUInt32BE(16, 24);
  content.write('moov', 28, 'latin1');
  content.writeUInt32BE(size - 40, 40);
  content.write('mdat', 44, 'latin1');
  let seed = 42;
  for (let at = 48; at + 4 <= size; at += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    content.writeUInt32BE(seed, at);
  }
  return content;
}

function ask(method, path, more = {}) {
  return new Promise((done, failed) => {
    const request = http.request(base + path, { method, headers: { ...headers, ...more }, agent }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', failed).end();
  });
}

// Sends a chunk; with `after` it drops the connection (or calls `instead`) when so many bytes have left.
function patch(path, offset, bytes, after, instead) {
  return new Promise((done) => {
    const request = http.request(base + path, {
      method: 'PATCH', agent,
      headers: { ...headers, 'upload-offset': offset, 'content-type': 'application/offset+octet-stream', 'content-length': bytes.length },
    });
    let sent = 0;
    request.on('response', (answer) => answer.resume().on('end', () => done({ status: answer.statusCode, sent })));
    request.on('error', () => done({ status: 0, sent }));
    const step = () => {
      if (after !== undefined && sent >= after) {
        if (instead) { instead(); } else { request.destroy(); }
        return done({ status: 0, sent });
      }
      const part = bytes.subarray(sent, Math.min(sent + 65_536, after ?? bytes.length));
      if (part.length === 0) { return request.end(); }
      request.write(part, () => { sent += part.length; step(); });
    };
    step();
  });
}

async function offsetOf(path) {
  const answer = await ask('HEAD', path);
  if (answer.status !== 200) { throw new Error(`HEAD answered ${answer.status}`); }
  return Number(answer.headers['upload-offset']);
}

const content = file();
const sha256 = createHash('sha256').update(content).digest('hex');
const base64 = (text) => Buffer.from(text).toString('base64');
let state = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile)) : null;
if (!state) {
  const answer = await ask('POST', '/api/v1/media/uploads', {
    'upload-length': size,
    'upload-metadata': `app ${base64('platform')},kind ${base64('video')},filetype ${base64('video/mp4')},sha256 ${base64(sha256)}`,
  });
  if (answer.status !== 201) { throw new Error(`POST answered ${answer.status}: ${answer.body}`); }
  state = { path: answer.headers.location, sent: 0, millis: 0 };
}

const kills = serverPid ? [0.11, 0.24, 0.37] : [0.68, 0.83];
const began = performance.now();
let offset = await offsetOf(state.path);
while (offset < size) {
  const bytes = content.subarray(offset, Math.min(offset + CHUNK, size));
  const killed = kills.length > 0 && offset + bytes.length > kills[0] * size;
  const dies = serverPid && !killed && offset + bytes.length > size / 2;
  const after = killed || dies ? Math.floor(bytes.length * 0.63) : undefined;
  if (killed) { kills.shift(); }
  const told = await patch(state.path, offset, bytes, after, dies ? () => process.kill(Number(serverPid), 'SIGKILL') : undefined);
  state.sent += told.sent;
  if (dies) {
    state.millis += performance.now() - began;
    writeFileSync(stateFile, JSON.stringify(state));
    process.exit(0);
  }
  offset = told.status === 204 ? offset + bytes.length : await offsetOf(state.path);
}
state.millis += performance.now() - began;
const answer = await ask('GET', `/api/v1/media/files/${state.path.split('/').pop()}/content`);
const whole = createHash('sha256').update(answer.body).digest('hex') === sha256;
const twice = (state.sent - size) / 1e6;
console.log(`${megabytes} MB, 5 killed connections, 1 killed server: ${whole ? 'whole' : 'DAMAGED'} after ${(state.millis / 1000).toFixed(1)} s of sending, ${twice.toFixed(2)} MB sent twice (target <= 6)`);
process.exit(whole && twice <= 6 ? 0 : 1);
