import { afterEach, expect, it } from "vitest";
import { wipeDevice } from "@kit/cache/wipe";
import { keepHelp } from "./kept";

afterEach(() => localStorage.clear());

const stored = () => localStorage.getItem("quintet:rebloom-kept-help");

it("stays on the device after signing out, for the person said so", async () => {
  keepHelp({ plan: null, help: null });
  await wipeDevice();
  expect(stored()).not.toBeNull();
});

it("leaves nothing behind when the person takes it back", () => {
  keepHelp({ plan: null, help: null });
  keepHelp(null);
  expect(stored()).toBeNull();
});
