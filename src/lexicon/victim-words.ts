/**
 * Words whose object is one person in a story: before "his aunt" they say who it was. Source: our own, from crime and
 * court reports.
 */
export const VICTIM_WORDS: ReadonlySet<string> = new Set(
  (
    "killed killing murdered murder murdering death shot shooting stabbed stabbing strangled strangling beat beating poisoned " +
    "poisoning drowned drowning attacked kidnapped kidnapping abducted abducting abduction raped body slaying slaughter " +
    "manslaughter married marrying buried burying"
  ).split(" "),
);
