import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { MessageCircle } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Button, ButtonLink, ErrorNote, Page, RadioCards, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { rebloom, type SessionType, TYPES } from "../api";
import { keys } from "../keys";
import { Faces } from "../mood/Faces";
import { recentQuery } from "../queries";

/** What it is about and how it feels; both may be left open. */
export default function Begin() {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const recent = useQuery(recentQuery);
  const [type, setType] = useState<SessionType>("general");
  const [mood, setMood] = useState<number | null>(null);
  const open = recent.data?.find(({ ended_at }) => ended_at === null);
  const start = useMutation({
    mutationFn: () => rebloom.start(type, mood),
    onSuccess: ({ session }) => {
      client.setQueryData(keys.session(session.id), session);
      void client.invalidateQueries({ queryKey: keys.sessions });
      void navigate(`/talk/${session.id}`);
    },
  });
  return (
    <Page
      title={t("begin.title")}
      width="reading"
      footer={
        <>
          <ErrorNote error={start.error} />
          <Button variant="primary" size="lg" block icon={MessageCircle} busy={start.isPending} onClick={() => start.mutate()}>
            {t("begin.go")}
          </Button>
        </>
      }
    >
      <Stack gap="lg">
        {open && (
          <ButtonLink to={`/talk/${open.id}`} block>
            {t("begin.continue")}
          </ButtonLink>
        )}
        <Faces label={t("begin.mood")} value={mood} onChange={setMood} />
        <RadioCards
          legend={t("begin.about")}
          columns={2}
          options={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
          value={type}
          onChange={setType}
        />
        <ButtonLink to="/sessions" variant="ghost" block>
          {t("begin.earlier")}
        </ButtonLink>
      </Stack>
    </Page>
  );
}
