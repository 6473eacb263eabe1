import { useT } from "../i18n";

/** The first stop of the tab key: past the bar, into the page. */
export function SkipLink() {
  const t = useT();
  return (
    <a className="q-skip" href="#main">
      {t("kit.page.skip")}
    </a>
  );
}
