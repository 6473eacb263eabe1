import { expect, it, vi } from "vitest";
import { review } from "../test/samples";
import { drawShareCard } from "./shareCard";

/** A pen that remembers what it wrote; jsdom has none of its own. */
function drawn(streak: string | null, rtl = false) {
  const written: string[] = [];
  const gradient = { addColorStop: vi.fn() };
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (known, name: string) => {
      if (name === "fillText") return (text: string) => written.push(text);
      if (name === "measureText") return () => ({ width: 100 });
      if (name === "createRadialGradient") return () => gradient;
      return known[name] ?? (() => undefined);
    },
    set: (known, name: string, value) => {
      known[name] = value;
      return true;
    },
  });
  vi.stubGlobal("Path2D", class {});
  const canvas = document.createElement("canvas");
  canvas.getContext = (() => pen) as never;
  drawShareCard(canvas, review, { app: "FlirtCraft", where: "Park · Red", band: "Excellent", outcome: "Gold", metrics: ["Engagement", "Stories"], streak, footer: "tagline" }, rtl);
  return { written, pen, canvas };
}

it("shows scores, place and streak, and not one word of the conversation or its review", () => {
  const { written, canvas } = drawn("3 days in a row");
  expect(written).toEqual(["FlirtCraft", "Park · Red", "82", "Excellent", "Gold", "Engagement 88", "Stories 64", "3 days in a row", "tagline"]);
  expect([canvas.width, canvas.height]).toEqual([1080, 1350]);
});

it("leaves the streak out where there is none", () => {
  expect(drawn(null).written).not.toContain("3 days in a row");
});

it("runs from right to left with the language", () => {
  expect(drawn(null, true).pen["direction"]).toBe("rtl");
  expect(drawn(null).pen["direction"]).toBe("ltr");
});
