import { edtf, shortText } from '#records'
import { z } from 'zod'

/** An object that knows no other fields; the fault that names an unknown one lists those that there are. */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined),
  })

export const name = shortText
export const date = edtf.meta({
  id: 'date',
  description:
    'A date as ISO 8601-2 (EDTF) writes it: "2024", "2024-07", "2024-07-23", "2019/2024", "2021/..", "2024~"; "XXXX-07-23" where the year is not known.',
})
export const day = z.iso.date().meta({ id: 'day', description: 'A day: "2024-07-23".' })
