export { Composer, type ComposerHandle, lengthOf } from "./Composer";
export { useVisibleHeight } from "./useVisibleHeight";
