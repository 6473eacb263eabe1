import { CircleAlert, CircleCheck, CloudUpload, Eye, EyeOff, FilePen, GitFork, Hourglass, type LucideIcon, Smartphone, TriangleAlert } from "lucide-react";
import { Badge } from "@kit/components";
import { useT } from "@kit/i18n";
import type { Standing } from "./rows";

const LOOKS: Record<Standing, { icon: LucideIcon; tone: "neutral" | "accent" | "success" | "warning" | "destructive" }> = {
  kept: { icon: Smartphone, tone: "neutral" },
  apart: { icon: GitFork, tone: "warning" },
  sending: { icon: CloudUpload, tone: "accent" },
  unsent: { icon: TriangleAlert, tone: "destructive" },
  draft: { icon: FilePen, tone: "neutral" },
  uploading: { icon: FilePen, tone: "neutral" },
  processing: { icon: Hourglass, tone: "accent" },
  held: { icon: Eye, tone: "warning" },
  published: { icon: CircleCheck, tone: "success" },
  hidden: { icon: EyeOff, tone: "warning" },
  rejected: { icon: CircleAlert, tone: "destructive" },
  failed: { icon: TriangleAlert, tone: "destructive" },
};

/** Where it stands, as a word with its sign. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useT();
  const { icon: Icon, tone } = LOOKS[standing];
  return (
    <Badge tone={tone} className="t-mine-standing">
      <Icon aria-hidden="true" size={14} />
      <span data-testid="standing" data-standing={standing}>
        {t(`mine.standing_${standing}`)}
      </span>
    </Badge>
  );
}
