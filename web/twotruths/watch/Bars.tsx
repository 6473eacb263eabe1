import "./bars.css";
import { type RefObject, useEffect, useRef } from "react";
import { type Chapter, shareOf } from "./chapters";

interface BarsProps {
  video: RefObject<HTMLVideoElement | null>;
  chapters: readonly Chapter[];
}

/** Three lines that fill as the statements go by. They are moved without drawing anything anew. */
export function Bars({ video, chapters }: BarsProps) {
  const bars = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    const move = () => {
      const { currentTime } = element;
      chapters.forEach((chapter, index) => {
        const fill = bars.current?.children[index]?.firstElementChild as HTMLElement | null | undefined;
        if (fill) fill.style.scale = `${shareOf(chapter, currentTime)} 1`;
      });
    };
    move();
    element.addEventListener("timeupdate", move);
    element.addEventListener("seeking", move);
    return () => {
      element.removeEventListener("timeupdate", move);
      element.removeEventListener("seeking", move);
    };
  }, [video, chapters]);
  return (
    <div className="t-bars" ref={bars} aria-hidden="true">
      {chapters.map(({ from, to }) => (
        <span key={from} style={{ flexGrow: Math.max(0.2, to - from) }}>
          <i />
        </span>
      ))}
    </div>
  );
}
