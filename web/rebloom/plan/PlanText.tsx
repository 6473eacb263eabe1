import { useT } from "@kit/i18n";
import { telephone } from "@kit/safety";
import type { Plan, PlanContact } from "../api";
import { PARTS } from "./parts";

/** The plan to read when it is needed: short, and every number one tap away. */
export function PlanText({ plan }: { plan: Plan }) {
  const t = useT();
  return (
    <section className="r-help-box">
      <h2>{t("plan.title")}</h2>
      {PARTS.filter(({ name }) => plan[name].length > 0).map(({ name }) => (
        <div key={name} className="r-plan-part">
          <h3>{t(`plan.${name}`)}</h3>
          <ul>
            {plan[name].map((entry) => (
              <li key={typeof entry === "string" ? entry : entry.name + entry.phone} dir="auto">
                {typeof entry === "string" ? entry : <Person contact={entry} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Person({ contact: { name, phone } }: { contact: PlanContact }) {
  return (
    <>
      {name}
      {phone !== "" && (
        <>
          {" · "}
          <a href={telephone(phone)}>
            <bdi>{phone}</bdi>
          </a>
        </>
      )}
    </>
  );
}
