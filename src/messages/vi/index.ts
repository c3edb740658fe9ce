import { common } from './common.ts'
import { problems } from './problems.ts'

export const vietnamese = { ...common, ...problems }
