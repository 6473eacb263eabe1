import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nProvider, type CatalogueSource, startI18n } from "@kit/i18n";
import { Composer, lengthOf } from "@kit/chat";
import { ToastProvider } from "@kit/components";
import { message, thread } from "../test/samples";
import { elapsed } from "./Clock";
import { Hint } from "./Hint";
import { UnsentBubble } from "./UnsentBubble";

const FIRST: CatalogueSource = import.meta.glob("../messages/*.json", { query: "?icu", import: "default", eager: true });
const REST: CatalogueSource = import.meta.glob("../app/messages/*.json", { query: "?icu", import: "default", eager: true });
const started = await startI18n([FIRST, REST], "en");
const show = (children: ReactNode) =>
  render(
    <I18nProvider started={started}>
      <ToastProvider>{children}</ToastProvider>
    </I18nProvider>,
  );
vi.stubGlobal("matchMedia", () => ({ matches: false }));

afterEach(() => sessionStorage.clear());

describe("the input", () => {
  const composer = (onSend: (text: string) => void, opener?: string) =>
    show(<Composer id="c1" longest={500} placeholder="" starters={["Is that seat taken?"]} startersLabel="" opener={opener} onSend={onSend} />);

  it("sends with Enter, trimmed, and is empty afterwards", async () => {
    const sent = vi.fn();
    composer(sent);
    const input = screen.getByTestId("message-input");
    await userEvent.type(input, "  Hello there {Enter}");
    expect(sent).toHaveBeenCalledExactlyOnceWith("Hello there");
    expect(input).toHaveValue("");
  });

  it("makes a new line with Shift and Enter", async () => {
    const sent = vi.fn();
    composer(sent);
    await userEvent.type(screen.getByTestId("message-input"), "one{Shift>}{Enter}{/Shift}two");
    expect(sent).not.toHaveBeenCalled();
    expect(screen.getByTestId("message-input")).toHaveValue("one\ntwo");
  });

  it("sends neither nothing nor more than 500 characters, and says how many there are", async () => {
    composer(vi.fn());
    const send = screen.getByTestId("send-button");
    expect(send).toBeDisabled();
    await userEvent.click(screen.getByTestId("message-input"));
    await userEvent.paste("x".repeat(501));
    expect(send).toBeDisabled();
    expect(screen.getByRole("alert")).toHaveTextContent("501 of 500");
  });

  it("counts characters as people do, not halves of an emoji", () => {
    expect(lengthOf(" 😀😀 ")).toBe(2);
  });

  it("keeps what was begun through a reload", async () => {
    const { unmount } = composer(vi.fn());
    await userEvent.type(screen.getByTestId("message-input"), "half a thought");
    unmount();
    composer(vi.fn());
    expect(screen.getByTestId("message-input")).toHaveValue("half a thought");
    dispatchEvent(new Event("quintet:wiping"));
    expect(Object.keys(sessionStorage).filter((key) => key.endsWith("-draft"))).toEqual([]);
  });

  it("begins with the starter that was chosen before", () => {
    composer(vi.fn(), "What makes this the good window?");
    expect(screen.getByTestId("message-input")).toHaveValue("What makes this the good window?");
  });
});

describe("the hint", () => {
  const hint = { message_id: "m1", confidence: 2, appropriateness: 3, engagement: 2, kind: "tip" as const, suggestion_key: "closed_question", suggestion: "server's words" };
  const said = thread({ messages: [message(1, "user"), message(2, "ai")], live_feedback: [hint] });

  it("stands in the person's language and can be muted where it stands", async () => {
    const mute = vi.fn();
    show(<Hint thread={said} shown onMute={mute} />);
    expect(screen.getByTestId("live-hint")).toHaveTextContent("A yes or no will end this");
    await userEvent.click(screen.getByRole("button", { name: "Mute hints" }));
    expect(mute).toHaveBeenCalledOnce();
  });

  it("is not there while muted, nor before there is one for the last message", () => {
    show(<Hint thread={said} shown={false} onMute={vi.fn()} />);
    show(<Hint thread={{ ...said, messages: [...said.messages, message(3, "user")] }} shown onMute={vi.fn()} />);
    expect(screen.queryByTestId("live-hint")).not.toBeInTheDocument();
  });

  it("shows a model's own words", () => {
    show(<Hint thread={{ ...said, live_feedback: [{ ...hint, suggestion_key: "model", suggestion: "Ask about the potato." }] }} shown onMute={vi.fn()} />);
    expect(screen.getByTestId("live-hint")).toHaveTextContent("Ask about the potato.");
  });
});

describe("a message that came too late", () => {
  it("stays as a draft that can be copied or discarded, but not sent", async () => {
    const discard = vi.fn();
    const user = userEvent.setup();
    show(<UnsentBubble unsent={{ id: "w1", content: "One more thing", state: "draft", reason: null }} onRetry={vi.fn()} onDiscard={discard} />);
    expect(screen.getByRole("alert")).toHaveTextContent("the conversation was over");
    expect(screen.queryByRole("button", { name: "Send again" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe("One more thing");
    await user.click(screen.getByRole("button", { name: "Discard" }));
    expect(discard).toHaveBeenCalledExactlyOnceWith("w1");
  });
});

it("shows the time as minutes and seconds, and never less than nothing", () => {
  const from = "2026-01-01T10:00:00Z";
  expect(elapsed(from, Date.parse("2026-01-01T10:04:05Z"))).toBe("4:05");
  expect(elapsed(from, Date.parse("2026-01-01T11:04:05Z"))).toBe("1:04:05");
  expect(elapsed(from, Date.parse("2026-01-01T09:59:00Z"))).toBe("0:00");
});
