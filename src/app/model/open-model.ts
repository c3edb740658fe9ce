import { partsOf, type ModelAnswer, type ModelTrouble, type SuggestedPart } from '#reading/suggestions'
import type { LanguageModel } from '../parts.ts'
import { understood } from './answer.ts'
import { askModel, type ModelAddress } from './ask.ts'

/** How a model is asked, as the settings say. */
export interface ModelSettings extends ModelAddress {
  /** For one document, all its parts together. */
  readonly seconds: number
  /** How much of a document it is shown, from the beginning. */
  readonly characters: number
}

/** After these the next part would fare no better. */
const final: ReadonlySet<ModelTrouble> = new Set(['unreachable', 'refused', 'slow'])

/**
 * A language model behind an address that speaks as OpenAI's does. It is asked part after part until the time is over;
 * what it said till then counts, and what went wrong first is told.
 */
export function openModel({ seconds, characters, ...address }: ModelSettings): LanguageModel {
  return {
    async suggest(document): Promise<ModelAnswer> {
      const signal = AbortSignal.timeout(seconds * 1000)
      const parts: SuggestedPart[] = []
      let malformed = 0
      let trouble: ModelTrouble | undefined
      for (const { start, text } of partsOf(document, characters)) {
        const said = await askModel(address, text, signal)
        const answer = 'answer' in said ? understood(said.answer) : null
        if (answer) {
          parts.push({ start, end: start + text.length, suggestions: answer.suggestions })
          malformed += answer.malformed
          continue
        }
        trouble ??= 'trouble' in said ? said.trouble : 'unclear'
        if ('trouble' in said && final.has(said.trouble)) break
      }
      return { characters, parts, malformed, ...(trouble === undefined ? {} : { trouble }) }
    },
  }
}
