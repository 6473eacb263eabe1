import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Button, Confirm, ErrorNote, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { game } from "../api";
import { keys } from "../keys";
import type { Draft } from "../record/drafts";
import type { Studio } from "../record/studio";

interface RemoveProps {
  studio: Studio;
  draft: Draft | null;
  challenge: string | null;
  published: boolean;
}

/** Takes it away for good, here and on the server, after asking. */
export function Remove({ studio, draft, challenge, published }: RemoveProps) {
  const t = useT();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, ask] = useState(false);
  const remove = useMutation({
    mutationFn: async () => {
      if (draft !== null) await studio.sender.cancel(draft.id);
      if (challenge !== null) await game.remove(challenge);
      if (draft !== null) await studio.shelf.remove(draft.id);
    },
    onSuccess: async () => {
      toast({ text: t("mine.removed"), tone: "success" });
      await navigate("/mine", { replace: true });
      if (challenge !== null) client.removeQueries({ queryKey: keys.challenge(challenge) });
      for (const each of [keys.mine, keys.feeds, keys.stats]) void client.invalidateQueries({ queryKey: each });
    },
  });
  return (
    <>
      <Button variant="ghost" icon={Trash2} onClick={() => ask(true)} data-testid="remove">
        {t("mine.remove")}
      </Button>
      <Confirm open={asking} title={t("mine.remove_title")} action={t("mine.remove_yes")} danger busy={remove.isPending} onConfirm={() => remove.mutate()} onClose={() => ask(false)}>
        <p>{t(published ? "mine.remove_published" : challenge === null ? "mine.remove_draft" : "mine.remove_text")}</p>
        <ErrorNote error={remove.error} />
      </Confirm>
    </>
  );
}
