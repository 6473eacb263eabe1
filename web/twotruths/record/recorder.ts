/** A little less than the 60 s the server takes: sound and picture never end together (milliseconds). */
export const LONGEST = 59_500;
/** Below this the server finds nothing to look at (milliseconds). */
export const SHORTEST = 500;
/** Seconds counted down before a recording begins. */
export const COUNT = 3;
const TICK = 200;
/** Enough for a face at 720p, and a minute stays far below 100 MB (bits per second). */
const VIDEO_BITS = 2_500_000;
const AUDIO_BITS = 96_000;

/** Why there is no picture: each has its own way on. */
export type CameraFault = "blocked" | "no_camera" | "busy" | "unsupported" | "lost" | "empty" | "failed";
export type Facing = "user" | "environment";

export type Phase =
  | { at: "closed" | "opening" | "ready" | "finishing" }
  | { at: "counting"; left: number }
  | { at: "recording"; elapsed: number }
  | { at: "fault"; fault: CameraFault };

export interface Recorded {
  file: Blob;
  /** Milliseconds. */
  duration: number;
}

/** In the order of what plays most widely; the server takes all of them. */
const TYPES = [
  "video/mp4;codecs=avc1.42E01F,mp4a.40.2",
  "video/webm;codecs=vp8,opus",
  "video/webm;codecs=vp9,opus",
  "video/webm",
  "video/mp4",
];

export const typeFor = (able: (type: string) => boolean): string | null => TYPES.find(able) ?? null;
/** A media type without its parameters. */
export const plain = (type: string) => type.split(";")[0]!.trim().toLowerCase();

export function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException || error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError" || name === "PermissionDeniedError") return "blocked";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "no_camera";
  if (name === "NotReadableError" || name === "AbortError") return "busy";
  return "failed";
}

/** What of a browser recording needs; replaced in tests. */
export interface Machine {
  camera: (facing: Facing) => Promise<MediaStream>;
  record: (stream: MediaStream) => MediaRecorder | null;
  now: () => number;
}

export const browserMachine: Machine = {
  camera: (facing) => {
    if (navigator.mediaDevices === undefined) return Promise.reject(new DOMException("", "NotSupportedError"));
    return navigator.mediaDevices.getUserMedia({
      video: { facingMode: facing, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30, max: 30 } },
      audio: { echoCancellation: true, noiseSuppression: true },
    });
  },
  record: (stream) => {
    const mimeType = typeof MediaRecorder === "undefined" ? null : typeFor((type) => MediaRecorder.isTypeSupported(type));
    return mimeType === null ? null : new MediaRecorder(stream, { mimeType, videoBitsPerSecond: VIDEO_BITS, audioBitsPerSecond: AUDIO_BITS });
  },
  now: () => performance.now(),
};

/**
 * Camera and recording as one thing that is in one phase at a time. A recording is handed over only when the browser
 * has finished it; whatever is left before then leaves nothing behind.
 */
export class Recorder {
  #phase: Phase = { at: "closed" };
  #stream: MediaStream | null = null;
  #recorder: MediaRecorder | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Counts openings and closings: what an earlier one still answers is for nobody. */
  #turn = 0;
  readonly #watchers = new Set<() => void>();

  constructor(
    private readonly onTaken: (recorded: Recorded) => void,
    private readonly machine: Machine = browserMachine,
  ) {}

  get phase(): Phase {
    return this.#phase;
  }

  get stream(): MediaStream | null {
    return this.#stream;
  }

  watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  async open(facing: Facing): Promise<void> {
    this.close();
    const turn = ++this.#turn;
    this.#enter({ at: "opening" });
    try {
      const stream = await this.machine.camera(facing);
      if (turn !== this.#turn) return release(stream);
      this.#stream = stream;
      for (const track of stream.getTracks()) track.addEventListener("ended", () => turn === this.#turn && this.#lose());
      this.#enter({ at: "ready" });
    } catch (error) {
      if (turn === this.#turn) this.#enter({ at: "fault", fault: unsupported(error) ? "unsupported" : faultOf(error) });
    }
  }

  /** Counts down, then records. */
  start(): void {
    if (this.#phase.at !== "ready") return;
    let left = COUNT;
    this.#enter({ at: "counting", left });
    this.#every(1000, () => {
      left--;
      if (left > 0) this.#enter({ at: "counting", left });
      else this.#roll();
    });
  }

  /** Ends counting or recording; what was recorded is handed over. */
  stop(): void {
    if (this.#phase.at === "counting") {
      clearInterval(this.#timer);
      this.#enter({ at: "ready" });
    } else if (this.#phase.at === "recording") {
      clearInterval(this.#timer);
      this.#enter({ at: "finishing" });
      this.#recorder?.stop();
    }
  }

  /** Ends everything and lets the camera go; nothing is handed over. */
  close(): void {
    this.#turn++;
    clearInterval(this.#timer);
    if (this.#recorder !== null && this.#recorder.state !== "inactive") this.#recorder.stop();
    this.#recorder = null;
    if (this.#stream !== null) release(this.#stream);
    this.#stream = null;
    this.#enter({ at: "closed" });
  }

  #roll(): void {
    clearInterval(this.#timer);
    const recorder = this.#stream && this.machine.record(this.#stream);
    if (recorder === null) return this.#enter({ at: "fault", fault: "unsupported" });
    const parts: Blob[] = [];
    const turn = this.#turn;
    const since = this.machine.now();
    let until: number | null = null;
    recorder.ondataavailable = ({ data }) => void parts.push(data);
    recorder.onerror = () => turn === this.#turn && this.#lose();
    recorder.onstop = () => {
      if (turn !== this.#turn) return;
      this.#recorder = null;
      const file = new Blob(parts, { type: plain(recorder.mimeType) });
      const duration = Math.round((until ?? this.machine.now()) - since);
      this.#enter(this.#stream?.active === false ? { at: "fault", fault: "lost" } : { at: "ready" });
      if (file.size === 0) this.#enter({ at: "fault", fault: "empty" });
      else this.onTaken({ file, duration });
    };
    this.#recorder = recorder;
    recorder.start(1000);
    this.#enter({ at: "recording", elapsed: 0 });
    this.#every(TICK, () => {
      const elapsed = this.machine.now() - since;
      until = elapsed >= LONGEST ? since + LONGEST : null;
      if (elapsed >= LONGEST) this.stop();
      else this.#enter({ at: "recording", elapsed });
    });
  }

  /** The camera went away: what was recorded until then is kept. */
  #lose(): void {
    if (this.#phase.at === "recording" || this.#phase.at === "finishing") this.stop();
    else {
      this.close();
      this.#enter({ at: "fault", fault: "lost" });
    }
  }

  #every(pause: number, work: () => void): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(work, pause);
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    for (const watcher of this.#watchers) watcher();
  }
}

const unsupported = (error: unknown) => error instanceof DOMException && error.name === "NotSupportedError";

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
