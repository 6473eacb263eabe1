import "./settings.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { api, type Schemas } from "../api";
import { Badge, Button, Confirm, Dialog, ErrorNote, ErrorState, Field, List, Loading, Note, Page, Row, Skeleton, Stack, useToast } from "../components";
import { useFormat, useT } from "../i18n";
import { safeNext, useMe, useSession } from "../session";
import { deviceName } from "./deviceName";
import { addPasskey, AlreadyKnown, needsPasskey, passkeysWork } from "./passkeys";
import { useSubmit } from "./useSubmit";

type Passkey = Schemas["PasskeyView"];

const KEY = ["auth", "passkeys"];

/** The person's passkeys; for staff without one, the place to set up the first. */
export default function Passkeys() {
  const t = useT();
  const needed = needsPasskey(useMe());
  const next = useSearchParams()[0].get("next");
  const list = useQuery({
    queryKey: KEY,
    meta: { keep: false },
    queryFn: ({ signal }) => api.get<Passkey[]>("/auth/passkeys", { signal }),
  });
  return (
    <Page title={t(needed ? "kit.passkeys.setup_title" : "kit.passkeys.title")} back="/account" width="reading">
      <Stack gap="lg">
        <p>{t(needed ? "kit.passkeys.setup_text" : "kit.passkeys.text")}</p>
        {list.isPending && (
          <Loading>
            <Skeleton shape="block" height={20} />
          </Loading>
        )}
        {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && list.data.length > 0 && (
          <List>
            {list.data.map((each) => (
              <Item key={each.id} passkey={each} />
            ))}
          </List>
        )}
        <Add />
        {needed && next !== null && <Link to={safeNext(next)}>{t("kit.passkeys.later")}</Link>}
      </Stack>
    </Page>
  );
}

/** After a change: the list, and what the account says of it. */
function useChanged() {
  const queries = useQueryClient();
  const { refresh } = useSession();
  return async () => {
    await queries.invalidateQueries({ queryKey: KEY });
    await refresh();
  };
}

function Add() {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const changed = useChanged();
  const next = useSearchParams()[0].get("next");
  const form = useSubmit(async () => {
    if ((await addPasskey(deviceName(navigator.userAgent).slice(0, 50))) === null) return;
    toast({ text: t("kit.passkeys.added"), tone: "success" });
    await changed();
    if (next !== null) await navigate(safeNext(next), { replace: true });
  });
  if (!passkeysWork()) return <Note tone="warning">{t("kit.passkeys.unsupported")}</Note>;
  return (
    <>
      {form.raw instanceof AlreadyKnown ? (
        <div role="alert">
          <Note>{t("kit.passkeys.known")}</Note>
        </div>
      ) : (
        <ErrorNote error={form.error} />
      )}
      <Button variant="primary" size="lg" icon={KeyRound} block busy={form.busy} onClick={() => void form.run()}>
        {t("kit.passkeys.add")}
      </Button>
    </>
  );
}

function Item({ passkey }: { passkey: Passkey }) {
  const t = useT();
  const format = useFormat();
  const [open, show] = useState<"rename" | "remove" | null>(null);
  return (
    <li className="q-list-item">
      <KeyRound aria-hidden="true" size={20} />
      <span className="q-list-text">
        <bdi>{passkey.name}</bdi>
        <small>
          {passkey.last_used_at === null
            ? t("kit.passkeys.created", { when: format.date(passkey.created_at) })
            : t("kit.passkeys.used", { when: format.relative(passkey.last_used_at) })}
        </small>
        {passkey.backed_up && <Badge>{t("kit.passkeys.backed_up")}</Badge>}
        <Row gap="sm">
          <Button size="sm" onClick={() => show("rename")}>
            {t("kit.passkeys.rename")}
          </Button>
          <Button size="sm" onClick={() => show("remove")}>
            {t("kit.passkeys.remove")}
          </Button>
        </Row>
      </span>
      {open === "rename" && <Rename passkey={passkey} onClose={() => show(null)} />}
      {open === "remove" && <Remove passkey={passkey} onClose={() => show(null)} />}
    </li>
  );
}

interface ChangeProps {
  passkey: Passkey;
  onClose: () => void;
}

function Rename({ passkey, onClose }: ChangeProps) {
  const t = useT();
  const changed = useChanged();
  const [name, setName] = useState(passkey.name);
  const form = useSubmit(async () => {
    await api.patch(`/auth/passkeys/${passkey.id}`, { name: name.trim() } satisfies Schemas["PasskeyPatch"]);
    await changed();
    onClose();
  });
  return (
    <Dialog open title={t("kit.passkeys.rename_title")} busy={form.busy} onClose={onClose}>
      <form className="q-form" onSubmit={form.submit} noValidate>
        <Field
          label={t("kit.passkeys.name")}
          maxLength={50}
          value={name}
          error={form.faults["name"]}
          onChange={(event) => setName(event.target.value)}
        />
        <ErrorNote error={form.error} />
        <Button type="submit" variant="primary" busy={form.busy}>
          {t("kit.passkeys.save")}
        </Button>
      </form>
    </Dialog>
  );
}

function Remove({ passkey, onClose }: ChangeProps) {
  const t = useT();
  const changed = useChanged();
  const form = useSubmit(async () => {
    await api.delete(`/auth/passkeys/${passkey.id}`);
    await changed();
    onClose();
  });
  return (
    <Confirm
      open
      title={t("kit.passkeys.remove_title")}
      action={t("kit.passkeys.remove")}
      danger
      busy={form.busy}
      onConfirm={form.run}
      onClose={onClose}
    >
      <p>
        <bdi>{passkey.name}</bdi>
      </p>
      <p>{t("kit.passkeys.remove_text")}</p>
      <ErrorNote error={form.error} />
    </Confirm>
  );
}
