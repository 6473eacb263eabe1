import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Facing, type Recorded, Recorder } from "./recorder";

/** The camera while `wanted`, and let go as soon as it is not; a permission given later opens it by itself. */
export function useRecorder(wanted: boolean, onTaken: (recorded: Recorded) => void) {
  const latest = useRef(onTaken);
  useEffect(() => {
    latest.current = onTaken;
  });
  const [recorder] = useState(() => new Recorder((recorded) => latest.current(recorded)));
  const [facing, setFacing] = useState<Facing>("user");
  const [several, setSeveral] = useState(false);
  const phase = useSyncExternalStore(recorder.watch, () => recorder.phase);
  const blocked = phase.at === "fault" && phase.fault === "blocked";
  const ready = phase.at === "ready";

  useEffect(() => {
    if (!wanted) return;
    void recorder.open(facing);
    return () => recorder.close();
  }, [recorder, wanted, facing]);

  useEffect(() => {
    if (!blocked) return;
    let left = false;
    let status: PermissionStatus | undefined;
    const changed = () => status?.state === "granted" && void recorder.open(facing);
    // Not every browser tells; then the button tries again.
    void navigator.permissions?.query({ name: "camera" as PermissionName }).then(
      (found) => {
        if (left) return;
        status = found;
        status.addEventListener("change", changed);
      },
      () => undefined,
    );
    return () => {
      left = true;
      status?.removeEventListener("change", changed);
    };
  }, [blocked, facing, recorder]);

  useEffect(() => {
    if (!ready) return;
    let left = false;
    void navigator.mediaDevices
      .enumerateDevices()
      .then((devices) => !left && setSeveral(devices.filter(({ kind }) => kind === "videoinput").length > 1));
    return () => {
      left = true;
    };
  }, [ready]);

  return {
    phase,
    stream: recorder.stream,
    facing,
    /** The other camera, where there is one. */
    flip: several ? () => setFacing((now) => (now === "user" ? "environment" : "user")) : null,
    start: () => recorder.start(),
    stop: () => recorder.stop(),
    again: () => void recorder.open(facing),
  };
}

export type Camera = ReturnType<typeof useRecorder>;
