import { z } from 'zod'
import { allTexts, defineKind, present } from '../kind.ts'
import { cadences, modalities } from '../lists.ts'
import { edtf, identifier, multilingual, quantity, shortText, textIn } from '../values.ts'
import { lookingAfter, lookingAfterReferences, lookingAfterTexts } from './looking-after.ts'
import { decisionReferences, periodDecision } from './period-decision.ts'

/**
 * Who owes it: one body; each of several for itself; several together; or each in turn. `order` goes round and tells
 * nothing about who begins: that is `startsWith`, where somebody said it.
 */
export const debtor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('one'), organisation: identifier }),
  z.object({ kind: z.literal('each'), organisations: z.array(identifier).min(2).max(20) }),
  z.object({ kind: z.literal('jointly'), organisations: z.array(identifier).min(2).max(20) }),
  z
    .object({
      kind: z.literal('in turn'),
      order: z.array(identifier).min(2).max(20),
      startsWith: identifier.optional(),
    })
    .refine(({ order, startsWith }) => startsWith === undefined || order.includes(startsWith), {
      message: 'value-invalid',
      path: ['startsWith'],
    }),
])
export type Debtor = z.infer<typeof debtor>

/** When it is owed. `regularly` has no due date: a person has to give it a cadence before it binds. */
export const occasion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), due: edtf.optional() }),
  z.object({
    kind: z.literal('every'),
    cadence: z.enum(cadences),
    /** The first period, and the last. */
    from: edtf.optional(),
    until: edtf.optional(),
    /** Where the text says no more than “regularly”: the bodies that agreed to this cadence. It binds no other. */
    setBy: z.array(identifier).min(1).max(20).optional(),
  }),
  z.object({
    kind: z.literal('quota'),
    /** The term over which the whole amount is owed, with the shares that the text names for parts of it. */
    period: edtf,
    shares: z
      .array(z.object({ period: edtf, min: z.number().nonnegative(), max: z.number().nonnegative().optional() }))
      .max(50)
      .default([]),
  }),
  z.object({ kind: z.literal('regularly') }),
  /** With an event (“during the visit of 2025”), and postponed with it: talks or a visit, or in words with a date. */
  z.object({
    kind: z.literal('at an event'),
    event: identifier.optional(),
    described: multilingual.optional(),
    date: edtf.optional(),
  }),
])
export type Occasion = z.infer<typeof occasion>

const body = z.object({
  partnership: identifier.optional(),
  agreement: identifier.optional(),
  /** The clause of the agreement: `3.1`. */
  clause: shortText.optional(),
  by: debtor,
  to: z.array(identifier).max(20).default([]),
  what: multilingual,
  modality: z.enum(modalities),
  /** The day on which it was promised, where no agreement dates it. */
  made: edtf.optional(),
  amount: quantity.optional(),
  when: occasion,
  topic: shortText.optional(),
  /** The commitment of another text that this one repeats: it carries on what is open there, and is owed once. */
  restates: identifier.optional(),
  /**
   * The commitment of the same text that this one puts in other words by an amendment, on the day `made`. It is owed from
   * the first period that begins then or later, unless `when` names another first one.
   */
  amends: identifier.optional(),
  decisions: z.array(periodDecision).max(200).optional(),
  ...lookingAfter,
})
export type CommitmentBody = z.infer<typeof body>

export const debtorOrganisations = (by: Debtor): string[] =>
  by.kind === 'one' ? [by.organisation] : by.kind === 'in turn' ? by.order : by.organisations

const occasionReferences = (when: Occasion): string[] =>
  when.kind === 'at an event' ? present([when.event]) : when.kind === 'every' ? (when.setBy ?? []) : []

export const commitment = defineKind({
  kind: 'commitment',
  format: 2,
  body,
  upgrades: {
    // The owner was a name in plain words.
    1: ({ owner, ...body }: { owner?: string }) => (owner === undefined ? body : { ...body, owner: { name: owner } }),
  },
  title: (body, language) => textIn(body.what, language).text,
  searchable: (body) => [...allTexts(body.what), ...present([body.topic]), ...lookingAfterTexts(body)],
  references: (body) => [
    ...debtorOrganisations(body.by),
    ...body.to,
    ...present([body.partnership, body.agreement, body.restates, body.amends]),
    ...decisionReferences(body.decisions),
    ...occasionReferences(body.when),
    ...lookingAfterReferences(body),
  ],
})
