import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button, ErrorNote, Field, Sheet, Stack, TextArea, useToast } from "@kit/components";
import { isApiError } from "@kit/api";
import { useT } from "@kit/i18n";
import { care } from "../api";

const LENGTH = 8;
/** As people type what was read out to them: with blanks, hyphens and small letters. */
export const tidy = (typed: string) => typed.replace(/[\s-]/g, "").toUpperCase();

/** The code that the person read out; what follows is theirs to decide. */
export function EnterCode({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const [typed, setTyped] = useState("");
  const [message, setMessage] = useState("");
  const code = tidy(typed);
  const request = useMutation({
    mutationFn: () => care.request(code, message.trim() === "" ? null : message.trim()),
    onSuccess: () => {
      setTyped("");
      setMessage("");
      onClose();
      toast({ text: t("shared.entered"), tone: "success" });
    },
  });
  const faults = isApiError(request.error) ? request.error.faults : {};
  return (
    <Sheet
      open={open}
      title={t("shared.enter")}
      onClose={onClose}
      busy={request.isPending}
      footer={
        <Button variant="primary" block busy={request.isPending} disabled={code.length !== LENGTH} onClick={() => request.mutate()}>
          {t("shared.enter_go")}
        </Button>
      }
    >
      <Stack>
        <p>{t("shared.enter_text")}</p>
        <Field
          label={t("shared.code")}
          className="r-code-field"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={LENGTH + 4}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={faults["code"] ?? null}
        />
        <TextArea label={t("shared.message")} optional rows={2} maxLength={300} value={message} onChange={(event) => setMessage(event.target.value)} error={faults["message"] ?? null} />
        {Object.keys(faults).length === 0 && <ErrorNote error={request.error} />}
      </Stack>
    </Sheet>
  );
}
