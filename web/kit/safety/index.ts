export { Lifeline, telephone } from "./Lifeline";
