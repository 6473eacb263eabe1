import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { api, ApiError } from "@kit/api";
import { ToastProvider } from "@kit/components";
import { type CatalogueSource, I18nProvider, startI18n } from "@kit/i18n";
import { keys } from "../keys";
import { message, thread } from "../test/samples";
import { keptKey, type WhatIf as Tried, whatIfs } from "./api";
import WhatIf from "./WhatIf";

const REST: CatalogueSource = import.meta.glob("../app/messages/*.json", { query: "?icu", import: "default", eager: true });
const OWN: CatalogueSource = import.meta.glob("./messages/*.json", { query: "?icu", import: "default", eager: true });
const started = await startI18n([REST, OWN], "en");
const said = thread({ status: "completed", reviewed: true, messages: [message(1, "user", "hi"), message(2, "ai", "Hello you."), message(3, "user", "nice")] });
const points = { overall: 61, ai_engagement: 60, responsiveness: 61, storytelling: 62, emotional_intelligence: 63, momentum: 64, flirtation: null };
const tried: Tried = {
  id: null,
  receipt: "sealed",
  message_id: "m3",
  original: "nice",
  content: "What are you reading?",
  reply: [{ content: "A book about bread.", body_language: "lifts it", receptiveness: "warm" }],
  leaves: false,
  mode: "offline",
  live_feedback: null,
  scores: { before: points, after: { ...points, overall: 66, momentum: 60 }, changes: { ...points, overall: 5 } },
  safety: null,
  created_at: "2026-01-01T10:00:00Z",
};

let storage = false;
const consents = () => ({ consents: [{ purpose: "conversation_storage", granted: storage, version: "1", since: null }] });

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  storage = false;
  vi.spyOn(api, "get").mockImplementation(((path: string) => Promise.resolve(path === "/privacy/consents" ? consents() : [])) as never);
  vi.spyOn(api, "put").mockImplementation((() => {
    storage = true;
    return Promise.resolve(consents());
  }) as never);
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  act(() => void dispatchEvent(new Event("online")));
});

async function open(at: string, known = said) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  client.setQueryData(keys.thread("c1"), known);
  client.setQueryData(keptKey("c1"), []);
  await act(async () =>
    render(
      <I18nProvider started={started}>
        <QueryClientProvider client={client}>
          <ToastProvider>
            <MemoryRouter initialEntries={[at]}>
              <Routes>
                <Route path="/what-if/:id" element={<WhatIf />} />
              </Routes>
            </MemoryRouter>
          </ToastProvider>
        </QueryClientProvider>
      </I18nProvider>,
    ),
  );
  return client;
}

async function write(text: string) {
  await userEvent.clear(screen.getByTestId("what-if-input"));
  await userEvent.click(screen.getByTestId("what-if-input"));
  await userEvent.paste(text);
  await userEvent.keyboard("{Enter}");
}

it("lets one of one's own lines be chosen and says that nothing is stored", async () => {
  await open("/what-if/c1");
  const lines = screen.getByRole("list", { name: "What you said" });
  expect(within(lines).getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["/what-if/c1?line=m1", "/what-if/c1?line=m3"]);
  expect(screen.getByText("Nothing you try here is stored unless you keep it.")).toBeInTheDocument();
});

it("shows the answer and how each score moves, and stores it only when asked to", async () => {
  const imagine = vi.spyOn(whatIfs, "imagine").mockResolvedValueOnce(tried);
  const keep = vi.spyOn(whatIfs, "keep").mockResolvedValueOnce({ ...tried, id: "w1", receipt: null });
  await open("/what-if/c1?line=m3");
  await write("What are you reading?");
  expect(await screen.findByText("A book about bread.")).toBeInTheDocument();
  expect(imagine).toHaveBeenCalledExactlyOnceWith("c1", "m3", "What are you reading?");
  expect(screen.getByTestId("move-overall")).toHaveTextContent(/from 61 to 66.*\+5 better/);
  expect(screen.getByTestId("move-momentum")).toHaveTextContent(/-4 worse/);
  expect(screen.getByTestId("move-storytelling")).toHaveTextContent("no change");
  expect(screen.queryByTestId("move-flirtation")).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Keep this try" }));
  expect(await screen.findByText(/^Kept\./)).toBeInTheDocument();
  expect(keep).toHaveBeenCalledExactlyOnceWith("c1", "sealed");
  expect(imagine).toHaveBeenCalledOnce();
  expect(screen.getByText("A book about bread.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Keep this try" })).not.toBeInTheDocument();
});

it("says in the person's language that there is no room for another, and lets them try again", async () => {
  vi.spyOn(whatIfs, "imagine").mockResolvedValue(tried);
  vi.spyOn(whatIfs, "keep").mockRejectedValue(new ApiError(409, "WHAT_IFS_FULL", "Delete one first: 50 are kept.", null, null, "r1", null));
  await open("/what-if/c1?line=m3");
  await write("What are you reading?");
  await userEvent.click(await screen.findByRole("button", { name: "Keep this try" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/^50 kept tries of one conversation are the most\./);
  expect(screen.queryByText(/Delete one first/)).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Keep this try" })).toBeEnabled();
});

it("does not ask for the same words again, nor without a network", async () => {
  const imagine = vi.spyOn(whatIfs, "imagine");
  await open("/what-if/c1?line=m3");
  await userEvent.click(screen.getByTestId("what-if-try"));
  expect(screen.getByText(/That’s what you said/)).toBeInTheDocument();
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  act(() => void dispatchEvent(new Event("offline")));
  await write("Something else");
  expect(screen.getByText(/needs a network/)).toBeInTheDocument();
  expect(imagine).not.toHaveBeenCalled();
});

it("keeps the words when there were too many tries, and says how long to wait", async () => {
  vi.spyOn(whatIfs, "imagine").mockRejectedValue(new ApiError(429, "RATE_LIMITED", "slow down", null, null, "r1", 90));
  await open("/what-if/c1?line=m3");
  await write("Something else");
  expect(await screen.findByRole("alert")).toHaveTextContent("Try again in 90 seconds.");
  expect(screen.getByTestId("what-if-input")).toHaveValue("Something else");
});

it("shows people who can help instead of an answer", async () => {
  const safety = { id: "s1", title: "Talk to someone", message: "You matter.", helplines: [] } as unknown as NonNullable<Tried["safety"]>;
  vi.spyOn(whatIfs, "imagine").mockResolvedValue({ ...tried, content: "", reply: [], scores: null, safety });
  await open("/what-if/c1?line=m3");
  await write("words of distress");
  expect(await screen.findByTestId("safety-card")).toHaveTextContent("You matter.");
  expect(screen.queryByTestId("what-if-stage")).not.toBeInTheDocument();
});

it("deletes a kept try after asking, and the focus stays in the list", async () => {
  const remove = vi.spyOn(whatIfs, "remove").mockResolvedValue();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  const client = await open("/what-if/c1");
  act(() => void client.setQueryData(keptKey("c1"), [{ ...tried, id: "w1" }]));
  await userEvent.click(await screen.findByText("What are you reading?"));
  await userEvent.click(screen.getByRole("button", { name: "Delete" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete" }));
  expect(remove).toHaveBeenCalledExactlyOnceWith("c1", "w1");
  await vi.waitFor(() => expect(screen.getByRole("heading", { name: "Kept tries" })).toHaveFocus());
});

it("says that without consent the words go within a day, and takes the consent", async () => {
  await open("/what-if/c1");
  expect(await screen.findByText(/deleted within a day/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("switch", { name: "Keep what is said" }));
  await vi.waitFor(() => expect(screen.queryByText(/deleted within a day/)).not.toBeInTheDocument());
});

it("explains a conversation whose words are gone, and what lets the next one be tried", async () => {
  await open("/what-if/c1", { ...said, transcript_deleted: true, messages: [] });
  expect(screen.getByRole("heading", { name: "The words are gone" })).toBeInTheDocument();
  await userEvent.click(await screen.findByRole("switch", { name: "Keep what is said" }));
  expect(await screen.findByText(/^From now on\./)).toBeInTheDocument();
});

it("leads back to a conversation that still goes on", async () => {
  await open("/what-if/c1", { ...said, status: "active" });
  expect(screen.getByRole("link", { name: "Back to the conversation" })).toHaveAttribute("href", "/chat/c1");
});
