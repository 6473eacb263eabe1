import { Cup, Lamp, Plant, Skyline } from "./parts";

export function CoffeeShop() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-wall)" />
      <rect y="168" width="320" height="52" fill="var(--art-floor)" />
      <Skyline x={34} y={34} width={150} height={92} />
      <path d="M34 80h150M109 34v92" stroke="var(--art-wood-deep)" strokeWidth="4" />
      <rect x="30" y="30" width="158" height="100" rx="4" fill="none" stroke="var(--art-wood-deep)" strokeWidth="7" />
      {/* shelf and machine */}
      <rect x="212" y="66" width="92" height="6" rx="3" fill="var(--art-wood-deep)" />
      {[220, 238, 256, 274].map((x, index) => (
        <rect key={x} x={x} y={index % 2 ? 46 : 50} width="12" height={index % 2 ? 20 : 16} rx="3" fill={index % 2 ? "var(--art-rose-soft)" : "var(--art-leaf)"} />
      ))}
      <rect x="204" y="122" width="116" height="56" fill="var(--art-wood)" />
      <rect x="198" y="114" width="122" height="10" rx="3" fill="var(--art-wood-deep)" />
      <rect x="226" y="84" width="62" height="30" rx="6" fill="var(--art-steel)" />
      <rect x="234" y="92" width="46" height="8" rx="4" fill="var(--art-ink)" opacity="0.55" />
      <path d="M244 114v-8h8v8zM264 114v-8h8v8z" fill="var(--art-ink)" />
      <Lamp x={72} y={24} />
      <Lamp x={146} y={14} />
      <Lamp x={258} y={10} />
      {/* the table for two */}
      <ellipse cx="106" cy="206" rx="62" ry="9" fill="var(--art-ink)" opacity="0.18" />
      <path d="M103 166h8v36h-8z" fill="var(--art-wood-deep)" />
      <rect x="48" y="158" width="118" height="10" rx="5" fill="var(--art-wood)" />
      <Cup x={68} y={140} fill="var(--art-paper)" />
      <Cup x={124} y={140} fill="var(--art-rose)" />
      <Plant x={18} y={176} />
    </>
  );
}
