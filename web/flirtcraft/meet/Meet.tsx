import "./meet.css";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Eye, MapPin, MessageCircle, RefreshCw, Shirt } from "lucide-react";
import type { ReactNode } from "react";
import { Navigate, useNavigate, useParams } from "react-router";
import { isApiError } from "@kit/api";
import { Avatar, Button, ErrorState, IconButton, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { type Context, DIFFICULTIES, flirtcraft, PLACES } from "../api";
import { useNames } from "../app/useNames";
import { Scene } from "../art/Scene";
import { Bars } from "../practise/DifficultyPicker";
import { keys } from "../keys";
import { Refused } from "./Refused";

/** Before the first word: who stands there, where, how open they look, and how one might begin. */
export default function Meet() {
  const t = useT();
  const names = useNames();
  const navigate = useNavigate();
  const client = useQueryClient();
  const asked = useParams();
  const place = PLACES.find((each) => each === asked["place"]);
  const difficulty = DIFFICULTIES.find((each) => each === asked["difficulty"]);
  const key = ["flirtcraft", "meeting", place, difficulty];
  // A context is made once and kept until it is used or another is asked for: twenty an hour are allowed.
  const meeting = useQuery({
    queryKey: key,
    queryFn: () => flirtcraft.meet(place!, difficulty!),
    enabled: place !== undefined && difficulty !== undefined,
    staleTime: Infinity,
    retry: false,
    meta: { keep: false },
  });
  const begin = useMutation({
    mutationFn: ({ context }: { context: Context; opener?: string }) => flirtcraft.start(context),
    onSuccess: (thread, { opener }) => {
      client.removeQueries({ queryKey: key });
      client.setQueryData(keys.thread(thread.id), { ...thread, messages: thread.messages ?? [], live_feedback: [] });
      void client.invalidateQueries({ queryKey: keys.conversations });
      void navigate(`/chat/${thread.id}`, { replace: true, state: { opener } });
    },
  });
  if (place === undefined || difficulty === undefined) return <Navigate to="/practise" replace />;

  const back = `/practise?place=${place}&difficulty=${difficulty}`;
  const { data, error, isFetching } = meeting;
  if (isApiError(error, "PROFILE_INCOMPLETE")) return <Navigate to="/onboarding" replace />;
  return (
    <Page
      title={names.place(place)}
      back={back}
      className="f-meet"
      note={
        <span className="f-meet-level q-small q-quiet">
          <Bars difficulty={difficulty} />
          {names.difficulty(difficulty)}
        </span>
      }
      actions={
        data && (
          <IconButton icon={RefreshCw} label={t("meet.other")} busy={isFetching} onClick={() => void meeting.refetch()} />
        )
      }
      footer={
        data && (
          <>
            <Refused error={begin.error} />
            <Button
              variant="primary"
              size="lg"
              block
              icon={MessageCircle}
              busy={begin.isPending}
              onClick={() => begin.mutate({ context: data })}
            >
              {t("meet.begin", { name: data.persona.name })}
            </Button>
          </>
        )
      }
    >
      <div className="f-meet-picture">
        <Scene place={place} />
      </div>
      {error !== null ? (
        isApiError(error) && [402, 429].includes(error.status) ? (
          <Refused error={error} />
        ) : (
          <ErrorState error={error} onRetry={() => void meeting.refetch()} />
        )
      ) : data === undefined ? (
        <Loading>
          <Stack gap="lg">
            <Skeleton shape="circle" />
            <Skeleton lines={2} />
            <Skeleton shape="block" height={26} />
            <Skeleton shape="block" height={26} />
          </Stack>
        </Loading>
      ) : (
        <Stack gap="md">
          <div className="f-meet-person">
            <Avatar id={data.persona.name + data.id} name="" size={72} />
            <div className="q-grow">
              <h2>
                <bdi>{data.persona.name}</bdi>
                <bdi className="q-quiet">{data.appearance.age_look}</bdi>
              </h2>
              <p className="q-quiet q-small">
                <bdi>{data.persona.activity}</bdi>
              </p>
            </div>
          </div>
          <Category icon={<Shirt size={20} />} title={t("meet.appearance")} text={data.appearance.text} />
          <Category icon={<MapPin size={20} />} title={t("meet.environment")} text={data.environment.text} />
          <Category icon={<Eye size={20} />} title={t("meet.body_language")} text={data.body_language.text}>
            <ul role="list" className="f-meet-signals">
              {data.body_language.signals.map((signal) => (
                <li key={signal}>
                  <bdi>{signal}</bdi>
                </li>
              ))}
            </ul>
          </Category>
          <section className="f-meet-starters">
            <h3>{t("meet.starters")}</h3>
            <p className="q-quiet q-small">{t("meet.starters_hint")}</p>
            {data.conversation_starters.map((starter) => (
              <button
                key={starter}
                type="button"
                className="f-starter"
                disabled={begin.isPending}
                onClick={() => begin.mutate({ context: data, opener: starter })}
              >
                <bdi>{starter}</bdi>
              </button>
            ))}
          </section>
        </Stack>
      )}
    </Page>
  );
}

/** One of the four things there are to notice. */
export function Category({ icon, title, text, children }: { icon: ReactNode; title: string; text: string; children?: ReactNode }) {
  return (
    <section className="f-category">
      <span className="f-category-icon" aria-hidden="true">
        {icon}
      </span>
      <div className="q-grow">
        <h3>{title}</h3>
        <p>
          <bdi>{text}</bdi>
        </p>
        {children}
      </div>
    </section>
  );
}
