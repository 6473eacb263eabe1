import "./avatar.css";

interface AvatarProps {
  /** The id it is drawn from: the same id always gives the same picture. */
  id: string;
  /** Said by screen readers; "" when the name stands beside it. */
  name: string;
  /** A picture the person set; falls back to the drawn one while null. */
  src?: string | null;
  /** Edge in px, 48 by default. */
  size?: number;
}

/** A small repeatable stream of numbers in [0, 1) out of a text (FNV-1a seeding mulberry32). */
export function stream(text: string): () => number {
  let state = 0x811c9dc5;
  for (const char of text) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Three soft shapes and a face-like horizon in the app's palette, drawn from the id. */
export function Avatar({ id, name, src, size = 48 }: AvatarProps) {
  const style = { inlineSize: `${size}px`, blockSize: `${size}px` };
  if (src) return <img className="q-avatar" src={src} alt={name} width={size} height={size} style={style} loading="lazy" />;
  const next = stream(id);
  const between = (low: number, high: number) => Math.round((low + next() * (high - low)) * 10) / 10;
  const turn = between(0, 360);
  const tone = 1 + Math.floor(next() * 4);
  const label = name ? { role: "img", "aria-label": name } : { "aria-hidden": true as const };
  return (
    <svg className={`q-avatar q-avatar-${tone}`} viewBox="0 0 100 100" style={style} {...label}>
      <rect width="100" height="100" className="q-avatar-ground" />
      <g transform={`rotate(${turn} 50 50)`}>
        <circle cx={between(10, 40)} cy={between(10, 45)} r={between(26, 44)} className="q-avatar-far" />
        <path
          d={`M-20 ${between(52, 66)} Q ${between(15, 40)} ${between(30, 56)} 55 ${between(52, 66)} T 120 ${between(44, 62)} V 140 H -20 Z`}
          className="q-avatar-middle"
        />
        <circle cx={between(56, 78)} cy={between(54, 76)} r={between(10, 20)} className="q-avatar-near" />
      </g>
    </svg>
  );
}
