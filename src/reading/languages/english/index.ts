import type { Language } from '../language.ts'
import { dates } from './dates.ts'
import { organisations } from './organisations.ts'
import { passages } from './passages.ts'

export const english: Language = {
  code: 'en',
  passages,
  organisations,
  dates,
}
