export { storage } from "./storage";
export { type Theme, useTheme } from "./theme";
