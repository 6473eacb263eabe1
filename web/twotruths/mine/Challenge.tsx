import { Page } from "@kit/components";

export default function Challenge() {
  return <Page title="Challenge">{null}</Page>;
}
