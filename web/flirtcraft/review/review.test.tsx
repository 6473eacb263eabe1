import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { MemoryRouter, Route, Routes } from "react-router";
import { expect, it, vi } from "vitest";
import { type CatalogueSource, I18nProvider, startI18n } from "@kit/i18n";
import { keys } from "../keys";
import { review } from "../test/samples";
import Review from "./Review";

vi.mock("@kit/realtime", () => ({ useTopic: () => undefined }));
const TEXTS: CatalogueSource = import.meta.glob("../app/messages/*.json", { query: "?icu", import: "default", eager: true });

it("shows bars with bands, leads from a quote to its message and puts the lowest score's advice first, once", async () => {
  const started = await startI18n([TEXTS], "en");
  const client = new QueryClient();
  const twice = { ...review.metrics[1]!, name: "momentum" as const, score: 65 };
  client.setQueryData(keys.review("c1"), { ...review, metrics: [...review.metrics, twice] });
  render(
    <I18nProvider started={started}>
      <QueryClientProvider client={client}>
        <MemoryRouter initialEntries={["/review/c1"]}>
          <Routes>
            <Route path="/review/:id" element={<Review />} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </I18nProvider>,
  );
  expect(screen.getByTestId("review-overall")).toHaveTextContent(/82.*Excellent.*Gold/);
  expect(screen.getByRole("progressbar", { name: "Storytelling" })).toHaveAttribute("aria-valuetext", "64 of 100");
  expect(screen.getByRole("link", { name: /Is it raining in there too/ })).toHaveAttribute("href", "/history/c1#m-m1");
  expect(screen.getAllByRole("listitem").filter((item) => item.closest("ol")).map((item) => item.textContent)).toEqual([
    "Give it a turn.",
    "Come back to the rain.",
  ]);
  expect(within(screen.getByTestId("metric-flirtation")).getByText("not rated here")).toBeInTheDocument();
});
