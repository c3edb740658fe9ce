import { z } from 'zod'
import { dutyStates } from './duty.ts'

const state = z.enum(dutyStates)

/** A state alone, or with whatever else the example is about; what is left out is not looked at. */
export const duty = z.union([
  state.transform((only) => ({ state: only })),
  z.strictObject({
    state,
    /** Who owes it, and to whom. */
    by: z.array(z.string()).optional(),
    to: z.array(z.string()).optional(),
    binding: z.enum(['binds', 'expected']).optional(),
    /** Null where nobody knows whose turn it is. */
    turn: z.string().nullable().optional(),
    due: z.iso.date().nullable().optional(),
    done: z.number().optional(),
    owed: z.number().optional(),
    debtorSays: z.enum(['nothing', 'met', 'not met']).optional(),
    creditorSays: z.enum(['nothing', 'met', 'not met']).optional(),
    /** Reasons that must be among those given. */
    because: z.array(z.string()).optional(),
  }),
])
