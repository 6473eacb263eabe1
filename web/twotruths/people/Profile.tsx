import "./people.css";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Clapperboard, UserX } from "lucide-react";
import { Link, useParams } from "react-router";
import { isApiError } from "@kit/api";
import { Avatar, Badge, Button, ButtonLink, EmptyState, ErrorState, Loading, Page, Row, Skeleton, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { useSession } from "@kit/session";
import type { Card } from "../api";
import { cardsOf } from "../feed/window";
import { challengesOfQuery, profileQuery } from "../queries";
import { Follow } from "./Follow";

/** Somebody, and what they put up for all to see. */
export default function Profile() {
  const t = useT();
  const { id = "" } = useParams();
  const { me } = useSession();
  const { data, error, refetch } = useQuery(profileQuery(id));
  if (isApiError(error) && error.status === 404) {
    return (
      <Page title={t("people.title")} back="/">
        <EmptyState icon={UserX} title={t("people.gone")} action={<ButtonLink to="/">{t("watch.others")}</ButtonLink>} />
      </Page>
    );
  }
  return (
    <Page title={data?.name ?? t("people.title")} back="/" width="reading">
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Skeleton shape="block" height={20} />
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Stack gap="lg">
          <Row gap="md">
            <Avatar id={data.id} name="" size={72} />
            <Stack gap="sm" className="q-grow">
              {data.friend && <Badge tone="success">{t("people.friends")}</Badge>}
              {me === null ? (
                <ButtonLink to={`/sign-in?next=${encodeURIComponent(`/people/${id}`)}`} size="sm">
                  {t("people.follow_account")}
                </ButtonLink>
              ) : (
                me.id !== id && (
                  <div>
                    <Follow id={id} />
                  </div>
                )
              )}
            </Stack>
          </Row>
          <Shown id={id} />
        </Stack>
      )}
    </Page>
  );
}

function Shown({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(challengesOfQuery(id));
  if (data === undefined) {
    return error === null ? (
      <Loading>
        <Skeleton shape="block" height={50} />
      </Loading>
    ) : (
      <ErrorState error={error} onRetry={() => void refetch()} />
    );
  }
  const cards = cardsOf(data.pages);
  if (cards.length === 0) return <EmptyState icon={Clapperboard} title={t("people.nothing")} />;
  return (
    <section className="t-section">
      <h2>{t("people.bluffs")}</h2>
      <ul className="t-tiles" role="list">
        {cards.map((card) => (
          <Tile key={card.id} card={card} />
        ))}
      </ul>
      {hasNextPage && (
        <Button block busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("people.more")}
        </Button>
      )}
    </section>
  );
}

function Tile({ card }: { card: Card }) {
  const t = useT();
  const { number } = useFormat();
  return (
    <li>
      <Link to={card.mine ? `/mine/${card.id}` : `/watch/${card.id}`} className="t-tile">
        <span className="t-tile-picture">{card.poster_url !== null && <img src={card.poster_url} alt="" loading="lazy" decoding="async" />}</span>
        <bdi>{card.title}</bdi>
        <span className="q-small q-quiet">{card.guessed ? t("clip.guessed") : t("clip.counts", { guesses: card.guesses, count: number(card.guesses) })}</span>
      </Link>
    </li>
  );
}
