import { ChevronRight, type LucideIcon } from "lucide-react";
import { Link } from "react-router";

/** A row that leads somewhere. */
export function Way({ to, icon: Icon, text }: { to: string; icon: LucideIcon; text: string }) {
  return (
    <Link to={to} className="t-list-row">
      <Icon aria-hidden="true" size={20} />
      <span className="t-grow">{text}</span>
      <ChevronRight className="q-directional" aria-hidden="true" size={18} />
    </Link>
  );
}
