import { Page } from "@kit/components";

export default function Premium() {
  return <Page title="Premium">{null}</Page>;
}
