import { LifeBuoy } from "lucide-react";
import { Link, useLocation } from "react-router";
import { useT } from "@kit/i18n";

/** The way to help, on every screen and always at the same place; it works without a network too. */
export function HelpNow({ floating = false }: { floating?: boolean }) {
  const t = useT();
  const { pathname } = useLocation();
  if (pathname === "/help") return null;
  const link = (
    <Link to="/help" className="r-help-now" data-testid="help-now">
      <LifeBuoy aria-hidden="true" size={18} />
      <span>{t("help.now")}</span>
    </Link>
  );
  // By itself it is a landmark of its own; in a bar it belongs to the bar.
  return floating ? (
    <nav className="r-help-now-floating" aria-label={t("help.now")}>
      {link}
    </nav>
  ) : (
    link
  );
}
