import type { CommitmentWords } from '../commitment-words.ts'
import { actVerbs, cues } from './commitment-cues.ts'
import { native, nativeNumbers } from './numbers.ts'
import { actNouns } from './verbs.ts'

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`
const number = String.raw`(?:${digits}|(?<![가-힣])(?:${native})(?=\s))`
const never = /(?!)/

export const commitments: CommitmentWords = {
  verbLast: true,
  cues,
  boundary: new RegExp(
    String.raw`(?:${actVerbs}|하|되|받)(?:고|며|되|으며|여)[,\s]\s?|(?:했|하였|됐|되었|았|었|겠)(?:고|으며|으나|지만)[,\s]\s?|(?:을|를|은|는|이|가|에|에게|로|으로),\s|;\s|[”"’']\s?(?:며|면서|고)\s`,
    'g',
  ),
  sameSubject: /^/,
  denied: /없$|(?:어렵|힘들|불가능|못\s?하|안\s)[가-힣]{0,3}$|(?:여부|할지|을지|ㄹ지|지를)[^,]{0,16}$|미정[^,]{0,6}$/,
  takesUp: /^(?:그렇게|그와\s같이|이와\s같이|이에|이를|(?:그|이)?\s?제안(?:을|에))[\s하]*$/,
  emptied:
    /검토(?:한다|함|하고\s?있|할\s?예정|하?기로|하?겠)|대체(?:된|한)다|(?<!(?:간섭|공개|누설|침해|관여|비방|양도|개입|차별|유출|악용)하)지\s?(?:는|도)?\s?(?:아니|않|못)(?!게|도록)[가-힣]{0,4}[^가-힣]{0,3}$|(?:약속|말|밝히|답|확답|합의)[가-힣]{0,2}지는?\s?(?:않|못)|(?:제공|참석|지원|파견)이\s어렵|고\s?(?:말|답|약속)할\s수\s없/,
  conditional:
    /(?:예산|재정|자금|기금|재원|보조금|경비|여건|사정|형편|상황|승인|비준|허가|결재|인가|후원)[^.,]{0,20}(?:면(?=[\s,])|경우|대로|허락|따라|한다면|조건으로|전제로|범위\s?(?:안|내))/,
  aboutText:
    /(?:이|본|동)\s?(?:양해\s?각서|협약서?|협정서?|합의서?|각서|의정서|프로그램|문서|회의록)(?:은|는|의\s?(?:효력|유효|해석|개정|수정|변경))[^.]{0,80}(?:효력|발효|유효|종료|만료|연장|갱신|개정|수정|해지|작성|구속력|의무를\s?발생|시행|서명한\s?날|목적|원칙)|유효\s?기간은|동등한\s?효력|동일한\s?효력|자동(?:적으로)?\s?(?:연장|갱신)|정본|부를?\s?작성하여|각\s?\S{1,2}\s?(?:부|통)씩|목적으로\s?한다|언어본/,
  jointThing: /회의|회담|협정|협약|양해각서|교류/,
  replies: /답(?:했|하였|변)|응답|화답/,
  passiveAct: /(?:열|개최되|체결되|서명되|실시되|진행되)/,
  jointMatter: /협력|교류|우호|연대|유대|관계|친선/,
  jointAct: /(?:양해\s?각서|협정|협약|합의서|의정서|MOU)(?:를|을|은|는|이|가)?[^.]{0,30}(?:체결|서명|맺|갱신|작성\s)/,
  doer: never,
  doerNamed: never,
  owner: never,
  ownContent: never,
  modal: never,
  others:
    /(?:정부|시장|지사|국회|의회|회사|기업|기업인|사용자|사업주|공장|경찰|법원|노동부|외교부|도청|시청|시민|전문가|경제|항공사|(?:충북|충남|전북|전남|경북|경남|경기|강원|제주)도)(?:들)?(?:은|는|이|가|에서는)\s[^.]{0,120}$/,
  speech: /말했|밝혔|전했|강조|덧붙|설명|답했|답변|소개|약속|[“"]|고\s?하였|고\s?했|라며|다며|습니다/,
  gappedBefore: never,
  gappedAct: never,
  gappedDoer: never,
  listHead:
    /(?:다음|아래)(?:과|와)?\s?(?:같이|각\s?호|사항|의|내용)[^.]{0,40}(?:한다|하였다|했다|합의|이행|노력|추진)[^.]{0,8}[.:]?$|[:：]$/,
  listedAct: new RegExp(String.raw`(?:${actNouns})(?:한다|함|하기)?[.;]?$`),
  presentOfOne: never,
  presentOfSeveral: never,
  doneCell: /^(?:완료|이행\s?완료|발송\s?완료|종료|끝).{0,10}$/,
  actionOpening: /^\s?[:：]\s/,
  markedAct: /(?!)/g,
  passive: never,
  presentAct: never,
  gapping: never,
  nextAct: new RegExp(
    String.raw`(?<=(?:${actVerbs})(?:고|며|으며))(?!\s?(?:있|싶|자|나서|난|나면|자\s))(?:,\s?|\s)(?=\S{2})`,
    'g',
  ),
  lead: /^(?:[\s,“"‘'·:]|\[[^\]]{1,8}\]|(?:\d{1,2}|[가-하])[.)]\s|[-–•○→]\s|(?:이에|이에\s?따라|또|또한|그리고|아울러|다만|단|한편|대신|이어|특히|그러나)[\s,])+/,
  doerOpening: never,
  particle: never,
  tail: /(?:하|되|시키)?(?:고|며|으며|기로|자고|고자)?[\s,]*$/,
  relativeClause: /(?!)/g,
  tentative: /예정|계획|잠정|추후|미정|협의\)|협의하여|미확정/,
  nextMeeting:
    /^(?:○|□|■|-|•|\*|\d{1,2}[.)])?\s?(?:차기|다음|제?\d{1,2}차)\s?(?:회의|회담|협의|모임|간담회|점검)(?:\s?(?:일정|일시|개최))?\s?(?:[:：]|은|는|\s-)/,
  nextMeetingHeading:
    /^(?:\d{1,2}[.)]\s?|[가-하][.)]\s?)?(?:차기|다음)\s?(?:회의|회담|협의)(?:\s?(?:일정|일시|개최))?$/,
  pastAgreement: /(?:체결|서명|맺)(?:했|하였|었|은|고)/,
  longAgo: /(?:19|20)\d{2}년|년\s?전|이래/,
  quantities: {
    expression: new RegExp(
      String.raw`(?<most>최대\s|많아야\s)?(?<min>${number})(?:\s?[~∼–-]\s?(?<max>${number}))?\s?(?<unit>명|인|분|건|회|차례|번|개(?!월|년)|곳|대|부|권|점|장|과정|주간|차\s)`,
      'g',
    ),
    numbers: nativeNumbers,
    single: /(?!)/,
    notice: new RegExp(String.raw`(?<min>${number})\s?(?<unit>일|주|개월|달|년)\s?(?:전까지|이내|안에|내에)`),
    notUnits: /^(?:년|월|일|시간|측|당사자|나라|도시|단체|조직|기관|차\s)$/,
  },
  recurrences: [
    {
      value: 'half-yearly',
      pattern:
        /반기(?:별|마다|에\s?한)|반년(?:마다|에\s?한)|6개월(?:마다|에\s?한)|연\s?2회|매년\s?(?:두\s?차례|2회|두\s?번)|1월\s말과\s7월\s말/,
    },
    {
      value: 'quarterly',
      pattern: /분기(?:별|마다|에\s?한)|매\s?분기|석\s?달(?:마다|에\s?한)|3개월(?:마다|에\s?한)|연\s?4회/,
    },
    { value: 'monthly', pattern: /매월|매달|다달이|월\s?\d{1,2}회|월례|한\s?달에\s?한|월별/ },
    { value: 'weekly', pattern: /매주|주\s?\d회|주간\s?단위|일주일에\s?한/ },
    { value: 'every two years', pattern: /격년|2년(?:마다|에\s?한|\s?주기)|두\s?해에\s?한|한\s?해\s?걸러/ },
    { value: 'annual', pattern: /매년|해마다|연\s?1회|연례|연간|1년에\s?한|매해|해마다\s?한|연\s?\d회/ },
    { value: 'regular', pattern: /정기(?:적|\s?적으로|\s?교류|\s?협의)|정례|수시로|꾸준히|지속적으로|주기적/ },
  ],
  inTurn: /번갈아|교대로|윤번|돌아가며|교차(?:로|\s?방문)|차례로/,
  beginsWith: /(?:먼저|첫\s?(?:순서|차례)는?|우선)\s?$/,
}
