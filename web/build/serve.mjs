import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml", woff2: "font/woff2", png: "image/png", json: "application/json", webmanifest: "application/manifest+json" };
/** The server's own policy, so that what it would block is seen here too. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Serves a build as the server does, without the server: nobody is signed in. Resolves to the address. */
export function serve(root) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname.startsWith("/api/")) {
      const signedOut = { success: false, error: { code: "AUTHENTICATION_REQUIRED", message: "Sign in." }, request_id: "0", timestamp: new Date(0) };
      response.writeHead(401, { "Content-Type": "application/json" }).end(JSON.stringify(signedOut));
      return;
    }
    // A developer's server has an inbox for unsent mails; by that a client knows one.
    if (pathname === "/dev/inbox") return void response.writeHead(200).end();
    let file = path.join(root, pathname);
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, "index.html");
    if (!existsSync(file) && !path.extname(file)) file = path.join(root, pathname.split("/")[1], "index.html");
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[path.extname(file).slice(1)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": POLICY });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })));
}
