import "./making.css";
import { useEffect, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Button, Note, Page, TextArea } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { useMe } from "@kit/session";
import type { Part } from "../api";
import { useLeft } from "./Allowance";
import { shortOfRoom } from "./checks";
import { type Draft, lacks, missing, unsent } from "./drafts";
import { mayPublish } from "./Entitled";
import { Feelings } from "./Feelings";
import { Finish } from "./Finish";
import { Prompts } from "./Prompts";
import { Refused } from "./Refused";
import { Review } from "./Review";
import { Stage } from "./Stage";
import { Steps } from "./Steps";
import { UnderWay } from "./UnderWay";
import type { Studio } from "./studio";
import { useMaking } from "./useMaking";

interface MakingProps {
  studio: Studio;
  draft: Draft;
  /** What the server has of each statement. */
  parts?: readonly Part[];
  /** Another draft that waits to be finished. */
  earlier?: Draft | null;
  /** The draft that keeps what this device had, since the server's state is newer. */
  copy?: string | null;
}

/** One challenge being made: three recordings, one after the other, then its name and its lie. */
export function Making({ studio, draft, parts = [], earlier = null, copy = null }: MakingProps) {
  const t = useT();
  const { number } = useFormat();
  const making = useMaking(studio, draft);
  const { view, camera, position } = making;
  const [tried, attempt] = useState(false);
  const { publish, busy } = usePublish(studio, draft, () => {
    attempt(true);
    requestAnimationFrame(showFirstLack);
  });
  if (draft.stage === "sending") return <UnderWay studio={studio} draft={draft} />;
  const next = making.next;
  const footer =
    view === "finish" ? (
      <Button variant="primary" size="lg" block busy={busy} onClick={publish} data-testid="publish">
        {t("record.publish")}
      </Button>
    ) : making.reviewing ? (
      <Button variant="primary" size="lg" block onClick={() => making.show(next)} data-testid="next">
        {next === "finish" ? t("record.to_finish") : t("record.to_statement", { number: number(next + 1) })}
      </Button>
    ) : undefined;
  return (
    <Page title={t("record.title")} back="/mine" width={view === "finish" ? "reading" : "wide"} footer={footer && <div className="t-rec-footer">{footer}</div>} className="t-rec">
      <Steps draft={draft} view={view} locked={making.locked} onShow={making.show} />
      <Notes studio={studio} draft={draft} earlier={earlier} copy={copy} />
      {view === "finish" || position === null ? (
        <Finish draft={draft} onChange={making.change} tried={tried} onPosition={making.show} />
      ) : (
        <div className="t-rec-panes">
          {making.reviewing ? (
            <Review
              shelf={studio.shelf}
              take={draft.takes[position]}
              part={parts.find((each) => each.position === position) ?? null}
              position={position}
              orientation={making.orientation}
              reading={making.reading}
              onAgain={making.again}
            />
          ) : camera.phase.at === "fault" ? (
            <Refused fault={camera.phase.fault} onAgain={camera.again} onPick={making.pick} />
          ) : (
            <Stage
              camera={camera}
              screen={making.screen}
              position={position}
              orientation={making.orientation}
              onShape={making.shape}
              onTurn={making.turn}
              onPick={making.pick}
            />
          )}
          <div className="t-rec-panel">
            {making.problem !== null && (
              <Note tone="warning">
                <p role="alert" data-testid="unfit">
                  {t(`record.unfit_${making.problem}`)}
                </p>
              </Note>
            )}
            <TextArea
              label={t("record.caption", { number: number(position + 1) })}
              hint={t("record.caption_hint")}
              optional
              rows={2}
              maxLength={200}
              value={draft.statements[position]}
              onChange={({ target: { value } }) => making.caption(value)}
              data-testid="caption"
            />
            {!making.reviewing && <Prompts pack={draft.pack} onPack={draft.challenge === null ? (pack) => making.change({ pack }) : null} />}
            {!making.reviewing && <Feelings agreement={making.agreement} state={making.faces.state} shares={making.faces.shares} />}
          </div>
        </div>
      )}
      {making.fileInput}
    </Page>
  );
}

/** What is lacking may stand far above the button that was pressed. */
function showFirstLack(): void {
  const lack = document.querySelector<HTMLElement>("#main :is([aria-invalid], .q-field-error, .q-note-warning, .t-rec-username)");
  lack?.scrollIntoView({ block: "center" });
  (lack?.matches("[aria-invalid]") ? lack : lack?.querySelector<HTMLElement>("a, button, input"))?.focus({ preventScroll: true });
}

/** What whoever makes something should know before they go on. */
function Notes({ studio, draft, earlier, copy }: Required<Pick<MakingProps, "studio" | "draft" | "earlier" | "copy">>) {
  const t = useT();
  const { number } = useFormat();
  const [room, setRoom] = useState<number | null>(null);
  const waiting = unsent(draft);
  useEffect(() => void shortOfRoom().then(setRoom), [waiting]);
  return (
    <>
      {draft.parted !== null && (
        <Note tone="warning">
          <p data-testid="parted">{t(`record.parted_${draft.parted}`)}</p>
        </Note>
      )}
      {copy !== null && (
        <Note tone="warning">
          <p>
            {t("record.copy")} <Link to={`/record/${copy}`}>{t("record.copy_go")}</Link>
          </p>
        </Note>
      )}
      {earlier !== null && (
        <Note>
          <p>
            {t("record.earlier", { statements: 3 - missing(earlier).length, count: number(3 - missing(earlier).length) })}{" "}
            <Link to={`/record/${earlier.challenge ?? earlier.id}`}>{t("record.earlier_go")}</Link>
          </p>
        </Note>
      )}
      {room !== null && (
        <Note tone="warning">
          <p data-testid="room">{t("record.room", { megabytes: number(Math.round(room / 1_000_000)) })}</p>
        </Note>
      )}
      {!studio.shelf.lasting && (
        <Note tone="warning">
          <p>{t("record.not_kept")}</p>
        </Note>
      )}
    </>
  );
}

/** Sends it if nothing is lacking, and leads to where its progress is shown. */
function usePublish({ sender }: Studio, draft: Draft, refuse: () => void) {
  const me = useMe();
  const left = useLeft();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const publish = () => {
    // A challenge that was begun may have been counted already: there the server decides.
    if (lacks(draft).length > 0 || !mayPublish(me) || (left === 0 && draft.challenge === null)) return refuse();
    setBusy(true);
    void sender.publish(draft.id).then(() => navigate(`/mine/${draft.id}`, { replace: true }));
  };
  return { publish, busy };
}
