import { useQuery } from "@tanstack/react-query";
import { Eye, MapPin, Shirt } from "lucide-react";
import { Avatar, List, ListLink, ProgressBar } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Thread } from "../api";
import { useNames } from "../app/useNames";
import { Category } from "../meet/Meet";
import { recentQuery } from "../queries";
import "../meet/meet.css";

interface ChatAsideProps {
  thread: Thread;
  /** What the character just used of the surroundings. */
  noticed: { category: string; detail: string } | null;
}

/** Beside the chat on wide screens: who this is, how it goes, and the other open conversations. */
export function ChatAside({ thread, noticed }: ChatAsideProps) {
  const t = useT();
  const names = useNames();
  const { data: recent = [] } = useQuery(recentQuery);
  const others = recent.filter(({ id, status }) => id !== thread.id && (status === "active" || status === "paused"));
  const { context } = thread;
  return (
    <div className="f-aside">
      <div className="f-aside-person">
        <Avatar id={context.persona.name + context.id} name="" size={56} />
        <div className="q-grow">
          <h2>
            <bdi>{context.persona.name}</bdi>
          </h2>
          <p className="q-quiet q-small">{`${names.place(thread.scenario_type)} · ${names.difficulty(thread.difficulty_level)}`}</p>
        </div>
      </div>
      <div className="f-aside-mood">
        <p className="q-small">
          <span className="q-quiet">{t("chat.mood")}</span> <strong>{t(`receptiveness.${thread.receptiveness}`)}</strong>
        </p>
        <ProgressBar label={t("chat.engagement")} value={thread.engagement} />
      </div>
      <Category icon={<Shirt size={20} />} title={t("meet.appearance")} text={context.appearance.text} />
      <Category icon={<MapPin size={20} />} title={t("meet.environment")} text={context.environment.text} />
      <Category icon={<Eye size={20} />} title={t("meet.body_language")} text={context.body_language.text} />
      {noticed && (
        <p className="q-small q-quiet">{t("chat.noticed", { name: context.persona.name, detail: noticed.detail })}</p>
      )}
      {others.length > 0 && (
        <nav aria-label={t("chat.others")}>
          <h3 className="f-kicker">{t("chat.others")}</h3>
          <List>
            {others.map((other) => (
              <li key={other.id}>
                <ListLink to={`/chat/${other.id}`} arrow={false}>
                  <span className="q-grow">
                    {names.place(other.scenario_type)}
                    <span className="q-quiet q-small">{` · ${names.difficulty(other.difficulty_level)}`}</span>
                  </span>
                </ListLink>
              </li>
            ))}
          </List>
        </nav>
      )}
    </div>
  );
}
