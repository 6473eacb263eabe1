import { startApp } from "@kit/app/start";
import { Gallery } from "./Gallery";

// Not part of the product: built only for looking at the kit ("npm run look").
document.documentElement.dataset["app"] = new URLSearchParams(location.search).get("app") ?? "flirtcraft";
void startApp({ app: "gallery", messages: {}, Root: Gallery });
