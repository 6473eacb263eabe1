import { Page } from "@kit/components";

export default function Packs() {
  return <Page title="Packs">{null}</Page>;
}
