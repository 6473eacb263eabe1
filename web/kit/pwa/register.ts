import { csrfToken } from "../api";
import { storage } from "../device/storage";

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

export const watchUpdate = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const updateWaiting = () => waiting !== null;

/** Lets the new version take over; the page is loaded again once it has. */
export function applyUpdate(): void {
  waiting?.postMessage("take-over");
}

function found(worker: ServiceWorker): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Registers the app's own worker in its folder, and recovers from files that a deploy has replaced. */
export function keepFresh(app: string): void {
  addEventListener("vite:preloadError", (event) => {
    // The page asks for a chunk of an older build: load the new page, but never in a circle.
    const last = Number(storage.tab.get("reloaded") ?? 0);
    if (Date.now() - last < 30_000) return;
    event.preventDefault();
    storage.tab.set("reloaded", String(Date.now()));
    location.reload();
  });
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  let replaced = false;
  const hadOne = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (!hadOne || replaced) return;
    replaced = true;
    location.reload();
  });
  // After the first paint: precaching must not compete with it.
  addEventListener("load", () => {
    void navigator.serviceWorker
      .register(`/${app}/sw.js`, { scope: `/${app}/`, updateViaCache: "none" })
      .then((registration) => {
        // Pushes are the business of few visits: their part is fetched only where they were allowed.
        if (globalThis.Notification?.permission === "granted" && csrfToken() !== null) {
          void import("./push").then(({ renewPushes }) => renewPushes(app)).catch(() => undefined);
        }
        if (registration.waiting) found(registration.waiting);
        registration.addEventListener("updatefound", () => {
          const worker = registration.installing;
          worker?.addEventListener("statechange", () => {
            if (worker.state === "installed" && navigator.serviceWorker.controller) found(worker);
          });
        });
      })
      .catch(() => undefined);
  });
}
