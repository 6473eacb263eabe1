import "./auth.css";
import { type ReactNode, useEffect } from "react";
import { useT } from "../i18n";

interface AuthFrameProps {
  title: string;
  text?: ReactNode;
  children: ReactNode;
  /** Other ways on, below the form. */
  below?: ReactNode;
}

/** The frame of the pages around signing in: the app's mark, one card, other ways below. */
export function AuthFrame({ title, text, children, below }: AuthFrameProps) {
  const t = useT();
  const app = document.documentElement.dataset["app"] ?? "";
  const name = document.documentElement.dataset["appName"] ?? "Quintet";
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  return (
    <main id="main" className="q-auth" tabIndex={-1}>
      <div className="q-auth-card">
        <a className="q-auth-brand" href="/">
          <img src={`/${app}/icon.svg`} alt="" width={44} height={44} />
          <span>{name}</span>
          <span className="q-visually-hidden">{t("kit.auth.front_page")}</span>
        </a>
        <div className="q-auth-head">
          <h1>{title}</h1>
          {text && <p>{text}</p>}
        </div>
        {children}
        {below && <div className="q-auth-below">{below}</div>}
      </div>
    </main>
  );
}
