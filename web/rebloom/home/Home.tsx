import "./home.css";
import { useQuery } from "@tanstack/react-query";
import { Bell, Dumbbell, LifeBuoy, Lightbulb, Stethoscope } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { Button, ButtonLink, Card, ErrorNote, Page, Stack, Way, Ways } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { InstallHint } from "@kit/pwa";
import { useMe } from "@kit/session";
import { SafetySheet } from "../help/SafetySheet";
import { Faces } from "../mood/Faces";
import { useNoting } from "../mood/useNoting";
import { recentQuery } from "../queries";

/** How is it today, somebody to talk to, and nothing that counts. */
export default function Home() {
  const t = useT();
  const me = useMe();
  const recent = useQuery(recentQuery);
  const open = recent.data?.find(({ ended_at }) => ended_at === null);
  return (
    <Page
      title={t("app.name")}
      width="reading"
      className="r-home"
      actions={
        <Link to="/inbox" className="q-icon-button q-button-ghost" aria-label={t("home.inbox")} title={t("home.inbox")}>
          <Bell aria-hidden="true" size={20} />
        </Link>
      }
    >
      <CheckIn />
      <Card className="r-talk-to">
        <h2>{t(open ? "home.open" : "home.talk_title")}</h2>
        <p className="q-quiet">{t("home.talk_text")}</p>
        <ButtonLink to={open ? `/talk/${open.id}` : "/talk"} variant="primary" size="lg" block>
          {t(open ? "begin.continue" : "home.talk")}
        </ButtonLink>
      </Card>
      <Ways label={t("home.more")}>
        <Way to="/exercises" icon={Dumbbell} text={t("home.exercises")} />
        <Way to="/insights" icon={Lightbulb} text={t("home.insights")} />
        <Way to="/plan" icon={LifeBuoy} text={t("home.plan")} />
        <Way to="/providers" icon={Stethoscope} text={t("home.care")} />
      </Ways>
      <ErrorNote error={recent.error} />
      {me.guest && (
        <Card variant="accent">
          <Stack gap="sm">
            <p className="q-small">{t("home.guest")}</p>
            <ButtonLink to="/upgrade" size="sm">
              {t("home.guest_go")}
            </ButtonLink>
          </Stack>
        </Card>
      )}
      <InstallHint name={t("app.name")} />
    </Page>
  );
}

/** Two taps: the face, and done; more only for whoever wants to say more. */
function CheckIn() {
  const t = useT();
  const { time } = useFormat();
  const { note, card, seen } = useNoting();
  const [mood, setMood] = useState<number | null>(null);
  const [noted, setNoted] = useState<string | null>(null);
  return (
    <Card className="r-check-in" data-testid="check-in">
      {noted === null ? (
        <>
          <Faces label={t("home.how")} value={mood} onChange={setMood} />
          {mood !== null && (
            <div className="r-check-in-ways">
              <Button
                variant="primary"
                onClick={() => {
                  note({ mood });
                  setNoted(new Date().toISOString());
                }}
              >
                {t("mood.save")}
              </Button>
              <ButtonLink to={`/moods/new?mood=${mood}`} variant="ghost">
                {t("home.more_words")}
              </ButtonLink>
            </div>
          )}
        </>
      ) : (
        <p role="status">{t("home.noted", { time: time(noted) })}</p>
      )}
      <SafetySheet card={card} onDone={seen} />
    </Card>
  );
}
