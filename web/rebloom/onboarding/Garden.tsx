/** A quiet hill with something growing; drawn in the app's own colours. */
export function Garden() {
  return (
    <svg className="r-garden" viewBox="0 0 400 220" aria-hidden="true" preserveAspectRatio="xMidYMax slice">
      <rect width="400" height="220" fill="var(--color-accent)" />
      <circle cx="292" cy="86" r="34" fill="var(--color-card)" />
      <path d="M0 176c70-46 150-42 212-14s130 24 188-10v68H0Z" fill="var(--color-primary)" opacity=".28" />
      <path d="M0 196c86-28 164-20 236-4s116 10 164-6v34H0Z" fill="var(--color-primary)" opacity=".5" />
      <g fill="none" stroke="var(--color-primary)" strokeWidth="4" strokeLinecap="round">
        <path d="M132 192c0-30 2-56 4-76" />
        <path d="M172 196c-2-22-2-38 0-52" />
      </g>
      <g fill="var(--color-primary)">
        <path d="M134 156c-22 0-36-12-40-30 22-2 36 10 40 30Z" />
        <path d="M136 138c18-2 30-12 34-28-20-2-32 8-34 28Z" />
        <path d="M171 172c-14-2-24-10-26-22 16 0 24 8 26 22Z" />
      </g>
      <g fill="var(--color-card)">
        <circle cx="136" cy="96" r="11" />
        <circle cx="120" cy="108" r="11" />
        <circle cx="152" cy="108" r="11" />
        <circle cx="126" cy="122" r="11" />
        <circle cx="146" cy="122" r="11" />
      </g>
      <circle cx="136" cy="111" r="8" fill="var(--color-primary)" />
    </svg>
  );
}
