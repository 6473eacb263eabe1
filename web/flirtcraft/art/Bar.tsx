/** A bottle standing on `y`. */
function Bottle({ x, y, fill, tall }: { x: number; y: number; fill: string; tall: boolean }) {
  const height = tall ? 34 : 26;
  return (
    <g>
      <rect x={x} y={y - height + 12} width="12" height={height - 12} rx="3" fill={fill} />
      <rect x={x + 4} y={y - height} width="4" height="14" fill={fill} />
      <rect x={x + 2} y={y - 13} width="8" height="7" fill="var(--art-paper)" opacity="0.7" />
    </g>
  );
}

const GLASS = ["var(--art-leaf)", "var(--art-lamp)", "var(--art-rose-soft)", "var(--art-blue)", "var(--art-wood)"];

export function Bar() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-ink)" />
      <rect width="320" height="150" fill="var(--art-wall-deep)" />
      <circle cx="160" cy="66" r="86" fill="var(--art-rose)" opacity="0.16" />
      <circle cx="160" cy="66" r="54" fill="var(--art-rose)" opacity="0.16" />
      {/* the neon heart */}
      <path d="M160 96c-34-22-36-52-16-54c10 0 16 10 16 14c0-4 6-14 16-14c20 2 18 32-16 54z" fill="none" stroke="var(--art-rose)" strokeWidth="5" strokeLinejoin="round" />
      <path d="M160 90c-27-19-28-42-14-43" fill="none" stroke="var(--art-glow)" strokeWidth="1.5" opacity="0.7" />
      {[16, 216].map((left) => (
        <g key={left}>
          {[70, 118].map((y, row) => (
            <g key={y}>
              {[0, 1, 2, 3, 4].map((n) => (
                <Bottle key={n} x={left + 6 + n * 16} y={y} tall={(n + row) % 2 === 0} fill={GLASS[(n * 2 + row + left) % GLASS.length]!} />
              ))}
              <rect x={left} y={y} width="88" height="5" rx="2" fill="var(--art-wood)" />
              <rect x={left} y={y + 5} width="88" height="3" fill="var(--art-lamp)" opacity="0.5" />
            </g>
          ))}
        </g>
      ))}
      {/* counter */}
      <rect y="150" width="320" height="12" fill="var(--art-wood)" />
      <rect y="162" width="320" height="58" fill="var(--art-wood-deep)" />
      <path d="M40 172v48M100 172v48M160 172v48M220 172v48M280 172v48" stroke="var(--art-ink)" strokeWidth="2" opacity="0.4" />
      {/* two drinks */}
      <path d="M118 112h32l-13 18v16h8v4h-22v-4h8v-16z" fill="var(--art-paper)" opacity="0.85" />
      <path d="M123 116h22l-10 13z" fill="var(--art-rose)" />
      <circle cx="146" cy="111" r="4" fill="var(--art-leaf)" />
      <rect x="180" y="122" width="24" height="28" rx="4" fill="var(--art-paper)" opacity="0.75" />
      <rect x="183" y="131" width="18" height="16" rx="2" fill="var(--art-lamp)" />
      <circle cx="200" cy="124" r="7" fill="var(--art-lamp)" opacity="0.9" />
      {/* stools */}
      {[84, 236].map((x) => (
        <g key={x}>
          <ellipse cx={x} cy="186" rx="26" ry="7" fill="var(--art-rose)" />
          <path d={`M${x - 14} 190l-8 30M${x + 14} 190l8 30M${x - 18} 208h36`} stroke="var(--art-steel)" strokeWidth="4" strokeLinecap="round" />
        </g>
      ))}
    </>
  );
}
