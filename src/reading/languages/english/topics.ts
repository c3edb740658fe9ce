import type { TopicWord, TopicWords } from '../topic-words.ts'

const topic = (triggers: string, pattern: RegExp, needs = 1): TopicWord => ({
  triggers: new Set(triggers.trim().split(/\s+/)),
  pattern,
  needs,
})

const people =
  'workers?|labou?rers|employees?|staff|nationals|citizens|drivers|nurses|seafarers|fishers|domestics|helpers|miners|builders'
const officials = 'officials?|officers?|cadres?|leaders?|members?|unionists?|organi[sz]ers?|trainers?|activists?|staff'
/** Words for those of a country: *Lao*, *Vietnamese*, *Bangladeshi*, *Nepali*, *Filipino*. */
const nation =
  '(?:foreign|expatriate|lao|thai|nepal[ei]s?e?|bangladeshi|pakistani|[a-z]{3,}(?:nese|mese|lese)|[a-z]{2,}(?:tian|dian|sian|nian|rian|tani|kan|pino|rean|zbek|gol))'

export const topics: TopicWords = {
  training: topic(
    'train trained training trains trainer trainers trainees course courses internship internships curricula curriculum lecturer lecturers lectures retraining workshop workshops skills schooling seminar seminars webinar webinars orientation class classes teaching school schools instructors instructor',
    /\b(?:re)?train(?:s|ed|ing|ers?|ees)?\b|\b(?:short|long|training|refresher|language)?[- ]?(?:term )?courses?\b(?! of\b)|\binternships?\b|\bcurricul(?:a|um)\b|\blecturers?\b|\b(?:vocational|professional) skills\b|\bskills competitions?\b|\bworkshops?\b|\b(?:seminars?|webinars?)\b|\bteaching of\b|\binstructors?\b|\battended lectures\b|\blectures on\b|\bunion schools?\b|\bopen(?:s|ed|ing)? (?:\S+ )?(?:training )?classes\b|\b(?:attend|follow)(?:s|ed|ing)? (?:a |the )?courses?\b|\bpre-departure (?:orientation|briefing)|\b(?:language|computer|evening) (?:class(?:es)?|lessons)\b|\borientation (?:sessions?|programmes?|seminars?)\b/i,
  ),
  'delegation exchange': topic(
    'delegation delegations visit visits meetings exchange exchanges exchanging visiting trip trips tour tours journey journeys groups specialists invitation',
    new RegExp(
      String.raw`\bexchang(?:e|es|ed|ing)(?: of)?(?: (?:more|high-level|high-ranking|regular|friendly|union|working|young|one|two|three|at least|\d{1,3}))* (?:delegations?|visits?|activities|${officials})\b|\bexchange,? .{0,40}\bstaff\b|\bdelegation exchanges?\b|\b(?:delegations?|visits?) (?:are |were |be |have been )?exchanged\b|\b(?:mutual|regular|reciprocal|more|annual|further|exchange|return) visits?\b|\bvisits? (?:each|every|in both|between)\b|\bregular meetings\b|\b(?:send|sends|sent|sending|receive[sd]?|receiving|invited?|welcomes?|hosts?) (?:(?:a|an|its|their|the|each|\d{1,3}) )?(?:[a-z-]+ ){0,2}delegations?\b(?! (?:from|led|headed))|\bdelegations?\b.{0,30}\b(?:(?:is|are) to be|(?:will|shall|to) (?:visit|come|travel|be sent))\b|\bdelegation\b.{0,60}\b(?:visits?|visited|working visit|spent)\b|\b(?:exchange|invitation) programmes?\b|\bexchang(?:e|es|ed|ing) (?:of )?(?:groups|specialists)\b|\bdelegation\b.{0,30}\b(?:is|are) (?:now )?(?:due|expected)\b|\bvisit of the\b.{0,120}\b(?:postponed|scheduled)\b|\bstudy (?:tours?|visits?|trips?)\b|\blearning journeys?\b`,
      'i',
    ),
  ),
  'experience sharing': topic(
    'ways methods experience experiences practice practices views lessons strengths information learn learned learning learns initiatives legislation publications periodicals press schemes acquainted',
    /\b(?:shar(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|compar(?:e|ed|ing)|learn(?:s|ed|t|ing)?|swap(?:ped)?|discuss(?:ed)?)\b.{0,90}\b(?:experiences?|practices?|lessons|views|initiatives|information|strengths|ways|methods|legislation|publications|periodicals|press|schemes)\b|\bexperiences?\b.{0,40}\b(?:shar(?:e|ed|ing)|exchang(?:e|ed|ing))\b|\b(?:interest(?:ed)? in|study(?:ing)?|draw(?:ing)? on|from) (?:\S+ ){0,3}experiences?\b|\blearns? from (?:the other|each other|one another)\b|\b(?:the|these|such) lessons\b|\bget(?:ting)? acquainted with\b/i,
  ),
  agreement: topic(
    'agreement agreements memorandum memoranda mou mous protocol protocols understanding letter letters programme programmes program programs plan plans treaty',
    /(?<!\b(?:no|not|without)\b.{0,30})(?:\bmemorand(?:um|a)\b|\bmous?\b|(?<!\b(?:collective|labou?r|trade|bargaining|wage) )\bagreements?\b|\bprotocols?\b|\bletters? of (?:intent|understanding)\b|\bexchanges? of letters\b|\b(?:cooperation (?:programmes?|programs?|plans?|treaty)|exchange plans?)\b|\bplans? of (?:joint )?actions?\b|\bjoint (?:action )?plans?\b)/i,
  ),
  'migrant workers': topic(
    `migrant migrants migration foreign abroad overseas people working permit workers worker labourers laborers nationals citizens employees expatriate intern interns returnees overstay agents gulf`,
    new RegExp(
      String.raw`\bmigra(?:nts?|tion)\b|\b(?:employment permit|eps) (?:system|workers?)\b|\bforeign workers?\b|\b(?:cross-)?border workers?\b|\bworkers? who cross\b|\bdeparting workers?\b|\bwork permits?\b|\bwork(?:ing)? (?:there |here )?without papers\b|\btechnical intern(?:s|ees)?\b(?! training act)|\bintern trainees\b|\breturnees\b|\boverstay\w*|\brecruitment agents?\b|\b(?:in|to) the gulf\b|\btak(?:e|es|ing) up work (?:in (?:the country of )?another|abroad)|\bcitizens of [a-z]+(?: [a-z]+)? (?:who )?work|\b(?:workers?|labou?rers?|people|nationals|citizens)\b.{0,12}\b(?:abroad|overseas|working in)\b|\b${nation} (?:${people})\b(?: (?:who (?:are |work |live )?|are |were |work(?:ing)? |living |employed |hold |remain ){0,2}(?:in|abroad|there|employed|cross-border)\b)|\b(?:complaints?|cases|enquiries|calls) (?:from|of|by) ${nation} (?:${people})\b|\bprotect\w*.{0,40}\b(?:rights of )?(?:vietnamese|lao|foreign) (?:workers|labou?rers)\b`,
      'i',
    ),
  ),
  'collective bargaining': topic(
    'collective spring bargaining bargain disputes dispute negotiation negotiations negotiate',
    /\bcollective (?:labou?r |employment )?(?:bargaining|agreements?|contracts?|negotiations?)\b|\b(?:wage|labou?r|industrial) (?:disputes?|negotiations?|bargaining)\b|\bcollectively bargain|\bspring (?:struggle|offensive|wage)\b|\bbargain(?:ing)? (?:in good faith|with|for)\b/i,
  ),
  'legal aid': topic(
    'legal law lawyer lawyers paralegal paralegals court courts counselling complaints attorneys consulting consultation cases case',
    /\blegal(?:ly)? (?:aid|advice|assistance|support|counsel\w*|consult\w*|help|services?|teams?|desks?|handbooks?|rights|representation|protection|clinics?|departments?)\b|\bparalegals?\b|\blawyers?\b.{0,40}\b(?:cases?|free|fee|charge|help|defend\w*|represent\w*)\b|\blaw firms?\b|\btak(?:e|es|ing|en) up (?:the |their )?cases?\b|\b(?:financ|fund|pay|hir|provid|assign)\w* (?:for )?(?:an? |two |three |its )?lawyers?\b|\blawyers?\b.{0,40}\brecover\w*|\bsent (?:a|its) lawyers?\b|\b(?:consulting|counselling|consultation|advice) (?:window|room|centre|center|office|point)s?\b|\b(?:represent\w*|defend\w*)\b.{0,40}\b(?:courts?|tribunals?)\b|\bcomplaints?\b.{0,15}\b(?:refer\w*|handled|taken up|lodged by workers|from (?:\S+ )?workers)\b|\bhandl(?:e|es|ed|ing) (?:of )?(?:\S+ )?complaints\b|\b(?:consultations?|counselling|advice) (?:service |desk )?(?:in (?:their|his|her|the workers['’]?|several) (?:own |mother |native )?(?:languages?|tongues?)|(?:for|to) (?:[a-z]+ ){0,2}(?:workers|trainees|migrants))\b/i,
  ),
  'working conditions': topic(
    'rights safety hygiene conditions wage wages salary hours occupational health overtime inspections inspectors inspect inspectorate inspectorates protection',
    /\b(?:occupational|labou?r|workplace|industrial|work) (?:safety|health|hygiene)\b|(?<!\b(?:social|food|road|traffic|public) )\bsafety\b(?! nets?)|\bhealth and safety\b|\b(?:working|living|labou?r|employment) conditions\b|\bliving conditions and employment\b|\bconditions (?:improved|of work)\b|\b(?:minimum|living) wages?\b|\bwage (?:surveys?|talks|guidelines?)\b|\bworking[- ](?:hours|time)\b|(?<!\bunpaid )\bwages\b|\brights at work\b|\blabou?r rights\b|\blabou?r protection\b|\blabou?r inspectorates?\b|\binspect(?:s|ed|ing|ions? of)? (?:the |two |these |\w+ ){0,2}(?:compan|factor|workplace|enterprise)|\b(?:joint|labou?r) inspect(?:ions?|ors?)\b/i,
  ),
  organising: topic(
    'members membership grassroots organizing organising organise organize organised organized unions union recruiting recruit admit admitted organization organisation organizations organisations establishment establishing join',
    new RegExp(
      String.raw`\bgrass-?roots\b.{0,30}\bunions?\b|\btrade unions? at (?:the )?grass-?roots\b|\b(?:new|recruit\w*|admit\w*|developing|attract\w*)\b.{0,25}\bmembers?(?:hip)?\b|\badmit\w*\b.{0,40}\bas (?:associate |full )?members?\b|\b(?:developing|development of|establish\w*|set(?:ting)? up|founding) (?:of )?(?:[\w,/.-]+ ){0,3}?(?:trade |labou?r )?unions?\b(?! (?:staff|officials|law))|\b(?:organi[sz](?:e|ing)) (?:of )?workers\b|\borgani[sz]e (?:[\d,.]+ )?(?:[a-z]+ )?(?:${people}|women|people)\b|\b(?:${people}) organi[sz]ed\b|\borgani[sz]ing$|\bworkers?\b.{0,20}\bjoin(?:s|ed|ing)?\b.{0,30}\bunion\b|\btrade union organi[sz]ation\b|\bmembership (?:development|growth)\b|\bunion membership\b|\brecogni[sz](?:e|es|ed|ing) the union\b|\borgani[sz]ing (?:in|among|of)\b|\bunion recognition\b|\bprimary organi[sz]ations\b|\bunions? in (?:the )?(?:private sector|private enterprises)\b`,
      'i',
    ),
  ),
  'foreign investment': topic(
    'invested foreign-invested foreign investment investments investors fdi enterprises businesses firms companies invest capital',
    new RegExp(
      String.raw`\bforeign[- ]invest\w*|\b[a-z]+-invested\b|\b[a-z]+-(?:affiliated|owned|funded) (?:enterprises|businesses|firms|companies|factories)\b|\bfdi\b|\bforeign (?:direct )?investment\b|\b(?:south )?(?:american|japanese|korean|${nation}) (?:enterprises|businesses|firms|companies|investors)\b|\b(?:enterprises|businesses|firms|companies) with (?:foreign|${nation}) (?:capital|investment)\b|\bfirms that invest\b`,
      'i',
    ),
  ),
  welfare: topic(
    'welfare housing houses shelter care insurance well-being wellbeing allowances older sanatorium sanatoriums sanatoria surgery kindergarten kindergartens nursery nurseries daycare vouchers voucher camp camps creche creches health medical',
    /\bwelfare\b|\b(?:workers'? |social )?housing\b|\btak(?:e|es|ing) care of\b|\bcare for (?:workers|employees|members)\b|\bsupport(?:ing)? (?:for )?(?:older|young|poor|needy|disadvantaged) (?:workers|couples|members)\b|\bhouses? for (?:[a-z]+ ){0,2}(?:workers?|members?|employees|labou?rers)\b|\b(?:union|workers['’]?) shelters?\b|\bsanatori(?:a|ums?)\b|\bsurgery for\b|\bkindergartens? for\b|\bnurser(?:y|ies)\b|\b(?:holiday|health resort|sanatorium) vouchers?\b|\bvouchers? to\b|\bchildren['’]s camps?\b|\bopen(?:s|ed|ing)? (?:a|the) shelter\b|\bday-?care\b|\bcr[eè]ches?\b|\b(?:health|medical) check(?:-?up)?s?\b/i,
  ),
  'international forums': topic(
    'international regional world global multilateral forums fora globalization globalisation multinational asean affiliates affiliate',
    /\b(?:international|regional|world|global|multilateral|multinational)\b.{0,40}\b(?:forums?|fora|arena|movement|organi[sz]ations|bodies|conferences?|solidarity|labou?r standards|issues)\b|\binternational (?:trade |labou?r )?union (?:cent(?:re|er)|work|activities)\b|\b(?:multinational|multilateral) cooperation\b|\b(?:forums|fora)\b|\bglobali[sz]ation\b|\bconference of the international\b|\binternational labou?r conference\b|\bgoverning bod(?:y|ies) of the international\b|\b(?:sub-? ?)?regional trade unions?\b|\baffiliates? of (?:the )?(?:world|international|wftu|ituc)\b/i,
  ),
  'women and youth': topic(
    "women women's woman female youth young gender",
    new RegExp(
      String.raw`\bwomen\b|\bwoman (?:worker|member|leader)\b|\bone woman\b|\bfemale (?:${people}|${officials})\b|\bgender\b|\byouth (?:camps?|associations?|workers|members|committees?|exchange\w*|seminars?|departments?|work)\b|\byoung (?:[a-z]+ ){0,2}(?!staff)(?:${people}|${officials}|people)\b`,
      'i',
    ),
  ),
  'local ties': topic(
    'twin twinning twinned sister friendly cities provinces capitals',
    /\btwin(?:ned|ning)?\b|\bsister (?:cities|provinces|city|province)\b|\bfriend(?:ly|ship) (?:cooperative )?(?:cities|provinces|city)\b|\btwo (?:cities|provinces|capitals|localities|port cities)\b/i,
  ),
  'aid and gifts': topic(
    `gift gifts donated donation donations donate presents presented aid relief scholarships grant grants granted granting
     handed bicycles give gives gave given supply supplies supplied supplying deliver delivers delivered delivering sponsor
     sponsors sponsored sponsoring support supports supported supporting built pledged transferred transfer contributed
     motorcycles minibuses computers ambulances paid pay pays funded financed sent`,
    /\bdonat(?:e|ed|es|ion|ions|ing)\b|\b(?:handed (?:over )?to|was handed|were handed)\b|\bgifts\b|\bgift (?:packages?|parcels?|sets?|worth)\b|\bgift of\b|\bgrants? of\b|\bpresents\b(?= (?:were|was|to))|\bscholarships?\b|\brelief\b|(?<!legal )\baid (?:of|worth|package)\b|\bsponsor(?:s|ed|ing)? (?:the )?(?:surgery|treatment|education|scholarships|houses|children)\b|\b(?:give[ns]?|gave|grant(?:s|ed|ing)?|presented|hand(?:ed)? over|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|support(?:s|ed|ing)?(?: with)?) (?:[a-z]+ ){0,3}?\d[\d,.]* (?:[a-z]+ ){0,3}(?:gifts?|bicycles|motorcycles|minibuses|ambulances|vehicles|laptops|computers|(?:sewing )?machines|masks|tons|tonnes|sets|scholarships|houses|bags|usd|million|billion|books)\b|\b(?:pledged|transferred|contributed|donated|gave) (?:eur|usd|nok|sek|\$|€|£|vnd|us\$) ?\d|\b(?:paid|pay|pays|funded|financed) (?:for )?the (?:renovation|repair|construction|building|furnishing|equipment)\b|\bsent \d[\d,.]* (?:[a-z]+ )?(?:books|computers|sets|masks|parcels|packages|uniforms|textbooks)\b|\bbuilt with [\d,.]+ (?:million |billion )?(?:vnd|usd|eur|dong|kip|dollars)\b/i,
  ),
}
