import type { Language } from '../language.ts'
import { actors } from './actors.ts'
import { agreements } from './agreements.ts'
import { commitments } from './commitments.ts'
import { events } from './events.ts'
import { dates } from './dates.ts'
import { figures } from './figures.ts'
import { organisations } from './organisations.ts'
import { topics } from './topics.ts'
import { placesByWords } from '../../names/places-by-words.ts'
import { people } from './people.ts'
import { passages } from './passages.ts'

export const english: Language = {
  code: 'en',
  passages,
  places: placesByWords,
  organisations,
  people,
  figures,
  topics,
  dates,
  actors,
  commitments,
  events,
  agreements,
}
