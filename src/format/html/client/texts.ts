/** So far down its column a quoted place is brought. */
const EYE_LEVEL = 0.3;

let lit: HTMLElement[] = [];

/**
 * Lights up the places of a finding, "t0-17:19:a t2-4:4:b" (marks 17 to 19 of text 0 hold answer A), and brings their
 * texts to the front, each to the place by which it differs from the text beside it.
 */
export function light(places: string): void {
  for (const mark of lit) {
    delete mark.dataset.on;
    delete mark.dataset.letter;
  }
  lit = [];
  /** The texts that hold each answer, and the first place of it there. */
  const answers = new Map<string, Map<HTMLElement, HTMLElement>>();
  for (const place of places.split(" ")) {
    const [id = "", last = "", letter = ""] = place.split(":");
    const [text = "", first = ""] = id.split("-");
    for (let i = Number(first); first !== "" && i <= Number(last); i++) {
      const mark = document.getElementById(`${text}-${i}`);
      const column = mark?.closest<HTMLElement>(".text");
      if (!mark || !column) continue;
      const told = answers.get(letter) ?? new Map<HTMLElement, HTMLElement>();
      answers.set(letter, told);
      if (!told.has(column)) told.set(column, mark);
      if (mark.dataset.on) continue;
      mark.dataset.on = letter;
      // Colour is not the only sign: the first mark of each place carries its letter.
      if (i === Number(first) && letter.length === 1) mark.dataset.letter = letter.toUpperCase();
      lit.push(mark);
    }
  }
  arrange(shownFirst(answers));
}

/** Each text with the place that it is brought to: an answer that few texts have is shown where they have it. */
function shownFirst(
  answers: ReadonlyMap<string, ReadonlyMap<HTMLElement, HTMLElement>>,
): Map<HTMLElement, HTMLElement> {
  const taken = new Map<string, [HTMLElement, HTMLElement]>();
  const used = new Set<HTMLElement>();
  for (const [letter, told] of [...answers].sort((a, b) => a[1].size - b[1].size)) {
    const free = [...told].find(([column]) => !used.has(column));
    if (!free) continue;
    taken.set(letter, free);
    used.add(free[0]);
  }
  const firsts = new Map([...answers.keys()].flatMap((letter) => (taken.has(letter) ? [taken.get(letter)!] : [])));
  for (const told of answers.values())
    for (const [column, mark] of told) if (!firsts.has(column)) firsts.set(column, mark);
  return firsts;
}

function arrange(firsts: ReadonlyMap<HTMLElement, HTMLElement>): void {
  const columns = document.querySelector<HTMLElement>(".columns");
  if (!columns) return;
  [...firsts.keys()].forEach((column, i) => {
    const there = columns.children[i] ?? null;
    if (there !== column) columns.insertBefore(column, there);
  });
  if (firsts.size) columns.scrollLeft = 0;
  for (const column of columns.querySelectorAll<HTMLElement>(".text"))
    column.classList.toggle("aside", firsts.size > 0 && !firsts.has(column));
  for (const [column, mark] of firsts) scrollColumn(column, mark);
}

/** Scrolls a text to a mark in it, and the page only where that is not enough. */
export function bring(mark: HTMLElement): void {
  const column = mark.closest<HTMLElement>(".text");
  const columns = column?.parentElement;
  if (!column || !columns) return;
  document.querySelector(".here")?.classList.remove("here");
  mark.classList.add("here");
  scrollColumn(column, mark);
  const [own, all] = [column.getBoundingClientRect(), columns.getBoundingClientRect()];
  if (own.left < all.left || own.right > all.right) columns.scrollLeft += own.left - all.left;
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 20) mark.scrollIntoView({ block: "center" });
}

function scrollColumn(column: HTMLElement, mark: HTMLElement): void {
  // On a narrow screen the texts stand below each other, and the page itself scrolls.
  if (column.scrollHeight <= column.clientHeight) return;
  const offset = mark.getBoundingClientRect().top - column.getBoundingClientRect().top;
  column.scrollTop += offset - column.clientHeight * EYE_LEVEL;
}
