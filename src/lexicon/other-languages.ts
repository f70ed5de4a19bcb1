/**
 * Commonest words of other languages that English does not have as well, in small letters. Source: the heads of the
 * frequency lists of Leipzig Corpora (news) for each language, cut to articles, prepositions, pronouns and auxiliaries.
 */
export const OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  (
    "le les du une est dans avec pour sur qui aux été pas sont cette leur ses selon après à ils elle " +
    "der das und ist nicht mit dem ein eine einen auf für über von zu zum zur sich auch wurde sagte nach wird " +
    "el los las una por que se del su fue más según como entre sobre desde ha " +
    "il lo gli della delle che di è sono nel alla dal ed anche " +
    "os uma com não dos da ao foi são pelo pela " +
    "het een niet zijn werd dat voor naar ook wordt " +
    "och att det är som för på av till har med inte ikke og et " +
    "się na nie jest został przez oraz ve bir için ile"
  ).split(" "),
);

/** Small words of English that are words of those languages as well: they tell neither. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  "a an am as at do he i in me no on or so to was us s t".split(" "),
);
