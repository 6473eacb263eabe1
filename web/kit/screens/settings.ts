// One chunk: the places behind the account page.
export { default as Account } from "./Account";
export { default as Consents } from "./Consents";
export { default as Inbox } from "./InboxScreen";
export { default as Notices } from "./Notices";
export { default as Passkeys } from "./Passkeys";
export { default as Plans } from "./Plans";
export { default as Sessions } from "./Sessions";
