import { expect, it } from "vitest";
import { EXPRESSIONS } from "../../api";
import { Collecting, evened, type Look, strongest } from "./timeline";

const shares = (values: Partial<Look["shares"]>) => ({ happiness: 0, sadness: 0, anger: 0, fear: 0, surprise: 0, disgust: 0, neutral: 0, ...values });
const look = (values: Partial<Look["shares"]> = { neutral: 1 }, confidence = 0.9): Look => ({ shares: shares(values), confidence });

it("takes no more than five points a second and three hundred in all, in rising order", () => {
  const collecting = new Collecting();
  for (let at = 0; at <= 120_000; at += 37) collecting.add(at, look());
  collecting.add(10, look());
  const { points } = collecting.timeline()!;
  expect(points.length).toBeLessThanOrEqual(300);
  expect(points.length).toBeGreaterThan(200);
  expect(points.every(({ at_ms }, index) => index === 0 || at_ms - points[index - 1]!.at_ms >= 200)).toBe(true);
  expect(points.at(-1)!.at_ms).toBeLessThanOrEqual(60_500);
});

it("sends shares from 0 to 1 that sum to one within what the server allows", () => {
  const collecting = new Collecting();
  collecting.add(0, look({ happiness: 0.333333, sadness: 0.333333, neutral: 0.333333 }));
  collecting.add(300, look({ happiness: 3, anger: 1, fear: -0.2 }, 1.7));
  for (const point of collecting.timeline()!.points) {
    const values = EXPRESSIONS.map((each) => point[each]);
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) - 1)).toBeLessThanOrEqual(0.05);
    expect(point.confidence).toBeLessThanOrEqual(1);
  }
});

it("makes nothing up where no face was seen", () => {
  const collecting = new Collecting();
  collecting.add(0, null);
  collecting.add(250, look({}));
  collecting.add(500, look({ neutral: Number.NaN }));
  expect(collecting.timeline()).toBeNull();
  collecting.add(750, look());
  expect(collecting.timeline()!.points.map(({ at_ms }) => at_ms)).toEqual([750]);
});

it("names the strongest expression", () => {
  expect(strongest(shares({ neutral: 0.4, surprise: 0.6 }))).toBe("surprise");
  expect(evened(shares({}))).toBeNull();
});
