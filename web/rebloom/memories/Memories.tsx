import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { BookHeart } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { Badge, Button, Card, Confirm, EmptyState, ErrorNote, ErrorState, Loading, Page, Row, Skeleton, Stack, TextArea } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type Memory, rebloom } from "../api";
import { keys } from "../keys";

/** Everything that is remembered, to read, put right and take away. */
export default function Memories() {
  const t = useT();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.memories,
    queryFn: ({ pageParam }) => rebloom.memories({ cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
  const older = useQuery({ queryKey: [...keys.memories, "older"], queryFn: rebloom.older });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t("you.memories")} back="/you" width="reading">
      <Stack gap="lg">
        <p className="q-quiet">{t("memories.text")}</p>
        {data === undefined ? (
          error === null ? (
            <Loading>
              <Skeleton shape="block" height={30} />
            </Loading>
          ) : (
            <ErrorState error={error} onRetry={() => void refetch()} />
          )
        ) : items.length === 0 ? (
          <EmptyState icon={BookHeart} title={t("memories.none")}>
            <p>{t("memories.none_text")}</p>
          </EmptyState>
        ) : (
          items.map((memory) => <One key={memory.id} memory={memory} />)
        )}
        {hasNextPage && (
          <Button block busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("sessions.more")}
          </Button>
        )}
        {(older.data?.count ?? 0) > 0 && <p className="q-small q-quiet">{t("memories.older", { count: older.data!.count })}</p>}
      </Stack>
    </Page>
  );
}

function One({ memory }: { memory: Memory }) {
  const t = useT();
  const { date } = useFormat();
  const client = useQueryClient();
  const [text, setText] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const again = () => void client.invalidateQueries({ queryKey: keys.memories });
  const correct = useMutation({
    mutationFn: (summary: string) => rebloom.correct(memory.id, summary),
    onSuccess: () => {
      setText(null);
      again();
    },
  });
  const forget = useMutation({ mutationFn: () => rebloom.forget(memory.id), onSuccess: again });
  return (
    <Card>
      <Stack gap="sm">
        {text === null ? (
          <p dir="auto">{memory.summary}</p>
        ) : (
          <TextArea label={t("memories.words")} rows={3} maxLength={1000} value={text} onChange={(event) => setText(event.target.value)} />
        )}
        <Row>
          {memory.topics.map((topic) => (
            <Badge key={topic}>
              <bdi>{topic}</bdi>
            </Badge>
          ))}
        </Row>
        <p className="q-small q-quiet">
          {date(memory.valid_from)}
          {memory.session_id !== null && (
            <>
              {" · "}
              <Link to={`/talk/${memory.session_id}`}>{t("memories.from")}</Link>
            </>
          )}
          {memory.corrected_at !== null && ` · ${t("memories.corrected")}`}
        </p>
        <ErrorNote error={correct.error ?? forget.error} />
        <Row>
          {text === null ? (
            <>
              <Button size="sm" onClick={() => setText(memory.summary)}>
                {t("memories.correct")}
              </Button>
              <Button size="sm" variant="ghost" onClick={() => setAsking(true)}>
                {t("memories.forget")}
              </Button>
            </>
          ) : (
            <>
              <Button size="sm" variant="primary" busy={correct.isPending} disabled={text.trim() === ""} onClick={() => correct.mutate(text)}>
                {t("you.save")}
              </Button>
              <Button size="sm" variant="ghost" onClick={() => setText(null)}>
                {t("memories.cancel")}
              </Button>
            </>
          )}
        </Row>
      </Stack>
      <Confirm open={asking} title={t("memories.forget_title")} action={t("memories.forget")} danger busy={forget.isPending} onConfirm={() => forget.mutate()} onClose={() => setAsking(false)}>
        <p>{t("memories.forget_text")}</p>
      </Confirm>
    </Card>
  );
}
