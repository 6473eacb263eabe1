// One chunk: whoever opens one of these usually needs the next.
export { default as Guest } from "./Guest";
export { default as Recover } from "./Recover";
export { default as Register, Upgrade } from "./Register";
export { default as SignIn } from "./SignIn";
export { default as Verify } from "./Verify";
