import { Outlet } from "react-router";
import { type CatalogueSource, useCatalogue } from "@kit/i18n";
import { PageSkeleton } from "@kit/session";

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });

/** Whether the texts of everything behind the feed are here; they are not part of the first load. */
export const useTexts = () => useCatalogue(TEXTS);

/** A layout route for the screens that need them. */
export function Texts() {
  return useTexts() ? <Outlet /> : <PageSkeleton />;
}
