import "./over-button.css";
import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

/** A button that lies over a clip: a picture with its word below. */
export function OverButton({ icon: Icon, text, ...rest }: ComponentProps<"button"> & { icon: LucideIcon; text: string }) {
  return (
    <button type="button" className="t-over-button" {...rest}>
      <Icon aria-hidden="true" size={20} />
      <span>{text}</span>
    </button>
  );
}
