import type { Review } from "../api";
import { corners } from "./bands";

/** Size of the picture in px: the upright format that messengers and stories show whole. */
export const WIDTH = 1080;
export const HEIGHT = 1350;

export interface ShareTexts {
  app: string;
  /** Place and difficulty. */
  where: string;
  band: string;
  outcome: string;
  /** Short names of the scored metrics, in the order of their scores. */
  metrics: string[];
  /** Null without one. */
  streak: string | null;
  footer: string;
}

interface Colors {
  ground: string;
  glow: string;
  text: string;
  quiet: string;
  accent: string;
  line: string;
  web: string;
  card: string;
  hues: string[];
}

interface Pen {
  pen: CanvasRenderingContext2D;
  colors: Colors;
  font: string;
}

const MIDDLE = WIDTH / 2;
const EDGE = 84;
/** The flame of the streak, drawn on a grid of 24 as the icons are. */
const FLAME = "M12 3q1 4 4 6.5t3 5.5a1 1 0 0 1-14 0 5 5 0 0 1 1-3 1 1 0 0 0 5 0c0-2-1.5-3-1.5-5q0-2 2.5-4";

/** Draws scores only: not one word of the conversation, and no name, leaves the device in the picture. */
export function drawShareCard(canvas: HTMLCanvasElement, review: Review, texts: ShareTexts, rtl: boolean): void {
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const on: Pen = { pen, colors: colorsOf(canvas), font: getComputedStyle(canvas).fontFamily };
  pen.direction = rtl ? "rtl" : "ltr";
  const [start, end] = rtl ? [WIDTH - EDGE, EDGE] : [EDGE, WIDTH - EDGE];
  const scores = review.metrics.flatMap(({ score }) => (score === null ? [] : [score]));
  const { colors } = on;

  evening(on);
  write(on, texts.app, start, 128, { size: 46, weight: 700, color: colors.accent, align: "start" });
  write(on, texts.where, end, 126, { size: 34, weight: 500, color: colors.quiet, align: "end", most: 620 });
  ring(on, review.overall / 100);
  write(on, String(review.overall), MIDDLE, 432, { size: 148, weight: 700, color: colors.text });
  write(on, texts.band, MIDDLE, 628, { size: 62, weight: 700, color: colors.text });
  write(on, texts.outcome, MIDDLE, 686, { size: 36, weight: 600, color: colors.accent });
  radar(on, scores, texts.metrics, texts.streak === null ? 970 : 935);
  if (texts.streak !== null) streak(on, texts.streak, 1212, rtl);
  write(on, texts.footer, MIDDLE, HEIGHT - 48, { size: 28, weight: 500, color: colors.quiet });
}

interface Style {
  size: number;
  weight: number;
  color: string;
  align?: CanvasTextAlign;
  /** Widest in px. */
  most?: number;
}

function write({ pen, font }: Pen, text: string, x: number, y: number, { size, weight, color, align = "center", most = WIDTH - 2 * EDGE }: Style): void {
  pen.font = `${weight} ${size}px ${font}`;
  pen.fillStyle = color;
  pen.textAlign = align;
  pen.fillText(text, x, y, most);
}

/** The ground: a glow behind the score and a few lights out of focus, always at the same places. */
function evening({ pen, colors }: Pen): void {
  pen.fillStyle = colors.ground;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const glow = pen.createRadialGradient(MIDDLE, 400, 40, MIDDLE, 400, 820);
  glow.addColorStop(0, colors.glow);
  glow.addColorStop(1, colors.ground);
  pen.fillStyle = glow;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const lights = [
    [120, 300, 86],
    [226, 420, 40],
    [958, 250, 58],
    [890, 520, 104],
    [70, 760, 54],
    [1010, 860, 44],
    [96, 1180, 74],
    [940, 1150, 70],
  ] as const;
  lights.forEach(([x, y, radius], index) => {
    pen.globalAlpha = 0.1;
    pen.fillStyle = colors.hues[index % colors.hues.length]!;
    disc(pen, x, y, radius);
  });
  pen.globalAlpha = 1;
}

function disc(pen: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

function ring({ pen, colors }: Pen, share: number): void {
  const arc = (to: number, color: string) => {
    pen.strokeStyle = color;
    pen.beginPath();
    pen.arc(MIDDLE, 380, 158, -Math.PI / 2, -Math.PI / 2 + to * 2 * Math.PI);
    pen.stroke();
  };
  pen.lineWidth = 26;
  pen.lineCap = "round";
  arc(1, colors.line);
  if (share > 0) arc(share, colors.accent);
}

/** The shape of the conversation, as in the review. */
function radar(on: Pen, scores: readonly number[], names: readonly string[], middle: number): void {
  const { pen, colors } = on;
  const radius = 168;
  const trace = (points: readonly [number, number][]) => {
    pen.beginPath();
    points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(MIDDLE + x, middle + y) : pen.lineTo(MIDDLE + x, middle + y)));
    pen.closePath();
  };
  const ones = scores.map(() => 1);
  pen.lineJoin = "round";
  pen.lineWidth = 2;
  pen.strokeStyle = colors.web;
  pen.globalAlpha = 0.45;
  for (const share of [0.25, 0.5, 0.75, 1]) {
    trace(corners(ones, radius * share));
    pen.stroke();
  }
  pen.globalAlpha = 1;
  const shape = corners(scores.map((score) => score / 100), radius);
  trace(shape);
  pen.globalAlpha = 0.3;
  pen.fillStyle = colors.accent;
  pen.fill();
  pen.globalAlpha = 1;
  pen.lineWidth = 5;
  pen.strokeStyle = colors.accent;
  pen.stroke();
  pen.fillStyle = colors.accent;
  for (const [x, y] of shape) disc(pen, MIDDLE + x, middle + y, 8);
  corners(ones, radius).forEach(([x, y], index) => {
    // Left and right of the canvas, whichever way the text runs.
    const align = Math.abs(x) < 12 ? "center" : x > 0 ? "left" : "right";
    const label = `${names[index] ?? ""} ${scores[index]!}`;
    write(on, label, MIDDLE + x * 1.14, middle + y * 1.2 + 10, { size: 28, weight: 500, color: colors.quiet, align, most: 300 });
  });
}

function streak(on: Pen, text: string, middle: number, rtl: boolean): void {
  const { pen, colors, font } = on;
  pen.font = `600 34px ${font}`;
  const width = Math.min(pen.measureText(text).width, 620) + 128;
  const left = MIDDLE - width / 2;
  pen.fillStyle = colors.card;
  pen.beginPath();
  pen.roundRect(left, middle - 38, width, 76, 38);
  pen.fill();
  pen.save();
  pen.translate(rtl ? left + width - 68 : left + 30, middle - 21);
  pen.scale(1.7, 1.7);
  pen.lineWidth = 2;
  pen.strokeStyle = colors.accent;
  pen.stroke(new Path2D(FLAME));
  pen.restore();
  write(on, text, rtl ? left + width - 88 : left + 88, middle + 12, { size: 34, weight: 600, color: colors.text, align: rtl ? "right" : "left", most: 620 });
}

/** A canvas knows no custom properties: a probe resolves each for the theme in force. */
function colorsOf(canvas: HTMLCanvasElement): Colors {
  const probe = canvas.ownerDocument.body.appendChild(document.createElement("i"));
  const color = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    ground: color("--color-background"),
    glow: color("--color-accent"),
    text: color("--color-foreground"),
    quiet: color("--color-muted-foreground"),
    accent: color("--color-primary"),
    line: color("--color-border"),
    web: color("--color-input"),
    card: color("--color-secondary"),
    hues: ["--color-primary", "--color-hue-1", "--color-hue-2", "--color-hue-1"].map(color),
  };
  probe.remove();
  return colors;
}
