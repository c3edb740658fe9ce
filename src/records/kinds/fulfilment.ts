import { z } from 'zod'
import { clockId } from '../clock-id.ts'
import { allTexts, defineKind, present } from '../kind.ts'
import { edtf, identifier, multilingual, shortText, textIn } from '../values.ts'

const body = z
  .object({
    commitment: identifier,
    /** Where it was owed by a rule: which rule, and what started its clock. `commitment` is then the id of the clock. */
    clock: z.object({ rule: identifier, trigger: identifier, part: shortText.optional() }).optional(),
    /** When it was done. */
    date: edtf,
    /** The period that it was done for, where that is another than the one it lies in. */
    period: edtf.optional(),
    amount: z.number().nonnegative().optional(),
    /** The body that did it; for turns it tells whose turn was used. */
    by: identifier.optional(),
    /** Who says so: the side that owes, or the side that is owed. */
    voice: z.enum(['debtor', 'creditor']),
    says: z.enum(['met', 'not met']).default('met'),
    event: identifier.optional(),
    note: multilingual.optional(),
  })
  .refine(({ clock, commitment }) => clock === undefined || clockId(clock) === commitment, {
    message: 'value-invalid',
    path: ['commitment'],
  })
export type FulfilmentBody = z.infer<typeof body>

export const fulfilment = defineKind({
  kind: 'fulfilment',
  format: 1,
  body,
  upgrades: {},
  title: (body, language) => (body.note ? textIn(body.note, language).text : body.date),
  searchable: (body) => allTexts(body.note),
  references: ({ clock, commitment, by, event }) => [
    ...(clock ? [clock.rule, clock.trigger] : [commitment]),
    ...present([by, event]),
  ],
})
