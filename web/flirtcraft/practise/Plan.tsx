import "./practise.css";
import { CalendarDays, ChartNoAxesColumn, MapPinned } from "lucide-react";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { api, type Schemas } from "@kit/api";
import { ButtonLink, Card, Note, Page, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { PLACES } from "../api";
import { useNames } from "../app/useNames";
import { Scene } from "../art/Scene";

const GIVES = [
  { icon: MapPinned, text: "plan.places" },
  { icon: CalendarDays, text: "plan.limit" },
  { icon: ChartNoAxesColumn, text: "plan.charts" },
] as const;

/** What the premium plan gives, where it is bought, or plainly that this server does not sell it. */
export default function Plan() {
  const t = useT();
  const names = useNames();
  const { time } = useFormat();
  const [search] = useSearchParams();
  const place = PLACES.find((each) => each === search.get("place"));
  const resets = search.get("resets");
  const plans = useQuery({
    queryKey: ["plans"],
    queryFn: ({ signal }) => api.get<Schemas["PlanView"][]>("/billing/plans", { signal }),
  });
  const premium = plans.data?.find((plan) => plan.id === "flirtcraft.premium");
  const known = resets !== null && !Number.isNaN(Date.parse(resets));
  return (
    <Page
      title={t("plan.title")}
      back="/practise"
      footer={
        <ButtonLink to="/practise" size="lg" block>
          {t("plan.back")}
        </ButtonLink>
      }
    >
      <Stack gap="lg">
        {place !== undefined && (
          <div className="f-plan-picture">
            <Scene place={place} />
          </div>
        )}
        {place !== undefined && <p>{t("plan.place", { place: names.place(place) })}</p>}
        {known && <p>{t("plan.day", { time: time(resets) })}</p>}
        <Card variant="accent">
          <Stack gap="md">
            <h2>{t("plan.name")}</h2>
            <ul role="list" className="f-plan-list">
              {GIVES.map(({ icon: Icon, text }) => (
                <li key={text}>
                  <Icon aria-hidden="true" size={20} />
                  {t(text)}
                </li>
              ))}
            </ul>
            <p className="q-small">{t("plan.price")}</p>
          </Stack>
        </Card>
        {premium?.purchasable === true && (
          <ButtonLink to="/account/plans" variant="primary" block>
            {t("plan.buy")}
          </ButtonLink>
        )}
        {premium?.purchasable === false && <Note>{t("plan.unavailable")}</Note>}
        <p className="q-quiet q-small">{t("plan.free")}</p>
      </Stack>
    </Page>
  );
}
