import type { Plugin } from "vite";

/** Puts the landing page's static HTML into its page. */
export function landing(): Plugin {
  return { name: "quintet-landing" };
}
