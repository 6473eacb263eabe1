import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { UserCheck, UserPlus } from "lucide-react";
import { Button, useToast } from "@kit/components";
import { useT } from "@kit/i18n";
import { game } from "../api";
import { keys } from "../keys";
import { profileQuery } from "../queries";

/** Follows somebody, or ends it; shown at once and taken back if the server says no. */
export function Follow({ id }: { id: string }) {
  const t = useT();
  const toast = useToast();
  const queries = useQueryClient();
  const { data } = useQuery(profileQuery(id));
  const change = useMutation({
    mutationFn: (follow: boolean) => (follow ? game.follow(id) : game.unfollow(id)),
    onMutate: (following) => queries.setQueryData(profileQuery(id).queryKey, (old) => old && { ...old, following }),
    onError: (_, following) => {
      queries.setQueryData(profileQuery(id).queryKey, (old) => old && { ...old, following: !following });
      toast({ text: t("people.failed"), tone: "error" });
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keys.following });
      void queries.invalidateQueries({ queryKey: keys.feed("friends") });
    },
  });
  if (data === undefined) return null;
  return (
    <Button
      size="sm"
      variant={data.following ? "secondary" : "primary"}
      icon={data.following ? UserCheck : UserPlus}
      aria-pressed={data.following}
      onClick={() => change.mutate(!data.following)}
      data-testid="follow"
    >
      {t(data.following ? "people.following" : "people.follow")}
    </Button>
  );
}
