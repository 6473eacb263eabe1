import { useQuery } from "@tanstack/react-query";
import { Eye, HandHeart } from "lucide-react";
import { useState } from "react";
import { EmptyState, Page, Stack, Way, Ways } from "@kit/components";
import { useT } from "@kit/i18n";
import { type AccessRequest, care, careKeys } from "./api";
import { Code } from "./Code";
import { Grants } from "./Grants";
import { Loaded } from "./Loaded";
import { Request } from "./Request";

/** How often is looked for a therapist's request while a code is out (milliseconds). */
const WAITING = 5_000;

/** Letting a therapist read along: a code, their request, what and for how long, and the end at any moment. */
export default function Sharing() {
  const t = useT();
  const [waiting, setWaiting] = useState(false);
  const requests = useQuery({
    queryKey: [...careKeys.sharing, "requests"],
    queryFn: care.requests,
    refetchOnMount: "always",
    refetchInterval: ({ state }) => (waiting && !state.data?.length ? WAITING : false),
  });
  const grants = useQuery({ queryKey: [...careKeys.sharing, "grants"], queryFn: care.grants, refetchOnMount: "always" });
  return (
    <Page title={t("sharing.title")} back="/you" width="reading">
      <Stack gap="2xl">
        <p className="q-quiet">{t("sharing.text")}</p>
        <Loaded query={requests} height={10}>
          {(found) => <Requests requests={found} />}
        </Loaded>
        <Code onMade={() => setWaiting(true)} />
        <section className="r-section">
          <h2>{t("sharing.grants")}</h2>
          <Loaded query={grants}>
            {(found) =>
              found.length === 0 ? (
                <EmptyState icon={HandHeart} title={t("sharing.none")}>
                  <p>{t("sharing.none_text")}</p>
                </EmptyState>
              ) : (
                <Grants grants={found} />
              )
            }
          </Loaded>
        </section>
        <Ways label={t("sharing.log")}>
          <Way to="/account/privacy/access" icon={Eye} text={t("sharing.log")} />
        </Ways>
      </Stack>
    </Page>
  );
}

/** Comes first when somebody asks, and is not there when nobody does. */
function Requests({ requests }: { requests: readonly AccessRequest[] }) {
  const t = useT();
  return (
    <section className="r-section" aria-live="polite" hidden={requests.length === 0}>
      <h2>{t("sharing.requests")}</h2>
      {requests.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </section>
  );
}
