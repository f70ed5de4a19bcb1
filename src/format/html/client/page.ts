/** The button that turns light to dark and back; without it the page follows the machine. */
export function theme(): void {
  const button = document.getElementById("theme");
  if (!button) return;
  const machine = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (document.documentElement.dataset.theme ?? (machine.matches ? "dark" : "light")) === "dark";
  const label = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours");
  };
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    label();
  });
  machine.addEventListener("change", label);
  button.hidden = false;
  label();
}

/** On paper nothing is folded away. */
export function unfoldForPrint(): void {
  let folded: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    folded.push(...document.querySelectorAll<HTMLDetailsElement>("details:not([open])"));
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
    folded = [];
  });
}

/** Opens whatever an element is folded away in. */
export function unfold(element: Element): void {
  for (let at = element.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
}
