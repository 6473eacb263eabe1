import { useEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/** A new page begins at its top; "back" is left to the browser, which knows where the person was. */
export function ScrollToTop() {
  const { pathname } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    if (kind !== "POP") scrollTo(0, 0);
  }, [pathname, kind]);
  return null;
}
