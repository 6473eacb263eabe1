import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { Confirm, ErrorNote, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { flirtcraft, REVIEWED_FROM, type Thread } from "../api";
import { useAfterEnding } from "../queries";
import { saidByPerson } from "./thread";

interface EndDialogProps {
  thread: Thread;
  open: boolean;
  onClose: () => void;
  onEnded: () => void;
}

/** Asks before the end, and says beforehand whether there will be a review. */
export function EndDialog({ thread, open, onClose, onEnded }: EndDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const afterEnding = useAfterEnding();
  const said = saidByPerson(thread);
  const enough = said >= REVIEWED_FROM;
  // After a pause for safety nothing is scored, however long the conversation gets.
  const unscored = thread.messages.some(({ sender }) => sender === "safety");
  const end = useMutation({
    mutationFn: () => flirtcraft.complete(thread.id),
    onSuccess: (ended) => {
      void afterEnding(thread.id);
      onEnded();
      onClose();
      void navigate(ended.reviewed ? `/review/${thread.id}` : "/", { replace: true });
    },
  });
  return (
    <Confirm
      open={open}
      title={t("end.title")}
      action={t(enough && !unscored ? "end.review" : "end.leave")}
      busy={end.isPending}
      onConfirm={() => end.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        <p>{unscored ? t("end.unscored") : enough ? t("end.enough") : t("end.short", { said, needed: REVIEWED_FROM })}</p>
        <ErrorNote error={end.error} />
      </Stack>
    </Confirm>
  );
}
