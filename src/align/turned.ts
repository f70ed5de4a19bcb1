/**
 * Words that turn or soften a sentence, "not" and others: a sentence with one is no plain "yes".
 * "The talks failed", "if the talks begin", "he denied the talks".
 */
export const TURNED =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied|ying)|fail\w*|refus\w*|reject\w*|disput\w*|dismiss\w*|if|unless|whether|would|could|should|may|might|hop(?:e|es|ed|ing)|claim\w*|alleg\w*|accus\w*|charg\w*|suspect\w*|suspicion|declin\w*|withh\w*|unlikely|hardly|barely|skip\w*|avoid\w*|against)\b|n['’]t\b/i;
