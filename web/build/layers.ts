import type { Plugin } from "vite";

const ORDER = "@layer tokens, base, components, screens;\n";

/** Puts the order of the layers before every stylesheet: whichever chunk a browser gets first decides it. */
export function layers(): Plugin {
  return {
    name: "quintet-layers",
    enforce: "pre",
    transform(code, id) {
      return id.split("?")[0]!.endsWith(".css") && !id.includes("/node_modules/") ? ORDER + code : null;
    },
  };
}
