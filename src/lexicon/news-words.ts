/**
 * Words that stand in news on any topic: they tell no story from another, but an article's own rare words do.
 * Lower case, as written. Source: the news agencies' own vocabulary of time, number, office and attribution.
 */
export const NEWS_WORDS: readonly string[] = (
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night " +
  "january february march april may june july august september october november december " +
  "year month week day hour minute time moment decade century past recent recently later earlier early late " +
  "hundred thousand million billion percent number first second third last next half part dozen " +
  "people person man woman group family child members official officials government authorities leader leaders " +
  "president minister secretary director chief chairman spokesman spokeswoman spokesperson senator representative " +
  "police state states country city nation national international world public local federal private " +
  "american united america u.s. us washington new york north south east west " +
  "company business agency department office house senate congress court law party election campaign vote " +
  "report reports reported news statement interview conference media press reporters announced announcement " +
  "according include including release expected called call asked made make take took came come going get got " +
  "work working support plan issue case point way thing place lot end former high long big good great " +
  "think know want need see look help show use used set put left right little well back like"
).split(" ");
