// Two pasted texts are compared in the browser; nothing leaves the page. The tagger and its model, most of what there is
// to load, come with the first comparison only.
import { check, InputError } from "secondsource/core";

const at = (id) => document.getElementById(id);

document.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  at("findings").replaceChildren();
  at("status").textContent = "Comparing …";
  try {
    const { winkTagger } = await import("secondsource/tagger");
    const { discrepancies } = check(
      [1, 2].map((n) => ({ id: `text-${n}`, source: n === 1 ? "First" : "Second", text: at(`text-${n}`).value })),
      { sameStory: true, tagger: winkTagger },
    );
    at("status").textContent = discrepancies.length === 1 ? "1 finding" : `${discrepancies.length} findings`;
    at("findings").replaceChildren(...discrepancies.map(itemOf));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    at("status").textContent = error.code === "empty-text" ? "Paste a text into both fields." : error.message;
  }
});

/** The question, and each answer with who gives it in which words. */
function itemOf({ severity, question, positions }) {
  const item = document.createElement("li");
  item.append(`${severity}: ${question}`);
  const answers = document.createElement("ul");
  for (const { answer, sources, evidence } of positions) {
    const line = document.createElement("li");
    line.append(`${sources.join(", ")}: ${answer}`, ...evidence.slice(0, 1).map(({ quote }) => ` (“${quote}”)`));
    answers.append(line);
  }
  item.append(answers);
  return item;
}
