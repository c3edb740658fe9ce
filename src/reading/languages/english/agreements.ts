import type { AgreementWords } from '../agreement-words.ts'

const nouns =
  'memorand(?:um|a)(?: of (?:understanding|cooperation|co-operation|agreement|intent))?|mous?|moc|' +
  '(?:cooperation|co-operation|collaboration|partnership|bilateral|framework|friendship|exchange|twinning|mutual) (?:and (?:\\w+ )?)?(?:agreements?|protocols?|pacts?|accords?|arrangements?)|' +
  'protocols? (?:on|of) (?:\\w+ )?(?:cooperation|union|collaboration|intent)[\\w ]{0,20}|letters? of intent|joint (?:declaration|statement|communiqu[eé])s?|' +
  'agreements? (?:on|of|for) (?:\\w+ ){0,2}(?:cooperation|co-operation|exchange|partnership|friendship)|cooperation (?:plan|programme|program)s?|(?:joint )?plans? of (?:joint )?(?:actions?|activit(?:y|ies)|measures|events|cooperation|work)|joint (?:action )?plans?|frameworks? (?:of|for|on) (?:\\w+ )?(?:cooperation|co-operation|exchanges?)|programmes? of (?:cooperation|exchanges?|joint actions?)|exchange of letters|letters? of understanding|agreed minutes|records? of (?:discussions?|understanding|talks)|memorand(?:um|a) on (?:\\w+ ){0,3}(?:exchanges?|cooperation|friendship)'

export const agreements: AgreementWords = {
  noun: new RegExp(
    String.raw`\b(?:${nouns}|(?<bare>(?:annual|work|action|exchange) plan|agreement|(?:programme|program|plan)(?= (?:for|of) (?:the )?(?:(?:period|years|term) )?\d{4}\s?[-–])|(?:programme|program|plan|record|minutes)(?= (?:signed|concluded)\b)|protocol|accord|pact|deal|(?:text|paper|document|framework)(?= (?:of|signed in|concluded in|from) (?:19|20)\d{2})))\b|\btwinning (?:relations?(?:hip)?|ties)\b|\b(?:sister|twin)(?:ned)?[- ](?:union|federation|organi[sz]ation)s? relations?(?:hip)?\b|(?<!\b(?:cities|capitals|provinces|towns|regions|ports) )\b(?:have|has) been (?:twinned|sister (?:unions|federations|organi[sz]ations|cities))\b`,
    'gi',
  ),
  types: [
    { type: 'twinning', pattern: /twin|sister/i },
    { type: 'MoU', pattern: /understanding|mou\b|mous\b|memorand(?:um|a)$/i },
    { type: 'memorandum of cooperation', pattern: /memorand|moc\b/i },
    { type: 'cooperation protocol', pattern: /protocol/i },
    { type: 'letter of intent', pattern: /intent/i },
    { type: 'exchange of letters', pattern: /letters/i },
    { type: 'joint statement', pattern: /declaration|statement|communiqu/i },
    { type: 'cooperation plan', pattern: /plan|program/i },
    { type: 'cooperation agreement', pattern: /./ },
  ],
  otherKind:
    /\b(?:free[- ]trade|trade|collective|labou?r|wage|bargaining|peace|loan|visa|tariff|employment|enterprise|sectoral|new-generation|global framework|climate|paris)(?: \w+){0,2} (?:agreements?|protocols?|accords?|pacts?)\b|^agreements? (?:in|that were|with employers)\b/i,
  signed:
    /\b(?:approved and signed|sign(?:ed|ing(?! ceremony will))|signs?|inked|initial(?:l)?ed|adopted a joint|concluded|renewed|(?:approved|adopted|endorsed) (?:the|an?|their|its) (?:\S+ ){0,4}(?:plan|programme|program|protocol|agreement|memorandum|declaration|statement)|links|entered into|formal footing|signatures? to|names? to|sealed|exchanged signed|signatories)\b/i,
  planned:
    /\b(?:plan(?:s|ned|ning)?(?! (?:of|for)\b)|agreed|agree|will|shall|would|going|intend(?:s|ed)?|prepar(?:e[sd]?|ing)|ready|expect(?:s|ed)?|propos(?:e[sd]?|als?|ing)|hop(?:e[sd]?|ing)|wish(?:es|ed)?|to be|towards?|consider(?:s|ed|ing)?|discuss(?:ed|ing|ions?)?|suggest(?:s|ed)?|look(?:s|ed|ing)? forward|want(?:s|ed)?|study|is to|are to)\b[^.;]{0,60}?\b(?:sign(?:ed|ing)?|draft(?:ed|ing)?|conclud(?:e|ed|ing)|renew(?:ed|ing|al)?|negotiat\w+|draw(?:ing)? up|extend(?:ed|ing)?|new|finali[sz]\w+|elaborat\w+|ink(?:ed|ing)?)\b|\b(?:(?:pushing|pressing|lobbying|calls?|called|calling) for|seeks|seeking|negotiating) (?:an?|the) (?:\S+ ){0,3}(?:agreement|memorandum|pact|deal|protocol|mou)\b|\b(?:a|the) (?:new|next|follow-up|successor) (?:\w+ )?(?:one|text|agreement|memorandum|protocol|programme)\b[^.;]{0,30}\b(?:will|shall|would|is (?:to|being))\b[^.;]{0,30}\b(?:discussed|signed|drafted|negotiated|prepared|concluded|drawn up|considered|worked out)\b|\b(?:signing|signature|conclusion|renewal)\b[^.;]{0,60}\b(?:(?:remains?|is|was) (?:still )?)?(?:foreseen|planned|scheduled|envisaged|expected|due|set)\b/i,
  signedBehind:
    /^\s?(?:\([^)]{2,20}\) )?(?:(?:that|which) )?(?:(?:(?!(?:to|will|would|shall|should|be|being) )[^.;,]){0,60} )?(?:signed|concluded|reached|inked)\b(?! for)[^.;,]{0,60}?\b(?:in|on)\s$/i,
  inForce:
    /\b(?:implement(?:s|ed|ing|ation)?|carry(?:ing)? (?:out|on)|carried out|under the|in line with|stands|in force|existing|current|dates (?:from|back)|pursuant to|based on|on the basis of|in accordance with|within the framework of|realis\w+|fulfil\w*|execut(?:e|ed|ing|ion)|effective(?:ly)?|following the (?:\w+ )?(?:memorandum|agreement|plan|protocol|mou)|results? of|since|valid|continues?|push(?:ing)? ahead|observ\w+|review of)\b/i,
  expired:
    /\b(?:expired|lost its force|out of force|has ended|ran out|came to an end|no longer (?:valid|in force)|lapsed|terminated)\b/i,
  replaces:
    /\b(?:ceas(?:es|ed|ing) to (?:be (?:in force|valid)|have (?:effect|force))|loses? (?:its )?(?:force|effect|validity)|(?:is|are) (?:hereby )?(?:terminated|repealed|rescinded)|replac(?:e[sd]?|ing)|supersed(?:e[sd]?|ing)|tak(?:e|es|ing) the place of|tak(?:es?|ing) over from|no longer appli(?:es|ed)|instead of the (?:old|previous|former))\b/i,
  denied: /\b(?:no|not|nor|without|never|neither)\s(?:\S+\s){0,4}$/i,
  pointsBack:
    /^(?:it|this|the (?:(?:new|\w+-year) )?(?:document|text|agreement|memorandum|mou|protocol|pact|deal|accord))\b|\bthe (?:document|agreement|memorandum|mou|protocol|pact|deal|accord)\b/i,
  validity:
    /^(?:[\d.]{1,8}\s)?(?:it\s(?:is|shall be)\s(?:for\s)?)?(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s\(\d{1,2}\))?\syears?,?\s(?:counted|count(?:ing)?|beginning|starting|running|as)?\s?(?:from|after)\b|\b(?:valid(?:ity)?|runs?|(?:in|into) force|effective|lasts?|term|duration|period|effect|endures?|concluded|signed|renewed|prolonged|extended)\b[^.;]{0,50}?\b(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ](?:\(\d{1,2}\) )?years?\b|\b(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)-year (?:\w+ ){0,3}(?:agreement|memorandum|mou|protocol|plan|pact|deal|term)\b/i,
  monthsOfValidity:
    /\b(?:valid(?:ity)?|runs?|force|effective|lasts?|term|duration|period|effect|endures?|concluded|signed)\b[^.;]{0,50}?\b(?<count>12|24|36|48|60|72|120)[- ](?:\([\w-]{1,20}\) )?months?\b/i,
  numbers: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  pastPeriod:
    /\b(?:review(?:ed|ing|s)?|achievements?|results?|look(?:ed|ing)? back|past|evaluat\w+|assess\w*|over the|summ\w+|took stock|implementation)\b/i,
  futurePeriod:
    /\b(?:future|directions?|coming|next|orientation\w*|ahead|forward|upcoming|new (?:period|stage|phase|term))\b/i,
  standing: /\btwinning|\b(?:sister|twin)(?:ned)?[- ]/i,
  languages:
    /\b(?<language>Vietnamese|Korean|English|Chinese|Lao|Khmer|Russian|Spanish|French|Japanese|Thai|Arabic|Portuguese|German)\b/g,
  prevails: /\b(?<language>\p{Lu}\p{Ll}+) (?:text|version|copy|language)[^.;]{0,30}\bprevails?\b/u,
  equallyAuthentic:
    /\b(?:equally (?:authentic|valid)|equal (?:validity|authenticity|force)|same (?:validity|legal (?:value|force)))\b/i,
  renewal: /\b(?:renew(?:ed|al|s)?|extend(?:ed|s)?|extension)\b/i,
  madeOn:
    /\b(?:signed|concluded|made|dated|dates|(?<!\b(?:this|the present) )(?:memorandum|agreement|protocol|mou|text|programme|plan)|one|understanding|letters)\s(?:of|on|in|dated|from|back to)?\s?$/i,
  made: /^(?:entered into|executed|agreed upon)\b|^(?:this|the present|the) [^.;:]{4,70}? (?:is|was|has been) (?:hereby )?(?:made|entered into|executed|signed|done)\b[^.;]{0,40}?\b(?:at|in|on|this|between)\b/i,
  madeToo: /^and (?:in|at|on)\b/i,
  startBefore:
    /\b(?:(?:in|into) force|takes? effect|effective|effect|begin(?:s|ning)?|start(?:s|ing)?|runs?|valid|dated?|from|as of)\s(?:on|from|as of|as from|since)?\s?$/i,
  newOne:
    /\b(?:and|then) (?:to )?(?:sign(?:ed|ing)?|conclud(?:e|ed|ing)|adopt(?:ed|ing)?|approv(?:e|ed|ing)) (?:a|an|the) (?:new|next|follow-up|further) (?:one|text|plan|programme|program|agreement|memorandum)\b|;\s(?:and )?(?:a|the) (?:new|next|follow-up|successor) (?:one|text|agreement|memorandum|protocol)\b|;\s[^.;]{0,40}\b(?:negotiate|sign|draft|conclude|discuss|prepare) (?:its successor|a new (?:one|text))\b/gi,
  endBefore:
    /\b(?:until|till|through|to|up to|(?:expir|terminat|laps|end|ceas)(?:e?s|ed|ing)|r[au]n(?:s|ning)? out|c[ao]mes? to an end)\s(?:and including\s|on\s|in\s)?(?:the end of\s)?$/i,
  ofGovernments:
    /\b(?:bilateral|government(?:al)?|state) labou?r (?:memorand|agreement|mou|accord|pact)|\bbetween (?:the )?(?:two |their |both )?(?:\w+ )?(?:governments|ministries)\b|\binter-?governmental /i,
  renewedFor:
    /\b(?:renewed|extended|prolonged)\b[^.;]{0,30}?\bfor (?:another |a further )?(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: more| further)? years?\b/i,
  extendedBefore: /\b(?:extended|prolonged|renewed)\s(?:until|till|to|through)?\s?$/i,
  endOfTerm:
    /\b(?:valid|in force|runs?|(?:ends|expires|terminates|runs out|lapses)(?: on| in| at)?)\s(?:until|till|to|through)?\s?(?:the end of\s)?$/i,
  renewsStanding: /\brenewed\b[^.;]{0,80}\bsince\b/i,
}
