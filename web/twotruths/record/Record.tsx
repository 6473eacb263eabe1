import { Page } from "@kit/components";

export default function Record() {
  return <Page title="Record">{null}</Page>;
}
