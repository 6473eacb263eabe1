import "./settings.css";
import { Download } from "lucide-react";
import { useState } from "react";
import { useHref, useSearchParams } from "react-router";
import { Badge, Button, Card, Confirm, ErrorNote, ErrorState, List, Loading, Note, Page, Row, Skeleton, Stack } from "../components";
import { useFormat, useT } from "../i18n";
import { appName } from "./appName";
import { arranged, ask, type Held, type Invoice, type Plan, type PlanPrice, type Subscription, useBilling } from "./billing";
import { useSubmit } from "./useSubmit";

/** Plans of every app that is on, what one has, and what was paid. */
export default function Plans() {
  const t = useT();
  const [search] = useSearchParams();
  const billing = useBilling(search.get("bought"));
  const all = [billing.plans, billing.held, billing.subscriptions, billing.invoices];
  const failed = all.find((each) => each.isError);
  const ready = all.every((each) => each.data !== undefined);
  return (
    <Page title={t("kit.plans.title")} back="/account">
      <Stack gap="xl">
        {billing.arrived !== undefined && (
          <div role="status">
            <Note>{t(billing.arrived ? "kit.plans.arrived" : "kit.plans.bought")}</Note>
          </div>
        )}
        {failed && <ErrorState error={failed.error} onRetry={() => void billing.again()} />}
        {!failed && !ready && (
          <Loading>
            <Skeleton shape="block" height={160} />
          </Loading>
        )}
        {!failed && ready && (
          <>
            {billing.plans.data!.some((plan) => plan.store === "sandbox") && <Note>{t("kit.plans.test_store")}</Note>}
            {arranged(billing.plans.data!, document.documentElement.dataset["app"]).map((plan) => (
              <PlanCard
                key={plan.id}
                plan={plan}
                held={billing.held.data!.find((each) => each.feature === plan.feature)}
                subscription={billing.subscriptions.data!.find((each) => each.app === plan.app)}
                again={billing.again}
              />
            ))}
            <Invoices invoices={billing.invoices.data!} plans={billing.plans.data!} />
            <Restore again={billing.again} />
          </>
        )}
      </Stack>
    </Page>
  );
}

interface Shown {
  plan: Plan;
  held: Held | undefined;
  subscription: Subscription | undefined;
  again: () => Promise<void>;
}

function PlanCard({ plan, held, subscription, again }: Shown) {
  const t = useT();
  const mine = subscription?.plan === plan.id ? subscription : undefined;
  return (
    <Card>
      <Stack gap="md">
        <Row>
          <h2>{plan.name}</h2>
          {held && <Badge tone={held.state === "past_due" ? "warning" : "success"}>{t("kit.plans.yours")}</Badge>}
        </Row>
        <p>{t("kit.plans.of", { app: appName(plan.app) })}</p>
        {held && <StandingText held={held} />}
        {!plan.purchasable && <p>{t("kit.plans.not_sold")}</p>}
        {plan.purchasable && <Prices plan={plan} held={held} subscription={subscription} again={again} />}
        {mine && <Manage subscription={mine} again={again} />}
        {held && !mine && held.source === "revenuecat" && <p>{t("kit.plans.in_app_store")}</p>}
      </Stack>
    </Card>
  );
}

/** In which state it is, why, and until when, in one sentence. */
function StandingText({ held }: { held: Held }) {
  const t = useT();
  const format = useFormat();
  const until = held.until === null ? "" : format.date(held.until);
  return <p role="status">{t("kit.plans.standing", { why: held.why, dated: held.until === null ? "no" : "yes", until })}</p>;
}

function usePrice() {
  const t = useT();
  const format = useFormat();
  return ({ period, cents }: PlanPrice) =>
    t("kit.plans.price", { price: format.number(cents / 100, { style: "currency", currency: "USD" }), period });
}

function Prices({ plan, held, subscription, again }: Shown) {
  const t = useT();
  const words = usePrice();
  const back = useHref("/account/plans");
  const [wish, choose] = useState<PlanPrice["period"] | null>(null);
  // One key for as long as the same thing is wished.
  const [key, renewKey] = useState(() => crypto.randomUUID());
  const form = useSubmit(async () => {
    if (subscription) {
      await ask("change", { subscription: subscription.id, plan: plan.id, period: wish }, key);
      choose(null);
      await again();
    } else {
      const { url } = await ask<{ url: string }>("checkout", { plan: plan.id, period: wish, back }, key);
      globalThis.location.assign(url);
    }
  });
  const has = (period: string) => subscription?.plan === plan.id && subscription.period === period;
  const owned = held?.why === "bought" || held?.why === "gift";
  return (
    <Stack gap="sm">
      {plan.trial_days > 0 && !held && <p>{t("kit.plans.trial", { days: plan.trial_days })}</p>}
      <List>
        {plan.prices.map((price) => (
          <li key={price.period} className="q-list-item">
            <span className="q-list-text">{words(price)}</span>
            {has(price.period) ? (
              <Badge>{t("kit.plans.current")}</Badge>
            ) : (
              !owned && (
                <Button
                  size="sm"
                  variant="primary"
                  onClick={() => {
                    renewKey(crypto.randomUUID());
                    choose(price.period);
                  }}
                >
                  {t(subscription ? "kit.plans.change" : "kit.plans.buy")}
                </Button>
              )
            )}
          </li>
        ))}
      </List>
      <Confirm
        open={wish !== null}
        title={t(subscription ? "kit.plans.change_title" : "kit.plans.buy_title")}
        action={t(subscription ? "kit.plans.change" : "kit.plans.go_to_pay")}
        busy={form.busy}
        onConfirm={form.run}
        onClose={() => choose(null)}
      >
        <p>{t(subscription ? "kit.plans.change_text" : "kit.plans.buy_text")}</p>
        <ErrorNote error={form.error} />
      </Confirm>
    </Stack>
  );
}

function Manage({ subscription, again }: { subscription: Subscription; again: () => Promise<void> }) {
  const t = useT();
  const format = useFormat();
  const back = useHref("/account/plans");
  const [ending, end] = useState(false);
  const turn = useSubmit(async () => {
    const what = subscription.renews ? "cancel" : "resume";
    await ask(what, { subscription: subscription.id }, crypto.randomUUID());
    end(false);
    await again();
  });
  const portal = useSubmit(async () => {
    const { url } = await ask<{ url: string }>("portal", { back }, crypto.randomUUID());
    globalThis.location.assign(url);
  });
  const date = format.date(subscription.period_end);
  return (
    <Stack gap="sm">
      {subscription.next_period !== null && (
        <p>{t("kit.plans.next", { period: subscription.next_period, date })}</p>
      )}
      <ErrorNote error={portal.error} />
      <Row>
        <Button busy={portal.busy} onClick={portal.run}>
          {t("kit.plans.portal")}
        </Button>
        {subscription.renews ? (
          <Button onClick={() => end(true)}>{t("kit.plans.cancel")}</Button>
        ) : (
          <Button variant="primary" busy={turn.busy} onClick={turn.run}>
            {t("kit.plans.resume")}
          </Button>
        )}
      </Row>
      {!ending && <ErrorNote error={turn.error} />}
      <Confirm
        open={ending}
        title={t("kit.plans.cancel_title")}
        action={t("kit.plans.cancel")}
        danger
        busy={turn.busy}
        onConfirm={turn.run}
        onClose={() => end(false)}
      >
        <p>{t("kit.plans.cancel_text", { date })}</p>
        <ErrorNote error={turn.error} />
      </Confirm>
    </Stack>
  );
}

function Invoices({ invoices, plans }: { invoices: Invoice[]; plans: Plan[] }) {
  const t = useT();
  const format = useFormat();
  const name = (id: string) => plans.find((plan) => plan.id === id)?.name ?? id;
  return (
    <section>
      <Stack gap="sm">
        <h2>{t("kit.plans.invoices")}</h2>
        {invoices.length === 0 ? (
          <p>{t("kit.plans.no_invoices")}</p>
        ) : (
          <List>
            {invoices.map((each) => (
              <li key={each.id}>
                <a className="q-list-item" href={`/api/v1/billing/invoices/${each.id}.pdf`} target="_blank" rel="noreferrer">
                  <span className="q-list-text">
                    <span>{t("kit.plans.invoice", { kind: each.kind, number: each.number })}</span>
                    <small>
                      {name(each.plan)} · {format.date(each.paid_at)} ·{" "}
                      {format.number(each.cents / 100, { style: "currency", currency: "USD" })}
                    </small>
                  </span>
                  <Download aria-hidden="true" size={18} />
                </a>
              </li>
            ))}
          </List>
        )}
      </Stack>
    </section>
  );
}

/** What was bought elsewhere is known here by itself; reading again shows it, and says so. */
function Restore({ again }: { again: () => Promise<void> }) {
  const t = useT();
  const [done, say] = useState(false);
  const form = useSubmit(async () => {
    await again();
    say(true);
  });
  return (
    <section>
      <Stack gap="sm">
        <Button busy={form.busy} onClick={form.run}>
          {t("kit.plans.restore")}
        </Button>
        <p role="status">{done ? t("kit.plans.restored") : t("kit.plans.restore_text")}</p>
      </Stack>
    </section>
  );
}
