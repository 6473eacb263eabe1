import { type RefObject, useEffect, useRef, useState } from "react";
import type { FaceModel } from "./model";
import { Collecting, type Shares } from "./timeline";

/** At least this long between two looks (milliseconds); a slow device takes longer, and so much the fewer. */
const PAUSE = 220;

export type FacesState = "off" | "loading" | "on" | "unavailable";

let loading: Promise<FaceModel> | null = null;

/** The model, fetched once for the page, and only when somebody who agreed asks. */
export function faceModel(): Promise<FaceModel> {
  loading ??= import("./model")
    .then(({ load }) => load())
    .catch((fault: unknown) => {
      loading = null;
      throw fault;
    });
  return loading;
}

/**
 * Reads the face in a playing video while `agreed`, and collects it while a recording runs. `since` is when that began
 * on the clock of `performance.now()`; null while none runs.
 */
export function useFaces(video: RefObject<HTMLVideoElement | null>, agreed: boolean, since: number | null) {
  const [state, setState] = useState<FacesState>("off");
  const [shares, setShares] = useState<Shares | null>(null);
  const collecting = useRef(new Collecting());
  const began = useRef(since);

  useEffect(() => {
    if (since !== null && began.current === null) collecting.current.clear();
    began.current = since;
  }, [since]);

  useEffect(() => {
    if (!agreed) return setState("off");
    let left = false;
    let timer: ReturnType<typeof setTimeout>;
    const run = (model: FaceModel) => {
      timer = setTimeout(async () => {
        const picture = video.current;
        if (picture !== null && !document.hidden && !picture.paused) {
          const at = performance.now();
          const look = await model.look(picture).catch(() => null);
          if (left) return;
          setShares(look?.shares ?? null);
          if (began.current !== null) collecting.current.add(at - began.current, look);
        }
        if (!left) run(model);
      }, PAUSE);
    };
    setState("loading");
    faceModel().then(
      (model) => {
        if (left) return;
        setState("on");
        run(model);
      },
      () => !left && setState("unavailable"),
    );
    return () => {
      left = true;
      clearTimeout(timer);
      setShares(null);
    };
  }, [agreed, video]);

  return { state, shares, timeline: () => collecting.current.timeline() };
}
