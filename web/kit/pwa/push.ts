import { api, type Schemas } from "../api";
import { storage } from "../device/storage";

export type PushDevice = Schemas["DeviceView"];
type PushKey = Schemas["PushKeyView"];

/** `server_off`: this server sends none; `denied`: the browser was told never to ask again. */
export type PushState = "unsupported" | "server_off" | "denied" | "off" | "on";

export interface Pushes {
  state: PushState;
  devices: PushDevice[];
}

const marked = (app: string) => `push:${app}`;

function supported(): boolean {
  return "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
}

/** How long a page waits for its worker, which a first visit only installs; in development there is none. */
const PATIENCE = 3000;

const worker = () =>
  Promise.race([
    navigator.serviceWorker.ready.then(({ pushManager }) => pushManager),
    new Promise<undefined>((given) => setTimeout(given, PATIENCE)),
  ]);

const bytes = (text: string) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0));

function madeWith(subscription: PushSubscription, key: string): boolean {
  const own = subscription.options.applicationServerKey;
  const wanted = bytes(key);
  return own !== null && own.byteLength === wanted.length && new Uint8Array(own).every((each, at) => each === wanted[at]);
}

/** How things stand for this page of this browser, and every device of the person. */
export async function readPushes(app: string, signal?: AbortSignal): Promise<Pushes> {
  const [{ public_key: key }, devices] = await Promise.all([
    api.get<PushKey>("/notifications/push-key", { signal }),
    api.get<PushDevice[]>("/notifications/devices", { signal }),
  ]);
  const manager = supported() ? await worker() : undefined;
  if (manager === undefined) return { state: "unsupported", devices };
  if (key === null) return { state: "server_off", devices };
  if (Notification.permission === "denied") return { state: "denied", devices };
  const here = devices.some((each) => each.current && each.app === app);
  const rings = here && Notification.permission === "granted" && (await manager.getSubscription()) !== null;
  return { state: rings ? "on" : "off", devices };
}

/** Asks the person for permission, so only ever call it after their tap; "off" when they let the question be. */
export async function turnOnPushes(app: string, label: string): Promise<PushState> {
  const answer = await Notification.requestPermission();
  if (answer !== "granted") return answer === "denied" ? "denied" : "off";
  const { public_key: key } = await api.get<PushKey>("/notifications/push-key");
  if (key === null) return "server_off";
  await subscribe(app, key, label);
  return "on";
}

/** The server forgets this page first: should the browser fail afterwards, still nothing rings. */
export async function turnOffPushes(app: string, devices: PushDevice[]): Promise<void> {
  for (const each of devices) if (each.current && each.app === app) await api.delete(`/notifications/devices/${each.id}`);
  storage.device.remove(marked(app));
  await (await (await worker())?.getSubscription())?.unsubscribe();
}

/** Once at the start: a browser may have renewed its subscription, or the server its key. */
export async function renewPushes(app: string): Promise<void> {
  const { state, devices } = await readPushes(app);
  const here = devices.find((each) => each.current && each.app === app);
  // Without a device the person switched it off, or is somebody else: nothing is subscribed behind their back.
  if (here === undefined || (state !== "on" && state !== "off")) return;
  const { public_key: key } = await api.get<PushKey>("/notifications/push-key");
  const now = await (await worker())!.getSubscription();
  if (key === null || (now !== null && madeWith(now, key) && storage.device.get(marked(app)) === now.endpoint)) return;
  await subscribe(app, key, here.label);
}

async function subscribe(app: string, key: string, label: string): Promise<void> {
  const manager = (await worker())!;
  let subscription = await manager.getSubscription();
  if (subscription !== null && !madeWith(subscription, key)) {
    // A browser keeps one key for each subscription and refuses another one.
    await subscription.unsubscribe();
    subscription = null;
  }
  subscription ??= await manager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
  const { endpoint, keys } = subscription.toJSON();
  await api.post<PushDevice>("/notifications/devices", { kind: "webpush", endpoint, keys, app, label } as Schemas["DeviceRequest"]);
  storage.device.set(marked(app), subscription.endpoint);
}
