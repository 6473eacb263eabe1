import "./clip.css";
import { Loading, Skeleton } from "@kit/components";

/** In the shape of a card. */
export function Waiting() {
  return (
    <Loading>
      <div className="t-clip t-clip-waiting">
        <div className="t-clip-stage" />
        <div className="t-clip-info">
          <Skeleton lines={3} />
          <Skeleton shape="block" height={13} />
        </div>
      </div>
    </Loading>
  );
}
