import { useMemo, useRef, useState } from "react";
import { useT } from "@kit/i18n";
import type { Orientation, Position } from "../api";
import { look, typed, type Unfit, unfit } from "./checks";
import { changeTake, type Draft, missing } from "./drafts";
import { useAgreed } from "./Feelings";
import { faceModel, useFaces } from "./faces/useFaces";
import { plain, type Recorded } from "./recorder";
import type { Studio } from "./studio";
import { useRecorder } from "./useRecorder";

export type View = Position | "finish";

/** What is shown of a challenge being made, and everything that can be done to it. */
export function useMaking({ shelf }: Studio, draft: Draft) {
  const t = useT();
  const open = missing(draft);
  const [view, setView] = useState<View>(open[0] ?? "finish");
  const [retaking, retake] = useState(false);
  const [problem, setProblem] = useState<Unfit | null>(null);
  const [reading, read] = useState<number | null>(null);
  const [seen, setSeen] = useState<Orientation | null>(null);
  const screen = useRef<HTMLVideoElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const agreement = useAgreed();
  const agreed = agreement.agreed === true;

  const position = view === "finish" ? null : view;
  const reviewing = position !== null && !retaking && (draft.takes[position] !== null || draft.kept[position]);
  const orientation = draft.orientation ?? seen ?? "portrait";
  const untouched = draft.challenge === null && draft.takes.every((take) => take === null);

  const change = (what: Partial<Draft>) => {
    const changed = { ...what, changedAt: Date.now() };
    void (shelf.find(draft.id) === null ? shelf.put({ ...draft, ...changed }) : shelf.edit(draft.id, changed));
  };

  const keep = async (at: Position, file: Blob, duration: number | null, measured: ReturnType<typeof faces.timeline>, shape = orientation) => {
    const why = unfit({ file, duration });
    setProblem(why);
    if (why !== null) return;
    await shelf.keep({ ...(shelf.find(draft.id) ?? draft), orientation: shape }, at, file, { type: plain(file.type), size: file.size, duration, faces: measured });
    await shelf.edit(draft.id, { orientation: shape });
    retake(false);
  };

  const camera = useRecorder(position !== null && draft.stage !== "sending" && (!reviewing || open.length > 0), ({ file, duration }: Recorded) => {
    if (position !== null) void keep(position, file, duration, agreed ? faces.timeline() : null);
  });
  const recording = camera.phase.at === "recording";
  const since = useMemo(() => (recording ? performance.now() : null), [recording]);
  const faces = useFaces(screen, agreed && position !== null && !reviewing && camera.phase.at !== "fault", since);
  const locked = recording || camera.phase.at === "counting" || camera.phase.at === "finishing";

  /** Reads a picked file's expressions in the background; what comes too late for its recording is dropped. */
  const measure = async (at: Position, file: Blob, duration: number) => {
    const take = shelf.find(draft.id)?.takes[at]?.id;
    const stop = new AbortController();
    read(0);
    try {
      const { walk } = await import("./faces/walk");
      const measured = await walk(await faceModel(), file, duration, read, stop.signal);
      await shelf.edit(draft.id, (now) => (now.takes[at]?.id === take && !now.takes[at]?.sent ? changeTake(now, at, { faces: measured }) : now));
    } catch {
      // Entertainment: without it the recording is as good.
    } finally {
      read(null);
    }
  };

  const picked = async (chosen: File) => {
    if (position === null) return;
    const file = typed(chosen);
    const { duration, landscape } = await look(file);
    const shape = draft.orientation ?? (landscape === null ? orientation : landscape ? "landscape" : "portrait");
    await keep(position, file, duration, null, shape);
    if (agreed && duration !== null && unfit({ file, duration }) === null) await measure(position, file, duration);
  };

  return {
    view,
    position,
    reviewing,
    locked,
    camera,
    screen,
    orientation,
    agreement,
    faces,
    problem,
    reading,
    change,
    /** What comes after this statement. */
    next: (open.find((each) => position === null || each > position) ?? open[0] ?? "finish") as View,
    show: (to: View) => {
      setView(to);
      retake(false);
      setProblem(null);
    },
    again: () => retake(true),
    caption: (text: string) => {
      if (position !== null) change({ statements: (shelf.find(draft.id) ?? draft).statements.with(position, text) as Draft["statements"] });
    },
    shape: (landscape: boolean) => setSeen((before) => before ?? (landscape ? "landscape" : "portrait")),
    turn: untouched ? () => change({ orientation: orientation === "portrait" ? "landscape" : "portrait" }) : null,
    pick: () => files.current?.click(),
    fileInput: (
      <input
        ref={files}
        type="file"
        accept="video/mp4,video/quicktime,video/webm,video/x-matroska,.mkv"
        hidden
        aria-label={t("record.pick")}
        data-testid="file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file !== undefined) void picked(file);
        }}
      />
    ),
  };
}
