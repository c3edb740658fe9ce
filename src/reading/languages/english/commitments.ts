import type { CommitmentWords } from '../commitment-words.ts'
import { cues } from './commitment-cues.ts'
import { acts } from './verbs.ts'

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|a hundred)`

/** What a side did, where it says how much. */
const doneActs =
  '(?:trained|organi[sz]ed|held|sent|received|hosted|built|opened|gave|donated|presented|provided|granted|financed|funded|supported|printed|translated|repaired|helped|taught|exchanged)'

export const commitments: CommitmentWords = {
  cues,
  boundary:
    /;\s(?:and\s)?|:\s(?=the\s|a\s|\d)|,?\s(?:and|but|while|whereas|yet)\s(?:that\s)?|\.\s?["”]?\s|,\s["“]|["”]\s|,\s(?:under|in|by|during|through)\swhich\s|,\s(?=which\b|who\b|adding that\b)/g,
  presentYears: true,
  firstOfSeries: /^(?:the )?(?:first|second|next)\b(?! (?:party|side))/i,
  sameSubject:
    /^(?:(?:adding|also|then|therefore|further|furthermore|in addition|later|at the same time|as well|in return|in turn|so|it|they|he|she|its|their|that|said|says|added|noted)\b|,|\s)*$/i,
  denied:
    /\b(?:not|never|nothing|none|no (?:one|new|further|decision|agreement|answer|reply)|nobody|cannot|can't|won't|refused|declined|may|might|if|whether|unless|without|until|once|could|who|in case|had)\s(?:[^\s,;]+\s){0,3}$|\bno (?:decision|agreement|answer|reply) (?:\S+ ){1,4}$|n't\s(?:\S+\s){0,2}$/i,
  emptied:
    /^\s?(?:not\b|(?:consider|think about|see (?:whether|if)|look into it|take note)\b|(?:as follows|(?:to|on|upon) the following|the following)\b[:.]?\s*$|be (?:no|joined)\b|never\b|have (?:been )?(?:no|difficult))|^[^.;]{0,100}? (?:was|were) (?:not (?:taken up|accepted|agreed|approved|granted|supported|adopted|pursued)|rejected|declined|refused|turned down|withdrawn|(?:still )?(?:under|up for) (?:discussion|consideration|review))\b/i,
  conditional:
    /\b(?:if (?:the )?(?:funds?|funding|budget|money|resources|means|conditions?|circumstances|possible|\S+ (?:\S+ ){0,5}?(?:agrees?|approves?|approved|allows?|permits?|funds?|finances?|provides?|grants?|pays?|can be found))|should (?:the )?(?:\S+ ){1,6}?(?:permit|allow|suffice|agree)|(?:subject to|depending on|provided that|conditional on|as far as|where|when|insofar as) (?:\S+ ){0,6}(?:funds?|funding|budgets?|money|resources|approval|means|conditions|sponsors?)|funds permitting|if (?:funds|money|conditions) (?:allow|permit))\b/i,
  aboutText:
    /\b(?:this|the|present|said) (?:memorandum|agreement|protocol|mou|plan|text|arrangement|document|framework|charter|accord|pact|programme)\b[^.;]{0,60}\b(?:(?:shall|will) (?:commence|endure|continue in force|lapse|terminate|be prolonged)|takes? effect|becomes? effective|expires (?:on|in|at)|enters? into force|comes? into (?:force|effect)|(?:remains?|is|be|shall be) (?:valid|in force)|is renewed|be (?:renewed|extended|amended|terminated|modified)|creates?|does not|has been (?:done|made|drawn)|replaces|is (?:made|done|drawn|written|concluded|valid|supplemented|subject))|\bequally authentic\b|\btext prevails\b|\bmay be (?:amended|terminated|extended|renewed)\b|^it is (?:drawn|done|made|signed|written|concluded|not legally)\b|^it (?:takes effect|is renewed|may be|creates|shall (?:enter|remain|be renewed|expire)|(?:will|shall) (?:be renewed|enter|remain))|\b(?:shall|will) (?:enter into force|take effect|come into (?:force|effect)|remain (?:valid|in force)|end on|expire|be (?:automatically )?(?:renewed|extended)|prevail|be valid|be the subject|be applied provisionally)\b/i,
  jointPassive: /\b(?:joint|memorand(?:um|a)|mous?|agreements?|protocols?|working groups?|draft)\b/i,
  relative: /^\)?,?\s(?:who|which|that)\s(?:also\s|already\s)?$/i,
  jointThing:
    /\b(?:joint|working groups?|seminars?|workshops?|conferences?|courses?|delegations?|visits?|memorand(?:um|a)|agreements?|meetings?|talks|exchanges?|programmes?|forums?|contests?|tournaments?|committees?)\b/i,
  replies:
    /\b(?:in (?:his|her|their) (?:reply|response|turn)|for (?:his|her|their|its) part|on (?:his|her|their) part|in reply|in response|replied|responded|responding)\b/i,
  passiveAct:
    /^(?:\s\S+ly)?\s?(?:be\s|continue to be\s)(?:\S+ly\s)?(?:held|organi[sz]ed|sent|exchanged|opened|arranged|conducted|carried out|implemented|provided|given|shared|offered|set up|established|launched|delivered|reviewed|invited|received|hosted|trained|translated|printed|published|made|concluded|settled|paid|covered|borne|informed|drafted|created|expanded|strengthened|maintained|promoted|discussed|appointed|named|upheld|put|formed|run|distributed|donated|handed|referred|allocated|evaluated|assessed|addressed|considered|recruited|hired|updated|renewed|negotiated|monitored|compiled|prepared|drawn up)\b/i,
  jointMatter:
    /^[^.;]{0,70}\b(?:cooperation|collaboration|relations?|relationships?|exchanges?|ties|friendship|partnership|solidarity|contacts|bonds|links|information exchanged|(?:two|both) (?:sides|unions|parties|presidents|organi[sz]ations))\b/i,
  jointAct:
    /\b(?:sign|draft|conclude|negotiate|renew|replace|draw up)(?:ing)?\b[^.;]{0,40}\b(?:memorandum|agreement|mou|protocol|text|plan)\b/i,
  doer: /\b(?:by|with [^,;.]{2,30} from)\s(?:the\s)?$/i,
  doerNamed: /\b(?:by|from)\s/i,
  others:
    /^(?!.{0,300}\b(?:unions?|federations?|sides|delegations?)\b).{0,300}\b(?:governments?|parliament|national assembly|ministr(?:y|ies)|ministers?|the state|court|compan(?:y|ies)|employers?|enterprises?|countries|workers|people|experts|citizens|police|authorities|lawmakers|cabinet|economy|market|the law|prices)\b[^,;]{0,40}$/i,
  owner: /^\s(?:of|from|by)\s(?:the\s)?$/i,
  ownContent: /^\s?(?:to|that (?:it|he|she|they)\b)/i,
  modal: /^\)?\s(?:also\s|now\s)?(?:will|would|shall|should|is to|are to|must|can|may)\b/i,
  speech:
    /\b(?:said|says|saying|told|stressed|stated|affirmed|added|noted|promised|pledged|undertook|announced|informed|explained|reported|replied|answered|confirmed|declared|emphasi[sz]ed|underlined|remarked|according to|in the (?:view|opinion|words) of|in (?:\S+['’]s|his|her|their|its) (?:view|opinion|words)|voiced|argued|assured|repeated|underscored|highlighted|shared)\b|["“]/i,
  gappedBefore: /(?:,\s(?:and\s|while\s)?|;\s(?:and\s)?|\sand\s)(?:the\s)?$/,
  gappedAct: new RegExp(String.raw`^\)?\sto\s(?:${acts})\b`, 'i'),
  gappedDoer: /,?\sand\s[^,;.]{1,30}?\sby\s(?:the\s)?$/,
  listHead:
    /\b(?:undertakes?|shall|will|agrees?|agreed|resolved|decided|commits?|are to|is to|obligations?|tasks|responsibilit(?:y|ies))(?:\s\S+){0,3}:$|\b(?:stipulates?|provides?|says?|lays? down|agreed|resolved|decided|promised|pledged)(?: \S+){0,4} that:?$/i,
  openHead:
    /\b(?:shall|will|(?:undertakes?|undertook|agree[sd]?|resolved|decided|pledged|promised|commits? itself|obliged) to):$/i,
  listedAct: new RegExp(
    String.raw`^(?:\(?\w{1,4}[.)]|[-–—•*·▪])\s{1,3}(?:to\s)?(?:\w+ly\s)?(?:${acts}|compare|cultivate|apply|make|use|seek|take|refrain|set|do|keep|learn|call|ask|treat|protect|explore|place|let|allow|enable|cooperate)\b`,
    'i',
  ),
  presentOfOne:
    /^\)?,?\s(?:also\s|then\s|always\s)?(?!(?:is|has|was|does|wants|wishes|hopes|needs|knows|says|its|thus|as|plus|versus|towards|besides|whereas|unless|across|perhaps|this|members|delegates|officials|workers|unions|notes|considers|recogni[sz]es|believes|undertakes|agrees|intends|plans|proposes|asks)\b)\p{Ll}{2,}(?<!s)s\b/u,
  presentOfSeveral:
    /^\)?,?\s(?:also\s|each\s|jointly\s|then\s|first\s|always\s|mutually\s)?(?!(?:is|are|was|were|has|have|had|do|does|did|may|can|cannot|could|might|will|shall|would|should|must|who|which|whose|want|wish|hope|note|need|know|recogni[sz]e|believe|consider|and|or|nor|but|of|in|to|at|on|for|with|from|by|during|as|that|under|within|between|hereto|above|below|agree|undertake|intend|plan|propose|then|first|each|also|not|whether|if|when|while|where|after|before|since|through|towards|about|against|among)\b)(?!\p{Ll}+(?:ed|ing|ly)\b)\p{Ll}{3,}\b/u,
  doneCell: /^(?:done|completed|finished|delivered|sent|settled)\b[^|]{0,20}$/i,
  actionOpening: /^\)?\s?(?::\s|to\s(?=\p{Ll}))/u,
  markedAct: new RegExp(String.raw`,?\sand\s(?:that\s|(?=(?:also\s)?(?:to|will|would)\s(?:${acts})\b))`, 'gi'),
  passive: /^\s?(?:\w+ly\s)?(?:be|been|being)\s(?:\w+ly\s)?\w+(?:ed|en|nt|ld|ught|ade|orne|id|et|un|ut)\b/i,
  presentAct: new RegExp(
    String.raw`^\)?,?\s(?:also\s|each\s|jointly\s|then\s|to\s)?(?:${acts})(?:e?s)?\b(?!\s(?:had|was|were|has|have)\b)`,
    'i',
  ),
  gapping: /^\)?\s(?:for|the|with|in|every|once)\s/i,
  nextAct: new RegExp(
    String.raw`,?\sand\sthat\s(?=[^.;]{3,80}?\b(?:will|would|shall|should|is to|are to)\b)|(?:,\s(?:and\s)?|;\s(?:and\s)?|\sand\s)(?:to\s|also\s|then\s|each\s|shall\s|will\s){0,3}(?=(?:${acts})(?:e?s)?\b(?!\s(?:and|of|for)\b|,))|(?:,\s(?:and\s)?|\sand\s)(?:also\s)?(?=${doneActs}\b[^,;.]{0,40}?\b(?:\d|${number}\s))`,
    'gi',
  ),
  lead: /^(?:\s*(?:that|to|upon|on|for|out|:|,|in|its|the need to|the fact that|of)\s)+/i,
  doerOpening: /^\)?\s(?:(?:is|are|was|were) )?(?:to|will|would|shall|should)\s(?=\p{Ll})/u,
  particle: /\s(?:over|out|up|down|on|in|for)$/i,
  tail: /(?:[\s,;]{1,4}(?:and|or|but|while|whereas|yet|(?:(?:by|in|under|through|with)\s)?which)(?![^\s,;])){0,4}[\s,;]{0,4}$/i,
  relativeClause: /,?\s(?:(?:under|in|by|through|during|of) which|which|whose)\b[^,;.]*/gi,
  tentative:
    /\b(?:scheduled|planned|foreseen|to be (?:confirmed|fixed|decided|agreed)|tentative(?:ly)?|provisional(?:ly)?|tbc|date open)\b/i,
  nextMeeting:
    /^(?:date of )?(?:the\s)?next (?:meeting|session|round(?: of talks)?|talks|review)\b\s?(?::|will|is|to be|–|-)/i,
  nextMeetingHeading:
    /^(?:\d{1,2}[.)]\s)?next (?:meeting|session|round(?: of talks)?|talks|consultations?|review)\b[^.;]{0,30}$/i,
  pastAgreement:
    /\b(?:sign(?:ed|ing)|establish(?:ed|ing)|conclud(?:ed|ing))\b[^.]{0,80}\b(?:memorandum|agreement|mou|relations|protocol|ties)\b/i,
  longAgo: /\b(?:since|in) (?:19|20)\d{2}\b|\byears ago\b/i,
  quantities: {
    expression: new RegExp(
      String.raw`\b(?<most>(?:at most|no more than|not more than|up to|maximum of)\s)?(?<min>${number})(?:\s?(?:-|–|to|or)\s?(?<max>${number}))?\s(?:(?:\p{Ll}|[A-Z])[\p{L}-]*\s){0,2}?(?<unit>\p{Ll}{3,}s|people|staff|children|person|course|delegation|visit|summary|report|Sundays?)\b`,
      'giu',
    ),
    numbers: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      fifty: 50,
      'a hundred': 100,
    },
    single:
      /\b(?:a|an|one|another)\s(?:\p{L}[\p{L}'’-]*\s){0,3}?(?<unit>delegation|course|class|seminar|workshop|meeting|conference|report|summary|visit|survey|programme|program|letter|group|expert|person|room|house|hall|office|school|cent(?:re|er)|scholarship|leaflet|handbook|website|contest|competition|forum|hotline|register|project|trainer|lecturer|committee|officer|study(?! (?:visit|tour|trip|day|group|session|programme))|calendar|list|line|session|network|fund|clinic|desk|tour|webinar|fair|exhibition|database|statement|draft|library)\b/iu,
    notice: new RegExp(
      String.raw`\b(?:within|at least|no(?:t)? later than|at the latest|no(?:t)? less than)\s(?<min>${number}|a|an)\s(?:working\s)?(?<unit>hours?|days?|weeks?|months?)(?:\s(?:before|after|of|in advance))?|\b(?<min>${number})\s(?<unit>days|weeks|months)\s(?:in advance|before|beforehand)\b`,
      'i',
    ),
    notUnits:
      /^(?:years?|months?|weeks?|days?|hours|minutes|sides|parties|unions|organi[sz]ations|federations|countries|bodies|capitals|peoples|cities|provinces|presidents|units|nations|languages|originals|leaders|states|has|was|is|its|this|things|texts|agencies|confederations|governments)$/i,
  },
  recurrences: [
    {
      value: 'half-yearly',
      pattern:
        /\b(?:twice a year|every six months|every half[- ]year|half-?yearly|semi-?annual(?:ly)?|twice yearly|(?:each|every) six months|once every six months|each half-year)\b/i,
    },
    { value: 'quarterly', pattern: /\b(?:quarterly|every quarter|each quarter|once a quarter|every three months)\b/i },
    {
      value: 'monthly',
      pattern:
        /\b(?:monthly|every month|each month|(?<!\b(?:within|for|in|of|than|half|over|after|nearly) )a month|per month)\b/i,
    },
    {
      value: 'weekly',
      pattern: /\b(?:weekly|every week|each week|once a week|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b/i,
    },
    {
      value: 'every two years',
      pattern:
        /\b(?:every two years|every second year|every other year|in (?:odd|even)(?:-numbered)? years|biennial(?:ly)?|once in two years|once every two years)\b/i,
    },
    {
      value: 'annual',
      pattern:
        /\b(?:every (?:calendar )?year|(?:each|per) (?:calendar |academic |school )?year|(?<!\b(?:within|for|in|of|than|half|over|after|nearly) )a year|per year|annually|yearly|once a year|per annum|year by year|every(?: \w+)? (?:spring|summer|autumn|winter)|annual (?:\w+ )?(?:meetings?|exchanges?|visits?|delegations?|reviews?|training|courses?|reports?|conferences?|forums?|talks|seminars?|consultations?|plans?|summar(?:y|ies)|games|contests?))\b/i,
    },
    {
      value: 'regular',
      pattern: /\b(?:regular(?:ly)?|periodic(?:al|ally)?|frequent(?:ly)?|on a regular basis|routinely)\b/i,
    },
  ],
  inTurn:
    /\b(?:in turns?|rotat(?:e|es|ing|ion|ed)|alternat(?:e|es|ing|ely|ion)|take turns|taking turns|by turns|on a rotational basis)\b/i,
  beginsWith: /\b(?:beginning|starting|begin|start|first) (?:with|from|by)\s(?:a visit (?:of|by|from)\s)?(?:the\s)?$/i,
}
