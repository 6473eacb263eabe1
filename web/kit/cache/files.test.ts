import { Blob as CloneableBlob } from "node:buffer";
import { beforeEach, expect, it } from "vitest";
import { countDrafts, draftsOf } from "./files";
import { wipeDevice } from "./wipe";

const OWNER = { account: "a1", app: "twotruths" };
const film = (text: string) => new CloneableBlob([text]) as unknown as Blob;

beforeEach(wipeDevice);

it("keeps drafts and their files for one account and app, and takes both away together", async () => {
  const drafts = draftsOf<{ title: string }>(OWNER);
  await drafts.put("d1", { title: "one" });
  await drafts.putFile("f1", "d1", film("a"));
  await drafts.putFile("f2", "d1", film("b"));
  await drafts.put("d2", { title: "two" });
  await drafts.putFile("f3", "d2", film("c"));
  expect(await drafts.all()).toEqual([{ title: "one" }, { title: "two" }]);
  expect(await draftsOf({ ...OWNER, app: "rebloom" }).all()).toEqual([]);
  await drafts.remove("d1");
  expect(await drafts.file("f1")).toBeNull();
  expect(await drafts.file("f2")).toBeNull();
  expect(await (await drafts.file("f3"))!.text()).toBe("c");
});

it("counts the drafts of an account in all its apps, and none of another", async () => {
  await draftsOf(OWNER).put("d1", {});
  await draftsOf({ ...OWNER, app: "rebloom" }).put("d2", {});
  await draftsOf({ ...OWNER, account: "a2" }).put("d3", {});
  expect(await countDrafts("a1")).toBe(2);
  expect(await countDrafts("a")).toBe(0);
});

it("leaves nothing after the device was wiped", async () => {
  await draftsOf(OWNER).put("d1", {});
  await draftsOf(OWNER).putFile("f1", "d1", film("a"));
  await wipeDevice();
  expect(await countDrafts("a1")).toBe(0);
  expect(await draftsOf(OWNER).file("f1")).toBeNull();
});
