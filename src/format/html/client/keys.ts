import type { Ways } from "./ways.js";

/** j and k go through the findings, Enter to the words of one, Escape back to it. */
export function keys({ choose, go, current }: Ways): void {
  const step = (by: 1 | -1) => {
    const findings = [...document.querySelectorAll<HTMLElement>(".f")].filter((one) => one.checkVisibility());
    const at = findings.indexOf(document.activeElement?.closest<HTMLElement>(".f") ?? current() ?? document.body);
    // The first key press goes to the first finding, not past it.
    const fresh = at < 0 || (at === 0 && !document.activeElement?.closest(".f, .text") && by > 0);
    const next = findings[fresh ? 0 : Math.min(findings.length - 1, Math.max(0, at + by))];
    if (!next) return;
    choose(next);
    next.scrollIntoView({ block: "start" });
    next.focus({ preventScroll: true });
  };

  const hint = document.getElementById("keys");
  if (hint) hint.hidden = false;
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || target.matches("input, select, textarea")) return;
    switch (event.key) {
      case "j":
        step(1);
        break;
      case "k":
        step(-1);
        break;
      case "Enter": {
        // On a link or button Enter does what it always does.
        if (!target.matches(".f")) return;
        const place = target.dataset.places?.split(":")[0];
        if (!place) return;
        go(place);
        break;
      }
      case "Escape": {
        const finding = current();
        if (!finding || !target.closest(".texts, .matrix")) return;
        go(finding.id);
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  });
}
