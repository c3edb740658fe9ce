import type { Language } from '../language.ts'
import { passages } from './passages.ts'

export const english: Language = {
  code: 'en',
  passages,
}
