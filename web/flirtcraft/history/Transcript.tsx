import { useQuery } from "@tanstack/react-query";
import { FileX2, Sparkles } from "lucide-react";
import { useEffect } from "react";
import { Link, useLocation, useParams } from "react-router";
import { ButtonLink, EmptyState, ErrorState, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { flirtcraft } from "../api";
import { useNames } from "../app/useNames";
import { Log } from "../chat/Log";
import { isOver } from "../chat/thread";
import { keys } from "../keys";

const nothing = () => undefined;

/** What was said, to read again; a quote of the review leads to its message. */
export default function Transcript() {
  const t = useT();
  const names = useNames();
  const { id = "" } = useParams();
  const { hash } = useLocation();
  const { data, error, refetch } = useQuery({
    queryKey: keys.thread(id),
    queryFn: ({ signal }) => flirtcraft.thread(id, signal),
    staleTime: 60_000,
  });
  const there = data !== undefined;
  // What was said in distress is not replayed.
  const triable = data !== undefined && isOver(data) && !data.messages.some(({ sender }) => sender === "safety");
  useEffect(() => {
    if (!there || !hash.startsWith("#m-")) return;
    const message = document.getElementById(hash.slice(1));
    if (message === null) return;
    message.scrollIntoView({ block: "center" });
    message.classList.add("f-message-marked");
    return () => message.classList.remove("f-message-marked");
  }, [there, hash]);
  return (
    <Page
      title={data ? data.context.persona.name : t("transcript.title")}
      back={data?.reviewed ? `/review/${id}` : "/history"}
      width="reading"
      note={
        data && (
          <span className="q-small q-quiet">
            {`${names.place(data.scenario_type)} · ${names.difficulty(data.difficulty_level)}`}
          </span>
        )
      }
    >
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Stack gap="lg">
              <Skeleton shape="block" height={14} />
              <Skeleton shape="block" height={14} />
            </Stack>
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : data.transcript_deleted ? (
        <EmptyState
          icon={FileX2}
          title={t("transcript.deleted")}
          action={<ButtonLink to="/profile/settings">{t("transcript.deleted_go")}</ButtonLink>}
        >
          <p>{t("transcript.deleted_text")}</p>
        </EmptyState>
      ) : (
        <Log
          thread={data}
          typing={false}
          unsent={[]}
          hints
          onRetry={nothing}
          onDiscard={nothing}
          own={
            triable
              ? (message) => (
                  <Link className="f-try" to={`/what-if/${id}?line=${message.id}`}>
                    <Sparkles aria-hidden="true" size={14} />
                    {t("transcript.what_if")}
                  </Link>
                )
              : undefined
          }
        />
      )}
    </Page>
  );
}
