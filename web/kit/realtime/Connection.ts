import { type Incoming, pauseBefore, read, type TopicEvent } from "./frames";

export type ConnectionState = "connected" | "reconnecting" | "offline";

export interface Listener {
  onEvent: (event: TopicEvent) => void;
  /** The gap cannot be replayed: read again what the topic is about. */
  onResync: () => void;
  /** The server refuses the topic, now or from now on. */
  onRefused?: ((code: string) => void) | undefined;
}

interface Topic {
  listeners: Set<Listener>;
  /** Highest id seen; null before the first answer. */
  last: number | null;
}

export interface Wires {
  open: () => WebSocket;
  /** Long polling while the socket is down; resolves to the frames since then. */
  poll: (topics: { topic: string; since: number | null }[]) => Promise<Incoming[]>;
  /** Milliseconds before the nth try to connect (from 0). */
  pause?: (attempt: number) => number;
  /** Milliseconds between polls. */
  pollEvery?: number;
}

/** Until the socket is back, and between polls (milliseconds). */
const POLL_EVERY = 5_000;
const PING_EVERY = 20_000;
const SILENCE = 45_000;

/** One socket for all topics: resumes after a break without a gap and without a double, polls meanwhile. */
export class Connection {
  #state: ConnectionState = "reconnecting";
  #socket: WebSocket | null = null;
  #attempt = 0;
  #heard = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #poll: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;
  #running = false;
  readonly #topics = new Map<string, Topic>();
  readonly #watchers = new Set<() => void>();
  readonly #wires: Wires;

  constructor(wires: Wires) {
    this.#wires = wires;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  start(): void {
    if (this.#running) return;
    this.#running = true;
    addEventListener("online", this.#online);
    addEventListener("offline", this.#offline);
    document.addEventListener("visibilitychange", this.#visible);
    if (navigator.onLine) this.#connect();
    else this.#show("offline");
  }

  stop(): void {
    this.#running = false;
    removeEventListener("online", this.#online);
    removeEventListener("offline", this.#offline);
    document.removeEventListener("visibilitychange", this.#visible);
    this.#drop();
    this.#show("reconnecting");
  }

  subscribe(name: string, listener: Listener): () => void {
    let topic = this.#topics.get(name);
    if (topic === undefined) {
      topic = { listeners: new Set(), last: null };
      this.#topics.set(name, topic);
      this.#send({ type: "subscribe", topic: name });
    }
    topic.listeners.add(listener);
    return () => {
      topic.listeners.delete(listener);
      if (topic.listeners.size > 0 || this.#topics.get(name) !== topic) return;
      this.#topics.delete(name);
      this.#send({ type: "unsubscribe", topic: name });
    };
  }

  /** Sends to a topic that allows it; false when there is no socket (nothing is queued). */
  publish(topic: string, event: string, data: unknown): boolean {
    return this.#send({ type: "publish", topic, event, data });
  }

  #connect(): void {
    if (!this.#running || this.#socket !== null) return;
    clearTimeout(this.#retry);
    const socket = this.#wires.open();
    this.#socket = socket;
    socket.onopen = () => {
      this.#attempt = 0;
      this.#heard = Date.now();
      clearTimeout(this.#poll);
      this.#poll = undefined;
      this.#show("connected");
      for (const [topic, { last }] of this.#topics) {
        this.#send(last === null ? { type: "subscribe", topic } : { type: "subscribe", topic, since: last });
      }
      this.#ping = setInterval(() => this.#beat(), PING_EVERY);
    };
    socket.onmessage = (message) => {
      this.#heard = Date.now();
      this.#take(read(String(message.data)));
    };
    socket.onclose = () => {
      if (this.#socket === socket) this.#lost();
    };
  }

  #beat(): void {
    // A phone that slept keeps a dead socket open for minutes; silence is the only sign.
    if (Date.now() - this.#heard > SILENCE) this.#lost();
    else this.#send({ type: "ping" });
  }

  #lost(): void {
    this.#drop();
    if (!this.#running) return;
    this.#show(navigator.onLine ? "reconnecting" : "offline");
    this.#retry = setTimeout(() => this.#connect(), (this.#wires.pause ?? pauseBefore)(this.#attempt++));
    this.#poll ??= setTimeout(() => void this.#pollOnce(), this.#wires.pollEvery ?? POLL_EVERY);
  }

  async #pollOnce(): Promise<void> {
    if (this.#topics.size > 0 && navigator.onLine) {
      const asked = [...this.#topics].map(([topic, { last }]) => ({ topic, since: last }));
      try {
        for (const frame of await this.#wires.poll(asked)) this.#take(frame);
      } catch {
        // The next try follows in any case.
      }
    }
    this.#poll = undefined;
    if (this.#running && this.#state !== "connected") this.#poll = setTimeout(() => void this.#pollOnce(), this.#wires.pollEvery ?? POLL_EVERY);
  }

  #take(incoming: Incoming): void {
    if (incoming.kind === "event") {
      const topic = this.#topics.get(incoming.event.topic);
      // A replay may overlap what arrived before; events without an id (0) are momentary and never repeated.
      const { id } = incoming.event;
      if (topic === undefined || (id > 0 && topic.last !== null && id <= topic.last)) return;
      if (id > 0) topic.last = id;
      for (const listener of topic.listeners) listener.onEvent(incoming.event);
      return;
    }
    if (incoming.kind !== "control" || incoming.control.type === "pong") return;
    const { control } = incoming;
    const topic = this.#topics.get(control.topic);
    if (topic === undefined) return;
    if (control.type === "subscribed") {
      // Also lower than before: the server starts a topic anew after its events were forgotten.
      if (topic.last === null) topic.last = control.last_id;
      return;
    }
    if (control.type === "resync") topic.last = null;
    for (const listener of topic.listeners) {
      if (control.type === "resync") listener.onResync();
      else listener.onRefused?.(control.code);
    }
    if (control.type === "refused") this.#topics.delete(control.topic);
  }

  #send(frame: object): boolean {
    const socket = this.#socket;
    if (socket === null || socket.readyState !== socket.OPEN) return false;
    socket.send(JSON.stringify(frame));
    return true;
  }

  #drop(): void {
    clearInterval(this.#ping);
    clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#socket = null;
    if (socket !== null) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
    if (!this.#running) {
      clearTimeout(this.#poll);
      this.#poll = undefined;
    }
  }

  #online = () => {
    this.#attempt = 0;
    this.#show("reconnecting");
    this.#connect();
  };

  #offline = () => {
    this.#drop();
    this.#show("offline");
  };

  #visible = () => {
    // Coming back to the tab is worth an immediate try.
    if (document.visibilityState === "visible" && this.#socket === null && navigator.onLine) this.#connect();
  };

  #show(state: ConnectionState): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }
}
