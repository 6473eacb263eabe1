import { Mic, Square } from "lucide-react";
import { Link } from "react-router";
import { Button, IconButton, Note, Row, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { canRecord, type Voice } from "./useVoice";

/** Begins and ends speaking; not there where the browser cannot record. */
export function VoiceButton({ voice: { state, start, stop } }: { voice: Voice }) {
  const t = useT();
  if (!canRecord()) return null;
  const recording = state === "recording";
  return (
    <IconButton
      icon={recording ? Square : Mic}
      label={t(recording ? "voice.stop" : "voice.start")}
      aria-pressed={recording}
      busy={state === "asking" || state === "hearing"}
      onClick={recording ? stop : start}
      data-testid="voice-button"
    />
  );
}

/** What happens with the voice, in words, and the way on when it does not work. */
export function VoiceNote({ voice: { state, fault, stop, discard, close } }: { voice: Voice }) {
  const t = useT();
  if (state === "recording") {
    return (
      <Note>
        <Stack gap="sm">
          <p role="status">{t("voice.recording")}</p>
          <Row>
            <Button size="sm" variant="primary" onClick={stop}>
              {t("voice.stop")}
            </Button>
            <Button size="sm" variant="ghost" onClick={discard}>
              {t("voice.discard")}
            </Button>
          </Row>
        </Stack>
      </Note>
    );
  }
  if (state === "hearing") {
    return (
      <p className="q-small q-quiet" role="status">
        {t("voice.hearing")}
      </p>
    );
  }
  if (fault === null) return null;
  return (
    <Note tone="warning">
      <Stack gap="sm">
        <p role="alert" data-testid="voice-fault">
          {t(`voice.fault_${fault}`)} {fault === "consent" && <Link to="/account/consents">{t("you.consents")}</Link>}
        </p>
        <Row>
          <Button size="sm" variant="ghost" onClick={close}>
            {t("voice.close")}
          </Button>
        </Row>
      </Stack>
    </Note>
  );
}
