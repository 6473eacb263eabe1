// One chunk: what a person decides about what is kept of them.
export { default as AccessLog } from "./AccessLog";
export { default as Closing, Goodbye } from "./Closing";
export { default as Erase } from "./Erase";
export { default as Export } from "./ExportScreen";
export { default as Privacy } from "./Privacy";
export { default as Retention } from "./RetentionScreen";
