import { type CatalogueSource, useCatalogue } from "@kit/i18n";

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });

/** Whether the texts of recording and sending are here; only who makes something needs them. */
export const useRecordTexts = () => useCatalogue(TEXTS);
