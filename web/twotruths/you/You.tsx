import { Page } from "@kit/components";

export default function You() {
  return <Page title="You">{null}</Page>;
}
