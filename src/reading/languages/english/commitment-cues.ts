import { acts } from './verbs.ts'
import type { CommitmentCue } from '../commitment-words.ts'

const adverb = String.raw`(?:\s(?:\w+ly|also|both|again|therefore|further|always|once more|now))?`
const giving =
  'supported|helped|assisted|donated|presented(?! (?:\\S+ ){0,4}(?:reports?|results|papers?|figures|overviews?|proposals?|experiences?|activities)\\b)|handed(?: over)?|delivered|funded|financed|granted|provided|given|lent|supplied|sponsored|subsidi[sz]ed|accompanied|facilitated'
const sharing =
  'kept up|conducted|exchanged|cooperated|co-operated|coordinated|collaborated|maintained|organi[sz]ed|held|carried out|implemented|shared|sent|received|trained|hosted|helped to train'

const count = String.raw`(?:\d[\d,.]{0,20}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozens of|hundreds of)`

/** The modality goes by the main verb. Earlier in a clause comes first; at the same place the first in this list. */
export const cues: readonly CommitmentCue[] = [
  {
    name: 'is set for',
    modality: 'planned',
    binds: 'sides',
    whole: true,
    pattern:
      /\b(?:talks|meetings?|sessions?|agreements?|memorand(?:um|a)|protocols?|conference|seminar|visits?|consultations?|round|programme|plan)\b[^.;]{0,90}?\b(?:is|are) (?:provisionally |tentatively )?(?:set|scheduled|expected|planned|due|slated) (?:for\b|to be (?:held|signed|concluded|organi[sz]ed|renewed))/gi,
  },
  {
    name: 'it was agreed',
    modality: 'agreed',
    binds: 'sides',
    pattern:
      /\b(?:it (?:was|is|has been) (?:also |further |thus |then )?(?:agreed|decided|settled|resolved|laid down|determined|understood)(?! (?:in court|by the court))|(?:an? )?(?:\w+ )?(?:understanding|agreement|consensus) (?:was|has been|had been|is) reached|(?:was|were|is|are) (?:also )?agreed (?=(?:in|by|at|upon|on)\b))/gi,
  },
  {
    name: 'it is planned',
    modality: 'planned',
    binds: 'content',
    unnamed: 'both',
    pattern: /\bit (?:is|was|has been) (?:also |further )?(?:planned|intended|envisaged|foreseen)\b/gi,
  },
  {
    name: 'talks will begin',
    bindsInTexts: true,
    bindsInMinutes: true,
    modality: 'planned',
    binds: 'sides',
    whole: true,
    pattern:
      /\b(?:talks|negotiations|meetings?|consultations?|sessions?|visits?|seminars?|conferences?|courses?|exchanges?|tours?)\b[^.;,]{0,50}?\b(?:will|is to|are to) (?:begin|start|take place|resume|follow|open)\b/gi,
  },
  {
    name: 'agree',
    modality: 'agreed',
    isAgreeing: true,
    binds: 'content',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`\b(?:(?:ha(?:s|ve) )?agreed|agrees?(?: in principle)?(?= to\b| that\b| on\b)|(?:is|are|was|were) agreed|reached (?:an? )?(?:\w+ )?(?:agreement|consensus|understanding)|decided|resolved|(?:unanimously|jointly) (?:adopted|approved)|concluded that|(?:was|were) of one mind|concurr(?:ed|ing)|consent(?:ed|s)|settled on|came to terms|shared the (?:view|opinion)(?= that [^.;]{3,80}?\b(?:should|must|need|ought|will|would|to be)\b| on\b)|saw eye to eye|undertook jointly|accept(?:s|ed)(?= (?:the|this|to|an?)\b))\b${adverb}(?:\s(?:on|last|this) [A-Z][a-z]+(?: \d{1,2})?)?(?! with\b| minutes\b)`,
      'gi',
    ),
  },
  {
    name: 'permitted if',
    modality: 'planned',
    binds: 'subject',
    unnamed: 'both',
    needs: 'condition',
    pattern: new RegExp(
      String.raw`\b(?:may|might|can|could) (?:be (?=(?:added|held|organi[sz]ed|opened|sent|arranged|given|provided|extended|funded|printed|lent)\b)|(?=(?:${acts})\b))`,
      'gi',
    ),
  },
  {
    name: 'text provides',
    modality: 'agreed',
    binds: 'sides',
    pattern:
      /\b(?:provides? for|stipulates?|envisages?|foresees?|(?:agreement|memorandum|mou|protocol|document|it|text)(?: \S+){0,10} (?:is meant to|is intended to|is aimed at|aims (?:to|at)|sets out|commits|obliges)|under (?:it|the (?:agreement|memorandum|protocol|mou|deal|terms))(?![^.;]{0,80}\b(?:has|have|had) (?:\w+ ){0,2}\w+(?:ed|en|nt|ld|ght|de)\b|[^.;]{0,40}\b(?:\w{3,}ed|held|sent|built|won) (?:about |some |more than |over |nearly )?\d)|according to the (?:agreement|memorandum|mou|protocol))\b/gi,
  },
  {
    name: 'signed to',
    modality: 'agreed',
    binds: 'content',
    pattern:
      /\b(?:sign(?:ed|ing)|concluded|inked|adopted)\b[^.;]{0,60}\b(?:agreement|memorandum|mou|protocol|pact|deal|plan)s?\b[^.;,]{0,50}?\b(?=to (?:\w+ly )?(?:strengthen|promote|share|cooperate|protect|support|jointly|improve|exchange|address|enhance|develop|expand|work|help|defend|ensure))/gi,
  },
  {
    name: 'request granted',
    modality: 'agreed',
    binds: 'content',
    unnamed: 'both',
    verbInside: true,
    pattern:
      /\b(?:requests?|proposals?|suggestions?|wish)\b[^.;]{0,80}? (?:was|were|has been|have been) (?:granted|accepted|approved|adopted|agreed to)\b/gi,
  },
  {
    name: 'propose',
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern:
      /\b(?:propos(?:e[sd]?)|(?<!\b(?:with|to|of|for|accept\w*|welcom\w*|support\w*|not\w*|shar\w*|consider\w*) (?:all )?(?:the|this|these|those|his|her|their|its) (?:\w+ )?)proposals?|suggest(?:s|ed|ions?)?|recommend(?:s|ed|ations?)?|put(?:s|ting)? forward|call(?:s|ed|ing)? (?:for(?! (?:\d|january|february|march|april|may\b|june|july|august|september|october|november|december))|(?:on|upon)(?= [^.;]{3,90}? to ))|urg(?:es?|ed|ing)|advocat(?:es?|ed)|pressed for|put it to|argued for|spoke (?:out )?for|let (?=(?:a|an|the|us|both)\b))\b/gi,
  },
  {
    name: 'invite',
    modality: 'proposed',
    binds: 'speaker',
    needs: 'partner',
    unnamed: 'speaker',
    pattern: /\b(?:invited|(?:extended|conveyed|issued) an invitation)(?= [^.;]{3,80}? to [a-z])/gi,
  },
  {
    name: 'request',
    modality: 'requested',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern:
      /\b(?:ask(?:s|ed|ing)?(?! (?:about|whether|how|what|why|who|when|where|if|most))|(?<!\bupon )(?<!\b(?:acting (?:up)?on|in response to|following) (?:a|an|the) )(?<!\b(?:at|on|upon|with|to|of|for|accept\w*|not\w*|grant\w*|consider\w*|met) (?:the|this|these|that|his|her|their|its) )request(?:s|ed|ing)?|sought|seeks?(?= \S+['’]s| the | help| support| assistance)|(?:enquir|inquir|wonder)(?:es|ed|s)? (?:whether|if) (?=[^.;]{3,60}\b(?:could|can|would|might)\b)|plead(?:s|ed)? for|appeal(?:s|ed)? (?:to|for)|look(?:s|ed|ing)? for|expressed (?:the |a )?need for|in need of)\b/gi,
  },
  {
    name: 'plan',
    modality: 'planned',
    binds: 'subject',
    pattern: new RegExp(
      String.raw`\b(?:plan(?:s|ned|ning)? (?:to|on|for)|intend(?:s|ed|ing)?\b|(?:is|are|was|were) (?:set|scheduled|planned|slated|due|expected|foreseen) (?:to|for)|aim(?:s|ed|ing)? to|(?:has|have) plans (?:to|for)|(?:is|are|was|were) planning|ha(?:s|ve|d) it in mind to|announc(?:es?|ed|ing) (?:\S+ ){0,4}(?:decision|plans?|intention) to|(?:is|are|was|were) (?:considering|looking to|preparing to|studying)|(?:is|are|was|were) to (?=(?:discuss|consider|examine|study|look into)\b)|to be confirmed)`,
      'gi',
    ),
  },
  {
    name: 'hope',
    modality: 'hoped',
    binds: 'content',
    unnamed: 'speaker',
    pattern:
      /\b(?:hop(?:es?|ed|ing)(?! of)|wish(?:es|ed|ing)?(?! (?:him|her|them|you|all|the (?:delegation|congress|meeting|federation)))|look(?:s|ed|ing)? forward to|count(?:s|ed)? on (?=[^.;]{3,60}? to )|expect(?:s|ed|ing)?|(?:express(?:es|ed|ing)?|voic(?:es?|ed|ing)|conveyed|shared|reiterated|ratified|reaffirmed|underlined|underscored|signal(?:l)?ed|stressed)(?: \S+){0,6}? (?:hopes?|will (?=to\b)|belief|wish(?:es)?|desire|confidence|interest|expectations?|readiness|aspiration|conviction|optimism)|believ(?:es?|ed|ing)|(?:is|was|are|were) (?:confident|convinced|optimistic|eager|keen)|want(?:s|ed)?|would (?:like|welcome|be glad|appreciate)|desir(?:es?|ed)|trust(?:s|ed) that|(?:is|was) keen)\b/gi,
  },
  {
    name: 'pledge',
    modality: 'will',
    binds: 'content',
    pattern:
      /\b(?:pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)(?! (?:for|in|at|earlier|last|before|by)\b)|vow(?:s|ed)|undert(?:ake|akes|ook|aking) to|commit(?:s|ted|ting)? (?:to|itself|themselves|himself|herself)|assur(?:es?|ed|ing)|(?:affirm|reaffirm|reiterat|confirm)(?:s|ed|ing|es)? (?:its|their|his|her|the \S{2,12}['’]s|\S{2,12}['’]s) (?:\w+ ){0,2}(?=support|commitment|help|assistance|solidarity)|(?:express(?:es|ed)?|voic(?:es|ed)) (?:their |its )?commitment|guarantee(?:s|d|ing)?|volunteer(?:s|ed) to|made sure|promise(?:s|d) to|undert(?:ake|akes|ook|aking)(?= that\b|:)|gave (?:\S+ ){0,2}(?:word|assurances?)|made a (?:commitment|promise))\b/gi,
  },
  {
    name: 'ready',
    modality: 'will',
    binds: 'subject',
    pattern: new RegExp(
      String.raw`\b(?:(?:is|are|was|were|stands?|stood|be)(?:, however,)? (?:always |also |fully |quite |now )?(?:ready|willing|prepared|determined|committed|resolved|happy) (?:to|for)|(?:readiness|willingness|commitment|determination) to|offer(?:s|ed) to|(?:(?:has|have|had) )?offer(?:s|ed)(?! (?:\S+ ){0,3}?(?:gifts?|presents?|souvenirs?|flowers|incense|congratulations|condolences|toasts?|apolog\w+|thanks|greetings)\b)(?= (?:a|an|its|their|his|her|free|up to|${count}) ))\b`,
      'gi',
    ),
  },
  {
    name: 'will',
    notAfter:
      /\b(?:agreement|document|memorandum|mou|protocol|text|plan|programme|project|step|event|measures?|pact|deal) (?:that|which) $/i,
    modality: 'will',
    binds: 'subject',
    needs: 'actor',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`\b(?:will|shall|['’]ll)\b|\b(?:is|are|am|was|were)(?: also| now)? going to\b|\b(?:is|are) to (?=be \w+(?:ed|en|nt|ld|lt|ght|orne|wn|id|de|et|un|ut)\b|(?:${acts})\b)`,
      'gi',
    ),
  },
  {
    name: 'laid down in the passive',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    whole: true,
    pattern:
      /\b(?:is|are)(?: \w+ly| then| jointly)? (?:borne|met by|drawn up|set up|carried out|passed on|handed over|taken (?:over|up|in)|put (?:up|together)|(?!(?:amended|attached|based|bound|called|cancell?ed|closed|composed|deferred|delayed|dropped|extended|interrupted|obliged|postponed|prolonged|renewed|concerned|employed|entitled|expected|found|hoped|intended|interested|known|listed|located|mentioned|named after|needed|planned|pleased|proposed|required|requested|satisfied|situated|stated|supposed|understood|urged|used|wished|written)\b)(?:\w{2,}ed|held|sent|kept|given|taken|made|paid|lent|taught|chosen|shown|built|brought|met(?= by)|let(?= know)))\b/gi,
  },
  {
    name: 'borne by',
    modality: 'will',
    binds: 'subject',
    needs: 'doer',
    whole: true,
    pattern:
      /\b(?:is|are) (?:borne|paid|covered|met|financed|funded|provided|hosted|organi[sz]ed|offered)(?= by (?:the )?(?!which\b))/gi,
  },
  {
    name: 'laid on a joint body',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    whole: true,
    pattern:
      /\b(?:(?:committee|group|commission|secretariat|council|board|presidents|leaders|experts|officers|persons?) (?:jointly )?(?:meets?|reports?|draws? up|prepares?|submits?|convenes?|reviews?|decides?)|(?:reviews?|meetings?|sessions?|consultations?|evaluations?|exchanges?|visits?|talks) takes? place|(?:costs?|expenses|fares|charges) (?:lies?|falls?|rests?)|(?:is|are) at the (?:expense|cost|charge) of)\b/gi,
  },
  {
    name: 'would',
    modality: 'will',
    binds: 'subject',
    needs: 'speech',
    pattern: /\bwould\b(?! (?:like|welcome|appreciate|not|have|rather|prefer)\b)/gi,
  },
  {
    name: 'should',
    modality: 'proposed',
    bindsInTexts: true,
    binds: 'speaker',
    unnamed: 'speaker',
    needs: 'speech',
    pattern: /(?<!^)\b(?:should|ought to|need to be|needs to be|must)\b/gi,
  },
  {
    name: 'gave',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    unnamed: 'partner',
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:(?:ha(?:s|ve|d)(?: been)?|was|were)${adverb} (?:${giving})|(?:${giving})|gave|(?:is|are) (?:backing|supporting|funding|helping))\b(?! by the fact)`,
      'gi',
    ),
  },
  {
    name: 'shared',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    unnamed: 'both',
    pattern: new RegExp(String.raw`\bha(?:s|ve|d)(?: been)?(?:\s\w+ly)?(?: been)? (?:${sharing})\b`, 'gi'),
  },
  {
    name: 'did so many',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:ha(?:s|ve|d) )?(?:held|organi[sz]ed|opened|ran|conducted|trained|sent|hosted|received|built|repaired|translated|printed|gave|paid|lent|carried out|admitted|solved|resolved|settled|distributed|published|issued|dispatched|exchanged|financed|funded|supplied|donated)(?= (?:a total of |some |about |over |more than |nearly )?${count} )`,
      'gi',
    ),
  },
  {
    name: 'did for the partner',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    pattern:
      /(?<![\w-])(?:transferred|trained|built|renovated|repaired|translated|printed|equipped|lent|paid for|taught|admitted|sent(?! an? (?:\S+ ){0,4}delegation))(?= (?:(?:a|an|the|its|his|her|their|both|some|several|all|each|[A-Z]{3}|\d|officials|staff|books|information|delegations)\b))/gi,
  },
  {
    name: 'each received',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    pattern:
      /\b(?<=\b(?:each|both) (?:sides?|part(?:y|ies)|unions?|federations?) )(?:had |have |has )?(?:received|sent|held|hosted|organi[sz]ed|trained|exchanged)\b/gi,
  },
  {
    name: 'did regularly',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`\b(?:regularly|frequently|annually|yearly|periodically) (?:${sharing}|${giving})\b`,
      'gi',
    ),
  },
  {
    name: 'has done',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    pattern:
      /\bha(?:s|ve|d) (?:already |also |now )?(?:helped|built|financed|taught|translated|printed|repaired|equipped|transferred|renovated|opened|set up)\b/gi,
  },
  {
    name: 'handed over',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'actor',
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:(?:handed over|donated|presented|gifted|gave|contributed)(?= (?:some |about |over )?${count} )|presented (?:\S+ ){1,6}?with (?=${count} |an? ))`,
      'gi',
    ),
  },
  {
    name: 'was done by',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'doer',
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:(?:was|were|ha(?:s|ve|d) been)${adverb} (?:${giving}|${sharing}|opened|built|financed|negotiated|printed|translated|repaired|renovated|established|paid|equipped)|built(?= with \d)|(?:financed|donated|funded|provided|built)(?= by\b))\b`,
      'gi',
    ),
  },
  {
    name: 'so many were held',
    modality: 'done',
    verbInside: true,
    binds: 'sides',
    needs: 'partner',
    pattern: new RegExp(
      String.raw`\b(?:${count} )(?:[\w-]+ ){0,6}?(?:(?:was|were|ha(?:s|ve|d) been) (?:held|organi[sz]ed|exchanged|opened|carried out|sent|received|trained|implemented|completed|fulfilled|delivered|translated|settled|resolved|given|provided|published)|ha(?:s|ve|d) (?:travelled|traveled|taken part|attended|visited|completed|graduated|studied|been on)|of (?:its|their) \w+ have attended)\b(?! by\b)`,
      'gi',
    ),
  },
  {
    name: 'agreement helped',
    modality: 'done',
    verbInside: true,
    binds: 'sides',
    needs: 'partner',
    pattern:
      /\b(?:agreement|memorandum|programme|program|project|cooperation|partnership|plan)\b[^.;,]{0,40}? ha(?:s|ve) (?:\w+ly )?(?:helped|enabled|made it possible|allowed|brought|contributed)\b/gi,
  },
  {
    name: 'benefited',
    modality: 'done',
    binds: 'sides',
    needs: 'partner',
    pattern: /\b(?:ha(?:s|ve|d) (?:\w+ly )?(?:benefit(?:t)?ed from|been trained by|attended (?:courses|training)))\b/gi,
  },
  {
    name: 'thanked for',
    modality: 'done',
    binds: 'thanked',
    needs: 'partner',
    pattern:
      /\b(?:thank(?:s|ed|ing)|(?:is|are|was|were) grateful to|expressed (?:\S+ ){0,2}(?:gratitude|thanks))\b[^.;]{0,60}?\bfor (?=(?:having )?(?:\w+ly )?(?:train|help|support|assist|provid|giv|grant|donat|send|sent|shar|organi|fund|financ|build|built|renovat|receiv(?!ing them)|host(?!ing them))\w*|(?:its|their|the|his) (?:\w+ )?(?:support|help|assistance|training|aid|contribution|donation|renovation|construction|gift|scholarships?|equipment))/gi,
  },
]
