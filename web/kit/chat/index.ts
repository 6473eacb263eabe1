export { Composer, lengthOf } from "./Composer";
export { useVisibleHeight } from "./useVisibleHeight";
