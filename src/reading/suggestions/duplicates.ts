import { fold, searchWords } from '#kernel'
import type { Proposal, ProposalKind, ProposalOf } from '../proposal.ts'

type Same<Kind extends ProposalKind> = (one: ProposalOf<Kind>, other: ProposalOf<Kind>) => boolean

/** When two proposals of a kind say the same thing. */
const same: { readonly [Kind in ProposalKind]: Same<Kind> } = {
  organisation: (one, other) => shareName(one.fields, other.fields),
  person: (one, other) => shareName(one.fields, other.fields),
  event: (one, other) =>
    one.fields.type === other.fields.type && (one.fields.when === other.fields.when || overlap(one, other)),
  agreement: (one, other) => overlap(one, other) || isGiven(one.fields.signed, other.fields.signed),
  commitment: (one, other) => overlap(one, other) && areAlike(one.fields.what, other.fields.what),
  figure: (one, other) =>
    one.fields.value === other.fields.value && (overlap(one, other) || one.fields.unit === other.fields.unit),
  topic: (one, other) => one.fields.topic === other.fields.topic,
}

export const isKnownAlready = (proposal: Proposal, others: readonly Proposal[]): boolean =>
  others.some((other) => other.kind === proposal.kind && same[proposal.kind](proposal as never, other as never))

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

function shareName(one: Named, other: Named): boolean {
  const names = new Set([one.name, ...one.aliases].map(fold))
  return [other.name, ...other.aliases].some((name) => names.has(fold(name)))
}

const overlap = (one: Proposal, other: Proposal): boolean =>
  one.citations.some((here) => other.citations.some((there) => here.start < there.end && there.start < here.end))

const isGiven = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other

const halfOfTheWords = 0.5

function areAlike(one: string, other: string): boolean {
  const [first, second] = [fold(one), fold(other)]
  if (first.includes(second) || second.includes(first)) return true
  const [words, others] = [new Set(searchWords(one)), new Set(searchWords(other))]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared >= halfOfTheWords * Math.min(words.size, others.size)
}
