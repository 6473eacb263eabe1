import { setTheme, shownTheme } from "../kit/device/theme-value";

const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => setTheme(shownTheme() === "dark" ? "light" : "dark"));
}

// The badge stays hidden until the server has said what really answers: an unasked label would be a guess.
for (const badge of document.querySelectorAll<HTMLElement>("[data-mode]")) {
  fetch(`/api/v1/ai/mode?app=${badge.dataset["mode"]}`, { headers: { Accept: "application/json" } })
    .then(async (answer) => {
      if (!answer.ok) return;
      const { data } = (await answer.json()) as { data: { mode: string; model: string } };
      const name = badge.querySelector<HTMLElement>("[data-mode-name]")!;
      name.textContent = data.mode === "offline" ? name.dataset["offline"]! : data.model;
      badge.hidden = false;
    })
    .catch(() => undefined);
}
