import { LockKeyhole } from "lucide-react";
import { Badge, List, ListLink } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Thread } from "../api";
import { triable, weakest } from "./moves";

/** One's own lines, to choose the one that shall be another. */
export function Lines({ thread }: { thread: Thread }) {
  const t = useT();
  const best = weakest(thread);
  return (
    <section className="f-what-if">
      <p>{t("what_if.choose", { name: thread.context.persona.name })}</p>
      <List ordered aria-label={t("what_if.lines")}>
        {triable(thread).map((line, index) => {
          const kind = thread.live_feedback.find(({ message_id }) => message_id === line.id)?.kind;
          return (
            <li key={line.id}>
              <ListLink className="f-what-if-line" to={`?line=${line.id}`}>
                <span className="f-what-if-place q-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="q-grow">
                  <span>
                    <bdi>{line.content}</bdi>
                  </span>
                  {line.id === best ? (
                    <Badge tone="accent">{t("what_if.worth")}</Badge>
                  ) : (
                    kind && kind !== "neutral" && <span className={`q-small f-kind f-kind-${kind}`}>{t(`hint.kind.${kind}`)}</span>
                  )}
                </span>
              </ListLink>
            </li>
          );
        })}
      </List>
      <Unstored />
    </section>
  );
}

/** Said wherever something can be tried: it leaves no trace by itself. */
export function Unstored() {
  const t = useT();
  return (
    <p className="f-what-if-unstored q-small q-quiet">
      <LockKeyhole aria-hidden="true" size={16} />
      <span>{t("what_if.unstored")}</span>
    </p>
  );
}
