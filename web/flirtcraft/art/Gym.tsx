import { Plant, Skyline } from "./parts";

/** A dumbbell on the rack, `x` its left end. */
function Dumbbell({ x, y, fill }: { x: number; y: number; fill: string }) {
  return (
    <g>
      <rect x={x + 8} y={y + 6} width="14" height="4" fill="var(--art-steel)" />
      <rect x={x} y={y} width="9" height="16" rx="3" fill={fill} />
      <rect x={x + 21} y={y} width="9" height="16" rx="3" fill={fill} />
    </g>
  );
}

export function Gym() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-wall-deep)" />
      <rect y="164" width="320" height="56" fill="var(--art-floor)" />
      <Skyline x={20} y={26} width={176} height={84} />
      <path d="M78 26v84M138 26v84" stroke="var(--art-ink)" strokeWidth="4" />
      <rect x="18" y="24" width="180" height="88" fill="none" stroke="var(--art-ink)" strokeWidth="5" />
      {/* mirror light */}
      <rect x="216" y="22" width="88" height="98" rx="6" fill="var(--art-wall)" />
      <path d="M228 110l36-80M252 112l38-84" stroke="var(--art-paper)" strokeWidth="5" opacity="0.35" strokeLinecap="round" />
      {/* rack */}
      <rect x="212" y="132" width="96" height="5" fill="var(--art-ink)" />
      <rect x="212" y="158" width="96" height="5" fill="var(--art-ink)" />
      <path d="M218 126v56M302 126v56" stroke="var(--art-ink)" strokeWidth="5" strokeLinecap="round" />
      <Dumbbell x={226} y={116} fill="var(--art-rose)" />
      <Dumbbell x={264} y={116} fill="var(--art-rose-soft)" />
      <Dumbbell x={226} y={142} fill="var(--art-lamp)" />
      <Dumbbell x={264} y={142} fill="var(--art-leaf)" />
      {/* bench and bar */}
      <ellipse cx="104" cy="206" rx="78" ry="8" fill="var(--art-ink)" opacity="0.25" />
      <path d="M66 118v76M142 118v76" stroke="var(--art-steel)" strokeWidth="6" strokeLinecap="round" />
      <rect x="18" y="116" width="172" height="5" rx="2" fill="var(--art-steel)" />
      <rect x="26" y="96" width="12" height="44" rx="5" fill="var(--art-rose)" />
      <rect x="41" y="104" width="8" height="28" rx="4" fill="var(--art-ink)" />
      <rect x="170" y="96" width="12" height="44" rx="5" fill="var(--art-rose)" />
      <rect x="159" y="104" width="8" height="28" rx="4" fill="var(--art-ink)" />
      <rect x="56" y="164" width="96" height="14" rx="7" fill="var(--art-rose-soft)" />
      <path d="M72 178v24M136 178v24" stroke="var(--art-ink)" strokeWidth="5" strokeLinecap="round" />
      {/* kettlebell, bottle */}
      <path d="M200 176q0-12 10-12t10 12" fill="none" stroke="var(--art-ink)" strokeWidth="5" />
      <circle cx="210" cy="188" r="15" fill="var(--art-ink)" />
      <rect x="236" y="176" width="12" height="28" rx="4" fill="var(--art-blue)" />
      <rect x="238" y="170" width="8" height="7" rx="2" fill="var(--art-paper)" />
      <Plant x={284} y={186} />
    </>
  );
}
