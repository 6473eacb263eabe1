import "./tabs.css";
import type { LucideIcon } from "lucide-react";
import { NavLink } from "react-router";

export interface TabBarItem {
  to: string;
  label: string;
  icon: LucideIcon;
  /** Number of new things; 0 shows nothing. */
  count?: number;
  /** Only the exact path counts as current. */
  end?: boolean;
}

/** The app's main places: at the bottom on phones, a rail at the start from 900 px on. Three to five. */
export function TabBar({ label, items }: { label: string; items: readonly TabBarItem[] }) {
  return (
    <nav className="q-tab-bar" aria-label={label}>
      <ul role="list">
        {items.map(({ to, label: name, icon: Icon, count = 0, end = false }) => (
          <li key={to}>
            <NavLink to={to} end={end}>
              <span className="q-tab-icon">
                <Icon aria-hidden="true" size={22} />
                {count > 0 && <span className="q-tab-count">{count > 99 ? "99+" : count}</span>}
              </span>
              <span>{name}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
