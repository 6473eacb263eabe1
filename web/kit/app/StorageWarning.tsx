import { useEffect, useRef } from "react";
import { useToast } from "../components";
import { useT } from "../i18n";

/** Says once per visit that the device's copy is nearly full and that the oldest leaves first. */
export function StorageWarning() {
  const toast = useToast();
  const t = useT();
  const said = useRef(false);
  useEffect(() => {
    const near = () => {
      if (said.current) return;
      said.current = true;
      toast({ text: t("kit.storage.near"), duration: 10_000 });
    };
    addEventListener("quintet:storage-near", near);
    return () => removeEventListener("quintet:storage-near", near);
  }, [t, toast]);
  return null;
}
