import { Page } from "@kit/components";

export default function Boards() {
  return <Page title="Boards">{null}</Page>;
}
