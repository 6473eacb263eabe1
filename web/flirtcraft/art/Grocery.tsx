import { Lamp } from "./parts";

/** A crate of round fruit; `x`, `y` its upper left. */
function Crate({ x, y, fill }: { x: number; y: number; fill: string }) {
  return (
    <g>
      {[0, 1, 2, 3, 4].map((n) => (
        <circle key={n} cx={x + 10 + n * 13} cy={y} r="8" fill={fill} />
      ))}
      {[0, 1, 2, 3].map((n) => (
        <circle key={n} cx={x + 16 + n * 13} cy={y - 10} r="8" fill={fill} stroke="var(--art-ink)" strokeOpacity="0.12" />
      ))}
      <path d={`M${x - 2} ${y}h76l-5 24h-66z`} fill="var(--art-wood)" />
      <path d={`M${x} ${y + 9}h72M${x + 3} ${y + 17}h66`} stroke="var(--art-wood-deep)" strokeWidth="2" />
    </g>
  );
}

export function Grocery() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-wall)" />
      <rect y="172" width="320" height="48" fill="var(--art-floor)" />
      {/* striped awning */}
      <rect width="320" height="20" fill="var(--art-rose)" />
      {Array.from({ length: 8 }, (_, n) => (
        <path key={n} d={`M${n * 40} 20h40v8a20 14 0 0 1-40 0z`} fill={n % 2 ? "var(--art-paper)" : "var(--art-rose)"} />
      ))}
      {/* shelf with jars */}
      <rect x="16" y="52" width="128" height="74" rx="3" fill="var(--art-wall-deep)" />
      {[84, 122].map((y, row) => (
        <g key={y}>
          {[24, 46, 68, 90, 112].map((x, n) => (
            <g key={x}>
              <rect x={x} y={y - 22} width="16" height="22" rx="4" fill={["var(--art-leaf)", "var(--art-lamp)", "var(--art-rose-soft)"][(n + row) % 3]} />
              <rect x={x + 2} y={y - 26} width="12" height="5" rx="2" fill="var(--art-wood-deep)" />
              <rect x={x + 3} y={y - 15} width="10" height="8" rx="1" fill="var(--art-paper)" opacity="0.85" />
            </g>
          ))}
          <rect x="12" y={y} width="136" height="5" fill="var(--art-wood-deep)" />
        </g>
      ))}
      <Lamp x={232} y={44} />
      {/* price board */}
      <rect x="262" y="58" width="44" height="54" rx="4" fill="var(--art-ink)" />
      <path d="M270 72h28M270 82h20M270 92h24M270 102h14" stroke="var(--art-paper)" strokeWidth="2.5" strokeLinecap="round" opacity="0.8" />
      <Crate x={158} y={132} fill="var(--art-rose)" />
      <Crate x={240} y={140} fill="var(--art-lamp)" />
      <path d="M156 156h160v20H156z" fill="var(--art-wood-deep)" />
      {/* the basket that tells about a person */}
      <ellipse cx="82" cy="208" rx="52" ry="7" fill="var(--art-ink)" opacity="0.2" />
      <path d="M54 158q28-44 56 0" fill="none" stroke="var(--art-ink)" strokeWidth="4" />
      <path d="M56 160l10-26 8 26z" fill="var(--art-leaf)" />
      <rect x="80" y="138" width="9" height="26" rx="4" fill="var(--art-lamp)" transform="rotate(16 84 150)" />
      <circle cx="102" cy="156" r="10" fill="var(--art-rose)" />
      <path d="M40 160h86l-10 44H50z" fill="var(--art-rose-soft)" />
      <path d="M44 176h78M48 190h70M66 160l4 44M84 160v44M102 160l-4 44" stroke="var(--art-ink)" strokeWidth="2" opacity="0.4" />
    </>
  );
}
