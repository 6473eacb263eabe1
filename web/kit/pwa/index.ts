export { InstallHint } from "./InstallHint";
export { keepFresh } from "./register";
export { UpdatePrompt } from "./UpdatePrompt";
