import { expect, it } from "vitest";
import type { Own, Shown, Status } from "../api";
import { newDraft } from "../record/drafts";
import { rowsOf, standingOf } from "./rows";

const shown = (id: string, status: Status, hidden = false) => ({ challenge: { id }, own: { status, hidden } as Own }) as Shown & { own: Own };

it("lists drafts of this device first and each challenge once, with the draft that changes it", () => {
  const alone = newDraft("d1", 1);
  const linked = { ...newDraft("d2", 2), challenge: "c1" };
  const rows = rowsOf([alone, linked], [shown("c1", "rejected"), shown("c2", "published")]);
  expect(rows.map(({ id, draft }) => [id, draft?.id ?? null])).toEqual([
    ["d1", "d1"],
    ["c1", "d2"],
    ["c2", null],
  ]);
});

it("shows a draft whose challenge is not on the page yet", () => {
  expect(rowsOf([{ ...newDraft("d2", 2), challenge: "c9" }], []).map(({ id }) => id)).toEqual(["c9"]);
});

it("tells where each stands, what is under way here before what the server last said", () => {
  const draft = newDraft("d", 1);
  expect(standingOf({ draft, shown: null })).toBe("kept");
  expect(standingOf({ draft: { ...draft, parted: "changed" }, shown: null })).toBe("apart");
  expect(standingOf({ draft: { ...draft, stage: "sending" }, shown: shown("c", "draft") })).toBe("sending");
  expect(standingOf({ draft: { ...draft, stage: "failed" }, shown: shown("c", "uploading") })).toBe("unsent");
  expect(standingOf({ draft: null, shown: shown("c", "published", true) })).toBe("hidden");
  expect(standingOf({ draft: null, shown: shown("c", "held") })).toBe("held");
});
