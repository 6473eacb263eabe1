import "./dialog.css";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useT } from "../i18n";
import { Button, IconButton } from "./Button";
import { classes } from "./classes";

interface DialogProps {
  open: boolean;
  /** Called by Escape, the close button and a press beside it; not while `busy`. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons, the most important last. */
  footer?: ReactNode;
  /** A sheet rises from the bottom on phones and is a dialog from 600 px on. */
  sheet?: boolean;
  busy?: boolean;
}

/** A native modal `<dialog>`: focus is trapped, the rest is inert, focus returns on closing. */
export function Dialog({ open, onClose, title, children, footer, sheet = false, busy = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const t = useT();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={classes("q-dialog", sheet && "q-sheet")}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current && !busy) onClose();
      }}
    >
      {open && (
        <div className="q-dialog-body">
          <header className="q-dialog-head">
            <h2 id={id}>{title}</h2>
            <IconButton icon={X} label={t("kit.dialog.close")} onClick={onClose} disabled={busy} />
          </header>
          <div className="q-dialog-content">{children}</div>
          {footer && <footer className="q-dialog-footer">{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}

export function Sheet(props: Omit<DialogProps, "sheet">) {
  return <Dialog {...props} sheet />;
}

interface ConfirmProps {
  open: boolean;
  title: string;
  /** What will happen and whether it can be undone. */
  children: ReactNode;
  /** The verb of the action, not "OK". */
  action: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ open, title, children, action, danger = false, busy = false, onConfirm, onClose }: ConfirmProps) {
  const t = useT();
  return (
    <Dialog
      {...{ open, onClose, title, busy }}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {t("kit.dialog.cancel")}
          </Button>
          <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
