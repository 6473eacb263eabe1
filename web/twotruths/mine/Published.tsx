import { useMutation } from "@tanstack/react-query";
import { Link2, Play } from "lucide-react";
import { Button, ButtonLink, ErrorNote, Note, RadioCards, Row, Stack, useToast } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { game, type Own, type Shown, type Visibility, VISIBILITIES } from "../api";
import { Outcome } from "../results/Outcome";
import { Signals } from "../signals/Signals";

interface PublishedProps {
  shown: Shown;
  own: Own;
  onChanged: (shown: Shown) => void;
}

/** How it goes: who watched, who fell for it, who did not; and who may see it. */
export function Published({ shown: { challenge, statements }, own, onChanged }: PublishedProps) {
  const t = useT();
  const toast = useToast();
  const { number } = useFormat();
  const show = useMutation({ mutationFn: (visibility: Visibility) => game.change(challenge.id, { visibility }), onSuccess: (kept) => onChanged(kept.challenge) });
  const address = `/watch/${challenge.id}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(`/twotruths${address}`, location.origin).href);
      toast({ text: t("mine.copied"), tone: "success" });
    } catch {
      toast({ text: t("mine.copy_failed"), tone: "error" });
    }
  };
  return (
    <Stack gap="lg">
      {own.hidden && (
        <Note tone="warning">
          <p>{t("mine.hidden_text")}</p>
        </Note>
      )}
      <p className="t-mine-figures">
        <span>{t("mine.views", { views: challenge.views, count: number(challenge.views) })}</span>
        <span>{t("mine.guesses", { guesses: challenge.guesses, count: number(challenge.guesses) })}</span>
      </p>
      <Row>
        <ButtonLink to={address} icon={Play} variant="primary">
          {t("mine.watch")}
        </ButtonLink>
        <Button icon={Link2} onClick={() => void copy()}>
          {t("mine.copy")}
        </Button>
      </Row>
      <Outcome id={challenge.id} statements={statements} mine={null} />
      <Signals id={challenge.id} />
      <RadioCards<Visibility>
        legend={t("record.visibility")}
        value={show.isPending ? (show.variables ?? own.visibility) : own.visibility}
        onChange={(visibility) => show.mutate(visibility)}
        options={VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}`), hint: t(`visibility.${value}_hint`) }))}
      />
      <ErrorNote error={show.error} />
    </Stack>
  );
}
