import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Badge, Button, Card, Confirm, ErrorNote, Row, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { care, careKeys, type Grant } from "./api";
import { Loaded } from "./Loaded";

/** Who may read along now, and, folded away, who could once. */
export function Grants({ grants, now = Date.now() }: { grants: readonly Grant[]; now?: number }) {
  const t = useT();
  const runs = ({ revoked_at, until }: Grant) => revoked_at === null && Date.parse(until) > now;
  const active = grants.filter(runs);
  const over = grants.filter((grant) => !runs(grant));
  return (
    <>
      {active.length === 0 && <p>{t("sharing.nobody")}</p>}
      {active.map((grant) => (
        <Active key={grant.id} grant={grant} />
      ))}
      {over.length > 0 && (
        <details className="r-fold">
          <summary>{t("sharing.over")}</summary>
          <Stack>
            {over.map((grant) => (
              <Over key={grant.id} grant={grant} />
            ))}
          </Stack>
        </details>
      )}
    </>
  );
}

function Kinds({ grant }: { grant: Grant }) {
  const t = useT();
  return (
    <Row gap="xs">
      {grant.kinds.map((kind) => (
        <Badge key={kind}>{t(`kind.${kind}`)}</Badge>
      ))}
    </Row>
  );
}

function Active({ grant }: { grant: Grant }) {
  const t = useT();
  const { date } = useFormat();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () => care.revoke(grant.id),
    onSuccess: () => {
      setAsking(false);
      return client.invalidateQueries({ queryKey: careKeys.sharing });
    },
  });
  return (
    <Card data-testid="access-grant">
      <Stack gap="sm">
        <h3 className="r-care-name">
          <bdi>{grant.therapist.name}</bdi>
        </h3>
        <Kinds grant={grant} />
        <p className="q-small">
          {t("sharing.until", { day: date(grant.until) })} · {t("sharing.reads", { reads: grant.reads })}
        </p>
        {grant.reads > 0 && <Reads grant={grant} />}
        <Row>
          <Button variant="danger" onClick={() => setAsking(true)}>
            {t("sharing.revoke")}
          </Button>
        </Row>
      </Stack>
      <Confirm open={asking} title={t("sharing.revoke_title")} action={t("sharing.revoke")} danger busy={revoke.isPending} onConfirm={() => revoke.mutate()} onClose={() => setAsking(false)}>
        <p>{t("sharing.revoke_text", { name: grant.therapist.name })}</p>
        <ErrorNote error={revoke.error} />
      </Confirm>
    </Card>
  );
}

/** What was looked at and when, for whoever wants to know. */
function Reads({ grant }: { grant: Grant }) {
  const t = useT();
  const { dateTime } = useFormat();
  const [open, setOpen] = useState(false);
  const query = useQuery({ queryKey: [...careKeys.sharing, "reads", grant.id, grant.reads], queryFn: () => care.reads(grant.id), enabled: open });
  return (
    <details className="r-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("sharing.what_read")}</summary>
      <Loaded query={query} height={10}>
        {(reads) => (
          <ul className="r-times">
            {reads.map(({ kind, at, times }) => (
              <li key={kind + at}>
                {t(`kind.${kind}`)}, {dateTime(at)}
                {times > 1 && ` (${t("sharing.times", { times })})`}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </details>
  );
}

function Over({ grant }: { grant: Grant }) {
  const t = useT();
  const { date } = useFormat();
  return (
    <div>
      <p>
        <bdi>{grant.therapist.name}</bdi>
      </p>
      <Kinds grant={grant} />
      <p className="q-small q-quiet">
        {t("sharing.ended", { day: date(grant.revoked_at ?? grant.until) })} · {t("sharing.reads", { reads: grant.reads })}
      </p>
      {grant.reads > 0 && <Reads grant={grant} />}
    </div>
  );
}
