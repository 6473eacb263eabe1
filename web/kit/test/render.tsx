import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { ToastProvider } from "../components";
import { I18nProvider, startI18n } from "../i18n";

/** Shows something as an app would: with texts, router, queries and toasts. */
export async function show(children: ReactNode, { at = "/", language = "en" } = {}) {
  const started = await startI18n([], language);
  return act(async () =>
    render(
      <I18nProvider started={started}>
        <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
          <ToastProvider>
            <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
          </ToastProvider>
        </QueryClientProvider>
      </I18nProvider>,
    ),
  );
}
