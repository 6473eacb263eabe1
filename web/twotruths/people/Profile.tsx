import { Page } from "@kit/components";

export default function Profile() {
  return <Page title="Profile">{null}</Page>;
}
