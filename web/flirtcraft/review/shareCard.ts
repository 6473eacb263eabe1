import type { Review } from "../api";

/** Size of the picture in px: the upright format that messengers and stories show whole. */
export const WIDTH = 1080;
export const HEIGHT = 1350;

export interface ShareTexts {
  app: string;
  title: string;
  band: string;
  outcome: string;
  /** Names of the scored metrics, in the order of their scores. */
  metrics: string[];
  footer: string;
}

interface Colors {
  ground: string;
  glow: string;
  text: string;
  quiet: string;
  accent: string;
  line: string;
}

/** Draws scores only: not one word of the conversation leaves the device in the picture. */
export function drawShareCard(canvas: HTMLCanvasElement, review: Review, texts: ShareTexts, rtl: boolean): void {
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const colors = colorsOf(canvas);
  const font = getComputedStyle(canvas).fontFamily;
  const write = (text: string, y: number, size: number, weight: number, color: string) => {
    pen.font = `${weight} ${size}px ${font}`;
    pen.fillStyle = color;
    pen.textAlign = "center";
    pen.fillText(text, WIDTH / 2, y, WIDTH - 120);
  };
  pen.direction = rtl ? "rtl" : "ltr";

  pen.fillStyle = colors.ground;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const glow = pen.createRadialGradient(WIDTH / 2, 470, 40, WIDTH / 2, 470, 720);
  glow.addColorStop(0, colors.glow);
  glow.addColorStop(1, colors.ground);
  pen.fillStyle = glow;
  pen.fillRect(0, 0, WIDTH, HEIGHT);

  write(texts.app, 120, 44, 700, colors.accent);
  write(texts.title, 186, 36, 500, colors.quiet);
  ring(pen, review.overall / 100, colors);
  write(String(review.overall), 492, 150, 700, colors.text);
  write(texts.band, 690, 60, 700, colors.text);
  write(texts.outcome, 752, 38, 600, colors.accent);

  const scores = review.metrics.flatMap(({ score }) => (score === null ? [] : [score]));
  scores.forEach((score, index) => bar(pen, texts.metrics[index] ?? "", score, 830 + index * 72, colors, font, rtl));
  write(texts.footer, HEIGHT - 50, 30, 500, colors.quiet);
}

function ring(pen: CanvasRenderingContext2D, share: number, colors: Colors): void {
  pen.lineWidth = 26;
  pen.lineCap = "round";
  pen.strokeStyle = colors.line;
  pen.beginPath();
  pen.arc(WIDTH / 2, 440, 170, 0, 2 * Math.PI);
  pen.stroke();
  pen.strokeStyle = colors.accent;
  pen.beginPath();
  pen.arc(WIDTH / 2, 440, 170, -Math.PI / 2, -Math.PI / 2 + share * 2 * Math.PI);
  pen.stroke();
}

function bar(pen: CanvasRenderingContext2D, name: string, score: number, y: number, colors: Colors, font: string, rtl: boolean) {
  const [start, end] = rtl ? [WIDTH - 110, 110] : [110, WIDTH - 110];
  const forward = rtl ? -1 : 1;
  pen.font = `500 32px ${font}`;
  pen.fillStyle = colors.text;
  pen.textAlign = "start";
  pen.fillText(name, start, y, 640);
  pen.textAlign = "end";
  pen.font = `700 32px ${font}`;
  pen.fillText(String(score), end, y);
  pen.lineWidth = 10;
  const line = (to: number, color: string) => {
    pen.strokeStyle = color;
    pen.beginPath();
    pen.moveTo(start + forward * 5, y + 22);
    pen.lineTo(start + forward * Math.max(5, to), y + 22);
    pen.stroke();
  };
  line(WIDTH - 225, colors.line);
  line(((WIDTH - 225) * score) / 100, colors.accent);
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
  };
  probe.remove();
  return colors;
}

