import { organisationsByCapitals } from '../../finders/organisations/by-capitals.ts'
import { bodiesByCapitals } from '../../names/bodies-by-capitals.ts'
import type { HeadKind } from '../../names/body-grammar.ts'
import type { OrganisationReader } from '../organisation-words.ts'
import { outsideNames } from './function-words.ts'
import { posts } from './posts.ts'

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/** Words of posts that stand before a body's name and are never its first word. */
const postsModifiersOutside = ['vice', 'deputy', 'permanent', 'honorary', 'acting']

const headsByKind: Record<HeadKind, string> = {
  federation: 'federation confederation congress front league federations confederations',
  union: 'union unions',
  society:
    'council centre center organization organisation association alliance chapter coordination co-ordination plenary central',
  branch: 'headquarters branch chapter',
  organ: 'secretariat presidium politburo leadership',
  other:
    'committee commission ministry department division office bureau embassy consulate university institute college ' +
    'school academy party assembly parliament government agency service foundation fund group company ' +
    'corporation bank board chamber court authority administration enterprise society',
}

const workers =
  'workers worker employees teachers miners mineworkers metalworkers steelworkers autoworkers shipworkers foodworkers woodworkers carworkers postmen firefighters pilots seafarers dockers nurses railwaymen railwayworkers farmworkers ' +
  'educators journalists engineers officers drivers staff'
const sectors =
  'railway railways textile textiles garment garments health education construction building electricity power postal post coal ' +
  'mineral minerals rubber oil petroleum gas banking transport maritime aviation metal chemical chemicals port mining ' +
  'telecommunications energy agriculture forestry fisheries footwear leather automobile automotive auto steel shipbuilding electronics food retail commerce hospital hospitals plantation plantations water media taxi public civil service hotel tourism'

const branchWords = set(
  'regional provincial city municipal district area local headquarters branch chapter council office division',
)

export const organisations: OrganisationReader = organisationsByCapitals({
  bodies: bodiesByCapitals({
    heads: new Map(
      Object.entries(headsByKind).flatMap(([kind, words]) =>
        [...set(words)].map((word) => [word, kind as HeadKind] as const),
      ),
    ),
    pluralHeads: set('unions federations confederations'),
    proofs: {
      federation: set(`union unions labor labour ${workers}`),
      union: set(`trade trades labor labour ${workers} ${sectors}`),
      society: set('union unions workers worker teachers nurses educators seafarers dockers railwaymen miners'),
      branch: set('union unions labor labour workers'),
    },
    unionWords: set(`trade trades union unions labor labour ${workers} allied`),
    tradeWords: set(`${sectors} ${workers} manufacturers exporters importers producers employers`),
    outside: new Set([...outsideNames, ...posts, ...postsModifiersOutside]),
    of: set('of'),
    inPlace: set('in'),
    forPurpose: set('for on'),
    article: set('the'),
    and: set('and &'),
    levels: set(
      'city province provincial municipal district prefecture prefectural regional capital county commune town municipality',
    ),
    common: set(
      `federation confederation congress union unions front league council centre center organization organisation trade
       trades labor labour workers worker general national central of the and for & grassroots headquarters branch chapter
       association alliance republic people's kingdom all local area city province committee executive standing`,
    ),
    categories: set(
      'model models movement movements law laws month day days forum forums conference seminar summit meeting workshop festival dialogue newspaper house palace magazine building street',
    ),
    organs: set(
      `women women's 's youth central executive standing permanent board committee commission secretariat presidium bureau office department
       leadership council staff general congress organisation organization legal international relations external foreign
       affairs policy propaganda inspection finance education training division section party working group joint`,
    ),
    eventHeads: set('congress congresses'),
    eventMarks: set('international world th st nd rd first second third fourth fifth sixth seventh eighth ninth tenth'),
    branchWords,
    regions: set('asia pacific africa europe america americas asean asia-pacific'),
  }),
  acronymNotes: set('hereinafter hereafter abbreviated abbr short acronym formerly known called or now'),
  introductions: set('hereinafter hereafter'),
  sideWords: set('side party partner delegation'),
  formerly: set('now formerly'),
  branchWords,
  shortHeads: set('federation confederation union centre center'),
})
