/** Words that tell nothing of what a sentence is about. Source: the closed classes of English, and reporting verbs. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any each every either neither no not nor and or but if then than so as at by for from in into of off on onto out over to up down with within without about after before during between among against under above through per via " +
    "i me my we us our you your he him his she her hers it its they them their who whom whose which what when where why how there here " +
    "be is are was were been being am do does did done have has had having will would shall should can could may might must " +
    "also just only very more most much many such other another same own both all few several still yet again ever never now too even " +
    "say said says tell told add added s t mr mrs ms dr"
  ).split(" "),
);
