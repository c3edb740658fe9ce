import { common } from './common.ts'
import { duties } from './duties.ts'
import { problems } from './problems.ts'
import { values } from './values.ts'

export const vietnamese = { ...common, ...problems, ...duties, ...values }
