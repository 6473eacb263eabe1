import "../../chat/chat.css";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { Button, EmptyState, Page, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { care, careKeys, READ_ONCE, type SharedMessage } from "../api";
import { Loaded, PAGED } from "../Loaded";

/** One conversation to read, oldest first; nothing can be written into it. */
export default function Conversation() {
  const { grant = "", session = "" } = useParams();
  const t = useT();
  const list = useInfiniteQuery({
    ...PAGED,
    ...READ_ONCE,
    queryKey: [...careKeys.shared, grant, "messages", session],
    queryFn: ({ pageParam }) => care.sharedMessages(grant, session, pageParam),
  });
  return (
    <Page title={t("kind.conversations")} back={`/shared/${grant}?view=conversations`} width="reading">
      <Loaded query={list}>
        {({ pages }) => {
          const messages = pages.flatMap((page) => page.items).sort((a, b) => a.position - b.position);
          if (messages.length === 0) return <EmptyState title={t("shared.no_words")} />;
          return (
            <Stack gap="lg">
              {list.hasNextPage && (
                <Button block busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t("shared.earlier")}
                </Button>
              )}
              <ol role="list" className="r-care-list">
                {messages.map((message) => (
                  <Said key={message.id} message={message} />
                ))}
              </ol>
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Said({ message: { sender, content, created_at } }: { message: SharedMessage }) {
  const t = useT();
  const { dateTime } = useFormat();
  return (
    <li className={`r-message r-message-${sender}`}>
      <p className="r-bubble" dir="auto">
        <span className="q-visually-hidden">{t(`shared.said_${sender}`)}</span>
        {content}
      </p>
      <time className="q-small q-quiet" dateTime={created_at}>
        {dateTime(created_at)}
      </time>
    </li>
  );
}
