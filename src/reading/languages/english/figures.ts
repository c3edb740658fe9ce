import { figuresByWords } from '../../finders/figures/by-words.ts'
import type { FigureReader } from '../figure-words.ts'

const set = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Numbers in words up to ninety-nine. */
export function numbers(): Map<string, number> {
  const found = new Map<string, number>()
  ones.split(' ').forEach((word, index) => found.set(word, index + 1))
  tens.split(' ').forEach((word, index) => {
    found.set(word, (index + 2) * 10)
    ones
      .split(' ')
      .slice(0, 9)
      .forEach((one, unit) => found.set(`${word}-${one}`, (index + 2) * 10 + unit + 1))
  })
  return found
}

export const figures: FigureReader = figuresByWords({
  numbers: numbers(),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['lakh', 100_000],
    ['crore', 10_000_000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
    ['trillion', 1_000_000_000_000],
  ]),
  percent: set('% percent pct'),
  currencies: new Map([
    ['$', 'USD'],
    ['us$', 'USD'],
    ['usd', 'USD'],
    ['dollars', 'dollars'],
    ['€', 'EUR'],
    ['eur', 'EUR'],
    ['euros', 'EUR'],
    ['vnd', 'VND'],
    ['dong', 'VND'],
    ['krw', 'KRW'],
    ['won', 'KRW'],
    ['lak', 'LAK'],
    ['kip', 'LAK'],
    ['cny', 'CNY'],
    ['rmb', 'CNY'],
    ['yuan', 'CNY'],
    ['jpy', 'JPY'],
    ['yen', 'JPY'],
    ['£', 'GBP'],
    ['gbp', 'GBP'],
    ['nok', 'NOK'],
    ['sek', 'SEK'],
    ['dkk', 'DKK'],
    ['chf', 'CHF'],
    ['myr', 'MYR'],
    ['ringgit', 'MYR'],
    ['thb', 'THB'],
    ['baht', 'THB'],
    ['inr', 'INR'],
    ['idr', 'IDR'],
    ['rupiah', 'IDR'],
    ['php', 'PHP'],
    ['sgd', 'SGD'],
    ['aud', 'AUD'],
    ['cad', 'CAD'],
    ['hkd', 'HKD'],
    ['twd', 'TWD'],
    ['rub', 'RUB'],
    ['rubles', 'RUB'],
    ['roubles', 'RUB'],
    ['khr', 'KHR'],
    ['riel', 'KHR'],
    ['mmk', 'MMK'],
    ['kyat', 'MMK'],
    ['bdt', 'BDT'],
    ['taka', 'BDT'],
    ['pkr', 'PKR'],
    ['npr', 'NPR'],
    ['brl', 'BRL'],
    ['zar', 'ZAR'],
    ['rand', 'ZAR'],
    ['r', 'ZAR'],
    ['us$', 'USD'],
    ['au$', 'AUD'],
    ['a$', 'AUD'],
    ['c$', 'CAD'],
    ['ca$', 'CAD'],
    ['nz$', 'NZD'],
    ['s$', 'SGD'],
    ['hk$', 'HKD'],
    ['nt$', 'TWD'],
    ['r$', 'BRL'],
    ['ksh', 'KES'],
    ['kshs', 'KES'],
    ['kes', 'KES'],
    ['ngn', 'NGN'],
    ['naira', 'NGN'],
    ['ghs', 'GHS'],
    ['cedis', 'GHS'],
    ['mnt', 'MNT'],
    ['tugrik', 'MNT'],
    ['kzt', 'KZT'],
    ['tenge', 'KZT'],
    ['pln', 'PLN'],
    ['czk', 'CZK'],
  ]),
  phraseEnds: set(
    `of in for and or to who which that whose from with at by on as the a an have has had was is be been being will would
     this these those it its their his her under over than since during after before between among per each into about
     when while where but not also both via through including such against out up if then there all any both would shall
     can could may might must should do does did said says reached attended participated joined took went created
     benefited received including`,
  ),
  countedVerbs: set('are were came come took went work worked live lived joined attended received have'),
  definite: set('the these those both other last past next first latter former said'),
  all: set('all only just'),
  uncounted: set(
    `sides side countries' parties party states peoples governments points originals original copies copy articles article clauses
     chapters annexes languages versions texts pages paragraphs times nations capitals units hands ways ends occasions
     thirds halves quarters`,
  ),
  plural: /(?:(?<!grassroot)(?<!s)s|people|women|men|children|staff)$/,
  verbEnding: /ed$|^(?:led|held|sent|paid|won)$/,
  them: set('them whom which'),
  and: set('and'),
  countedOne: set('person woman man people delegate participant'),
  labels: set(
    `article articles decision resolution directive decree circular no nos number clause section level room floor street
     age aged page item phase grade congress games route highway convention conventions group action step chapter part
     annex paragraph version figure table covid line gate district ward type class tel fax law act protocol declaration
     plan order rule regulation guideline code point`,
  ),
  groups: set('delegation delegations group groups team teams party mission committee commission'),
  of: set('of'),
  compounds: new Map([
    ['member', 'members'],
    ['person', 'people'],
    ['people', 'people'],
    ['man', 'people'],
    ['strong', 'people'],
    ['day', 'days'],
    ['week', 'weeks'],
    ['month', 'months'],
    ['year', 'years'],
  ]),
  adjectives: new Map([['strong', 'people']]),
  durations: set('day days week weeks month months year years hour hours minute minutes decade decades century'),
  durationBefore: set('for another back lasts lasting lasted last spent spend over after of its with took takes runs'),
  anniversary: set('anniversary'),
  changeBefore:
    /\b(?:rose|risen|rises|rising|grew|grown|grows|growing|increas(?:e[sd]?|ing)|fell|fallen|falls|falling|dropp?(?:ed|s|ing)?|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|went|gone|climb(?:ed|s|ing)|up|down)\s(?:\S+\s){0,4}?from(?:\s(?:about|some|around|nearly|over))?$/i,
  rangeLinks: set('to or - – —'),
  limitBefore:
    /(?:\b(?:no|not) (?:more|less|fewer|longer|later|earlier) than|\bat (?:most|least)|\bup to|\b(?:maximum|minimum|ceiling) of|\bnot exceed(?:ing)?|\bexceeds?|\bwithin|\bevery|\beach|\bonce (?:in|every)|\b(?:the |its |his |their )?(?:past|last|next|first|coming|following|previous|recent|further|another|final|late)|\bone in|\bnotice(?: period)? of|\bin advance of|\bfewer than|\bless than|\bbetween|\bany of (?:the )?)$/i,
  noticeAfter:
    /^\s*(?:before|after|ago|earlier|later|old|in advance|prior|notice|from (?:the )?(?:date|day|now)|following|of (?:the )?(?:signature|signing|receipt|learning|age|notice)|['’])/i,
  comparedAfter: /^\s(?:more|fewer|less)\sthan\b/i,
  planBetween:
    /^[^.;:()]{0,90}?(?:\b(?:against|compared (?:to|with)|out of|of|over|above|below|under|beyond|exceeding|surpassing|short of|ahead of|instead of)\s+(?:(?:a|an|the|its|their)\s+)?(?:(?:annual|yearly|set|assigned|planned)\s+)?(?:plan|target|quota|goal|norm)(?:\s+(?:of|for|was|being|set at))?\s+|\((?:(?:the|a)\s+)?(?:plan|planned|target|quota|goal|norm)\s{0,3}(?:[:=]|of|was)?\s{0,3})$/i,
  planLink:
    /^[^.;:()]{0,90}?\b(?:against|compared (?:to|with)|out of|of|instead of|short of|below|above|over|exceeding|beyond)\s+(?:(?:the|its|their)\s+)?$/i,
  planAfter:
    /^\s+(?:[\p{L}-]+\s+){0,2}?(?:planned|aimed at|hoped for|promised|envisaged|foreseen|scheduled|targeted|intended|projected)\b|^\s+(?:[\p{L}-]+\s+)?(?:that\s+)?(?:it|they|he|she|we)\s+(?:had|has|have)\s+(?:set|planned|hoped|aimed|promised)\b|^\s+(?:[\p{L}-]+\s+){1,3}?(?:had been|have been|has been|were|was)\s+(?:conducted|carried out|completed|implemented|delivered|achieved|fulfilled|realised|realized)\b/iu,
  planAdjectives: set('planned envisaged foreseen scheduled targeted intended projected'),
  planNouns: set('plan target quota goal norm year annual yearly'),
  articles: set('the a an its their his her our all some this that these those'),
  complementLinks: set('of for from'),
  participleLinks: set('by in at with for from to of'),
  subjectVerbs: set(
    'is was are were stood stands made make makes reached rose fell amounts amounted runs lasts lasted accounts',
  ),
  moneyBefore: set('of worth for at'),
  moneyAfter: set('for towards toward'),
  pointing: set('these those their its our his her'),
  copies: set('copies'),
  countedNames: set('union unions federations committees members enterprises workers officials branches associations'),
  gapLinks: set('by in from'),
  gapVerbs: set('could can would will had cannot'),
  auxiliaries: set('has have had is are was were been'),
  approximate: set('about over around nearly almost some more than approximately alone'),
  doneBy: new Map([
    ['employ', 'employed by'],
    ['employs', 'employed by'],
    ['employed', 'employed by'],
    ['represent', 'represented by'],
    ['represents', 'represented by'],
    ['represented', 'represented by'],
    ['trained', 'trained by'],
    ['organised', 'organised by'],
    ['organized', 'organized by'],
  ]),
  clauseLinks: set('that and but while where which who whom as since because'),
  gapTakers: /(?:[^s]s|ed)$/,
})
