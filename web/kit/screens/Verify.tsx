import { useEffect, useState } from "react";
import { Link, useNavigate } from "react-router";
import { api, isApiError, type Schemas } from "../api";
import { Button, ErrorNote, OtpInput, useToast } from "../components";
import { useT } from "../i18n";
import { useNext, useSession } from "../session";
import { AuthFrame } from "./AuthFrame";
import { useSubmit } from "./useSubmit";

/** Seconds until another code may be asked for; the server holds the same limit. */
const AGAIN = 60;

/** Counts down from the last code that was sent; the server's `Retry-After` wins. */
export function useCountdown(seconds: number): [number, (from: number) => void] {
  const [until, setUntil] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [until]);
  return [left, (from) => setUntil(Date.now() + from * 1000)];
}

export default function Verify() {
  const t = useT();
  const next = useNext();
  const navigate = useNavigate();
  const toast = useToast();
  const { me, refresh } = useSession();
  const [code, setCode] = useState("");
  const [left, restart] = useCountdown(AGAIN);

  const verify = async (digits: string) => {
    await api.post("/auth/verify-email", { code: digits } satisfies Schemas["VerifyRequest"]);
    await refresh();
    toast({ text: t("kit.verify.done"), tone: "success" });
    await navigate(next, { replace: true });
  };
  const [typed, setTyped] = useState("");
  const form = useSubmit(() => verify(typed || code));
  const resend = useSubmit(async () => {
    try {
      await api.post("/auth/resend");
      restart(AGAIN);
      toast({ text: t("kit.verify.sent") });
    } catch (fault) {
      if (isApiError(fault) && fault.retryAfter !== null) restart(fault.retryAfter);
      throw fault;
    }
  });
  useEffect(() => {
    // A complete code is sent without another press, once for each code.
    if (typed !== "") void form.run();
  }, [typed]);

  const refused = isApiError(form.raw) && form.raw.status < 429;
  return (
    <AuthFrame
      title={t("kit.verify.title")}
      text={t("kit.verify.text", { email: me?.email ?? t("kit.verify.your_address") })}
      below={
        <p className="q-auth-line">
          <Link to={next}>{t("kit.verify.later")}</Link>
        </p>
      }
    >
      <form onSubmit={form.submit} noValidate>
        <OtpInput
          label={t("kit.field.code")}
          value={code}
          onChange={setCode}
          onComplete={setTyped}
          error={refused ? t("kit.verify.wrong") : null}
          autoFocus
        />
        {!refused && <ErrorNote error={form.error} />}
        <ErrorNote error={resend.raw} />
        <Button type="submit" variant="primary" size="lg" block busy={form.busy} disabled={code.length < 6}>
          {t("kit.verify.action")}
        </Button>
        <Button variant="ghost" block busy={resend.busy} disabled={left > 0} onClick={resend.run}>
          {left > 0 ? t("kit.verify.again_in", { seconds: left }) : t("kit.verify.again")}
        </Button>
      </form>
    </AuthFrame>
  );
}
