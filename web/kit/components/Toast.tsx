import "./toast.css";
import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import { useT } from "../i18n";

interface Toast {
  text: string;
  tone?: "info" | "success" | "error";
  /** An undo or a way to what was made. */
  action?: { label: string; run: () => void };
  /** Milliseconds it stays, 5,000 by default; 0 stays until dismissed. */
  duration?: number;
}

type Shown = Toast & { id: number };

const Context = createContext<(toast: Toast) => void>(() => undefined);

/** `const toast = useToast(); toast({ text, tone: "success" })` for what happened elsewhere or is done. */
export const useToast = () => useContext(Context);

const ICONS = { info: Info, success: CircleCheck, error: CircleAlert };

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const count = useRef(0);
  const t = useT();
  const dismiss = useCallback((id: number) => setShown((all) => all.filter((each) => each.id !== id)), []);
  const add = useCallback(
    (toast: Toast) => {
      const id = ++count.current;
      // Three at a time: more could not be read before they leave.
      setShown((all) => [...all.slice(-2), { ...toast, id }]);
      const stays = toast.duration ?? 5000;
      if (stays > 0) setTimeout(() => dismiss(id), stays);
    },
    [dismiss],
  );
  const list = useMemo(
    () =>
      shown.map(({ id, text, tone = "info", action }) => {
        const Icon = ICONS[tone];
        return (
          <li key={id} className={`q-toast q-toast-${tone}`}>
            <Icon aria-hidden="true" size={20} />
            <span>{text}</span>
            {action && (
              <button
                type="button"
                className="q-toast-action"
                onClick={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" className="q-toast-close" aria-label={t("kit.toast.dismiss")} onClick={() => dismiss(id)}>
              <X aria-hidden="true" size={18} />
            </button>
          </li>
        );
      }),
    [shown, dismiss, t],
  );
  return (
    <Context value={add}>
      {children}
      <div className="q-toasts" role="status" aria-live="polite">
        <ul role="list">{list}</ul>
      </div>
    </Context>
  );
}
