import { useMutation } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { Button, Card, ErrorNote, Stack } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { care } from "./api";

/** In two halves, as people read such a thing out. */
const halves = (code: string) => `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`;

/** The code to read out. It is shown this once: the server keeps only its print. */
export function Code({ onMade }: { onMade: () => void }) {
  const t = useT();
  const { dateTime } = useFormat();
  const make = useMutation({ mutationFn: care.code, onSuccess: onMade });
  return (
    <section className="r-section">
      <h2>{t("sharing.code")}</h2>
      <p>{t("sharing.code_text")}</p>
      {make.data !== undefined && (
        <Card variant="accent" role="status">
          <Stack gap="sm">
            <p className="r-code" dir="ltr" data-testid="access-code" data-code={make.data.code}>
              {halves(make.data.code)}
            </p>
            <p className="q-small">{t("sharing.code_until", { when: dateTime(make.data.expires_at) })}</p>
          </Stack>
        </Card>
      )}
      <ErrorNote error={make.error} />
      <Button icon={KeyRound} variant={make.data === undefined ? "primary" : "ghost"} block busy={make.isPending} onClick={() => make.mutate()}>
        {t(make.data === undefined ? "sharing.code_make" : "sharing.code_again")}
      </Button>
    </section>
  );
}
