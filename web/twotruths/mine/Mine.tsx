import { Page } from "@kit/components";

export default function Mine() {
  return <Page title="Mine">{null}</Page>;
}
