import type { PassageWords } from '../language.ts'

export const passages: PassageWords = {
  lettersPerWord: 6,
  abbreviations: new Set(
    (
      'cde mr mrs ms dr prof rev hon st jr sr no nos vol art arts para approx ca vs etc incl eg ie co ltd inc corp gen col ' +
      'gov sen rep jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m'
    ).split(' '),
  ),
  endOfArticle:
    /^(?:(?:other|related|latest|more|recent|top|hot) (?:news|articles?|stories|posts|topics|reading)|related|most (?:read|viewed|popular)|you (?:may|might) (?:also )?(?:like|be interested)|(?:leave|add|write|post)(?: a| new| your)? (?:comment|reply)|comments?(?: \(\d+\))?|read next|read also(?=\s*$)|(?:← )?previous(?= ?:)|next(?= ?:)|in the same (?:category|section))\s*(?:[:|(].*)?$/i,
  pageLine:
    /^(?:(?:home|news|share|tweet|print|menu|search|next|previous|loading\W*|contact(?: us)?|download|for visitors|member for|subscribe|log ?in|sign (?:in|up)|register)$|(?:read more|see also|also read|more on|tags?|keywords)\s*:|share\s*[|:]|skip to\b|view search|follow us\b|back to top|font ?size|full name\b|phone(?: number)?\s*:|e-?mail\s*[:(*]|capt?cha|enter the code|your comment|hotline\b|tel\s*[.:]|address:|editor-in-chief|licen[cs]e (?:no|number|\d)|copyright\b|©|all rights reserved|accept all)|\b(?:tel|phone|fax)\.?\s?:\s?[+(]?\d|^subscribe to (?:our|the)\b|^sign up (?:for|to)\b|^by continuing\b|\bcookies\b|^cookie (?:notice|policy|settings|consent)\b|\ball rights reserved\b/i,
  byline:
    /^(?:(?:by|translated by|reported by|story by|source|sources|author|editor|edited by|photos? by|compiled by)\b(?:\s*:)?)\s+\S/i,
  caption:
    /^(?:photo|picture|image|illustration)\b|\(?\s{0,3}(?:photo|picture|illustration)s?\s{0,3}(?::|by\b)|^\S+\.(?:jpe?g|png|gif|webp)$/i,
  dateline:
    /^(?:(?:date|published|posted|updated|submitted by|last updated|time|created|release date)\b|held (?:online|on|at|in|via|by)\b(?:[^.]|\.(?=\d))*$)/i,
  wordDate:
    /\b(?:19|20)\d{2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}\b|\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?(?:19|20)\d{2}\b/i,
  memorandum:
    /\b(?:memorand(?:um|a) of (?:understanding|cooperation|agreement)|(?:cooperation|co-operation|collaboration|partnership|twinning|friendship|framework|exchange|solidarity|mutual (?:aid|assistance)) (?:agreement|arrangement|protocol|programme|program|accord|pact|plan|charter)|(?:agreement|arrangement|accord|pact|protocol|programme|program|charter) (?:on|of|between|for)|letter of (?:intent|understanding)|(?:framework|terms|basis|programme|charter) (?:of|for) (?:the )?(?:\w+ )?(?:co-?operation|exchanges?|partnership)|plan of (?:cooperation|action)|joint (?:declaration|programme|action plan|work plan)|work plan)\b|^(?:agreement|arrangement|protocol|accord|memorandum)$/i,
  minutes:
    /^(?:(?:agreed |joint |draft )?minutes|(?:[^:]{2,70}:\s)?(?:(?:minutes|record|summary(?: record)?|proceedings|notes) of (?:(?:the|an?) )?(?:\w+ ){0,4}|report of (?:(?:the|an?) )?(?:\w+ )?)(?:discussions?|talks|meeting|consultations?|session|committee|council|working group))\b/i,
  memorandumLine:
    /^(?:signed|done|executed|made|concluded) (?:in|at|on)\b|^for (?:and on behalf of )?(?:the )?\p{Lu}[^.:]{2,90}$|^(?:\d{1,2}[.)]?\s{1,2})?(?:the )?(?:contracting )?parties\s?:?$|^(?:have |hereby )?(?:agreed?|(?:have )?reached) (?:as follows|on the following|the following)|\bhereinafter\b|\(the [“"][^”"]{3,30}[”"]\)|^in witness whereof\b|^(?:\d{1,2}[.)]?\s{1,2})?(?:duration|term|entry into force|validity|final (?:provisions|clauses)|general provisions|amendments?|settlement of differences)\s?:?$/iu,
  minutesLine:
    /^(?:\W{0,3}\d{0,2}[.)]?\s?)(?:present|attend(?:ing|ees|ance)|in attendance|participants|apologies(?: for absence)?|chair(?:ed by|person|man|woman)?|in the chair|agenda|minutes taken by|recorded by|rapporteur|secretary|note[- ]?taker|action (?:list|points?|items?|plan)|actions|next meeting|any other business|decisions?|matters arising)\s?(?::|$)/i,
  article:
    /^(?:article|section|clause|chapter|part|paragraph)\s+(?<number>\d{1,3}|[IVXLC]{1,7})\b\s{0,4}[.:–—-]?\s{0,4}(?<title>.*)$/i,
  decision:
    /^(?:decision|action|conclusion|recommendation|resolution|item|point|no\.)\s+(?<number>[A-Z]?\d{1,3})\s*[.:)–—-]/i,
  closing: /^(?:done|signed|made|concluded|executed)\b.{0,40}?\b(?:at|in|on)\b/i,
  signatures:
    /^(?:for (?:and on behalf of )?(?:the |[A-Z]{2})|on behalf of\b|signed (?:by|for)\b|in witness whereof\b|signatures?\b)/i,
  signedFor: /^(?:(?:for and )?on behalf of|signed (?:by|for))\b[^.:]*$/i,
  signed: /^\(?(?:signed|signature|sgd|seal)\b\.?\)?/i,
}
