export { QueueProvider, useQueue } from "./QueueProvider";
export type { QueuedWrite, Write } from "./Queue";
