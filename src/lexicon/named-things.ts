/**
 * Nouns that carry the name of a thing which is neither a body nor a place: "the Medal of Valour", "the Clean Water
 * Act". Source: our own, from the names that news gives awards, laws, treaties, papers, works and campaigns.
 */
export const THINGS: ReadonlySet<string> = new Set(
  (
    "medal award awards prize order cross trophy cup shield title championship scholarship fellowship act bill law treaty " +
    "accord accords agreement pact protocol convention charter amendment resolution declaration festival campaign " +
    "initiative project plan programme program operation survey index report review letters journal gazette bulletin " +
    "proceedings transactions annals edition series symphony concerto sonata"
  ).split(" "),
);
