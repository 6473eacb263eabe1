import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, ErrorNote, Sheet, Stack } from "@kit/components";
import { useT } from "@kit/i18n";
import { rebloom } from "../api";
import { keys } from "../keys";
import { Faces } from "../mood/Faces";

interface EndSheetProps {
  id: string;
  open: boolean;
  onClose: () => void;
  onEnded: () => void;
}

/** How it feels now, if somebody wants to say it, and the end. */
export function EndSheet({ id, open, onClose, onEnded }: EndSheetProps) {
  const t = useT();
  const client = useQueryClient();
  const [mood, setMood] = useState<number | null>(null);
  const end = useMutation({
    mutationFn: () => rebloom.end(id, mood),
    onSuccess: (session) => {
      client.setQueryData(keys.session(id), session);
      void client.invalidateQueries({ queryKey: keys.sessions });
      void client.invalidateQueries({ queryKey: keys.moods });
      onEnded();
      onClose();
    },
  });
  return (
    <Sheet
      open={open}
      title={t("end.title")}
      onClose={onClose}
      busy={end.isPending}
      footer={
        <Button variant="primary" block busy={end.isPending} onClick={() => end.mutate()}>
          {t("end.go")}
        </Button>
      }
    >
      <Stack>
        <p>{t("end.text")}</p>
        <Faces label={t("end.mood")} value={mood} onChange={setMood} />
        <ErrorNote error={end.error} />
      </Stack>
    </Sheet>
  );
}
