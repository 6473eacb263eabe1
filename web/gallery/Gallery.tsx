import {
  AppBar,
  Avatar,
  Badge,
  Button,
  Card,
  CheckCards,
  Confirm,
  EmptyState,
  ErrorState,
  Field,
  IconButton,
  ModeBadge,
  Note,
  OtpInput,
  ProgressBar,
  ProgressRing,
  RadioCards,
  RangePair,
  Row,
  Select,
  Sheet,
  Skeleton,
  Slider,
  Stack,
  Switch,
  TabBar,
  Tabs,
  TextArea,
  useToast,
} from "@kit/components";
import { ApiError } from "@kit/api";
import { ConnectionPill } from "@kit/app/Connectivity";
import { Chart } from "@kit/components/Chart";
import { Coffee, Heart, House, Settings, TrendingUp, UserRound } from "lucide-react";
import { useState } from "react";

const DAYS = Array.from({ length: 14 }, (_, day) => `2026-11-${String(day + 1).padStart(2, "0")}`);
const LOST = new ApiError(500, "INTERNAL_ERROR", "", null, null, "0199f0c2-6c1e-7a51-9f7e-2a4f6a1b8f10");

export function Gallery() {
  const toast = useToast();
  const [on, setOn] = useState(true);
  const [one, setOne] = useState<"green" | "yellow" | "red">("green");
  const [many, setMany] = useState<("a" | "b")[]>(["a"]);
  const [age, setAge] = useState<[number, number]>([24, 38]);
  const [days, setDays] = useState(3);
  const [code, setCode] = useState("123");
  const [tab, setTab] = useState<"week" | "month">("week");
  const [open, setOpen] = useState<"sheet" | "confirm" | null>(null);
  return (
    <div className="q-shell">
      <div className="q-shell-page">
        <AppBar title="Gallery" back="/" note={<ModeBadge model={null} />} actions={<IconButton icon={Settings} label="Settings" />} />
        <main id="main" className="q-page-content">
          <Stack gap="xl">
            <Row>
              <Button variant="primary" icon={Heart}>Primary</Button>
              <Button>Secondary</Button>
              <Button variant="ghost">Ghost</Button>
              <Button variant="danger">Delete</Button>
              <Button busy>Busy</Button>
              <Button disabled>Disabled</Button>
              <Button size="sm">Small</Button>
            </Row>
            <Row>
              <Badge>neutral</Badge>
              <Badge tone="accent">accent</Badge>
              <Badge tone="success">success</Badge>
              <Badge tone="warning">warning</Badge>
              <Badge tone="destructive">locked</Badge>
              <ModeBadge model="gemini-2.5-flash-lite" />
              <ConnectionPill />
            </Row>
            <Field label="E-mail" type="email" hint="We send one code." placeholder="you@example.org" />
            <Field label="Password" type="password" error="Too common. Choose another one." defaultValue="password" />
            <TextArea label="Tell it" optional maxLength={500} value="One line of text." readOnly />
            <Select label="Language" options={[{ value: "en", label: "English" }, { value: "de", label: "Deutsch" }]} />
            <OtpInput label="6-digit code" value={code} onChange={setCode} />
            <Switch label="Live hints" hint="A small tip after each message." checked={on} onChange={setOn} />
            <Switch label="Sound" checked={!on} onChange={(next) => setOn(!next)} />
            <RadioCards
              legend="Difficulty"
              columns={3}
              value={one}
              onChange={setOne}
              options={[
                { value: "green", label: "Easy", hint: "Open and curious", icon: Coffee },
                { value: "yellow", label: "Medium", hint: "Polite, reserved" },
                { value: "red", label: "Hard", hint: "Busy, selective", disabled: true },
              ]}
            />
            <CheckCards
              legend="Goals"
              value={many}
              onChange={setMany}
              options={[{ value: "a", label: "Starting a conversation" }, { value: "b", label: "Keeping it going" }]}
            />
            <RangePair label="Age" min={18} max={100} value={age} onChange={setAge} lowLabel="From" highLabel="To" />
            <Slider label="Days a week" min={1} max={7} value={days} onChange={setDays} />
            <Row gap="lg">
              <ProgressRing label="Overall" value={78}>78</ProgressRing>
              <Row>
                {["a", "b", "c", "d", "e", "f"].map((id) => <Avatar key={id} id={`person-${id}`} name={`Person ${id}`} />)}
              </Row>
            </Row>
            <ProgressBar label="Level" value={40} />
            <Chart
              title="Score"
              x={DAYS}
              series={[
                { label: "Overall", values: [50, 52, null, 55, 61, 60, 66, 64, 70, 71, null, 74, 78, 80] },
                { label: "Momentum", values: [40, 48, null, 45, 51, 58, 56, 60, 61, 67, null, 70, 72, 71] },
              ]}
            />
            <Tabs label="Window" tabs={[{ value: "week", label: "Week" }, { value: "month", label: "Month" }]} value={tab} onChange={setTab}>
              <Card variant="accent">
                <h2>Card of the {tab}</h2>
                <p>Warm, a little playful; chat is the stage.</p>
              </Card>
            </Tabs>
            <Note>A calm line of information.</Note>
            <Note tone="warning">Your e-mail isn’t confirmed yet.</Note>
            <Stack><Skeleton lines={3} /><Skeleton shape="circle" /></Stack>
            <EmptyState icon={Coffee} title="No conversations yet" action={<Button variant="primary">Start one</Button>}>
              Your first one takes five minutes.
            </EmptyState>
            <ErrorState error={LOST} onRetry={() => undefined} />
            <Row>
              <Button onClick={() => setOpen("sheet")}>Open sheet</Button>
              <Button onClick={() => setOpen("confirm")}>Open confirm</Button>
              <Button onClick={() => toast({ text: "Saved.", tone: "success" })}>Toast</Button>
            </Row>
          </Stack>
          <Sheet open={open === "sheet"} onClose={() => setOpen(null)} title="Choose a place" footer={<Button variant="primary">Go</Button>}>
            <p>The sheet rises from the bottom on a phone.</p>
          </Sheet>
          <Confirm open={open === "confirm"} title="Delete it?" action="Delete" danger onConfirm={() => setOpen(null)} onClose={() => setOpen(null)}>
            <p>This cannot be undone.</p>
          </Confirm>
        </main>
      </div>
      <TabBar
        label="Main"
        items={[
          { to: "/", label: "Home", icon: House, end: true },
          { to: "/practise", label: "Practise", icon: Coffee },
          { to: "/progress", label: "Progress", icon: TrendingUp, count: 2 },
          { to: "/profile", label: "Profile", icon: UserRound },
        ]}
      />
    </div>
  );
}
