import "../components/field.css";
import "./composer.css";
import { SendHorizontal } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { useT } from "../i18n";
import { forgetDraft, keepDraft, keptDraft } from "./draft";

/** Characters as people count them, without the blanks around. */
export const lengthOf = (text: string) => [...text.trim()].length;

interface ComposerProps {
  /** The conversation; what was begun in another one is not shown here. */
  id: string;
  /** The longest message the server takes; a count appears from four fifths of it on. */
  longest: number;
  placeholder: string;
  /** Ways to begin, while nothing has been said. */
  starters?: readonly string[];
  startersLabel?: string;
  /** What stands in the field to begin with. */
  opener?: string | undefined;
  onSend: (text: string) => void;
  /** Another way to write, beside the way to send. */
  aside?: ReactNode;
  /** For words that come from elsewhere, to be read over before they are sent. */
  handle?: Ref<ComposerHandle>;
}

export interface ComposerHandle {
  /** Puts words behind those that are there. */
  add: (words: string) => void;
}

/** Enter sends, Shift+Enter makes a new line; what was begun survives a reload of the tab. */
export function Composer({ id, longest, placeholder, starters = [], startersLabel, opener, onSend, aside, handle }: ComposerProps) {
  const t = useT();
  const count = useId();
  const [text, setText] = useState(() => keptDraft(id) ?? opener ?? "");
  const input = useRef<HTMLTextAreaElement>(null);
  const length = lengthOf(text);
  const tooLong = length > longest;
  const counted = length >= longest * 0.8;
  const ready = length > 0 && !tooLong;

  useEffect(() => {
    // A keyboard on the desk may write at once; on a phone the focus would throw up the keyboard.
    if (matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, []);

  useImperativeHandle(handle, () => ({
    add: (words) => {
      write([text.trimEnd(), words.trim()].filter((part) => part !== "").join(" "));
      input.current?.focus();
    },
  }));

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
    <div className="q-composer">
      {starters.length > 0 && text === "" && (
        <ul role="list" className="q-composer-starters" aria-label={startersLabel}>
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
        className="q-composer-row"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ref={input}
          className="q-input q-composer-input"
          data-testid="message-input"
          rows={1}
          dir="auto"
          value={text}
          placeholder={placeholder}
          aria-label={t("kit.chat.input")}
          aria-invalid={tooLong || undefined}
          aria-describedby={counted ? count : undefined}
          enterKeyHint="send"
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
          onKeyDown={press}
        />
        {aside}
        <button
          type="submit"
          className="q-icon-button q-button-primary q-send"
          data-testid="send-button"
          aria-label={t("kit.chat.send")}
          title={t("kit.chat.send")}
          disabled={!ready}
        >
          <SendHorizontal className="q-directional" aria-hidden="true" size={20} />
        </button>
      </form>
      {counted && (
        <p id={count} className={`q-composer-count${tooLong ? " q-too-long" : ""}`} role={tooLong ? "alert" : undefined}>
          {tooLong ? t("kit.chat.too_long", { length, most: longest }) : `${length} / ${longest}`}
        </p>
      )}
    </div>
  );
}
