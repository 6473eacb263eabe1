import { Tree } from "./parts";

export function Park() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-sky)" />
      <rect y="60" width="320" height="80" fill="var(--art-sky-low)" opacity="0.55" />
      <circle cx="222" cy="84" r="48" fill="var(--art-glow)" opacity="0.2" />
      <circle cx="222" cy="84" r="30" fill="var(--art-glow)" />
      <path d="M40 44q8-8 16 0q8-8 16 0M84 30q6-6 12 0q6-6 12 0" stroke="var(--art-ink)" strokeWidth="2" fill="none" opacity="0.5" />
      <path d="M0 134q70-46 150-16t170-22v70H0z" fill="var(--art-leaf-deep)" opacity="0.7" />
      <path d="M0 154q90-34 180-8t140-14v88H0z" fill="var(--art-leaf)" />
      <ellipse cx="252" cy="166" rx="56" ry="13" fill="var(--art-blue)" />
      <path d="M226 164h24M252 170h30" stroke="var(--art-paper)" strokeWidth="2" opacity="0.5" strokeLinecap="round" />
      <path d="M120 220q10-34-12-54t8-30q-8 18 24 34t14 50z" fill="var(--art-sky-low)" opacity="0.8" />
      <Tree x={50} y={170} size={1.25} />
      <Tree x={292} y={146} size={0.7} />
      {/* lamp */}
      <path d="M176 186v-76" stroke="var(--art-ink)" strokeWidth="4" strokeLinecap="round" />
      <circle cx="176" cy="104" r="26" fill="var(--art-glow)" opacity="0.28" />
      <circle cx="176" cy="104" r="8" fill="var(--art-lamp)" />
      {/* bench for two */}
      <ellipse cx="226" cy="210" rx="62" ry="6" fill="var(--art-ink)" opacity="0.2" />
      <path d="M178 170h96M178 180h96" stroke="var(--art-wood)" strokeWidth="7" strokeLinecap="round" />
      <path d="M174 193h104" stroke="var(--art-wood-deep)" strokeWidth="8" strokeLinecap="round" />
      <path d="M188 196v14M264 196v14M184 166v26M268 166v26" stroke="var(--art-ink)" strokeWidth="4" strokeLinecap="round" />
      <path d="M206 189q-3-12 8-12q10 0 8 12z" fill="var(--art-rose)" />
    </>
  );
}
