import type { TopicWord, TopicWords } from '../topic-words.ts'

const topic = (triggers: string, pattern: RegExp, needs = 1): TopicWord => ({
  triggers: new Set(triggers.trim().split(/\s+/)),
  pattern,
  needs,
})

export const topics: TopicWords = {
  training: topic(
    'train trained training trains trainer trainers trainees course courses internship internships curricula curriculum lecturers retraining workshops skills schooling seminars teaching',
    /\b(?:re)?train(?:s|ed|ing|ers?|ees)?\b|\b(?:short|long|training|refresher|language)?[- ]?(?:term )?courses?\b(?! of\b)|\binternships?\b|\bcurricul(?:a|um)\b|\blecturers?\b|\b(?:vocational|professional) skills\b|\bworkshops?\b|\bteaching of\b/i,
  ),
  'delegation exchange': topic(
    'delegation delegations visit visits meetings exchange exchanges exchanging visiting trip trips',
    /\bexchang(?:e|es|ed|ing)(?: of)?(?: (?:more|high-level|high-ranking|regular|friendly|union|working|one|two|three|at least|\d{1,3}))* (?:delegations?|visits?|activities)\b|\bdelegation exchanges?\b|\b(?:delegations?|visits?) (?:are |were |be |have been )?exchanged\b|\b(?:mutual|regular|reciprocal|more|annual|further|exchange|return) visits?\b|\bvisits? (?:each|every|in both|between)\b|\bregular meetings\b|\b(?:send|sending|sent|receive|receiving|invite|welcome)(?:s|d)? (?:a |an |its |their )?(?:[a-z-]+ ){0,2}delegations?\b|\bdelegations?\b.{0,30}\b(?:(?:is|are) to be|(?:will|shall|to) (?:visit|come|travel|be sent))\b|\bdelegation\b.{0,60}\b(?:visits?|visited|working visit|spent)\b|\bexchange programmes?\b/i,
  ),
  'experience sharing': topic(
    'ways methods experience experiences practices views lessons strengths information learn learned learning learns initiatives',
    /\b(?:shar(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|compar(?:e|ed|ing)|learn(?:s|ed|t|ing)?|swap(?:ped)?|discuss(?:ed)?)\b.{0,90}\b(?:experiences?|practices|lessons|views|initiatives|information|strengths|ways|methods)\b|\bexperiences?\b.{0,40}\b(?:shar(?:e|ed|ing)|exchang(?:e|ed|ing))\b|\blearns? from (?:the other|each other|one another)\b|\b(?:the|these|such) lessons\b/i,
  ),
  agreement: topic(
    'agreement agreements memorandum memoranda mou mous protocol protocols understanding',
    /\bmemorand(?:um|a)\b|\bmous?\b|(?<!\b(?:collective|labou?r|trade|bargaining|wage) )\bagreements?\b|\bprotocols?\b/i,
  ),
  'migrant workers': topic(
    'migrant migrants migration foreign abroad workers expatriate vietnamese nationals',
    /\bmigra(?:nts?|tion)\b|\bforeign workers?\b|\b(?:workers?|labou?rers?|people|nationals|citizens)\b.{0,12}\b(?:abroad|overseas|working in)\b|\b(?:vietnamese|lao|laotian|chinese|korean|cambodian|foreign|expatriate) (?:workers|labou?rers|employees) in\b|\bprotect\w*.{0,40}\b(?:rights of )?(?:vietnamese|lao|foreign) (?:workers|labou?rers)\b/i,
  ),
  'collective bargaining': topic(
    'collective bargaining disputes dispute negotiation negotiations negotiate',
    /\bcollective (?:labou?r |employment )?(?:bargaining|agreements?|contracts?|negotiations?)\b|\b(?:wage|labou?r|industrial) (?:disputes?|negotiations?|bargaining)\b|\bcollectively bargain/i,
  ),
  'legal aid': topic(
    'legal law lawyers counselling',
    /\blegal(?:ly)? (?:aid|advice|assistance|support|counsel\w*|consult\w*|help|services?|rights|representation|protection)\b/i,
  ),
  'working conditions': topic(
    'rights safety hygiene conditions wage wages salary hours occupational health overtime',
    /\b(?:occupational|labou?r|workplace|industrial|work) (?:safety|health|hygiene)\b|\bsafety and (?:health|hygiene)\b|\bhealth and safety\b|\b(?:working|living|labou?r|employment) conditions\b|\bliving conditions and employment\b|\bconditions (?:improved|of work)\b|\bminimum wages?\b|\bworking (?:hours|time)\b|\bwages\b|\brights at work\b|\blabou?r rights\b/i,
  ),
  organising: topic(
    'members membership grassroots organizing organising unions union recruiting recruit admitted organization organisation organizations organisations establishment establishing',
    /\bgrass-?roots\b.{0,30}\bunions?\b|\b(?:new|recruit\w*|admit\w*|developing|attract\w*)\b.{0,25}\bmembers?(?:hip)?\b|\b(?:developing|development of|establish\w*|set(?:ting)? up|founding) (?:of )?(?:[\w,/.-]+ ){0,3}?(?:trade |labou?r )?unions?\b(?! (?:staff|officials|law))|\b(?:organi[sz](?:e|ing)) (?:of )?workers\b|\btrade union organi[sz]ation\b|\bmembership (?:development|growth)\b|\bunion membership\b|\bprimary organi[sz]ations\b/i,
  ),
  'foreign investment': topic(
    'foreign-invested foreign investment investments investors fdi enterprises businesses firms companies invest',
    /\bforeign[- ]invest\w*|\bfdi\b|\bforeign (?:direct )?investment\b|\b(?:korean|japanese|chinese|south korean|foreign|taiwanese|american|thai|vietnamese) (?:enterprises|businesses|firms|companies|investors)\b|\bfirms that invest\b/i,
  ),
  welfare: topic(
    'welfare housing care insurance well-being wellbeing allowances shelter older',
    /\bwelfare\b|\b(?:workers'? |social )?housing\b|\btak(?:e|es|ing) care of\b|\bcare for (?:workers|employees|members)\b|\bsupport(?:ing)? (?:for )?(?:older|young|poor|needy|disadvantaged) (?:workers|couples|members)\b/i,
  ),
  'international forums': topic(
    'international regional world global multilateral forums forum globalization globalisation multinational asean',
    /\b(?:international|regional|world|global|multilateral|multinational)\b.{0,40}\b(?:forums?|fora|arena|movement|organi[sz]ations|bodies|conferences?|solidarity|labou?r standards|issues)\b|\binternational (?:trade |labou?r )?union (?:cent(?:re|er)|work|activities)\b|\b(?:multinational|multilateral) cooperation\b|\bforums?\b|\bglobali[sz]ation\b/i,
  ),
  'women and youth': topic(
    "women women's woman female youth young gender",
    /\b(?:women|female)(?:['’]s)? (?:workers?|employees?|members|unionists|committees?|labou?rers?|affairs|rights)\b|\bwomen workers\b|\bof them women\b|\bgender\b|\byouth (?:associations?|workers|members|committees?|exchange\w*)\b|\byoung (?:workers|unionists|members|people)\b/i,
  ),
  'local ties': topic(
    'twin twinning twinned sister friendly cities provinces capitals',
    /\btwin(?:ned|ning)?\b|\bsister (?:cities|provinces|city|province)\b|\bfriend(?:ly|ship) (?:cooperative )?(?:cities|provinces|city)\b|\btwo (?:cities|provinces|capitals|localities|port cities)\b/i,
  ),
  'aid and gifts': topic(
    'gift gifts donated donation donations donate presents presented aid relief scholarships grant grants handed bicycles give gave',
    /\bdonat(?:e|ed|es|ion|ions|ing)\b|\b(?:handed (?:over )?to|was handed|were handed)\b|\bgifts? of\b|\bpresents\b(?= (?:were|was|to))|\bscholarships?\b|\brelief\b|(?<!legal )\baid (?:of|worth|package)\b|\b(?:give|gave|given|presented|hand(?:ed)? over)\b.{0,20}\b\d+[\d,.]* (?:[a-z]+ ){0,2}(?:gifts?|bicycles|laptops|computers|sets|scholarships|houses|usd|million|books)\b/i,
  ),
}
