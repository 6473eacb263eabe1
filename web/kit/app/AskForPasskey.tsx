import { lazy, Suspense, useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { onPasskeyRequired } from "../api";

const ConfirmPasskey = lazy(() => import("../screens/ConfirmPasskey"));

/** Wherever the server wants a passkey: asks for it, or leads to setting up the first. */
export function AskForPasskey() {
  const [waiting, wait] = useState<((done: boolean) => void) | null>(null);
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  useEffect(
    () =>
      onPasskeyRequired((passkeys) => {
        if (passkeys > 0) return new Promise((done) => wait(() => done));
        // The set-up page itself is refused, too, when nobody signed in lately: it says so.
        if (pathname !== "/account/passkeys") void navigate(`/account/passkeys?next=${encodeURIComponent(pathname + search)}`);
        return Promise.resolve(false);
      }),
    [navigate, pathname, search],
  );
  if (waiting === null) return null;
  return (
    <Suspense>
      <ConfirmPasskey
        onDone={(done) => {
          wait(null);
          waiting(done);
        }}
      />
    </Suspense>
  );
}
