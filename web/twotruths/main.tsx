import { startApp } from "@kit/app/start";
import { Root } from "./Root";

void startApp({
  app: "twotruths",
  messages: import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true }),
  Root,
});
