import "./premium.css";
import { useQuery } from "@tanstack/react-query";
import { Clapperboard, Layers, Lightbulb, Palette, Sparkles } from "lucide-react";
import { ButtonLink, Card, Note, Page, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { useSession } from "@kit/session";
import { packsQuery } from "../queries";

const BRINGS = [
  { key: "unlimited", icon: Clapperboard },
  { key: "hints", icon: Lightbulb },
  { key: "packs", icon: Layers },
  { key: "dress", icon: Palette },
] as const;

/** What premium brings, and what stays free; prices and buying are the common plans'. */
export default function Premium() {
  const t = useT();
  const { status } = useSession();
  const { data } = useQuery(packsQuery);
  const paid = data?.filter(({ premium }) => premium) ?? [];
  const whole = paid.length > 0 && paid.every(({ owned }) => owned);
  const plans = "/account/plans";
  return (
    <Page
      title={t("premium.title")}
      back="/you"
      footer={
        <ButtonLink to={status === "signed_in" ? plans : `/sign-in?next=${encodeURIComponent(plans)}`} variant="primary" size="lg" block>
          {t(whole ? "premium.manage" : "premium.go")}
        </ButtonLink>
      }
    >
      <Stack gap="lg">
        <div className="t-premium">
          <Sparkles aria-hidden="true" size={40} />
          <p>{t("premium.text")}</p>
        </div>
        {whole && <Note icon={Sparkles}>{t("premium.have")}</Note>}
        {BRINGS.map(({ key, icon: Icon }) => (
          <Card key={key} className="t-brings">
            <Icon aria-hidden="true" size={24} />
            <div>
              <h2>{t(`premium.${key}`)}</h2>
              <p className="q-quiet">{t(`premium.${key}_text`)}</p>
            </div>
          </Card>
        ))}
        <p className="q-small q-quiet">{t("premium.free")}</p>
      </Stack>
    </Page>
  );
}
