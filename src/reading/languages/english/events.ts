import type { EventWords } from '../event-words.ts'

export const events: EventWords = {
  types: [
    {
      type: 'signing',
      pattern:
        /\b(?:sign(?:ed|ing|s)|signature (?:is )?(?:envisaged|foreseen|planned|scheduled)|(?<=\b(?:to|will|would|and) )sign|signing ceremony|inked|done at|put their (?:signatures?|names?) to|initial(?:l)?ed|adopted a joint|(?:concluded|renewed) (?:for [^.;,]{3,30} )?(?:an?|the|their|its) (?:\S+ ){0,3}(?:agreement|memorandum|protocol)|(?:agreement|memorandum|mou|protocol|pact)\b[^.;,]{0,60}? (?:was|were|has been) (?:concluded|renewed|sealed))\b/gi,
    },
    {
      type: 'training',
      pattern:
        /\b(?:training (?:courses?|class(?:es)?|programmes?|programs?|workshops?|sessions?)|(?<!in (?:the )?(?:due )?)courses?(?! of (?:the|this|that|\d))|trainings?|study (?:tour|visit|programme)|(?<=\binvited to \w[\w ]{1,40})to study|(?:trade union|summer|winter|union) school(?= (?:for|on|of)\b)|webinars?|(?:taught|trained) (?:a|an|the|\d+) (?:\S+ )?(?:group|class)|came to \S+ by invitation|\w+-(?:day|week) internships?|(?:was|were|been) trained)\b/gi,
    },
    {
      type: 'review',
      pattern:
        /\b(?:(?:mid-?term |final |annual |joint )?reviews?(?! of )|(?:mid-?term |final |joint )?evaluations?(?= (?:will|shall|is|was|takes?|took|meeting))|shall review|will review|to review|be (?:jointly )?(?:reviewed|evaluated|assessed)|review (?:conference|meeting)|summing-up|reviews? of (?:this|the) \w+ (?:takes place|is held))\b/gi,
    },
    {
      type: 'reception',
      pattern:
        /\b(?:receptions?|receives?|received|receiving|welcom(?:ed|es|ing)|greet(?:ed|ing)|banquet|paid a courtesy call|courtesy (?:call|visit)|hosted a (?:dinner|lunch))\b/gi,
    },
    {
      type: 'conference',
      pattern:
        /\b(?:conferences?|congress(?!es\b| of South)|seminars?|forums?|symposi(?:um|a)|workshops?|plenary|general assembly|summit|joint coordination meeting|round ?table|exhibition|festivals?|gala|games|tournament)\b/gi,
    },
    {
      type: 'visit',
      pattern:
        /\b(?:visit(?:s|ed|ing)?|working (?:trip|visit)|trip|tour(?:ed)?|stay(?:s|ed)?|mission|came to|comes? to|goes to|arriv(?:es?|ed|al)|travel(?:s|led|ed)? to|bring (?:an?|the|its) (?:\S+ )?(?:group|delegation|team)|went to|delegation (?:will|would|to)|spent \S+ days|led a delegation|(?:are|is|were|was) (?:working )?in|study trip|delegation\b[^.;,]{0,40}? (?:is|are) (?:now )?(?:due|expected)|(?:observed|inspected) (?:a|an|the)|(?:sen[dt]s?|sending|dispatch(?:ed|es)?) (?:an?|its|the|\S+) (?:\S+ ){0,2}(?:delegation|mission|team|group)|join(?:ed|s) (?:an?|the) (?:\S+ ){0,2}(?:delegation|mission))\b/gi,
    },
    {
      type: 'meeting',
      pattern:
        /\b(?:met(?: with)?|meets?|meetings?|talk(?:s|ed)?|working sessions?|colloquy|discussions?|held (?:a )?(?:talks|session)|sat down|dialogue|session|consultations?|exchange of views|worked with|had a working|called on|saw|online meeting|video ?conference|teleconference|get-together)\b/gi,
    },
  ],
  otherDate:
    /\b(?:plan|programme|program|budget) (?:for|of) (?:the year )?$|\b(?:found(?:ed|ing)|establish(?:ed|ment)|set up|born|creat(?:ed|ion)|dated|issued|promulgated|anniversary(?![^.;]{0,60}\b(?:signed|concluded|held)\s(?:on|in)\s)|licen[cs]e|law(?! course)|decree|resolution|directive|circular|decision no|convention(?! of)|constitution|with effect from|visas?|effective|takes? effect|in force|valid|expir(?:es?|y|ed)|runs? out|ran out|lapses?|deadline|not later than|no later than|merged|merger|renamed|joined|members? (?:by|in|as)|elected|appointed|took office|workers?['’] day|independence|national day|as of|census|statistics|(?<!mid-)term|celebrat\w*|commemorat\w*|since|leaves?|goes home|go home|returns? home|departs?|returned)\b[^.;]{0,60}$/i,
  otherDateAfter:
    /^\)?\s(?:anniversary|resolution|law|plan|budget|report|declaration|revolution|uprising|movement|holiday)\b/i,
  wished:
    /\b(?:hop(?:ed?|es|ing)|wish(?:ed|es)?|propos(?:ed?|es|als?|ing)|suggest(?:ed|s|ions?)?|asked|requested|(?<!\b(?:will|would|shall) be )invited|would like|look(?:ed|s|ing)? forward|expressed|call(?:ed|s) for|may|could|if|consider(?:ed|ing)?)\b[^.;,]{0,140}$/i,
  schedule: /^(?:dates?|when|time|period|duration)\s?:/i,
  madeAfterwards: /^(?:approved|recorded|adopted|circulated|distributed|printed|sent|typed)\b/i,
  setFor:
    /\b(?:to be|which (?:is|will be)|(?:is|are) (?:to be|being)) (?:held|organi[sz]ed|opened|convened|staged|hosted|run)\b[^.;]{0,40}$/i,
  toldBefore: /\b(?:had|(?:was|were) already) (?:already |just |also )?(?:been )?\w+\b[^.;]{0,60}$/i,
  cancelled:
    /\b(?:(?:was|were|has been|had been|have been|is|will|had to be|to be) (?:not (?:be )?(?:held|take place|carried out|organi[sz]ed)|cancell?ed|called off|postponed|dropped)|did not (?:take place|go|come|happen))\b/i,
  movedTo:
    /\b(?:postponed|moved|rescheduled|put off|brought forward|deferred|shifted)\s(?:from [^.;,]{3,30} )?(?:to|until|till|for)\s(?:the\s)?$/i,
  fixed:
    /\b(?:will|envisaged|foreseen|shall|would|agreed|scheduled|planned|beginning|starting|next|upcoming|forthcoming|coming|is to|are to|set for|going to|to be (?:held|confirmed|staged|hosted|organi[sz]ed)|takes? place|in turn|before our|during the)\b/i,
  happening:
    /\b(?:said|ratified|confirmed|underlined|decided|took part|participated|agreed|told|spoke|speaking|signed|discussed|exchanged|attended|gathered|opened|began|took place|held|took the group|handed|presented|laid|honou?red|led|brought|paid|concluded|announced|stressed|reached|was the venue|hosted|came together|addressed|toured|briefed|reviewed)\b/i,
  undated: [
    {
      type: 'visit',
      pattern:
        /\b(?:(?:led|leads|leading|heads|headed|heading|brought|at the head of) (?:a |an |the )?(?:\S+ ){0,6}delegation\b[^.;]{0,60}?\b(?:to|in)\b|on an? (?:\S+ ){0,2}visit to|(?:was|is|are|were) visiting|paid an? (?:\S+ ){0,2}visit|(?:are|is|was|were) working in|spent (?:\S+ ){1,3}days in|during (?:the|its|their|his) (?:\S+ )?(?:visit|stay|trip) (?:to|in))\b/i,
    },
    {
      type: 'signing',
      pattern:
        /\b(?:signed|signing ceremony|has been signed|inked|was concluded|concluded on)\b[^.]{0,80}\b(?:agreement|memorandum|mou|protocol|pact)\b|\b(?:agreement|memorandum|mou|protocol)\b[^.]{0,200}\b(?:has been|have been|was|were) (?:signed|concluded)\b|\bformal footing with an agreement\b/i,
    },
  ],
  placeBefore: /\b(?:in|at|to|of)\s(?:the\s)?(?:capital\s(?:city\s)?(?:of\s)?|city\sof\s|province\sof\s)?$/i,
}
