import type { PersonFields } from '#reading'
import type { Live } from '../stored.ts'
import type { Match, MatchReason } from '../views.ts'
import { lettersApart, nameKey } from './names.ts'
import { candidates, linkTo, type Known, type Register } from './register.ts'

const mostOffered = 8
/** Two spellings of one sound differ by a letter or two: Luangsing, Luongsing. */
const mostLettersApart = 2
const shortestSpelling = 4

/** The known people that a proposal may mean, the likeliest first. Two people may bear one name: a person decides. */
export function personMatches(register: Register, fields: PersonFields, language: string): Match[] {
  const names = [fields.name, ...fields.aliases].filter((name) => nameKey(name).includes(' '))
  const found = candidates(register, names)
    .filter((known): known is Known<Live<'person'>> => known.record.kind === 'person')
    .flatMap((known) => {
      const pairs = names.flatMap((name) => known.names.map((own) => ({ own, reason: reasonFor(name, own.key) })))
      const fitting = pairs.filter((pair) => pair.reason !== null)
      const same = fitting.find((pair) => pair.reason === 'same-name')
      const best = same ?? fitting[0]
      return best?.reason ? [{ known, reason: best.reason, name: best.own.text }] : []
    })
    .sort((a, b) => Number(b.reason === 'same-name') - Number(a.reason === 'same-name'))
  const same = found.filter(({ reason }) => reason === 'same-name')
  return found.slice(0, mostOffered).map(({ known, reason, name }) => ({
    ...linkTo(known.record, language),
    reasons: [reason],
    name,
    certain: same.length === 1 && same[0]?.known === known,
  }))
}

function reasonFor(name: string, known: string): MatchReason | null {
  const key = nameKey(name)
  if (key === known) return 'same-name'
  return isOtherSpelling(key.split(' ').sort(), known.split(' ').sort()) ? 'similar-name' : null
}

/** The same words in another order, written together, or with one of them spelt otherwise. */
function isOtherSpelling(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true
  if (one.length !== other.length) return false
  const second = [...other]
  const rest = one.filter((word) => {
    const at = second.indexOf(word)
    if (at >= 0) second.splice(at, 1)
    return at < 0
  })
  const [left = ''] = rest
  const [right = ''] = second
  const long = Math.min(left.length, right.length) >= shortestSpelling
  return (
    rest.length === 0 || (rest.length === 1 && long && lettersApart(left, right, mostLettersApart) <= mostLettersApart)
  )
}
