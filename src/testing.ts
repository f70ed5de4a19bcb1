/** The tester that the project itself uses: free of any test framework, for plugins and for those who pin findings. */

export { brokenLaws, faultsOf } from "./testing/laws.js";
export { articlesOf, type Given, raised } from "./testing/raised.js";
export {
  type Frame,
  type InvalidCase,
  type RuleCases,
  type RungCase,
  ruleTester,
  type ValidCase,
} from "./testing/rule-tester.js";
export { rungOf, sampleClaim } from "./testing/rungs.js";
