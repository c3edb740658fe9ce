import cambodia from './data/cambodia.json' with { type: 'json' }
import centres from './data/national-centres.json' with { type: 'json' }
import china from './data/china.json' with { type: 'json' }
import countryList from './data/countries.json' with { type: 'json' }
import framesOfNames from './data/frames.json' with { type: 'json' }
import international from './data/international-unions.json' with { type: 'json' }
import korea from './data/korea.json' with { type: 'json' }
import laos from './data/laos.json' with { type: 'json' }
import others from './data/other-bodies.json' with { type: 'json' }
import elsewhere from './data/other-places.json' with { type: 'json' }
import shortRules from './data/short-forms.json' with { type: 'json' }
import vietnam from './data/vietnam.json' with { type: 'json' }
import type { BodyEntry, CountryEntry, FrameList, List, PlaceList, ShortFormList } from './entries.ts'

/** The lists of `data/` under their types; a test holds each entry to them. */
export const countries: List<CountryEntry> = countryList
export const placeLists: readonly PlaceList[] = [vietnam, laos, korea, china, cambodia, ...elsewhere] as PlaceList[]
export const unions: readonly List<BodyEntry>[] = [centres, international] as List<BodyEntry>[]
export const otherBodyList = others as List<BodyEntry>
export const frames: FrameList = framesOfNames
export const shortFormRules: ShortFormList = shortRules
