import { useEffect, useState } from "react";
import type { Take } from "./drafts";
import type { Shelf } from "./shelf";

/** An address of a recording on this device, for as long as it is shown; null until it is read, undefined when it is lost. */
export function useFile(shelf: Shelf, take: Take | null): string | null | undefined {
  const [address, setAddress] = useState<string | null | undefined>(null);
  const id = take?.id;
  useEffect(() => {
    if (take === null) return;
    let made: string | undefined;
    let left = false;
    void shelf.file(take).then((file) => {
      if (left) return;
      made = file === null ? undefined : URL.createObjectURL(file);
      setAddress(made);
    });
    return () => {
      left = true;
      setAddress(null);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
    // The same take may get other facts; its file stays.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shelf, id]);
  return address;
}
