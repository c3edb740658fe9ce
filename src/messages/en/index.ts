import { commitments } from './commitments.ts'
import { clocks } from './clocks.ts'
import { agreements } from './agreements.ts'
import { commands } from './commands.ts'
import { common } from './common.ts'
import { duties } from './duties.ts'
import { explanations } from './explanations.ts'
import { fields } from './fields.ts'
import { problems } from './problems.ts'
import { readingDesk } from './reading-desk.ts'
import { screens } from './screens.ts'
import { succession } from './succession.ts'
import { texts } from './texts.ts'
import { values } from './values.ts'
import { warnings } from './warnings.ts'

export const english = {
  ...clocks,
  ...agreements,
  ...common,
  ...commands,
  ...commitments,
  ...problems,
  ...duties,
  ...succession,
  ...texts,
  ...values,
  ...screens,
  ...readingDesk,
  ...fields,
  ...explanations,
  ...warnings,
} as const
