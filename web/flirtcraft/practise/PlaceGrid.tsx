import { Check, Lock } from "lucide-react";
import { useEffect, useRef } from "react";
import { Badge } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Place, Scenario } from "../api";
import { useNames } from "../app/useNames";
import { Scene } from "../art/Scene";

interface PlaceGridProps {
  scenarios: readonly Scenario[];
  value: Place;
  onChange: (place: Place) => void;
}

/** The places as pictures: a row to swipe through on phones, a grid from 900 px on; one of them is chosen. */
export function PlaceGrid({ scenarios, value, onChange }: PlaceGridProps) {
  const t = useT();
  const names = useNames();
  const row = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Arriving with a choice made earlier: it stands in view, without moving the page.
    const chosen = row.current?.querySelector<HTMLElement>("label:has(:checked)");
    if (!chosen || !row.current) return;
    const gap = chosen.getBoundingClientRect().left - row.current.getBoundingClientRect().left;
    const middle = (row.current.clientWidth - chosen.clientWidth) / 2;
    row.current.scrollBy({ left: gap - middle, behavior: "smooth" });
  }, [value]);

  return (
    <fieldset className="f-places">
      <legend className="q-visually-hidden">{t("practise.where")}</legend>
      <div className="f-places-row" ref={row}>
        {scenarios.map((scenario) => (
          <label key={scenario.type} className="f-place">
            <input
              type="radio"
              name="place"
              value={scenario.type}
              checked={scenario.type === value}
              onChange={() => onChange(scenario.type)}
            />
            <span className="f-place-picture">
              <Scene place={scenario.type} />
              <span className="f-place-mark" aria-hidden="true">
                <Check size={18} strokeWidth={3} />
              </span>
              {scenario.locked && (
                <span className="f-place-lock">
                  <Badge>
                    <Lock aria-hidden="true" size={13} />
                    {t("practise.premium")}
                  </Badge>
                </span>
              )}
            </span>
            <span className="f-place-text">
              <span className="f-place-name">{names.place(scenario.type)}</span>
              <span className="q-quiet q-small">{names.mood(scenario.type)}</span>
              {scenario.locked && <span className="q-visually-hidden">{t("practise.locked_why")}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
