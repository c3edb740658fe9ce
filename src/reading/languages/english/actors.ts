import type { ActorWords } from '../actor-words.ts'
import { acts } from './verbs.ts'

const bodies =
  'sides|parties|participants|partners|unions|trade unions|labou?r unions|organi[sz]ations|federations|confederations|agencies|units|bodies|institutions|capitals|cent(?:er|re)s|delegations|presidents|chair(?:men|persons)?|leaders|localities|provinces|cities|neighbou?rs|partners|groups|countries'
const heads =
  'federation|confederation|union|congress|council|headquarters|university|institute|association|organi[sz]ation|foundation|branch|trade union|chapter|center|centre'
const posts =
  'chair(?:man|woman|person)?|president|vice[ -](?:president|chair(?:man|woman|person)?)|deputy (?:head|president|chair)|leader|official|secretary[- ]general|general secretary|secretary|director(?:[- ]general)?|head of the delegation|speaker|unionist|ambassador|delegate'

const both = [
  String.raw`(?:[Tt]he |[Bb]oth (?:of )?(?:the )?|[Oo]ur |[Tt]heir |these |of )?(?:[Tt]wo|[Bb]oth)(?: (?:trade union|national|city|provincial|labou?r))? (?:${bodies})\b`,
  String.raw`\b[Tt]he (?:${'parties|signatories|sides|signatory unions|two|partners(?= (?:\\w+ly )?(?!(?:who|from|in|of|to|and|for|is|was)\\b)[a-z]+)'})\b(?! (?:days|weeks|months|years|countries|peoples|states|nations|governments))`,
  String.raw`\b[Tt]he (?:participants|delegates|meeting)(?= (?:agreed|resolved|decided|undertook|approved|adopted|pledged)\b)`,
  String.raw`\b[Tt]he (?:sending|receiving|inviting|hosting|host|visiting|guest|requesting) (?:Party|party|Side|side)\b`,
  String.raw`\b[Tt]he (?:sending|receiving|inviting|hosting) (?:cent(?:re|er)|federation|union|organi[sz]ation|country)\b`,
  String.raw`(?<=\|\s?)(?:[Aa]ll|[Bb]oth|[Ee]ach|[Jj]ointly)(?=\s?(?:\||$))`,
  String.raw`\b(?:[Ee]ach|[Ee]ither|[Ee]very) (?:side|Side|party|Party|Participant|union|organi[sz]ation|federation|partner|signatory)\b`,
  String.raw`\b(?:The )?(?:Parties|Participants|Sides)\b|\b[Bb]oth(?=\s?: | (?:will|would|shall|have|had|agreed|plan|hope|wish|also|are|were|should|pledged|to)\b)`,
  String.raw`\b[Aa]ll (?:three|four|five|six|seven|eight|nine|ten|parties|sides|signatories)\b`,
  String.raw`\b[Tt]he (?:unions|federations|confederations|organi[sz]ations)(?= (?:will|would|shall|have|had|agreed|plan|hope|wish|also|are|were|should|pledged)\b)`,
]

export const actors: ActorWords = {
  firstIsAuthor: true,
  references: new RegExp(
    [
      String.raw`(?<both>${both.join('|')})`,
      String.raw`\b(?<own>(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Ii]ts) (?:own )?(?:${heads}|${heads.replaceAll('|', 's|')}s|side|body|colleagues))\b`,
      String.raw`\b(?<side>(?:(?:[Tt]he|[Ii]ts|[Tt]heir) |(?=\p{Lu}\p{L}{1,40}(?: trade)?(?: union)? (?:unionists|unions|guests|colleagues|hosts|visitors|officials)\b))(?!(?:The|Its|Their|Our|Both|These|Those|All|His|Her|Two|Some|Many|Other)\b)(?<place>\p{Lu}\p{L}{1,40}(?:[ -]\p{Lu}\p{L}{1,40})?)(?: (?:trade|labou?r))?(?: (?:side|party|unions?|unionists?|federations?|confederations?|leaders?|guests?|hosts?|visitors?|delegat(?:ion|es)|colleagues|delegates|partners?|counterparts?|friends|president|chairman|officials?|representatives?|province|city))+)\b`,
      String.raw`\b(?<side>[Tt]he (?:${heads}|trade unions|unions) (?:of|in|from) (?<place>\p{Lu}\p{L}{1,40}(?:[ -]\p{Lu}\p{L}{1,40})?))\b`,
      String.raw`\b(?:Part(?:y|ner) (?<party>[A-Z]|[1-9])|(?<party>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) (?:Party|Side))\b`,
      String.raw`\b(?<first>(?:We|we|I)(?=(?:['’](?:ll|re|ve|d|m))? [a-z])|[Oo]ur (?:own )?(?:${heads}|side))\b`,
      String.raw`\b(?<partner>(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:\p{Ll}+ )?(?:partner|counterpart)s?)\b`,
      String.raw`\b(?<guest>[Tt]he (?:guests?|visitors?|visiting (?:side|delegation|party|union)|(?:visiting )?delegation|mission|group|team))\b`,
      String.raw`\b(?<host>[Tt]he (?:hosts?|host (?:side|union|federation)))\b`,
      String.raw`\b(?<speaker>[Hh]e|[Ss]he|(?:It|(?<=[;,] )it)(?= (?:\w+ )?(?:undertakes?|pays|sends|receives|pledged|promised)\b| (?:will|would|shall) (?:also )?(?:${acts})\b)|[Tt]he (?:${posts}))\b(?! of\b)`,
      String.raw`\b(?<they>[Tt]hey)\b`,
      String.raw`\b[Tt]he (?:global |national |international )?(?<head>${heads}|Federation|Confederation|Union|Council|Congress(?= (?:and its|agreed|will|would|has|undertook|pledged|promised)\b))\b(?! (?:of|movement|congress|staff|officials?|members?|work|activit\w+|cooperation|leaders?|unionists?)\b)`,
    ].join('|'),
    'gu',
  ),
  preposition:
    /\b(?:of|with|to|for|in|at|by|from|between|among|under|than|into|via|through|against|towards?|on|and its|including|after|alongside|called|met|told|thanked|asked|receiv(?:ed|ing)|welcom(?:ed|ing)|urged|invited|assured|informed|congratulated|briefed|hosted|greeted|saw|visit(?:ed|ing)|praised|requested|reminded|helped|supported|joined)\s(?:the\s|its\s|a\s|an\s|both\s|M(?:r|s|rs)\.?\s)?(?:[“"(]\s?)?$/i,
  standsFor:
    /\b(?:delegations?|delegates|representatives?|leaders?|members|officials|unionists|mission|leadership|offices?|departments?|experts|chair(?:m[ae]n|persons?|woman)?|presidents?|secretar(?:y|ies)|heads?)(?:\s\S+){0,2}?\s(?:of|from)\s(?:the\s)?$/i,
  bracket: /^\s?[(“"]+$/,
  joint: /^\)?["”]?(?:,?\s(?:and|as well as|&|together with|along with)\s|,\s|;\s)(?:the\s)?$/,
  possessive: /^(?:'s|’s|s['’])\s/,
  aside:
    /^,?\s(?:also\s|then\s)?(?:said|says|added|promised|stressed|noted|repeated|reported|affirmed|explained|pointed out|told|continued|stated|confirmed|argued|recalled|went on|suggested|thought|believed)\b[^,.;]{0,40},/,
  guestBefore:
    /\b(?:(?:delegation|delegates|visitors?|mission)\s(?:\S+\s){0,2}(?:of|from)|guests? from|(?:delegation|mission|group|team)\s(?:led|headed) by|(?:visits?|trip|stay)\b[^,.;]{0,60}\b(?:of|by)|visits? from|received|welcomed|hosted)\s(?:a\s\S+\s)?(?:the\s)?$/i,
  guestAfter:
    /^(?:['’]s|s['’])?\)?\s(?:(?:high-ranking|high-level|official|working|visiting|friendship|senior|official|upcoming|first|next)\s)?(?:delegation|guests?|visitors?|mission|delegates|visit)\b|^\)?\s(?:visit(?:ed|s)|arrived|came|travel(?:l)?ed|is visiting|paid|pays|toured|called on|went to)\b/i,
  hostBefore:
    /\b(?:received by|welcomed by|hosted by|invitation (?:of|from|by)|guests? of|visit(?:ed|s|ing)?(?: to)?|met with|working (?:session|visit) (?:with|to|at)|talks with|came to|called (?:on|at))\s(?:the\s)?$/i,
  hostAfter: /^\)?\s(?:received|welcomed|hosted|hosts|receives|welcomes|held a (?:reception|welcome)|met with)\b/i,
}
