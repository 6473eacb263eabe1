/** Pieces that stand in more than one place. Coordinates are those of the 320 × 220 scene. */
interface At {
  x: number;
  y: number;
}

/** A lamp that hangs from above; `y` is how far. */
export function Lamp({ x, y }: At) {
  return (
    <g>
      <path d={`M${x} 0v${y}`} stroke="var(--art-ink)" strokeWidth="2" />
      <circle cx={x} cy={y + 22} r="30" fill="var(--art-glow)" opacity="0.22" />
      <circle cx={x} cy={y + 20} r="17" fill="var(--art-glow)" opacity="0.3" />
      <path d={`M${x - 13} ${y + 16}a13 13 0 0 1 26 0z`} fill="var(--art-rose)" />
      <path d={`M${x - 6} ${y + 16}a6 6 0 0 0 12 0z`} fill="var(--art-lamp)" />
    </g>
  );
}

/** A cup with steam; `x`, `y` its upper left. */
export function Cup({ x, y, fill }: At & { fill: string }) {
  return (
    <g>
      <path d={`M${x + 4} ${y - 6}q-4-5 0-9t0-9M${x + 12} ${y - 6}q-4-5 0-9t0-9`} stroke="var(--art-paper)" strokeWidth="2" fill="none" strokeLinecap="round" opacity="0.6" />
      <path d={`M${x} ${y}h18v9a9 9 0 0 1-18 0z`} fill={fill} />
      <path d={`M${x + 18} ${y + 2}q7 0 6 5t-8 5`} stroke={fill} strokeWidth="2.5" fill="none" />
    </g>
  );
}

/** A plant in a pot; `y` is the pot's rim. */
export function Plant({ x, y }: At) {
  return (
    <g>
      <path d={`M${x + 10} ${y}q-18-14-14-40q16 12 16 38z`} fill="var(--art-leaf)" />
      <path d={`M${x + 12} ${y}q-4-24 8-48q10 22-2 48z`} fill="var(--art-leaf-deep)" />
      <path d={`M${x + 14} ${y}q6-20 24-26q0 22-20 28z`} fill="var(--art-leaf)" />
      <path d={`M${x} ${y}h28l-4 26h-20z`} fill="var(--art-rose-soft)" />
    </g>
  );
}

/** Evening over roofs, in a rectangle. */
export function Skyline({ x, y, width, height }: At & { width: number; height: number }) {
  const roofs = [0.34, 0.52, 0.28, 0.6, 0.42, 0.66, 0.36];
  const step = width / roofs.length;
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill="var(--art-sky)" />
      <rect x={x} y={y + height / 2} width={width} height={height / 2} fill="var(--art-sky-low)" opacity="0.75" />
      <circle cx={x + width * 0.72} cy={y + height * 0.36} r={height * 0.13} fill="var(--art-glow)" />
      {roofs.map((share, index) => (
        <g key={index}>
          <rect x={x + index * step} y={y + height * (1 - share)} width={step + 0.5} height={height * share} fill="var(--art-ink)" opacity={index % 2 ? 0.5 : 0.64} />
          <rect x={x + index * step + step * 0.3} y={y + height * (1 - share) + 7} width="4" height="5" fill="var(--art-lamp)" opacity={index % 3 ? 0.95 : 0.4} />
          <rect x={x + index * step + step * 0.6} y={y + height * (1 - share) + 18} width="4" height="5" fill="var(--art-lamp)" opacity={index % 2 ? 0.35 : 0.9} />
        </g>
      ))}
    </g>
  );
}

/** A round tree; `y` is the ground. */
export function Tree({ x, y, size = 1 }: At & { size?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M-5 0l3-48h4l3 48z" fill="var(--art-wood-deep)" />
      <path d="M0-32l14-12" stroke="var(--art-wood-deep)" strokeWidth="3" />
      <circle cx="-14" cy="-58" r="22" fill="var(--art-leaf-deep)" />
      <circle cx="14" cy="-60" r="24" fill="var(--art-leaf)" />
      <circle cx="-2" cy="-80" r="22" fill="var(--art-leaf)" />
      <circle cx="-10" cy="-86" r="9" fill="var(--art-glow)" opacity="0.16" />
    </g>
  );
}
