import "./signals.css";
import { useQuery } from "@tanstack/react-query";
import { PartyPopper } from "lucide-react";
import type { ReactNode } from "react";
import { ErrorState, Loading, Note, Skeleton } from "@kit/components";
import { useFormat, useT } from "@kit/i18n";
import { type AnalysisStatus, EXPRESSIONS, type Face, type Voice, VOICE_TRAITS } from "../api";
import { analysisQuery } from "../queries";
import { Deviations } from "./Deviations";
import { lineOf, mostly } from "./deviation";

/** How voice and face behaved. It is a pastime, says so first, and names no liar. */
export function Signals({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(analysisQuery(id));
  return (
    <section className="t-section" data-testid="signals">
      <h2>{t("signals.title")}</h2>
      <Note icon={PartyPopper}>
        <p>
          <strong>{t("signals.fun")}</strong>
        </p>
        <p>{t("signals.science")}</p>
      </Note>
      {data === undefined ? (
        error === null ? (
          <Loading>
            <Skeleton shape="block" height={40} />
          </Loading>
        ) : (
          <ErrorState error={error} onRetry={() => void refetch()} />
        )
      ) : data.status !== "completed" ? (
        <p className="q-quiet">{t(data.status === "pending" ? "signals.pending" : "signals.unavailable")}</p>
      ) : (
        <>
          <Kind title={t("signals.voice")} status={data.voice_analysis.status}>
            <Voices voices={data.voice_analysis.segments} />
          </Kind>
          <Kind title={t("signals.face")} status={data.emotion_analysis.status}>
            <Faces faces={data.emotion_analysis.segments} />
          </Kind>
        </>
      )}
    </section>
  );
}

function Kind({ title, status, children }: { title: string; status: AnalysisStatus; children: ReactNode }) {
  const t = useT();
  return (
    <div className="t-section">
      <h3>{title}</h3>
      {status === "completed" ? children : <p className="q-quiet">{t(status === "pending" ? "signals.pending" : "signals.not_measured")}</p>}
    </div>
  );
}

function Voices({ voices }: { voices: readonly Voice[] }) {
  const t = useT();
  return (
    <Deviations
      caption={t("signals.voice_caption")}
      traits={VOICE_TRAITS.map((trait) => ({ trait, label: t(`trait.${trait}`) }))}
      segments={voices}
    />
  );
}

function Faces({ faces }: { faces: readonly Face[] }) {
  const t = useT();
  return (
    <>
      <Deviations
        caption={t("signals.face_caption")}
        traits={EXPRESSIONS.map((trait) => ({ trait, label: t(`expression.${trait}`) }))}
        segments={faces}
      />
      {faces.map((face) => (
        <Course key={face.position} face={face} />
      ))}
    </>
  );
}

/** The three expressions that were there most, over the time of one statement. */
function Course({ face }: { face: Face }) {
  const t = useT();
  const { number, list } = useFormat();
  const most = mostly(face.timeline).slice(0, 3);
  const name = t("statement.name", { number: number(face.position + 1) });
  if (most.length === 0) return <p className="q-quiet">{t("signals.no_face", { name })}</p>;
  const words = list(most.map(({ expression, share }) => t("signals.share", { expression: t(`expression.${expression}`), percent: number(Math.round(share * 100)) })));
  return (
    <figure className="t-course">
      <figcaption className="q-small">
        <strong>{name}</strong> {words}
      </figcaption>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {most.map(({ expression }, index) => (
          <polyline key={expression} className={`t-line-${index + 1}`} points={lineOf(face, expression)} />
        ))}
      </svg>
    </figure>
  );
}
