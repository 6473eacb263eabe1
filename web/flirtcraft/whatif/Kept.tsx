import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button, Confirm, ErrorNote, ErrorState, List, Loading, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import type { Thread } from "../api";
import { keptKey, type WhatIf, whatIfs } from "./api";
import { Difference, Moves } from "./Moves";

/** What was kept of this conversation, to read again and to delete. */
export function Kept({ thread }: { thread: Thread }) {
  const t = useT();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [leaving, setLeaving] = useState<WhatIf | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: keptKey(thread.id),
    queryFn: () => whatIfs.kept(thread.id),
    // What this device remembers may be from before the last one was kept.
    refetchOnMount: "always",
  });
  const remove = useMutation({
    mutationFn: (id: string) => whatIfs.remove(thread.id, id),
    onSuccess: (_, id) => {
      client.setQueryData<WhatIf[]>(keptKey(thread.id), (all) => all?.filter((each) => each.id !== id));
      setLeaving(null);
      // The button that was pressed is gone with its item.
      setTimeout(() => heading.current?.focus());
    },
  });
  if (data === undefined) {
    if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
    return (
      <Loading>
        <Skeleton shape="block" height={14} />
      </Loading>
    );
  }
  return (
    <section className="f-what-if">
      <h2 ref={heading} tabIndex={-1}>
        {t("what_if.kept", { count: data.length })}
      </h2>
      {data.length === 0 ? (
        <p className="q-small q-quiet">{t("what_if.kept_none")}</p>
      ) : (
        <List data-testid="what-ifs-kept">
          {data.map((each) => (
            <li key={each.id}>
              <Item kept={each} name={thread.context.persona.name} onDelete={() => setLeaving(each)} />
            </li>
          ))}
        </List>
      )}
      <Confirm
        open={leaving !== null}
        title={t("what_if.delete_title")}
        action={t("what_if.delete")}
        danger
        busy={remove.isPending}
        onConfirm={() => leaving?.id && remove.mutate(leaving.id)}
        onClose={() => setLeaving(null)}
      >
        <Stack gap="sm">
          <p>{t("what_if.delete_text")}</p>
          <ErrorNote error={remove.error} />
        </Stack>
      </Confirm>
    </section>
  );
}

function Item({ kept, name, onDelete }: { kept: WhatIf; name: string; onDelete: () => void }) {
  const t = useT();
  const { dateTime } = useFormat();
  return (
    <details className="f-kept">
      <summary>
        <span className="q-grow">
          <bdi>{kept.content}</bdi>
        </span>
        {kept.scores && <Difference change={kept.scores.changes.overall} />}
      </summary>
      <div className="f-kept-body">
        <dl>
          <dt>{t("what_if.you_said")}</dt>
          <dd>
            <bdi>{kept.original}</bdi>
          </dd>
          <dt>{t("what_if.answer", { name })}</dt>
          {kept.reply.map(({ content }, index) => (
            <dd key={index}>
              <bdi>{content}</bdi>
            </dd>
          ))}
        </dl>
        {kept.scores && <Moves scores={kept.scores} />}
        <p className="f-kept-foot">
          <span className="q-small q-quiet">{dateTime(kept.created_at)}</span>
          <Button size="sm" variant="ghost" icon={Trash2} onClick={onDelete}>
            {t("what_if.delete")}
          </Button>
        </p>
      </div>
    </details>
  );
}
