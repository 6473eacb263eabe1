import { Page } from "@kit/components";

export default function Watch() {
  return <Page title="Watch">{null}</Page>;
}
