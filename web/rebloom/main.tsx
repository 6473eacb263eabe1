import { startApp } from "@kit/app/start";
import { Root } from "./Root";

void startApp({
  app: "rebloom",
  messages: import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true }),
  Root,
});
