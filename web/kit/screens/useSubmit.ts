import { type FormEvent, useState } from "react";
import { ApiError } from "../api";

/** One form: busy while it runs, the server's faults by field, and what else went wrong. */
export function useSubmit(work: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  const faults = error instanceof ApiError ? error.faults : {};
  return {
    busy,
    /** What stands at no field: shown by `ErrorNote` above the button. */
    error: Object.keys(faults).length > 0 ? null : error,
    raw: error,
    faults,
    run,
    submit: (event: FormEvent) => {
      event.preventDefault();
      void run();
    },
  };
}
