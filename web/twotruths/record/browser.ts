/** Browsers in which a permission is given back at different places. */
export type BrowserKind = "chrome_android" | "chrome" | "firefox" | "firefox_android" | "safari_ios" | "safari" | "other";

/** By what the browser calls itself: only for words of help, nothing depends on it. Every browser of iOS is Safari inside. */
export function browserOf(agent: string): BrowserKind {
  if (/iPhone|iPad|iPod/.test(agent)) return "safari_ios";
  const android = /Android/.test(agent);
  if (/Firefox\//.test(agent)) return android ? "firefox_android" : "firefox";
  if (/Chrome\/|Chromium\//.test(agent)) return android ? "chrome_android" : "chrome";
  return /Safari\//.test(agent) ? "safari" : "other";
}
