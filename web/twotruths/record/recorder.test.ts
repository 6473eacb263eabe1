import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { COUNT, faultOf, type Machine, type Recorded, Recorder, typeFor } from "./recorder";

/** A camera and a recorder that do what those of a browser promise, on the clock of the test. */
class FilmRoll extends EventTarget {
  state = "inactive";
  mimeType = "video/webm;codecs=vp8,opus";
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  onerror: (() => void) | null = null;
  content: BlobPart[] = ["film"];

  start() {
    this.state = "recording";
  }

  stop() {
    this.state = "inactive";
    // A browser hands the last part over later, never at once.
    setTimeout(() => {
      this.ondataavailable?.({ data: new Blob(this.content) });
      this.onstop?.();
    }, 50);
  }
}

class Track extends EventTarget {
  stopped = false;
  stop() {
    this.stopped = true;
  }
}

const stream = (...tracks: Track[]) => ({ getTracks: () => tracks, active: true }) as unknown as MediaStream;

function room({ refused }: { refused?: Error } = {}) {
  const tracks = [new Track(), new Track()];
  const roll = new FilmRoll();
  const taken: Recorded[] = [];
  const camera = vi.fn(() => (refused ? Promise.reject(refused) : Promise.resolve(stream(...tracks))));
  const machine: Machine = { camera, record: () => roll as unknown as MediaRecorder, now: () => Date.now() };
  const recorder = new Recorder((recorded) => taken.push(recorded), machine);
  return { recorder, tracks, roll, taken, camera };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("counts down, records, and hands over a finished recording with its length", async () => {
  const { recorder, taken } = room();
  await recorder.open("user");
  expect(recorder.phase).toEqual({ at: "ready" });
  recorder.start();
  const counted: number[] = [];
  recorder.watch(() => recorder.phase.at === "counting" && counted.push(recorder.phase.left));
  vi.advanceTimersByTime(COUNT * 1000);
  expect(counted).toEqual([2, 1]);
  expect(recorder.phase).toEqual({ at: "recording", elapsed: 0 });
  vi.advanceTimersByTime(2000);
  recorder.stop();
  expect(recorder.phase).toEqual({ at: "finishing" });
  expect(taken).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(recorder.phase).toEqual({ at: "ready" });
  expect(taken).toHaveLength(1);
  expect(taken[0]!.file.type).toBe("video/webm");
  expect(taken[0]!.file.size).toBe(4);
  expect(taken[0]!.duration).toBeGreaterThanOrEqual(2000);
});

it("ends by itself before the server's sixty seconds are over", async () => {
  const { recorder, taken } = room();
  await recorder.open("user");
  recorder.start();
  vi.advanceTimersByTime(COUNT * 1000 + 60_500);
  expect(taken).toHaveLength(1);
  expect(taken[0]!.duration).toBeLessThan(60_000);
  expect(taken[0]!.duration).toBeGreaterThan(59_000);
});

it("records nothing when the count is stopped", async () => {
  const { recorder, taken } = room();
  await recorder.open("user");
  recorder.start();
  vi.advanceTimersByTime(1000);
  recorder.stop();
  vi.advanceTimersByTime(10_000);
  expect(recorder.phase).toEqual({ at: "ready" });
  expect(taken).toEqual([]);
});

it("hands over nothing and lets the camera go when it is left while recording", async () => {
  const { recorder, tracks, taken } = room();
  await recorder.open("user");
  recorder.start();
  vi.advanceTimersByTime(COUNT * 1000 + 1000);
  recorder.close();
  vi.advanceTimersByTime(1000);
  expect(tracks.every(({ stopped }) => stopped)).toBe(true);
  expect(taken).toEqual([]);
  expect(recorder.phase).toEqual({ at: "closed" });
});

it("lets a camera go that comes after the screen was left", async () => {
  const { recorder, tracks } = room();
  const opening = recorder.open("user");
  recorder.close();
  await opening;
  expect(tracks.every(({ stopped }) => stopped)).toBe(true);
  expect(recorder.phase).toEqual({ at: "closed" });
});

it("keeps what was recorded when the camera goes away", async () => {
  const { recorder, tracks, taken } = room();
  await recorder.open("user");
  recorder.start();
  vi.advanceTimersByTime(COUNT * 1000 + 1000);
  tracks[0]!.dispatchEvent(new Event("ended"));
  vi.advanceTimersByTime(50);
  expect(taken).toHaveLength(1);
});

it("says that nothing came instead of handing over an empty file", async () => {
  const { recorder, roll, taken } = room();
  roll.content = [];
  await recorder.open("user");
  recorder.start();
  vi.advanceTimersByTime(COUNT * 1000 + 1000);
  recorder.stop();
  vi.advanceTimersByTime(50);
  expect(recorder.phase).toEqual({ at: "fault", fault: "empty" });
  expect(taken).toEqual([]);
});

it.each([
  ["NotAllowedError", "blocked"],
  ["NotFoundError", "no_camera"],
  ["NotReadableError", "busy"],
  ["NotSupportedError", "unsupported"],
])("tells %s as %s", async (name, fault) => {
  const { recorder } = room({ refused: new DOMException("", name) });
  await recorder.open("user");
  expect(recorder.phase).toEqual({ at: "fault", fault });
});

it("opens again after the person has allowed it", async () => {
  const { recorder, camera } = room();
  camera.mockRejectedValueOnce(new DOMException("", "NotAllowedError"));
  await recorder.open("user");
  expect(recorder.phase.at).toBe("fault");
  await recorder.open("user");
  expect(recorder.phase).toEqual({ at: "ready" });
});

it("takes what the browser can make", () => {
  expect(typeFor((type) => type.startsWith("video/webm"))).toBe("video/webm;codecs=vp8,opus");
  expect(typeFor((type) => type.startsWith("video/mp4"))).toBe("video/mp4;codecs=avc1.42E01F,mp4a.40.2");
  expect(typeFor(() => false)).toBeNull();
  expect(faultOf(new Error("?"))).toBe("failed");
});
