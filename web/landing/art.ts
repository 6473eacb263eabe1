/** The five marks, on a field of 100 × 100, drawn in the app's own accent (`currentColor` and two tints of it). */
export const MARKS: Record<string, string> = {
  flirtcraft: `
    <path class="tint" d="M14 26a12 12 0 0 1 12-12h32a12 12 0 0 1 12 12v18a12 12 0 0 1-12 12H40L26 68V56a12 12 0 0 1-12-12Z"/>
    <path class="full" d="M34 50a11 11 0 0 1 11-11h31a11 11 0 0 1 11 11v17a11 11 0 0 1-11 11v10L63 78H45a11 11 0 0 1-11-11Z"/>
    <path class="ground" d="M60.500 71.500c-7-4.600-10.500-8.300-10.500-12.300 0-3.200 2.400-5.400 5.300-5.400 2.200 0 4.100 1.200 5.200 3.200 1.100-2 3-3.200 5.200-3.200 2.900 0 5.300 2.200 5.300 5.400 0 4-3.500 7.700-10.500 12.300Z"/>`,
  fitnudge: `
    <circle class="line tint" cx="50" cy="50" r="34" stroke-dasharray="5 9"/>
    <path class="line full" d="M50 16a34 34 0 1 1-32.300 23.400"/>
    <path class="line full" d="m35 51 11 11 20-23"/>`,
  twotruths: `
    <rect class="tint" x="12" y="24" width="34" height="50" rx="8" transform="rotate(-10 29 49)"/>
    <rect class="half" x="34" y="20" width="34" height="50" rx="8"/>
    <rect class="reveal" x="56" y="25" width="34" height="50" rx="8" transform="rotate(10 73 50)"/>
    <path class="line ground" d="M68 43.500a6 6 0 1 1 7.500 6.600c-2 .6-3 1.800-3.300 3.900M71.300 61.500l-.1.400"/>`,
  trutalk: `
    <circle class="tint" cx="50" cy="50" r="36"/>
    <path class="line full" d="M26 46v8M38 36v28"/>
    <path class="line live" d="M50 26v48"/>
    <path class="line full" d="M62 38v24M74 45v10"/>`,
  rebloom: `
    <path class="tint" d="M50 58C30 58 18 46 18 26c20 0 32 12 32 32Z"/>
    <path class="half" d="M50 50c0-20 12-32 32-32 0 20-12 32-32 32Z"/>
    <path class="line full" d="M50 86V44"/>
    <path class="line full" d="M50 74c10 0 17-5 19-13"/>`,
};
