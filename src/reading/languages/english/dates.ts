import type { DateWords } from '../date-words.ts'

const year = String.raw`(?:19|20)\d{2}(?!\d|[.,]\d)`
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|[.,]\d)`
const numberedDay = String.raw`(?:[12]?1st|2?2nd|2?3rd|(?:[4-9]|1\d|2[04-9]|30)th)`
const mixedMonth =
  String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|` +
  String.raw`Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z])`
/** *FEBRUARY 8* at the head of a page. */
const month = `(?:${mixedMonth}|${mixedMonth.toUpperCase()})`
const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![A-Za-z])`
const fullWeekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![A-Za-z])'
const aside = String.raw`(?:${fullWeekday},?\s)?`
const to = String.raw`(?:\s?[-–—]\s?|\s(?:to|until|till|through|(?<joint>and|or))\s(?:the\s)?)`
const named = String.raw`(?:(?<weekday>${weekday})\.?,?\s\(?)?`
const span = String.raw`(?:(?<span>[Bb]etween)\s)?`
const commaYear = String.raw`(?:,?\s(?:of\s)?(?<year>${year}))?`
const ordinal = '(?:first|second|third|fourth|last|1st|2nd|3rd|4th)'
const inFront =
  '(?:[Ii]n|(?:spring|summer|autumn|winter|fall)(?:\\sof)?|of|[Ff]or|[Dd]uring|[Bb]y|[Ss]ince|until|till|before|after|from|early|late|mid|and|year|the|of|around|as of|back to|dates from|dating from)'

const daysInWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const dayInWords = `(?:${daysInWords.toReversed().join('|')})`

/** In this order at each place: the more a form says, the earlier it stands. */
const forms = [
  String.raw`(?<day>${dayInWords})\sday\sof\s(?<month>${month}),?\s(?:of\s)?(?<year>${year})`,
  String.raw`(?<year>${year})\s(?<month>${month})\s(?<day>${day})(?!\s(?:${month}))`,
  String.raw`(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/])`,
  String.raw`${named}(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>${year})`,
  String.raw`${span}${named}(?<day>${day})\s(?:of\s)?(?<month>${month})(?:,?\s(?<year>${year}))?${to}${aside}(?<toDay>${day})\s(?:of\s)?(?<toMonth>${month})(?:,?\s(?<toYear>${year}))?`,
  String.raw`${span}${named}(?<month>${month})\s(?<day>${day})(?:,?\s(?<year>${year}))?${to}${aside}(?<toMonth>${month})\s(?<toDay>${day})(?:,?\s(?<toYear>${year}))?`,
  String.raw`${span}${named}(?<day>${day})${to}${aside}(?<toDay>${day})\s(?:of\s)?(?<month>${month})${commaYear}`,
  String.raw`${span}(?<month>${month})\s(?<day>${day})${to}(?<toDay>${day})(?!\s(?:${month}|[a-z]+s\b))${commaYear}`,
  String.raw`${named}(?<day>${day})\s(?:day\s)?(?:of\s)?(?<month>${month})(?:${commaYear}|\s(?<yearWord>(?:this|last|next)\syear))`,
  String.raw`${named}(?<month>${month})\s(?:the\s)?(?<day>${day})(?:${commaYear}|\s(?<yearWord>(?:this|last|next)\syear))`,
  String.raw`(?<month>${month})(?:\s(?<year>${year}))?${to}(?<toMonth>${month})(?:,?\s(?:of\s)?(?<toYear>${year}))`,
  String.raw`(?<=\b(?:on|until|till|from|by|to|the (?:morning|afternoon|evening) of)\s)(?<first>\d{1,2})/(?<second>\d{1,2})(?![\d/%]|\s(?:of|per)\b)`,
  String.raw`(?<month>${month}),?\s(?:of\s)?(?<year>${year})`,
  String.raw`(?<half>${ordinal})\s(?:half|(?:6|six)\smonths)\sof\s(?:(?:the\syear\s)?(?:(?<year>${year})|(?<yearWord>(?:this|last|next)\syear))|the\s(?:same\s)?year)`,
  String.raw`(?:(?<quarter>${ordinal})\squarter\s(?:of\s)?|Q(?<quarter>[1-4])(?:\s|/))(?:the\syear\s)?(?:(?<year>${year})|(?<yearWord>(?:this|last|next)\syear))`,
  String.raw`(?<year>${year})(?:\s?[-–—/]\s?|\s(?:to|until|and|through)\s)(?<toYear>${year}|\d{2}(?![\d/.,-]))`,
  String.raw`(?<=\b(?:in|of|by|until|till|since|from|early|late|mid|mid-|end of|before|after|for|during|[Ll]ast|[Nn]ext|[Tt]his)\s?)(?<month>${month})(?:\s(?<yearWord>(?:this|last|next)\syear))?(?!\s\d)`,
  String.raw`(?<=\b${inFront}\s|[(])(?<year>${year})(?!\s?[-–/]\s?\d)`,
  String.raw`(?<=\b[Oo]n the\s)(?<day>${numberedDay})(?=[,.;]|\s(?:the|a|both|they|he|she|and|in)\b|\s\p{Lu})`,
  String.raw`(?<weekday>${fullWeekday})(?:${to}(?<toWeekday>${fullWeekday}))?`,
  String.raw`(?<relative>(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|tonight|[Tt]his (?:morning|afternoon|evening|month|year)|(?:[Ll]ast|[Nn]ext) (?:week|month|year))(?![a-z]))`,
]

const edge = String.raw`(?:(?<edge>[Ss]ince|[Uu]ntil|[Tt]ill|through|[Bb]y|[Nn]ot? later than|[Bb]efore|[Pp]rior to|[Aa]fter|[Ff]ollowing|[Bb]ack to|[Aa]s of|[Ff]rom)\s(?:the\s)?(?:end\sof\s)?)?`

export const dates: DateWords = {
  expression: new RegExp(String.raw`(?<![\p{L}\d/-])${edge}(?<![\p{L}\d/])(?:${forms.join('|')})`, 'gu'),
  hint: /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\b[Tt](?:oday|onight|omorrow|his)\b|\b[Yy]esterday\b|\b(?:[Ll]ast|[Nn]ext) (?:week|month|year)|\b(?:half|quarter) of\b/g,
  // *the eighth day of March*
  numeral: (text) => {
    const day = daysInWords.indexOf(text)
    return day < 0 ? undefined : day + 1
  },
  dayFirst: true,
  months: {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 },
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    last: 2,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
  },
  relative: {
    today: { unit: 'day', offset: 0 },
    tonight: { unit: 'day', offset: 0 },
    'this morning': { unit: 'day', offset: 0 },
    'this afternoon': { unit: 'day', offset: 0 },
    'this evening': { unit: 'day', offset: 0 },
    yesterday: { unit: 'day', offset: -1 },
    tomorrow: { unit: 'day', offset: 1 },
    'this month': { unit: 'month', offset: 0 },
    'last month': { unit: 'month', offset: -1 },
    'next month': { unit: 'month', offset: 1 },
    'this year': { unit: 'year', offset: 0 },
    'last year': { unit: 'year', offset: -1 },
    'next year': { unit: 'year', offset: 1 },
  },
  yearWords: { 'this year': 0, 'last year': -1, 'next year': 1 },
  edges: {
    since: 'since',
    'as of': 'since',
    from: 'since',
    'back to': 'since',
    until: 'until',
    till: 'until',
    through: 'until',
    by: 'by',
    'no later than': 'by',
    'not later than': 'by',
    before: 'by',
    'prior to': 'by',
    after: 'after',
    following: 'after',
  },
  future:
    /\b(?:(?:agree[sd]?|resolved|decided|undertook|undertakes?) to|will|shall|next|(?:is|are) to|for the first time|ready|willing|pledg\w+|promis\w+|coming|upcoming|forthcoming|scheduled|(?:is|are|was|were) planned|plans?|would|hope[sd]?|to be (?:held|sent|organi[sz]ed|opened|convened|hosted)|going to|until|before our|expected|due)\b/i,
  futureAfter:
    /^,?\s(?:(?!(?:said|says|told|met|held|spoke|began|gave|took|saw|led|that|which|was|were|had|has|have|\p{Ll}+ed)\b)[^\s.;]+\s){1,8}?(?:will|shall|(?:is|are) (?:to|expected|due|scheduled|set|going))\b/u,
  pastBefore:
    /(?<!\b(?:be|being|been)\s)(?<!\p{L})(?!scheduled|planned|expected|proposed|intended)\p{Ll}+(?:ed|said|told|met|held)\s(?:on\s)?$|\b(?:said|told|tells|stressed|declared|remarked|informed)\s(?:(?!will\b|would\b|that\b)[\p{L}’'-]+\s){1,6}on\s$/u,
}
