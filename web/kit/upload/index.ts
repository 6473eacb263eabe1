export { type Sending, send, UploadGone, UploadRefused } from "./send";
