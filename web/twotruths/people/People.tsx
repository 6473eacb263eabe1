import { Page } from "@kit/components";

export default function People() {
  return <Page title="People">{null}</Page>;
}
