import { commands } from './commands.ts'
import { common } from './common.ts'
import { duties } from './duties.ts'
import { problems } from './problems.ts'
import { values } from './values.ts'

export const english = { ...common, ...commands, ...problems, ...duties, ...values } as const
