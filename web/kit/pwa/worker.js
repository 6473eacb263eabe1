// Service worker of one app. The build fills in APP, VERSION and FILES and writes it into the app's folder;
// its scope is that folder, so five apps on one origin never answer for each other.
/* global APP, VERSION, FILES */
const CACHE = `quintet-${APP}-${VERSION}`;
const SHELL = `/${APP}/`;
const known = new Set(FILES);

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(`quintet-${APP}-`) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  // The shell answers every page of the app at once, in the version whose files are kept beside it.
  if (request.mode === "navigate" && url.pathname.startsWith(SHELL)) {
    event.respondWith(kept(SHELL).then((page) => page ?? fetch(request)));
  } else if (known.has(url.pathname)) {
    event.respondWith(kept(url.pathname).then((file) => file ?? fetch(request)));
  }
  // Everything else, above all the API, goes to the network untouched.
});

function kept(path) {
  return caches.open(CACHE).then((cache) => cache.match(path));
}

self.addEventListener("push", (event) => {
  const { title, body, tag, link } = event.data?.json() ?? {};
  if (!title) return;
  // The tag lets a repeat replace its former one instead of standing beside it.
  const options = { body, tag, dir: "auto", icon: `${SHELL}icon-192.png`, data: { link: link ?? SHELL } };
  event.waitUntil(self.registration.showNotification(title, options));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = new URL(event.notification.data?.link ?? SHELL, self.location.origin);
  if (address.origin === self.location.origin) event.waitUntil(show(address));
});

/** Brings an open tab of the notice's app to the front, or opens one. */
async function show(address) {
  const app = `/${address.pathname.split("/")[1]}/`;
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.find((each) => each.url === address.href) ?? windows.find((each) => new URL(each.url).pathname.startsWith(app));
  if (!open) return self.clients.openWindow(address.href);
  const shown = await open.focus();
  if (shown.url === address.href) return shown;
  // A page of another app is its own worker's; only that one may lead it elsewhere.
  return shown.navigate(address.href).catch(() => self.clients.openWindow(address.href));
}
