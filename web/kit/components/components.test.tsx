import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import {
  Avatar,
  Button,
  CheckCards,
  Confirm,
  ErrorState,
  Field,
  ModeBadge,
  OtpInput,
  Page,
  ProgressRing,
  RadioCards,
  RangePair,
  Switch,
  TabBar,
  Tabs,
  TextArea,
  useToast,
} from ".";
import { House } from "lucide-react";
import { ApiError, NetworkError } from "../api";
import { show } from "../test/render";
import { stream } from "./Avatar";
import { Chart } from "./Chart";

// jsdom has no canvas to draw on; what is read and reached by keys stands around the drawing.
vi.mock("./Plot", () => ({ default: () => null }));
const user = userEvent.setup();

it("swallows presses of a busy button and keeps it focusable", async () => {
  const press = vi.fn();
  await show(<Button busy onClick={press}>Save</Button>);
  const button = screen.getByRole("button", { name: "Save" });
  await user.click(button);
  expect(press).not.toHaveBeenCalled();
  expect(button).toHaveAttribute("aria-busy", "true");
  expect(button).not.toBeDisabled();
});

it("does not submit a form through a busy submit button", async () => {
  const submit = vi.fn((event: React.FormEvent) => event.preventDefault());
  await show(<form onSubmit={submit}><Button type="submit" busy>Send</Button></form>);
  await user.click(screen.getByRole("button"));
  expect(submit).not.toHaveBeenCalled();
});

it("ties label, hint and error to the control", async () => {
  await show(<Field label="E-mail" hint="We send one code." error="No address." />);
  const input = screen.getByLabelText("E-mail");
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription("We send one code. No address.");
  expect(screen.getByRole("alert")).toHaveTextContent("No address.");
});

it("shows and hides a password without losing it", async () => {
  await show(<Field label="Password" type="password" />);
  const input = screen.getByLabelText("Password");
  await user.type(input, "a long sentence");
  await user.click(screen.getByRole("button", { name: "Show password" }));
  expect(input).toHaveAttribute("type", "text");
  expect(input).toHaveValue("a long sentence");
  await user.click(screen.getByRole("button", { name: "Hide password" }));
  expect(input).toHaveAttribute("type", "password");
});

it("counts the characters of a limited text", async () => {
  await show(<TextArea label="Note" maxLength={500} value="four" readOnly />);
  expect(screen.getByText("4 / 500")).toBeInTheDocument();
});

it("takes a code typed or pasted with spaces and reports it once when it is complete", async () => {
  const complete = vi.fn();
  function Code() {
    const [code, setCode] = useState("");
    return <OtpInput label="Code" value={code} onChange={setCode} onComplete={complete} />;
  }
  await show(<Code />);
  const input = screen.getByLabelText("Code");
  await user.click(input);
  await user.paste("12a3 45");
  expect(complete).not.toHaveBeenCalled();
  await user.type(input, "6");
  expect(complete).toHaveBeenCalledExactlyOnceWith("123456");
  await user.type(input, "7");
  expect(input).toHaveValue("123456");
  expect(complete).toHaveBeenCalledOnce();
});

it("switches by keyboard and says its state", async () => {
  function Own() {
    const [on, setOn] = useState(false);
    return <Switch label="Hints" hint="After each message." checked={on} onChange={setOn} />;
  }
  await show(<Own />);
  const control = screen.getByRole("switch", { name: "Hints" });
  expect(control).toHaveAccessibleDescription("After each message.");
  control.focus();
  await user.keyboard(" ");
  expect(control).toBeChecked();
});

it("lets one card be chosen, or several, and not a locked one", async () => {
  const one = vi.fn();
  const several = vi.fn();
  const options = [
    { value: "a", label: "First" },
    { value: "b", label: "Second", disabled: true },
    { value: "c", label: "Third" },
  ];
  await show(
    <>
      <RadioCards legend="One" options={options} value={null} onChange={one} />
      <CheckCards legend="Several" options={options} value={["a"]} onChange={several} />
    </>,
  );
  const first = within(screen.getByRole("group", { name: "One" }));
  await user.click(first.getByText("Third"));
  await user.click(first.getByText("Second"));
  expect(one.mock.calls).toEqual([["c"]]);
  const second = within(screen.getByRole("group", { name: "Several" }));
  await user.click(second.getByText("Third"));
  await user.click(second.getByText("First"));
  expect(several.mock.calls).toEqual([[["a", "c"]], [[]]]);
});

it("never lets the two ends of a range cross", async () => {
  const change = vi.fn();
  await show(
    <RangePair label="Age" min={18} max={100} value={[30, 40]} onChange={change} lowLabel="From" highLabel="To" />,
  );
  const { fireEvent } = await import("@testing-library/react");
  fireEvent.change(screen.getByLabelText("From"), { target: { value: "55" } });
  fireEvent.change(screen.getByLabelText("To"), { target: { value: "20" } });
  expect(change.mock.calls).toEqual([[[55, 55]], [[20, 20]]]);
});

it("moves between tabs by arrow keys, around the end", async () => {
  function Own() {
    const [tab, setTab] = useState<"a" | "b" | "c">("a");
    const tabs = [{ value: "a", label: "A" }, { value: "b", label: "B" }, { value: "c", label: "C" }] as const;
    return <Tabs label="Views" tabs={tabs} value={tab} onChange={setTab}>{`panel ${tab}`}</Tabs>;
  }
  await show(<Own />);
  await user.click(screen.getByRole("tab", { name: "A" }));
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "C" })).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "C" })).toHaveTextContent("panel c");
  await user.keyboard("{Home}");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("A");
});

it("marks the current place of the tab bar", async () => {
  await show(<TabBar label="Main" items={[{ to: "/", label: "Home", icon: House, end: true }, { to: "/progress", label: "Progress", icon: House, count: 120 }]} />, { at: "/progress" });
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("99+Progress");
});

it("asks before what cannot be undone, and stays open while it is at work", async () => {
  const [confirm, close] = [vi.fn(), vi.fn()];
  const ask = (busy: boolean) => (
    <Confirm open title="Delete it?" action="Delete" danger busy={busy} onConfirm={confirm} onClose={close}>
      Gone for good.
    </Confirm>
  );
  const { unmount } = await show(ask(false));
  const dialog = screen.getByRole("dialog", { name: "Delete it?" });
  await user.click(within(dialog).getByRole("button", { name: "Delete" }));
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect([confirm.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
  unmount();
  await show(ask(true));
  screen.getByRole("dialog").dispatchEvent(new Event("cancel", { cancelable: true, bubbles: true }));
  expect(close).toHaveBeenCalledOnce();
});

it("says what happened, whether anything was lost, what to do, and the request id", async () => {
  const retry = vi.fn();
  await show(<ErrorState error={new ApiError(503, "SERVICE_UNAVAILABLE", "", null, null, "req-7", 12)} onRetry={retry} />);
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("The service is taking a short break.");
  expect(alert).toHaveTextContent("Nothing you saved was lost.");
  expect(alert).toHaveTextContent("Try again in 12 seconds.");
  expect(alert).toHaveTextContent("req-7");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});

it("offers no second try where it cannot help", async () => {
  await show(<ErrorState error={new ApiError(404, "NOT_FOUND", "")} onRetry={() => undefined} />);
  expect(screen.queryByRole("button")).toBeNull();
});

it("tells a missing network apart", async () => {
  await show(<ErrorState error={new NetworkError("x")} />);
  expect(screen.getByRole("heading")).toHaveTextContent("We couldn’t reach the server.");
});

it("names the model, or says offline", async () => {
  await show(<><ModeBadge model={null} /><ModeBadge model="gemini" /></>);
  expect(screen.getByText("offline")).toBeInTheDocument();
  expect(screen.getByText("gemini")).toBeInTheDocument();
});

it("shows a toast, runs its action once and lets it go", async () => {
  const undo = vi.fn();
  function Own() {
    const toast = useToast();
    return <Button onClick={() => toast({ text: "Deleted.", action: { label: "Undo", run: undo }, duration: 0 })}>Go</Button>;
  }
  await show(<Own />);
  await user.click(screen.getByRole("button", { name: "Go" }));
  expect(screen.getByRole("status")).toHaveTextContent("Deleted.");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Deleted.")).toBeNull();
});

it("says progress in words and cuts what lies outside", async () => {
  await show(<ProgressRing label="Overall" value={140} max={100}>140</ProgressRing>);
  const ring = screen.getByRole("progressbar", { name: "Overall" });
  expect(ring).toHaveAttribute("aria-valuenow", "100");
  expect(ring).toHaveAttribute("aria-valuetext", "100 %");
});

it("draws the same avatar for the same id and another for another", async () => {
  await show(<><Avatar id="a" name="A" /><Avatar id="a" name="B" /><Avatar id="b" name="C" /></>);
  const [one, same, other] = screen.getAllByRole("img").map((each) => each.innerHTML);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
  const numbers = Array.from({ length: 1000 }, stream("x"));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});

it("gives the numbers of a chart as a table", async () => {
  const series = [
    { label: "Overall", values: [61, null, null] },
    { label: "Flow", values: [70, null, 72] },
  ];
  await show(<Chart title="Score" x={["2026-11-01", "2026-11-02", "2026-11-03"]} series={series} />);
  await user.click(screen.getByRole("button", { name: "Show as table" }));
  const cells = within(screen.getByRole("table")).getAllByRole("cell").map(({ textContent }) => textContent);
  expect(cells).toEqual(["61", "70", "–", "72"]);
});

it("reads a chart day by day with the arrow keys, over days without a value", async () => {
  await show(<Chart title="Score" x={["2026-11-01", "2026-11-02", "2026-11-03"]} series={[{ label: "Overall", values: [61, null, 64] }]} />);
  const days = screen.getByRole("slider", { name: "Score, day by day" });
  expect(days).toHaveAttribute("aria-valuetext", "Nov 3, 2026: 64");
  await user.tab();
  await user.tab();
  expect(days).toHaveFocus();
  await user.keyboard("{ArrowLeft}");
  expect(days).toHaveAttribute("aria-valuetext", "Nov 1, 2026: 61");
  await user.keyboard("{ArrowLeft}{End}");
  expect(days).toHaveAttribute("aria-valuenow", "2");
});

it("names the document after the page and the app, and moves the focus to the heading", async () => {
  document.documentElement.dataset["appName"] = "FlirtCraft";
  await show(<Page title="Progress" back="/">text</Page>);
  expect(document.title).toBe("Progress · FlirtCraft");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(screen.getByRole("link", { name: "Back" })).toHaveAttribute("href", "/");
  await act(async () => undefined);
});
