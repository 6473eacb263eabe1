export function Gallery() {
  return (
    <>
      <rect width="320" height="220" fill="var(--art-wall)" />
      <path d="M0 168h320v52H0z" fill="var(--art-floor)" />
      <rect y="164" width="320" height="5" fill="var(--art-wall-deep)" />
      {/* track light */}
      <rect x="40" y="10" width="240" height="4" rx="2" fill="var(--art-ink)" />
      {[92, 148, 250].map((x) => (
        <g key={x}>
          <path d={`M${x - 7} 14h14l-3 12h-8z`} fill="var(--art-ink)" />
          <path d={`M${x - 4} 26h8l36 106h-80z`} fill="var(--art-glow)" opacity="0.25" />
        </g>
      ))}
      {/* the canvas both have an opinion about */}
      <rect x="58" y="38" width="130" height="92" fill="var(--art-ink)" />
      <rect x="63" y="43" width="120" height="82" fill="var(--art-sky)" />
      <path d="M63 125q22-52 50-30t40-28t30 8v50z" fill="var(--art-rose)" />
      <path d="M63 125q34-28 60-10t60-20v30z" fill="var(--art-rose-soft)" />
      <circle cx="152" cy="64" r="13" fill="var(--art-lamp)" />
      <path d="M74 58q14-12 22 2t20-2" stroke="var(--art-ink)" strokeWidth="3" fill="none" strokeLinecap="round" />
      <rect x="196" y="108" width="14" height="18" rx="1" fill="var(--art-paper)" />
      <path d="M199 113h8M199 117h8M199 121h5" stroke="var(--art-steel)" strokeWidth="1.2" />
      {/* portrait */}
      <rect x="226" y="46" width="54" height="68" fill="var(--art-wood)" />
      <rect x="231" y="51" width="44" height="58" fill="var(--art-blue)" />
      <circle cx="253" cy="74" r="11" fill="var(--art-paper)" />
      <path d="M242 70q2-13 13-12t10 14q-6-8-12-7t-11 5z" fill="var(--art-ink)" />
      <path d="M234 109q2-22 19-22t19 22z" fill="var(--art-leaf-deep)" />
      {/* sculpture */}
      <path d="M28 150q-10-34 8-46q-12-14 2-24q14 6 6 22q16 14 4 48z" fill="var(--art-paper)" />
      <rect x="18" y="150" width="38" height="36" fill="var(--art-wall-deep)" />
      <rect x="14" y="146" width="46" height="6" fill="var(--art-paper)" />
      {/* bench */}
      <ellipse cx="170" cy="208" rx="84" ry="7" fill="var(--art-ink)" opacity="0.2" />
      <rect x="98" y="180" width="144" height="12" rx="4" fill="var(--art-wood)" />
      <path d="M114 192v16M226 192v16" stroke="var(--art-wood-deep)" strokeWidth="6" strokeLinecap="round" />
      <path d="M196 180l4-16h18l4 16z" fill="var(--art-rose)" />
      <path d="M202 164q7-10 14 0" stroke="var(--art-ink)" strokeWidth="2.5" fill="none" />
    </>
  );
}
