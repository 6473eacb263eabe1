export { RealtimeProvider, useConnection, usePublish, useTopic } from "./Realtime";
export type { ConnectionState } from "./Connection";
export type { TopicEvent } from "./frames";
export { useOnline } from "./useOnline";
