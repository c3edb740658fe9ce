import { becomings, reviewTypes } from '#records'
import { z } from 'zod'
import { date, fields, name } from './values.ts'

/** A review of a text, as far as it bears on what is due. */
export const review = fields({
  text: name.describe('The text under review, as named under “texts”.'),
  type: z.enum(reviewTypes).default('final').describe('Only a final review changes what is due.'),
  date: date.describe('The day of the sheet.'),
  signed: z.record(name, date).default({}).describe('Which party signed it off, and when: it takes all of them.'),
  becomes: z
    .record(name, z.enum(becomings))
    .describe('What becomes of promises: nothing more is owed, they go on in another text, or what is open is missed.'),
})
