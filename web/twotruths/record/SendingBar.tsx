import "./sending.css";
import { Link, useLocation } from "react-router";
import { useT } from "@kit/i18n";
import { useStudio } from "./studio";
import { SafetySheet } from "./SafetySheet";
import { SendingProgress } from "./SendingProgress";
import { useRecordTexts } from "./texts";

/** What is on its way, above the bar of places, until it is there; and what the server has to say to who wrote it. */
export default function SendingBar() {
  const t = useT();
  const texts = useRecordTexts();
  const { pathname } = useLocation();
  const { drafts, shelf, sender } = useStudio();
  const sending = drafts.findLast(({ stage }) => stage === "sending");
  if (!texts) return null;
  return (
    <>
      <SafetySheet sender={sender} />
      {/* The screens of one's own challenges show it themselves. */}
      {sending !== undefined && !pathname.startsWith("/mine") && (
        <aside className="t-sending-bar" aria-label={t("sending.label")}>
          <Link to={`/mine/${sending.id}`}>
            <SendingProgress studio={{ shelf, sender }} draft={sending} />
          </Link>
        </aside>
      )}
    </>
  );
}
