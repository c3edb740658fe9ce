import { z } from 'zod'
import { allTexts, defineKind } from '../kind.ts'
import { levels, ruleRolls, ruleTriggers, ruleUnits } from '../lists.ts'
import { country, edtf, identifier, multilingual, shortText, textIn } from '../values.ts'

/** A stretch of time: 15 days, 7 working days, 12 months. */
export const ruleLength = z.object({ count: z.number().int().nonnegative().max(1000), unit: z.enum(ruleUnits) })
export type RuleLength = z.infer<typeof ruleLength>

const body = z.object({
  name: multilingual,
  /** The law or decision, with its article. */
  basis: shortText,
  /** An address, or the document in which the basis can be read. */
  source: shortText.optional(),
  /** From when and until when the rule itself was in force. Both days belong to it. */
  from: edtf.optional(),
  until: edtf.optional(),
  /** Triggers before this day start no clock here: an office that adopts an old rule need not look back for ever. */
  countsFrom: edtf.optional(),
  trigger: z.enum(ruleTriggers),
  direction: z.enum(['after', 'before']).default('after'),
  length: ruleLength,
  /** Of what counts back: how long there is time once the day has come; else until the trigger itself. */
  within: ruleLength.optional(),
  /** Where the last day is one on which nobody works. */
  rolls: z.enum(ruleRolls).default('no'),
  /** Every office of a country (of one level, where it is named), or bodies by name. */
  binds: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('country'),
      country,
      level: z.enum(levels).optional(),
    }),
    z.object({ kind: z.literal('bodies'), organisations: z.array(identifier).min(1).max(50) }),
  ]),
  /** Whose days off are left out; the country that it binds, else that of the office, where nobody says. */
  calendar: country.optional(),
  /** What is owed when the clock runs. */
  owed: multilingual,
  topic: shortText.optional(),
  example: multilingual.optional(),
  /** Which of the offered examples it was adopted from. */
  adoptedFrom: shortText.optional(),
})
export type RuleBody = z.infer<typeof body>

export const rule = defineKind({
  kind: 'rule',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => textIn(body.name, language).text,
  searchable: (body) => [...allTexts(body.name), body.basis, ...allTexts(body.owed), ...allTexts(body.example)],
  references: ({ binds }) => (binds.kind === 'bodies' ? binds.organisations : []),
})
