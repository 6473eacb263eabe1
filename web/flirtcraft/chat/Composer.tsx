import "@kit/components/field.css";
import { SendHorizontal } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useT } from "@kit/i18n";
import { forgetDraft, keepDraft, keptDraft } from "./draft";

/** The longest message the server takes, in characters as people count them. */
export const LONGEST = 500;
const COUNTED_FROM = 400;
export const lengthOf = (text: string) => [...text.trim()].length;

interface ComposerProps {
  id: string;
  /** Ways to begin, while nothing has been said. */
  starters: readonly string[];
  /** The starter chosen on the card before. */
  opener: string | undefined;
  onSend: (text: string) => void;
}

/** Enter sends, Shift+Enter makes a new line; what was begun survives a reload of the tab. */
export function Composer({ id, starters, opener, onSend }: ComposerProps) {
  const t = useT();
  const [text, setText] = useState(() => keptDraft(id) ?? opener ?? "");
  const input = useRef<HTMLTextAreaElement>(null);
  const length = lengthOf(text);
  const tooLong = length > LONGEST;
  const ready = length > 0 && !tooLong;

  useEffect(() => {
    // A keyboard on the desk may write at once; on a phone the focus would throw up the keyboard.
    if (matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, []);

  function write(next: string) {
    setText(next);
    keepDraft(id, next);
  }

  function send() {
    if (!ready) return;
    onSend(text.trim());
    setText("");
    forgetDraft();
    input.current?.focus();
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    // While an input method composes, Enter chooses a character and sends nothing.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  }

  return (
    <div className="f-composer">
      {starters.length > 0 && text === "" && (
        <ul role="list" className="f-composer-starters" aria-label={t("meet.starters")}>
          {starters.map((starter) => (
            <li key={starter}>
              <button
                type="button"
                onClick={() => {
                  write(starter);
                  input.current?.focus();
                }}
              >
                <bdi>{starter}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="f-composer-row"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ref={input}
          className="q-input f-composer-input"
          data-testid="message-input"
          rows={1}
          dir="auto"
          value={text}
          placeholder={t("chat.placeholder")}
          aria-label={t("chat.input")}
          aria-invalid={tooLong || undefined}
          aria-describedby={length >= COUNTED_FROM ? "f-count" : undefined}
          enterKeyHint="send"
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
          onKeyDown={press}
        />
        <button
          type="submit"
          className="q-icon-button q-button-primary f-send"
          data-testid="send-button"
          aria-label={t("chat.send")}
          title={t("chat.send")}
          disabled={!ready}
        >
          <SendHorizontal className="q-directional" aria-hidden="true" size={20} />
        </button>
      </form>
      {length >= COUNTED_FROM && (
        <p id="f-count" className={`f-small f-number ${tooLong ? "f-too-long" : "f-quiet"}`} role={tooLong ? "alert" : undefined}>
          {tooLong ? t("chat.too_long", { length, most: LONGEST }) : `${length} / ${LONGEST}`}
        </p>
      )}
    </div>
  );
}
