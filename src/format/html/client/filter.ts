/** Shows the findings of the chosen severities, kind and source, and says how many there are. */
export function filter(): void {
  const controls = document.getElementById("controls");
  const kind = document.querySelector<HTMLSelectElement>("#kind");
  const source = document.querySelector<HTMLSelectElement>("#source");
  const reset = document.getElementById("reset");
  const count = document.getElementById("count");
  const nothing = document.getElementById("nothing");
  if (!controls || !kind || !source || !reset || !count || !nothing) return;
  const findings = [...document.querySelectorAll<HTMLElement>(".f")];
  const buttons = [...controls.querySelectorAll<HTMLElement>("[data-filter]")];
  const groups = [
    ...document.querySelectorAll<HTMLElement>(".column .part, .column .story, .teller, .superseded, .column ul, .less"),
  ];

  const apply = () => {
    const chosen = new Set(
      buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset.filter),
    );
    let shown = 0;
    for (const finding of findings) {
      const { severity, kind: own, sources = "" } = finding.dataset;
      const fits =
        chosen.has(severity) &&
        (kind.value === "" || kind.value === own) &&
        (source.value === "" || sources.split(" ").includes(source.value));
      finding.hidden = !fits;
      const row = document.getElementById(finding.id.replace("f", "m"));
      if (row) row.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of groups) {
      // "Of less weight" goes with the list behind it.
      const of = group.classList.contains("less") ? group.nextElementSibling : group;
      if (of?.querySelector(".f")) group.hidden = !of.querySelector(".f:not([hidden])");
    }
    // A table of the matrix whose rows are all away.
    for (const table of document.querySelectorAll<HTMLElement>("#matrix > .scroll, #matrix > .story"))
      table.hidden = !table.querySelector("tbody tr:not([hidden])");
    nothing.hidden = shown > 0;
    const whole = shown === findings.length;
    reset.hidden = whole;
    count.textContent = whole ? `${shown} findings` : `Showing ${shown} of ${findings.length} findings`;
  };

  for (const button of buttons)
    button.addEventListener("click", () => {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      apply();
    });
  kind.addEventListener("change", apply);
  source.addEventListener("change", apply);
  reset.addEventListener("click", () => {
    for (const button of buttons) button.setAttribute("aria-pressed", "true");
    kind.value = "";
    source.value = "";
    apply();
    kind.focus();
  });
  document.getElementById("clear")?.addEventListener("click", () => reset.click());
  controls.hidden = false;
  // A browser that comes back to the page keeps what was chosen.
  apply();
}
