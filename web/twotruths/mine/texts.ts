import { type CatalogueSource, useCatalogue } from "@kit/i18n";
import { useRecordTexts } from "../record/texts";

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });

/** Whether the texts of one's own bluffs are here, with those of sending, which they show too. */
export function useMineTexts(): boolean {
  const own = useCatalogue(TEXTS);
  return useRecordTexts() && own;
}
