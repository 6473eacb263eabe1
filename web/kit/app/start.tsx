import "../base/index.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createQueryClient } from "../cache/queryClient";
import { ToastProvider } from "../components";
import { type CatalogueSource, I18nProvider, startI18n } from "../i18n";

export interface AppDefinition {
  /** Folder and path of the app, e.g. `flirtcraft` for `/flirtcraft/`. */
  app: string;
  /** The app's name as shown. */
  name: string;
  /** `import.meta.glob("./messages/*.json", { query: "?icu", import: "default" })` */
  messages: CatalogueSource;
  /** The app's routes, a component that renders `<Routes>`. */
  Root: ComponentType;
}

/** Starts a client: texts first, then everything a screen may ask for, then the app's routes. */
export async function startApp({ app, messages, Root }: AppDefinition): Promise<void> {
  const started = await startI18n([messages]);
  const queries = createQueryClient();
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <I18nProvider started={started}>
        <QueryClientProvider client={queries}>
          <ToastProvider>
            <BrowserRouter basename={`/${app}`}>
              <Root />
            </BrowserRouter>
          </ToastProvider>
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
