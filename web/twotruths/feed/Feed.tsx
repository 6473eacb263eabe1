import { Page } from "@kit/components";

export default function Feed() {
  return <Page title="Feed">{null}</Page>;
}
