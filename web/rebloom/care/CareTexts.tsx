import "./care.css";
import { Outlet } from "react-router";
import { type CatalogueSource, useCatalogue } from "@kit/i18n";
import { PageSkeleton } from "@kit/session";

const TEXTS: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });

/** A layout route for what has to do with professionals: its texts come with it. */
export default function CareTexts() {
  return useCatalogue(TEXTS) ? <Outlet /> : <PageSkeleton />;
}
