import { Problem } from '#kernel'
import { readSituation, trySituation, type TriedSituation } from '#duties'
import { lastDayMeant } from './last-day-meant.ts'

/**
 * What is due in a case that a person wrote down: on the day asked for, else on the one that the case names, else today.
 * It needs no office and keeps nothing. Throws what `readSituation` throws.
 */
export function answerSituation(
  bytes: Uint8Array,
  { asOf, today }: { readonly asOf: string | undefined; readonly today: string },
): TriedSituation {
  const given = readSituation(textOf(bytes))
  return trySituation(given, asOf === undefined ? (given.asOf ?? today) : lastDayMeant(asOf))
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new Problem('situation-not-json', { line: 1, column: 1 }, error)
  }
}
