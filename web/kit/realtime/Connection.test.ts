import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { WebSocket as Socket, WebSocketServer } from "ws";
import { Connection, type Wires } from "./Connection";
import { type Incoming, pauseBefore, read, type TopicEvent } from "./frames";

let server: WebSocketServer;
let received: Record<string, unknown>[];
let sockets: Socket[];
let connection: Connection | undefined;

async function listen(port = 0): Promise<void> {
  server = new WebSocketServer({ port, host: "127.0.0.1" });
  server.on("connection", (socket) => {
    sockets.push(socket);
    socket.on("message", (data) => received.push(JSON.parse(String(data)) as Record<string, unknown>));
  });
  await new Promise((listening) => server.once("listening", listening));
}

beforeEach(async () => {
  received = [];
  sockets = [];
  await listen();
});

afterEach(async () => {
  connection?.stop();
  for (const socket of sockets) socket.terminate();
  await new Promise((closed) => server.close(closed));
});

function connect(more: Partial<Wires> = {}): Connection {
  const { port } = server.address() as AddressInfo;
  connection = new Connection({
    open: () => new Socket(`ws://127.0.0.1:${port}/`) as unknown as WebSocket,
    poll: () => Promise.resolve([]),
    pause: () => 20,
    pollEvery: 30,
    ...more,
  });
  connection.start();
  return connection;
}

const send = (frame: object) => sockets.at(-1)!.send(JSON.stringify(frame));
const until = (check: () => void) => vi.waitFor(check, { timeout: 4000, interval: 10 });
const listener = () => {
  const events: TopicEvent[] = [];
  return { events, onEvent: (event: TopicEvent) => void events.push(event), onResync: vi.fn(), onRefused: vi.fn() };
};

it("subscribes, delivers in order, and drops what it has seen", async () => {
  const heard = listener();
  const own = connect();
  own.subscribe("room", heard);
  await until(() => expect(received).toContainEqual({ type: "subscribe", topic: "room" }));
  expect(own.state).toBe("connected");
  for (const id of [1, 2, 2, 1, 3]) send({ topic: "room", event: "said", id, data: id });
  await until(() => expect(heard.events.map(({ id }) => id)).toEqual([1, 2, 3]));
});

it("resumes each topic behind the last id after the socket breaks", async () => {
  const heard = listener();
  const own = connect();
  own.subscribe("room", heard);
  await until(() => expect(sockets).toHaveLength(1));
  await until(() => expect(own.state).toBe("connected"));
  send({ topic: "room", event: "said", id: 41, data: null });
  await until(() => expect(heard.events).toHaveLength(1));
  sockets[0]!.terminate();
  await until(() => expect(received).toContainEqual({ type: "subscribe", topic: "room", since: 41 }));
  send({ topic: "room", event: "said", id: 41, data: null });
  send({ topic: "room", event: "said", id: 42, data: null });
  await until(() => expect(heard.events.map(({ id }) => id)).toEqual([41, 42]));
});

it("starts from the id the server names when it subscribes to a silent topic", async () => {
  const other = listener();
  const own = connect();
  own.subscribe("room", listener());
  own.subscribe("other", other);
  await until(() => expect(own.state).toBe("connected"));
  send({ type: "subscribed", topic: "room", last_id: 7 });
  send({ topic: "other", event: "said", id: 1, data: null });
  await until(() => expect(other.events).toHaveLength(1));
  sockets[0]!.terminate();
  await until(() => expect(received).toContainEqual({ type: "subscribe", topic: "room", since: 7 }));
});

it("says when a gap cannot be replayed and when a topic is refused", async () => {
  const heard = listener();
  const own = connect();
  own.subscribe("room", heard);
  await until(() => expect(own.state).toBe("connected"));
  send({ type: "resync", topic: "room" });
  send({ type: "refused", topic: "room", code: "NOT_FOUND" });
  await until(() => expect(heard.onRefused).toHaveBeenCalledWith("NOT_FOUND"));
  expect(heard.onResync).toHaveBeenCalledOnce();
});

it("polls behind the last id while the socket is down and says so", async () => {
  const asked: unknown[] = [];
  const heard = listener();
  const own = connect({
    pause: () => 60_000,
    poll: (topics): Promise<Incoming[]> => {
      asked.push(structuredClone(topics));
      return Promise.resolve([read(JSON.stringify({ topic: "room", event: "said", id: 6, data: null }))]);
    },
  });
  own.subscribe("room", heard);
  await until(() => expect(own.state).toBe("connected"));
  send({ topic: "room", event: "said", id: 5, data: null });
  await until(() => expect(heard.events).toHaveLength(1));
  sockets[0]!.terminate();
  await until(() => expect(heard.events.map(({ id }) => id)).toEqual([5, 6]));
  expect(own.state).toBe("reconnecting");
  expect(asked[0]).toEqual([{ topic: "room", since: 5 }]);
  await until(() => expect(asked.length).toBeGreaterThan(1));
  expect(heard.events).toHaveLength(2);
});

it("unsubscribes when the last listener leaves and publishes only with a socket", async () => {
  const own = connect();
  const [leaveOne, leaveOther] = [own.subscribe("room", listener()), own.subscribe("room", listener())];
  await until(() => expect(own.state).toBe("connected"));
  expect(own.publish("room", "typing", { on: true })).toBe(true);
  leaveOne();
  leaveOther();
  await until(() => expect(received.map(({ type }) => type)).toEqual(["subscribe", "publish", "unsubscribe"]));
  own.stop();
  expect(own.publish("room", "typing", {})).toBe(false);
});

it("shows offline at once when the device loses its network, and comes back by itself", async () => {
  const own = connect();
  await until(() => expect(own.state).toBe("connected"));
  dispatchEvent(new Event("offline"));
  expect(own.state).toBe("offline");
  dispatchEvent(new Event("online"));
  await until(() => expect(own.state).toBe("connected"));
});

it("waits 1 s doubling to 30 s, spread by a fifth", () => {
  expect([0, 1, 2, 3, 4, 5, 9].map((attempt) => pauseBefore(attempt, () => 0.5))).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
  expect(pauseBefore(0, () => 0)).toBe(800);
  expect(pauseBefore(9, () => 1)).toBe(36000);
});

it("leaves alone what it cannot read", () => {
  for (const text of ["", "{", "[]", "1", '{"topic":"a"}']) expect(read(text).kind).toBe("unknown");
});
