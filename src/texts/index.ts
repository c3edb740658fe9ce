export { headingOf, keyedClauses, type Clause } from './clause.ts'
export {
  checkLanguages,
  differenceCodes,
  referenceOf,
  type DifferenceCode,
  type LanguageDifference,
} from './check-languages.ts'
export { compareVersions, type ClauseChange } from './compare-versions.ts'
export { wordDifferences, type Stretch } from './differences.ts'
export { clauseDigest, textDigest } from './digest.ts'
export { splitText, type SplitText } from './split-text.ts'
export {
  draftMemorandum,
  memorandumPromises,
  memorandumTerms,
  memorandumTitle,
  type MemorandumTerms,
  type PromisedByClause,
} from './memorandum/draft.ts'
