import "../base/index.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { createQueryClient } from "../cache/queryClient";
import { ToastProvider } from "../components";
import { type CatalogueSource, I18nProvider, startI18n } from "../i18n";
import { keepFresh, UpdatePrompt } from "../pwa";
import { QueueProvider } from "../queue";
import { RealtimeProvider } from "../realtime";
import { SessionProvider } from "../session";
import { AskForPasskey } from "./AskForPasskey";
import { OfflineBanner } from "./Connectivity";
import { Crash } from "./Crash";
import { ScrollToTop } from "./ScrollToTop";
import { SkipLink } from "./SkipLink";
import { StorageWarning } from "./StorageWarning";

export interface AppDefinition {
  /** Folder and path of the app, e.g. `flirtcraft` for `/flirtcraft/`. */
  app: string;
  /** `import.meta.glob("./messages/*.json", { query: "?icu", import: "default" })` */
  messages: CatalogueSource;
  /** The app's routes, a component that renders `<Routes>`. */
  Root: ComponentType;
}

/** Starts a client: texts first, then everything a screen may ask for, then the app's routes. */
export async function startApp({ app, messages, Root }: AppDefinition): Promise<void> {
  keepFresh(app);
  const started = await startI18n([messages]);
  const queries = createQueryClient();
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <I18nProvider started={started}>
        <Crash>
          <QueryClientProvider client={queries}>
            <SessionProvider app={app}>
              <RealtimeProvider>
                <QueueProvider app={app}>
                  <ToastProvider>
                    <SkipLink />
                    <OfflineBanner />
                    <UpdatePrompt />
                    <StorageWarning />
                    {/* With the slash at its end: without it the start would lie outside the worker's scope. */}
                    <BrowserRouter basename={`/${app}/`}>
                      <ScrollToTop />
                      <AskForPasskey />
                      <Root />
                    </BrowserRouter>
                  </ToastProvider>
                </QueueProvider>
              </RealtimeProvider>
            </SessionProvider>
          </QueryClientProvider>
        </Crash>
      </I18nProvider>
    </StrictMode>,
  );
}
