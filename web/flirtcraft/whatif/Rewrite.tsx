import "@kit/components/field.css";
import { Sparkles } from "lucide-react";
import { type KeyboardEvent, useId } from "react";
import { isApiError } from "@kit/api";
import { lengthOf } from "@kit/chat";
import { Button, ErrorNote, Note } from "@kit/components";
import { useT } from "@kit/i18n";
import { useOnline } from "@kit/realtime";
import { LONGEST } from "../api";
import { Unstored } from "./Lines";

interface RewriteProps {
  text: string;
  original: string;
  busy: boolean;
  /** Something was tried already. */
  again: boolean;
  error: unknown;
  onWrite: (text: string) => void;
  onTry: () => void;
}

/** Where the other line is written: the same words would only bring the same answer, and nothing goes out without a network. */
export function Rewrite({ text, original, busy, again, error, onWrite, onTry }: RewriteProps) {
  const t = useT();
  const id = useId();
  const online = useOnline();
  const length = lengthOf(text);
  const same = text.trim() === original.trim();
  const ready = online && length > 0 && length <= LONGEST && !same;

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (ready && !busy) onTry();
  }

  return (
    <form
      className={`f-rewrite${again ? " f-rewrite-again" : ""}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onTry();
      }}
    >
      {isApiError(error, "CONVERSATION_UNSCORED") ? <Note tone="warning">{t("what_if.none_text")}</Note> : <ErrorNote error={error} />}
      <label htmlFor={id} className="q-small">
        {t("what_if.write")}
      </label>
      <textarea
        id={id}
        className="q-input f-rewrite-input"
        data-testid="what-if-input"
        rows={2}
        dir="auto"
        value={text}
        aria-invalid={length > LONGEST || undefined}
        aria-describedby={`${id}-why`}
        enterKeyHint="send"
        autoComplete="off"
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={press}
      />
      <div id={`${id}-why`} className="q-small">
        {!online ? (
          <p className="q-quiet">{t("what_if.offline")}</p>
        ) : length > LONGEST ? (
          <p className="q-too-long" role="alert">
            {t("kit.chat.too_long", { length, most: LONGEST })}
          </p>
        ) : same ? (
          <p className="q-quiet">{t("what_if.same")}</p>
        ) : (
          <Unstored />
        )}
      </div>
      <Button type="submit" variant="primary" size="lg" icon={Sparkles} block busy={busy} aria-disabled={!ready || busy || undefined} data-testid="what-if-try">
        {t(again ? "what_if.again" : "what_if.try")}
      </Button>
    </form>
  );
}
