import type { Refiner } from '../finder.ts'
import type { Warning } from '../proposal.ts'

/** From so many full names on, a person should look whether they are one body indeed. */
const manyNames = 4

/** Warns where one body goes under many names that the text does not explain: a person should look at them. */
export const warnOfSeveralNames: Refiner = (_page, { organisations, warnings }) => {
  const found: Warning[] = []
  for (const { fields, mentions } of organisations) {
    const full = [fields.name, ...fields.aliases].filter((name) => name.includes(' ') && !abbreviated.test(name))
    const first = mentions[0]
    if (full.length < manyNames || !first) continue
    const { start, end, quote } = first
    found.push({ code: 'several-names', citation: { start, end, quote }, details: { names: full.join(' · ') } })
  }
  return found.length > 0 ? { warnings: [...warnings, ...found] } : {}
}
/** A name with its first words as an acronym is no other name. */
const abbreviated = /^\p{Lu}{4,}\s/u
