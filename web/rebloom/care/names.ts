/** What a code is called in the shown language; the code itself where nobody has a name for it. */
export function nameOf(type: "language" | "region", code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language, "en"], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
