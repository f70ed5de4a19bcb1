import { unfold } from "./page.js";
import { bring, light } from "./texts.js";

/** The ways between the findings and the texts. */
export interface Ways {
  /** Makes a finding the current one: its words light up, its texts come side by side. */
  readonly choose: (finding: HTMLElement) => void;
  /** Goes to an element by its id, and notes it for the browser's way back. */
  readonly go: (id: string) => void;
  /** The finding last chosen. */
  readonly current: () => HTMLElement | null;
}

/** Follows clicks, focus and the browser's own way back. */
export function follow(): Ways {
  let current: HTMLElement | null = null;
  const back = document.getElementById("back");

  // Whether the reader is scrolling: only then do the texts follow, not when the page goes somewhere itself.
  let byHand = false;

  const choose = (finding: HTMLElement) => {
    if (finding === current) return;
    current?.classList.remove("current");
    current = finding;
    finding.classList.add("current");
    light(finding.dataset.places ?? "");
    if (back) {
      back.hidden = false;
      back.setAttribute("href", `#${finding.id}`);
      back.textContent = `Back to ${finding.id.slice(1)}`;
    }
  };

  const arrive = (id: string) => {
    const target = document.getElementById(id);
    if (!target) return;
    unfold(target);
    if (target.matches("mark")) {
      bring(target);
      target.querySelector("a")?.focus({ preventScroll: true });
      return;
    }
    if (target.hidden) document.getElementById("reset")?.click();
    if (target.matches(".f")) choose(target);
    target.scrollIntoView({ block: "nearest" });
    target.focus({ preventScroll: true });
  };

  const go = (id: string) => {
    byHand = false;
    // A page shown from a string has no history of its own.
    try {
      history.pushState(null, "", `#${id}`);
    } catch {}
    arrive(id);
  };

  document.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const finding = target.closest<HTMLElement>(".f") ?? rowOf(target);
    if (finding) choose(finding);
    // The words in a finding lead to their place as the link under them does.
    const quote = target.closest("mark") && target.closest(".column .quote")?.parentElement?.querySelector("a.to");
    const link = quote ?? target.closest("a[href^='#']");
    const id = link?.getAttribute("href")?.slice(1);
    if (!link || !id || link.closest(".skip, nav")) return;
    event.preventDefault();
    if (link.matches("tr .to")) light(placeOf(link, finding));
    go(id);
  });
  document.addEventListener("focusin", ({ target }) => {
    const finding = target instanceof Element ? target.closest<HTMLElement>(".f") : null;
    if (finding) choose(finding);
  });
  addEventListener("popstate", () => {
    const id = location.hash.slice(1);
    if (id) arrive(id);
  });

  for (const type of ["wheel", "touchmove"] as const)
    addEventListener(type, ({ target }) => (byHand = !(target instanceof Element && target.closest(".texts"))), {
      passive: true,
    });
  addEventListener("keydown", () => (byHand = false));
  addEventListener("scroll", () => {
    if (!byHand || !matchMedia("(min-width: 1081px)").matches) return;
    const read = [...document.querySelectorAll<HTMLElement>(".f")].find((one) => {
      const { bottom, height } = one.getBoundingClientRect();
      return height > 0 && bottom > innerHeight * 0.4;
    });
    if (read) choose(read);
  });

  const first = document.querySelector<HTMLElement>(".f");
  if (first) choose(first);
  if (location.hash) arrive(location.hash.slice(1));
  return { choose, go, current: () => current };
}

/** The finding of a row of the matrix. */
const rowOf = (target: Element): HTMLElement | null => {
  const row = target.closest("tr[id^='m']");
  return row && document.getElementById(row.id.replace("m", "f"));
};

/** What lights up for a cell of the matrix: all of its finding, or, where sources agree, the words themselves. */
const placeOf = (link: Element, finding: HTMLElement | null): string => {
  if (finding) return finding.dataset.places ?? "";
  const places = [...(link.closest("tr")?.querySelectorAll("a.to") ?? [])].map((a) => a.getAttribute("href")!.slice(1));
  return places.map((id) => `${id}:${id.split("-")[1]}:agree`).join(" ");
};
