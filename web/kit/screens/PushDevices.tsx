import { useQuery, useQueryClient } from "@tanstack/react-query";
import { BellRing } from "lucide-react";
import { useEffect } from "react";
import { api } from "../api";
import { Badge, Button, ErrorNote, ErrorState, List, Loading, Note, Skeleton, Stack, Switch } from "../components";
import { useFormat, useT } from "../i18n";
import { type PushDevice, readPushes, turnOffPushes, turnOnPushes } from "../pwa/push";
import { appName } from "./appName";
import { deviceName } from "./deviceName";
import { useSubmit } from "./useSubmit";

const KEY = ["notifications", "devices"];

/** Which app's page this is: clients live in folders. */
const thisApp = () => location.pathname.split("/")[1] ?? "";

/** The switch for this device, and every device that rings. */
export function PushDevices() {
  const t = useT();
  const app = thisApp();
  const queries = useQueryClient();
  const pushes = useQuery({
    queryKey: KEY,
    meta: { keep: false },
    refetchOnWindowFocus: "always",
    queryFn: ({ signal }) => readPushes(app, signal),
  });
  const again = () => queries.invalidateQueries({ queryKey: KEY });
  usePermission(again);
  const turn = useSubmit(async () => {
    try {
      if (pushes.data!.state === "on") await turnOffPushes(app, pushes.data!.devices);
      else await turnOnPushes(app, deviceName(navigator.userAgent));
    } finally {
      await again();
    }
  });
  if (pushes.isPending) {
    return (
      <Loading>
        <Skeleton shape="block" height={20} />
      </Loading>
    );
  }
  if (pushes.isError) return <ErrorState error={pushes.error} onRetry={() => void pushes.refetch()} />;
  const { state, devices } = pushes.data;
  return (
    <Stack gap="sm">
      <h2>{t("kit.push.title")}</h2>
      {state === "unsupported" && <Note>{t(onPhoneOfApple() ? "kit.push.unsupported_ios" : "kit.push.unsupported")}</Note>}
      {state === "server_off" && <Note>{t("kit.push.server_off")}</Note>}
      {state === "denied" && <Note tone="warning">{t("kit.push.denied")}</Note>}
      {(state === "off" || state === "on") && (
        <Switch
          label={t("kit.push.switch")}
          hint={t("kit.push.hint")}
          checked={state === "on"}
          disabled={turn.busy}
          onChange={() => void turn.run()}
        />
      )}
      {turn.raw instanceof DOMException ? <Note tone="warning">{t("kit.push.failed")}</Note> : <ErrorNote error={turn.raw} />}
      {devices.length > 0 && <Devices devices={devices} onRemoved={again} />}
    </Stack>
  );
}

function Devices({ devices, onRemoved }: { devices: PushDevice[]; onRemoved: () => Promise<void> }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <h3>{t("kit.push.devices")}</h3>
      <List>
        {devices.map((each) => (
          <li key={each.id} className="q-list-item">
            <BellRing aria-hidden="true" size={20} />
            <span className="q-list-text">
              <bdi>{named(each) || t("kit.sessions.unknown")}</bdi>
              <small>{appName(each.app)}</small>
              <small>
                {each.last_push_at === null
                  ? t("kit.push.since", { since: format.date(each.created_at) })
                  : t("kit.push.last", { since: format.date(each.created_at), when: format.relative(each.last_push_at) })}
              </small>
            </span>
            {each.current && <Badge tone="success">{t("kit.sessions.here")}</Badge>}
            {!each.current && <Remove device={each} onRemoved={onRemoved} />}
          </li>
        ))}
      </List>
    </>
  );
}

function Remove({ device, onRemoved }: { device: PushDevice; onRemoved: () => Promise<void> }) {
  const t = useT();
  const form = useSubmit(async () => {
    await api.delete(`/notifications/devices/${device.id}`);
    await onRemoved();
  });
  return (
    <span>
      <Button size="sm" busy={form.busy} aria-label={t("kit.push.remove_label", { name: named(device) })} onClick={() => void form.run()}>
        {t("kit.push.remove")}
      </Button>
      <ErrorNote error={form.error} />
    </span>
  );
}

/** Looks again when the person changes the permission in the browser's own settings. */
function usePermission(changed: () => void) {
  useEffect(() => {
    let status: PermissionStatus | undefined;
    let gone = false;
    void navigator.permissions?.query({ name: "notifications" }).then(
      (found) => {
        if (gone) return;
        status = found;
        status.onchange = changed;
      },
      () => undefined,
    );
    return () => {
      gone = true;
      if (status) status.onchange = null;
    };
  }, []);
}

/** A label of our own, or a browser's long name for itself where a client gave none. */
const named = ({ label }: PushDevice) => (label.includes("/") ? deviceName(label) : label);

const onPhoneOfApple = () => /iP(hone|ad|od)/.test(navigator.userAgent);
