import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { CalendarClock } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { Button, ButtonLink, Card, Confirm, EmptyState, ErrorNote, Page, Row, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { type Asked, care, careKeys } from "./api";
import { Appointment } from "./Appointment";
import { PAGED, Pages } from "./Loaded";

/** Every appointment that was asked for, and what became of it. */
export default function Referrals() {
  const t = useT();
  const list = useInfiniteQuery({ ...PAGED, queryKey: careKeys.referrals, queryFn: ({ pageParam }) => care.referrals(pageParam), refetchOnMount: "always" });
  return (
    <Page title={t("referrals.title")} back="/providers" width="reading">
      <Pages
        query={list}
        empty={
          <EmptyState
            icon={CalendarClock}
            title={t("referrals.none")}
            action={
              <ButtonLink to="/providers" variant="primary">
                {t("providers.title")}
              </ButtonLink>
            }
          >
            <p>{t("referrals.none_text")}</p>
          </EmptyState>
        }
      >
        {(referral) => <One referral={referral} />}
      </Pages>
    </Page>
  );
}

function One({ referral }: { referral: Asked }) {
  const t = useT();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation({
    mutationFn: () => care.withdraw(referral.id),
    onSuccess: () => {
      setAsking(false);
      return client.invalidateQueries({ queryKey: careKeys.referrals });
    },
  });
  const { provider, status } = referral;
  const open = status === "requested" || status === "confirmed";
  return (
    <Card>
      <Stack gap="sm">
        <Appointment appointment={referral} who={provider === null ? t("referrals.gone") : <Link to={`/providers/${provider.id}`}>{provider.name}</Link>} />
        {open && (
          <Row>
            <Button size="sm" variant="ghost" onClick={() => setAsking(true)}>
              {t("referrals.withdraw")}
            </Button>
          </Row>
        )}
      </Stack>
      <Confirm open={asking} title={t("referrals.withdraw_title")} action={t("referrals.withdraw")} danger busy={withdraw.isPending} onConfirm={() => withdraw.mutate()} onClose={() => setAsking(false)}>
        <p>{t("referrals.withdraw_text")}</p>
        <ErrorNote error={withdraw.error} />
      </Confirm>
    </Card>
  );
}
