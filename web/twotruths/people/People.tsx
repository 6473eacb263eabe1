import "./people.css";
import { useQuery } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { Avatar, Badge, ButtonLink, EmptyState, ErrorState, List, ListLink, Loading, Page, Skeleton, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { followingQuery } from "../queries";

/** Whom one follows, and who of them follows back. */
export default function People() {
  const t = useT();
  const { data, error, refetch } = useQuery(followingQuery);
  return (
    <Page title={t("people.mine")} back="/you" width="reading">
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Stack>
              <Skeleton shape="block" height={14} />
              <Skeleton shape="block" height={14} />
            </Stack>
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <EmptyState icon={Users} title={t("people.none")} action={<ButtonLink to="/?feed=hot" variant="primary">{t("people.find")}</ButtonLink>}>
          <p>{t("feed.empty_friends")}</p>
        </EmptyState>
      ) : (
        <Stack>
          <p className="q-quiet">{t("people.friends_text")}</p>
          <List>
            {data.map(({ id, name, friend }) => (
              <li key={id}>
                <ListLink to={`/people/${id}`} arrow={false}>
                  <Avatar id={id} name="" size={40} />
                  <bdi className="q-grow">{name}</bdi>
                  {friend && <Badge tone="success">{t("people.friends")}</Badge>}
                </ListLink>
              </li>
            ))}
          </List>
          <ButtonLink to="/?feed=friends" block>
            {t("people.friends_feed")}
          </ButtonLink>
        </Stack>
      )}
    </Page>
  );
}
