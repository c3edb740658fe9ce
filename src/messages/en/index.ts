import { common } from './common.ts'
import { problems } from './problems.ts'

export const english = { ...common, ...problems } as const
