import type { CaseSituation } from './situation.ts'

/** A name that stands for nothing: where it is, what it says, and what could stand there. */
export interface UnknownName {
  readonly path: readonly (string | number)[]
  readonly given: string
  readonly known: readonly string[]
}

type Path = UnknownName['path']
type Named = readonly [path: Path, given: string | undefined]

/** The names that are used and not introduced: a slip of the pen must not become a body or a promise of its own. */
export function unknownNames(given: CaseSituation): UnknownName[] {
  const checks: [known: readonly string[], used: Named[]][] = [
    [Object.keys(given.texts), textsUsed(given)],
    [Object.keys(given.promises), promisesUsed(given)],
    [Object.keys(given.events), eventsUsed(given)],
    [Object.keys(given.rules), given.done.map(({ rule }, index): Named => [['done', index, 'rule'], rule])],
    [triggersKnown(given), given.done.map(({ trigger }, index): Named => [['done', index, 'trigger'], trigger])],
    [bodiesOf(given), bodiesUsed(given)],
    [[...Object.keys(given.promises), ...Object.keys(given.texts)], savingUsed(given)],
  ]
  const unknown = checks.flatMap(([known, used]) =>
    used.flatMap(([path, name]) => (name === undefined || known.includes(name) ? [] : [{ path, given: name, known }])),
  )
  return [...unknown, ...startsOutside(given)]
}

const triggersKnown = ({ texts, events }: CaseSituation): string[] => [...Object.keys(texts), ...Object.keys(events)]

const textsUsed = ({ texts, promises, reviews, successions, expectTexts = {} }: CaseSituation): Named[] => [
  ...successions.flatMap(({ text, into }, index): Named[] => [
    [['successions', index, 'text'], text],
    [['successions', index, 'into'], into],
  ]),
  ...reviews.map(({ text }, index): Named => [['reviews', index, 'text'], text]),
  ...Object.keys(expectTexts).map((text): Named => [['expectTexts', text], text]),
  ...Object.entries(texts).map(([text, { replaces }]): Named => [['texts', text, 'replaces'], replaces]),
  ...Object.entries(promises).map(([promise, { text }]): Named => [['promises', promise, 'text'], text]),
]

const promisesUsed = ({ promises, done, reviews }: CaseSituation): Named[] => [
  ...Object.entries(promises).flatMap(([promise, { restates, amends }]): Named[] => [
    [['promises', promise, 'restates'], restates],
    [['promises', promise, 'amends'], amends],
  ]),
  ...reviews.flatMap(({ becomes }, index) =>
    Object.keys(becomes).map((promise): Named => [['reviews', index, 'becomes'], promise]),
  ),
  ...done.map(({ promise }, index): Named => [['done', index, 'promise'], promise]),
]

const eventsUsed = ({ promises, done }: CaseSituation): Named[] => [
  ...Object.entries(promises).flatMap(([promise, { notFulfilledBy }]) =>
    notFulfilledBy.map((one, place): Named => [['promises', promise, 'notFulfilledBy', place], one]),
  ),
  ...done.map(({ event }, index): Named => [['done', index, 'event'], event]),
]

/** Bodies are introduced where they make something: a partnership, a text, a promise; and by what became of them. */
const bodiesOf = ({ partnership, bodies, texts, promises, office, existed }: CaseSituation): string[] => [
  ...new Set([
    ...(partnership ?? []),
    ...Object.keys(bodies),
    ...Object.values(bodies).flatMap((events) => events.flatMap(({ others }) => others)),
    ...Object.values(texts).flatMap(({ parties }) => parties),
    ...Object.values(promises).flatMap(({ by, to }) => [...by.names, ...to]),
    ...(office ? [office.body] : []),
    ...Object.keys(existed),
  ]),
]

const bodiesUsed = ({ texts, promises, done, events, successions, rules, reviews, people }: CaseSituation): Named[] => [
  ...reviews.flatMap(({ signed }, index) =>
    Object.keys(signed).map((one): Named => [['reviews', index, 'signed'], one]),
  ),
  ...Object.entries(texts).flatMap(([text, { acts, signatories }]) => [
    ...acts.flatMap(({ by }, index) =>
      by.map((one, place): Named => [['texts', text, 'acts', index, 'by', place], one]),
    ),
    ...signatories.map(({ organisation }, index): Named => [
      ['texts', text, 'signatories', index, 'organisation'],
      organisation,
    ]),
  ]),
  ...Object.entries(promises).flatMap(([promise, { when }]) =>
    (when.kind === 'every' ? (when.setBy ?? []) : []).map((one, place): Named => [
      ['promises', promise, 'when', 'set by', place],
      one,
    ]),
  ),
  ...successions.flatMap(({ body, heir }, index): Named[] => [
    [['successions', index, 'body'], body],
    [['successions', index, 'heir'], heir],
  ]),
  ...Object.entries(promises).flatMap(([promise, { decisions = [] }]) =>
    decisions.flatMap((decision, index): Named[] => {
      const path: Path = ['promises', promise, 'decisions', index]
      const whose: Named[] = decision.kind === 'turn' ? [[[...path, 'whose'], decision.whose]] : []
      return [...whose, ...decision.by.map((one, place): Named => [[...path, 'by', place], one])]
    }),
  ),
  ...Object.entries(rules).flatMap(([rule, { bodies = [] }]) =>
    bodies.map((body, index): Named => [['rules', rule, 'bodies', index], body]),
  ),
  ...done.map(({ by }, index): Named => [['done', index, 'by'], by]),
  ...Object.entries(people).flatMap(([person, posts]) =>
    posts.map((post, index): Named => [['people', person, index, 'with'], post.with]),
  ),
  ...Object.entries(events).map(([event, { host }]): Named => [['events', event, 'host'], host]),
]

const savingUsed = ({ saving }: CaseSituation): Named[] => saving.map((one, index): Named => [['saving', index], one])

/** Who begins is one of those who take turns. */
const startsOutside = ({ promises }: CaseSituation): UnknownName[] =>
  Object.entries(promises).flatMap(([promise, { by }]) =>
    by.kind !== 'in turn' || by.starts === undefined || by.names.includes(by.starts)
      ? []
      : [{ path: ['promises', promise, 'by', 'starts'], given: by.starts, known: by.names }],
  )
