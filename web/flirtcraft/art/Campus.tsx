import { Tree } from "./parts";

export function Campus() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-sky)" />
      <circle cx="60" cy="52" r="19" fill="var(--art-glow)" />
      <path d="M210 40q8-12 22-8q14-10 24 4q16 0 14 12h-62q-8 0 2-8z" fill="var(--art-paper)" opacity="0.55" />
      <rect y="120" width="320" height="100" fill="var(--art-leaf)" />
      <path d="M0 132q120-18 320-4v92H0z" fill="var(--art-leaf)" />
      {/* the library */}
      <path d="M82 78l88-40 88 40z" fill="var(--art-wood)" />
      <circle cx="170" cy="62" r="8" fill="var(--art-lamp)" />
      <rect x="90" y="78" width="160" height="8" fill="var(--art-paper)" />
      <rect x="96" y="86" width="148" height="66" fill="var(--art-wall-deep)" />
      {[102, 132, 196, 226].map((x) => (
        <g key={x}>
          <rect x={x} y="86" width="12" height="66" fill="var(--art-paper)" />
          <rect x={x - 2} y="146" width="16" height="6" fill="var(--art-paper)" />
        </g>
      ))}
      <path d="M156 152v-34a14 14 0 0 1 28 0v34z" fill="var(--art-ink)" opacity="0.75" />
      <path d="M160 152v-30a10 10 0 0 1 20 0v30z" fill="var(--art-lamp)" opacity="0.8" />
      <rect x="86" y="152" width="168" height="7" fill="var(--art-paper)" />
      <rect x="78" y="159" width="184" height="7" fill="var(--art-wall)" />
      <rect x="70" y="166" width="200" height="8" fill="var(--art-wall-deep)" />
      <path d="M140 174h60l34 46H104z" fill="var(--art-sky-low)" opacity="0.75" />
      <Tree x={40} y={178} size={1.05} />
      <Tree x={290} y={174} size={0.9} />
      {/* bicycle and a bag on the steps */}
      <g fill="none" stroke="var(--art-ink)" strokeWidth="3">
        <circle cx="232" cy="198" r="13" />
        <circle cx="270" cy="198" r="13" />
      </g>
      <path d="M232 198l12-20h20l6 20M244 178l10 20h-22M254 198l10-20l-2-7h8M240 174h9" fill="none" stroke="var(--art-rose)" strokeWidth="3" strokeLinejoin="round" />
      <path d="M96 166v-12q0-8 10-8t10 8v12z" fill="var(--art-rose)" />
      <path d="M101 146q5-6 10 0" stroke="var(--art-ink)" strokeWidth="2.5" fill="none" />
    </>
  );
}
