import "./lifeline.css";
import { ExternalLink, MessageSquareText, Phone } from "lucide-react";
import type { Schemas } from "../api";
import { useT } from "../i18n";

/** One line that helps: who it is, when it answers, and every way to reach it; no heading, for it stands below any. */
export function Lifeline({ line }: { line: Schemas["Helpline"] }) {
  const t = useT();
  return (
    <div className="q-lifeline">
      <div>
        <p className="q-lifeline-name">
          <bdi>{line.name}</bdi>
        </p>
        {line.hours && <p className="q-lifeline-hours">{line.hours}</p>}
      </div>
      <div className="q-lifeline-ways">
        {line.phone && (
          <a className="q-button q-button-primary q-button-md" href={telephone(line.phone)}>
            <Phone aria-hidden="true" size={18} />
            <span className="q-visually-hidden">{t("kit.safety.call", { name: line.name })}</span>
            <bdi>{line.phone}</bdi>
          </a>
        )}
        {line.text && (
          <span className="q-lifeline-text">
            <MessageSquareText aria-hidden="true" size={18} />
            <bdi>{line.text}</bdi>
          </span>
        )}
        {/^https:\/\//.test(line.url) && (
          <a className="q-button q-button-secondary q-button-md" href={line.url} target="_blank" rel="noreferrer noopener">
            <ExternalLink aria-hidden="true" size={18} />
            <span>{t("kit.safety.site")}</span>
          </a>
        )}
      </div>
    </div>
  );
}

/** The address a phone dials: digits and a plus, whatever stands between them for reading. */
export const telephone = (number: string) => `tel:${number.replace(/[^+\d]/g, "")}`;
