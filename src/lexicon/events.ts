/**
 * Words that name an event or its happening, by class; lemmas in lower case.
 * Source: the event types of ACE 2005 and RED, cut to what news leads with, plus disasters and sport.
 */
const CLASSES: Readonly<Record<string, string>> = {
  meeting:
    "talk talks meeting meet summit negotiation negotiations discussion discussions conference session visit dialogue hearing briefing negotiate convene gather",
  attack:
    "attack bombing bomb blast explosion explode shooting shoot shootout strike airstrike raid assault ambush shelling stabbing stab massacre siege hijacking hijack kidnapping kidnap abduction abduct gunfire clash clashes fighting battle robbery rob murder killing slaying offensive invasion",
  quake: "earthquake quake tremor temblor aftershock",
  storm:
    "storm hurricane typhoon cyclone tornado flood flooding blizzard landslide mudslide tsunami drought heatwave eruption erupt wildfire wildfires avalanche",
  fire: "fire blaze burn arson",
  crash: "crash collision collide derail derailment wreck sinking sink capsize accident plunge",
  trial:
    "trial verdict sentence sentencing convict conviction indictment indict lawsuit sue ruling acquit appeal charge arraign",
  arrest: "arrest detain capture apprehend",
  release: "release free swap exchange",
  death: "death die funeral burial",
  vote: "election vote ballot referendum elect poll primary runoff re-elect",
  deal: "deal takeover bid offer merger acquisition acquire buy sale agreement contract treaty accord",
  launch: "launch unveil announce announcement debut release premiere",
  protest: "protest demonstration march rally riot strike walkout",
  match: "match game final fixture win defeat beat lose draw tournament championship race",
  test: "test missile",
  appointment: "appoint resign resignation appointment fire nominate",
};

/** Event class of a lemma: "blast" is an attack. A word of two classes has the first. */
export const EVENT_CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES)
    .reverse()
    .flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)),
);

/** Words that set an event apart from the one an article is about: "an earlier attack", "last year's vote". */
export const OTHER_EVENT: ReadonlySet<string> = new Set(
  "earlier previous previously another similar past prior former separate separately unrelated other recent elsewhere ago historic".split(
    " ",
  ),
);
