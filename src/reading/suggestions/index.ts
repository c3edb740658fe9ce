export { admitSuggestions } from './admit.ts'
export { partsOf, type TextPart } from './parts.ts'
export {
  modelTroubles,
  type ModelAnswer,
  type ModelTrouble,
  type SuggestedPart,
  type Suggestion,
} from './suggestion.ts'
