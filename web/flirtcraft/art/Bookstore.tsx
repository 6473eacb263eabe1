import { Lamp } from "./parts";

const SPINES = ["var(--art-rose)", "var(--art-paper)", "var(--art-leaf)", "var(--art-lamp)", "var(--art-rose-soft)", "var(--art-blue)", "var(--art-leaf-deep)"];

/** One board of books; widths and heights repeat in a rhythm that reads as chance. */
function Board({ x, y, count, from }: { x: number; y: number; count: number; from: number }) {
  let left = x;
  return (
    <g>
      {Array.from({ length: count }, (_, index) => {
        const n = index + from;
        const width = 5 + ((n * 7) % 5);
        const height = 22 + ((n * 11) % 10);
        const book = <rect key={n} x={left} y={y - height} width={width} height={height} rx="1" fill={SPINES[(n * 5) % SPINES.length]} />;
        left += width + 1;
        return book;
      })}
      <rect x={x - 4} y={y} width={count * 8 + 6} height="5" fill="var(--art-wood-deep)" />
    </g>
  );
}

export function Bookstore() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-wall-deep)" />
      <rect y="176" width="320" height="44" fill="var(--art-floor)" />
      <rect x="10" y="22" width="138" height="158" rx="3" fill="var(--art-wood)" />
      <rect x="17" y="29" width="124" height="146" fill="var(--art-ink)" opacity="0.35" />
      {[62, 99, 136, 171].map((y, index) => (
        <Board key={y} x={21} y={y} count={14} from={index * 9} />
      ))}
      <rect x="228" y="22" width="86" height="158" rx="3" fill="var(--art-wood)" />
      <rect x="235" y="29" width="72" height="146" fill="var(--art-ink)" opacity="0.35" />
      {[62, 99, 136, 171].map((y, index) => (
        <Board key={y} x={239} y={y} count={8} from={index * 5 + 3} />
      ))}
      {/* ladder */}
      <path d="M118 24l-24 160M136 24l-10 160" stroke="var(--art-lamp)" strokeWidth="4" strokeLinecap="round" />
      <path d="M114 52h20M110 78h23M106 104h25M102 130h27M98 156h30" stroke="var(--art-lamp)" strokeWidth="3" />
      <Lamp x={188} y={18} />
      {/* armchair with an open book */}
      <ellipse cx="192" cy="204" rx="48" ry="8" fill="var(--art-ink)" opacity="0.2" />
      <path d="M158 140q0-28 34-28t34 28v40h-68z" fill="var(--art-rose)" />
      <rect x="150" y="148" width="18" height="46" rx="9" fill="var(--art-rose-soft)" />
      <rect x="216" y="148" width="18" height="46" rx="9" fill="var(--art-rose-soft)" />
      <rect x="164" y="164" width="56" height="28" rx="8" fill="var(--art-rose)" />
      <path d="M160 194v10M224 194v10" stroke="var(--art-ink)" strokeWidth="5" strokeLinecap="round" />
      <path d="M176 160q8-6 16 0q8-6 16 0v-10q-8-6-16 0q-8-6-16 0z" fill="var(--art-paper)" />
    </>
  );
}
