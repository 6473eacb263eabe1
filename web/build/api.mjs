// Turns the server's description (kit/api/openapi.json, written by a test of the server) into types.
// `--check` writes nothing and fails when the types in the repository differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const FROM = "kit/api/openapi.json";
const TO = "kit/api/schema.d.ts";

const types = `// Generated from /api/openapi.json, do not edit: "npm run api" writes this file anew from kit/api/openapi.json.\n${astToString(
  await openapiTS(JSON.parse(readFileSync(FROM, "utf8"))),
)}`;
if (process.argv.includes("--check")) {
  if (!existsSync(TO) || readFileSync(TO, "utf8") !== types) {
    console.error(`${TO} differs from ${FROM}: run "npm run api"`);
    process.exit(1);
  }
} else {
  writeFileSync(TO, types);
}
