import { peopleByCapitals } from '../../finders/people/by-capitals.ts'
import type { PeopleReader } from '../people-words.ts'
import { calendarWords, outsideNames } from './function-words.ts'
import { pluralPosts, postModifiers, posts } from './posts.ts'

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

export const people: PeopleReader = peopleByCapitals({
  honorifics: set('cde cdes mr mrs ms miss dr prof professor comrade comrades madam madame sir messrs rev hon'),
  particles: set('de del da dos la van von der den bin binti al el ben y e di du'),
  posts: new Set(posts),
  standIns: set('counterpart counterparts'),
  statePosts: set(
    'minister vice-minister minister-counsellor ambassador governor mayor consul commissioner envoy attaché',
  ),
  pluralPosts: new Set(pluralPosts),
  modifiers: new Set(postModifiers),
  fillers: set('also a an the who is was and both then currently now its their his her our himself herself'),
  relative: set('who'),
  portfolios: set(
    'labour labor health education finance justice interior industry trade agriculture home affairs foreign employment welfare',
  ),
  leads: set('heads headed heading leads leading led chairs chairing chaired directs represents represented'),
  copulas: set('is was'),
  units: set(
    'department departments office committee board commission centre center section bureau division group council institute team unit desk relations affairs',
  ),
  things: set(
    'plaza palace hotel street square building university school college museum hospital airport party parties side partner',
  ),
  links: set('of for at to in on'),
  bareBodies: set('federation confederation union organisation organization congress trade council delegation'),
  articles: set('the a an its their his her our'),
  and: set('and &'),
  both: set('both all'),
  respectively: set('respectively'),
  speech: set(
    `said says told tells stressed stresses emphasised emphasized added adds hoped hopes noted notes affirmed affirms
     expressed expresses thanked thanks suggested suggests proposed proposes stated states reported reports informed
     believes believed praised welcomed received explained recalled urged asked answered replied promised pledged
     confirmed underlined underscored highlighted presented introduced spoke speaks called appreciated agreed wished
     wishes remarked concluded declared announced acknowledged congratulated shared visited met led briefed pointed
     commented reiterated mentioned insisted argued warned admitted signed attended joined took came spoke proposed gave`,
  ),
  agents: set(
    'led headed chaired represented hosted presided received welcomed signed accompanied guided recorded minuted',
  ),
  agentLink: set('by'),
  outside: outsideNames,
  calendar: calendarWords,
  ofDelegation: /^(?:the|this) (?:\S+ ){0,2}(?:delegation|group|mission|team)\b/i,
  sideBefore:
    /\b(?<place>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}) side(?!\p{L})(?:[^.;]{0,30}? (?:was|were|is|are|by|had|sat|stood|attended|came))?(?: (?:led|headed|represented) by)?[:,]?\s(?:\p{L}+\.?\s){0,4}$/u,
  attendance:
    /^(?:[\dIVX]{1,4}[.)]\s)?(?:present|participants?|attend(?:ees|ance)|delegation|delegates|in attendance)\b/i,
})
