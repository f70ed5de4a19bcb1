/**
 * Words that turn or soften a sentence, "not" and others: a sentence with one is no plain "yes".
 * "The talks failed", "if the talks begin", "he denied the talks".
 */
export const TURNED =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying)|fail\w*|refus\w*|reject\w*|disput\w*|dismiss\w*|if|unless|whether|would|could|should|may|might|hop(?:e|es|ed|ing)|claim\w*|alleg\w*|accus\w*|charg\w*|suspect\w*|suspicion|declin\w*|withh\w*|unlikely|hardly|barely|skip\w*|avoid\w*|against)\b|n['’]t\b/i;

// "On Monday it did, by 12 votes", "It has now.", "In May she did so": what the sentence before negates came about.
export const CAME_ABOUT =
  /\b(?:it|he|she|they|we|that) (?:(?:now|then|finally|later|eventually) )?(?:did|has|have|was|were)(?: so\b|(?: (?:now|then|on|at last|last|in)\b[^.;]*)?\s*(?:[.,;:]|$))/i;

// "The ministry denies it.", "Both men rejected the claims.", "She has denied any wrongdoing."
export const DENIED_IT =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing))\s+(?:it|this|that|these|those|them|all|any|both|wrongdoing|involvement|doing|having|(?:the|his|her|their|such|all) (?:\w+ )?(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?|account|stories|story|rumou?rs?))\b/i;
