import type { CommitmentCue } from '../commitment-words.ts'
import { actNouns, actStems, givingNouns } from './verbs.ts'

/** All syllables that end with a consonant, by its place in Unicode's order: ㄴ 4, ㄹ 8. */
const endingWith = (consonant: number): string =>
  Array.from({ length: 19 * 21 }, (_, index) => String.fromCharCode(0xac00 + index * 28 + consonant)).join('')

const n = `[${endingWith(4)}]`
const l = `[${endingWith(8)}]`

/** How a verb of the past ends its clause; not where it goes on to a noun (*합의한 사항*). */
const past = String.raw`(?:했|하였|했었|됐|되었)(?:다|습니다|고|으며|으나|지만|는데|음|던 바)`
const now = String.raw`(?:한다|합니다|하고(?=\s)|하며|하였음|함|했음)`
const told = String.raw`(?:${past}|${now}|\.?$|(?=\s?\()|할\s?것)`
const end = String.raw`(?=[.\s,;”"’'()\]]|$)`
const reported = String.raw`(?:고|며|면서|라고|는)?`

/** The modality goes by the last verb of a clause, which stands behind what is to be done. */
export const cues: readonly CommitmentCue[] = [
  {
    name: '기로 하다',
    modality: 'agreed',
    binds: 'subject',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`기로\s?(?:(?:최종|잠정|서로|모두|상호|함께)\s)?(?:(?:합의|결정|확정|동의|약정|의결|협의|화답|결의|합치|뜻을 모으기로|의기투합)(?:를\s?(?:보|이루|했)[가-힣]{0,4}|${told})|(?:의견|뜻)을?\s?(?:모|같이|함께)[가-힣]{0,6}|의견\s?일치를?\s?[가-힣]{2,4}|${past}|함|한다|합니다|했음|하고[,\s]|하며|한\s(?:바|상태))${end}`,
      'g',
    ),
  },
  {
    name: '합의하다',
    modality: 'agreed',
    binds: 'subject',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`(?:(?:데|것)(?:에|에는)?|에|을|를|는\s?데는?|하자는\s?데)\s?(?:모두\s|전격\s|원칙적으로\s|최종\s)?(?:합의|동의|의견\s?일치|의견을\s?모|뜻을\s?(?:모|같이)|인식을\s?같이|공감대를\s?(?:형성|이)|의견을\s?같이)(?:를\s?(?:보|이루)[가-힣]{1,3}|${past}|았[가-힣]{1,4}|하였음|하고(?=[,\s])|하며|함|한다|\.?$|(?=\s?\())${end}`,
      'g',
    ),
  },
  {
    name: '수락하다',
    modality: 'agreed',
    verbInside: true,
    binds: 'subject',
    pattern: new RegExp(
      String.raw`(?:초청|제안|제의|요청|건의|부탁)(?:을|를|에)\s?(?:흔쾌히\s|기꺼이\s|모두\s|즉석에서\s)?(?:(?:수락|승낙|응낙|동의|찬성)(?:${past}|함)|(?:응했|응하였|받아들였)(?:다|고|으며|습니다))${end}`,
      'g',
    ),
  },
  {
    name: '고 있다',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`(?<=(?:마다|해마다|매년|격년으로|걸러|번갈아|교대로|정기적으로|해에\s한\s?번|서로|상호|이후|이래|부터)\s(?:[^.,]{1,20}\s)?)(?:(?:방문|교류|교환|초청|파견|개최|지원|공유|실시|운영)(?:을|를)?\s?(?:이어\s?가|이어\s?오|하)?|오가|주고받|찾|열|보내|이어\s?오|나누)고\s있(?:다|으며|고|습니다|음|는데)${end}`,
      'g',
    ),
  },
  {
    name: '달라는 요청',
    modality: 'requested',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: /달라는\s(?:[^.,]{1,16}\s)?(?:요청|초청|부탁|당부|요구|호소)(?=[에을이도은])/g,
  },
  {
    name: '차례이다',
    modality: 'agreed',
    binds: 'subject',
    pattern: new RegExp(String.raw`${l}\s?(?:차례|순서)(?:이다|다|입니다|임|이며|로)${end}`, 'g'),
  },
  {
    name: '겠다',
    modality: 'will',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: new RegExp(
      String.raw`(?<!좋|싶|알|모르|어떻|으면\s하)겠(?:다|습니다|음|으며|지만|고)(?:[”"’']?\s?(?:고|라고|며|는))?`,
      'g',
    ),
  },
  {
    name: '약속하다',
    modality: 'will',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: new RegExp(
      String.raw`(?:기로|것을|것이라고|고|을|를)\s?(?:거듭\s|분명히\s)?(?:약속|다짐|공언|확약|보증|서약)(?:${past}|한다|함)${end}`,
      'g',
    ),
  },
  {
    name: '용의가 있다',
    modality: 'will',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: new RegExp(
      String.raw`${l}\s?(?:용의|의향|의지|준비|뜻|각오|생각)(?:가|이|를|을)?\s?(?:있|되어\s?있|돼\s?있|밝혔|표명|내비|피력|나타냈|전했|이다)[가-힣]{0,5}|다는\s?(?:의지|뜻|입장|방침|각오|의향)(?:을|를)?\s?(?:밝혔|표명|전했|피력|나타|분명히)[가-힣]{0,5}`,
      'g',
    ),
  },
  {
    name: '수 있다고 하다',
    modality: 'will',
    binds: 'speaker',
    unnamed: 'speaker',
    needs: 'speech',
    pattern: new RegExp(String.raw`${l}\s수\s있(?:다고|습니다|음을)${end}`, 'g'),
  },
  {
    name: '예정이다',
    modality: 'planned',
    binds: 'subject',
    unnamed: 'author',
    pattern: new RegExp(
      String.raw`(?:${l}\s?)?(?:예정|계획|방침|참|구상|작정)(?:이다|임|이며|이고|이라고|입니다|이라며|${reported}\s?(?:밝혔|세웠|잡았|전했)[가-힣]{0,4}|이$|(?=\.|$))|${l}\s(?:예정|계획)(?:을|이)\s?(?:밝|세|갖|가지)[가-힣]{1,5}|예정(?:되어|돼)\s?있[가-힣]{1,4}|추진\s?중(?:이다|임)`,
      'g',
    ),
  },
  {
    name: '제안하다',
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: new RegExp(
      String.raw`(?:제안|제의|건의|권고|권유|발의|제언)(?:${past}|한다|함|해\s?왔[가-힣]{1,2}|하며|했음|드립니다)${end}|자고\s?(?:말|강조|덧붙|호소|역설)[가-힣]{1,4}`,
      'g',
    ),
  },
  {
    name: '어떻겠는가',
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    inQuestion: true,
    pattern: /면\s?(?:어떻겠|어떨|좋지\s?않겠)[가-힣]{1,4}(?=\?)/g,
  },
  {
    name: '요청하다',
    modality: 'requested',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: new RegExp(
      String.raw`(?<!주시기\s?)(?:요청|부탁|당부|호소|요구|청|촉구|문의)(?:${past}|한다|함|하며|했음|드립니다|드린다|드렸[가-힣]{1,3}|(?=\.?$))${end}|(?:수\s있(?:는지|을지)|가능한지)(?:를|도)?\s?(?:여부를\s)?(?:물었|물어|문의했|문의하였|타진했|타진하였|질의했|질문했)[가-힣]{1,3}${end}|달라[”"’']?(?:고|는)?\s?(?:말|밝|전|덧붙)[가-힣]{1,4}`,
      'g',
    ),
  },
  {
    name: '희망하다',
    modality: 'hoped',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: new RegExp(
      String.raw`(?:희망|기대|소망|염원|고대)(?:${past}|한다|함|하며|합니다|했음|(?:을|를|감을?)?\s?(?:밝혔|나타냈|전했|표했|표시했|피력했|내비쳤|드러냈)[가-힣]{1,3})${end}|(?<!시)(?:기|길|바람)(?:를|을)?\s?(?:바란다|바랍니다|바랐다|바라며|바라고\s?있|바람)[”"’']?(?:고|는)?(?:\s?(?:말|밝|전|덧붙|당부)[가-힣]{1,4})?|(?:으|이|르)?면\s?(?:좋겠|한다|합니다|한다는|하는|했으면)[가-힣]{0,4}|고\s?싶(?:다|습니다|어|음)[가-힣]{0,3}|(?:바람|희망|기대감?|소망)을?\s?(?:밝혔|전했|전하|나타냈|나타내|피력)[가-힣]{1,5}`,
      'g',
    ),
  },
  {
    name: '것이다',
    modality: 'will',
    binds: 'subject',
    needs: 'actor',
    pattern: new RegExp(String.raw`${l}\s?것(?:이다|이라고|임|입니다|이며|이라며)`, 'g'),
  },
  {
    name: '하여야 한다',
    modality: 'proposed',
    bindsInTexts: true,
    binds: 'speaker',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`(?:아야|어야|여야|해야|워야|가야|와야|춰야|켜야|줘야)\s?(?:한다|하며|함|합니다|된다|할\s?것)(?:[”"’']?(?:고|라고|며))?(?:\s?(?:말|밝|강조|역설|지적|주장|덧붙)[가-힣]{1,4})?`,
      'g',
    ),
  },
  {
    name: '필요하다',
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    needs: 'speech',
    pattern: new RegExp(
      String.raw`${l}\s?필요(?:가|성이)\s?있다고\s?[가-힣]{2,5}|필요하다고\s?(?:말|밝|강조|역설|지적|주장)[가-힣]{1,4}`,
      'g',
    ),
  },
  {
    name: 'laid down',
    modality: 'agreed',
    verbInside: true,
    binds: 'subject',
    unnamed: 'both',
    needs: 'paper',
    pattern: new RegExp(
      String.raw`(?<!있|없|크|같|다르)(?:${n}다|${n}\s?것으로\s?한다|(?:것을\s원칙으로|으로|로)\s한다|토록\s?한다)(?=[.;)\s]|$)|(?:${actNouns})(?:함|하며,|하되,)(?=[.;)\s]|$)|(?<=(?:[을를은는이가로에도]|\d\S{0,3})\s)(?!소개|발표|보고|논의|설명)(?:${actNouns})(?=[.;]?$)`,
      'g',
    ),
  },
  {
    name: 'told in the present',
    modality: 'agreed',
    verbInside: true,
    binds: 'subject',
    needs: 'agreement',
    pattern: new RegExp(
      String.raw`(?:(?:${actNouns})(?:한다|된다|시킨다|하며,|하게\s?된다)|(?:보낸|연|맡는|돕는|나눈|나누는|늘린|넓힌|높인|둔|세운|만든|갖는|찾는|찾아간|간|온|모신|댄|대며|내는|낸|이어\s?간|이어\s?나간|주고받는|받는|부친|알린|빌려\s?준|마련한|치른|뽑는)다)${end}|넘지\s(?:못한다|못하며|않는다)|(?:제한|한정)(?:한다|했다|하였다|된다|하며)`,
      'g',
    ),
  },
  {
    name: 'announced in the own voice',
    modality: 'will',
    verbInside: true,
    binds: 'subject',
    unnamed: 'author',
    needs: 'actor',
    pattern: new RegExp(
      String.raw`(?:(?:${actNouns}|진행|반환)합니다|(?:엽|보냅|갑|찾습|맡습|모십|만듭|나눕|갖습|가집|펼칩|맞습|치릅)니다|(?:돌려|보내|빌려|나눠|내|보여|해|물려|전해|마련해)\s?드립니다)${end}`,
      'g',
    ),
  },
  {
    name: 'announced in the present',
    modality: 'planned',
    verbInside: true,
    binds: 'subject',
    unnamed: 'author',
    needs: 'actor',
    pattern: new RegExp(
      String.raw`(?:${actNouns})(?:한다|하기\s?위해\s?준비\s?중이다)(?:고\s(?:[^.]{0,16}\s)?(?:밝혔|전했|알렸|발표했|말했)[가-힣]{1,2})?${end}|(?:보낸|연|맡는|늘린|넓힌|세운|만든|갖는|찾는|찾아간|모신|마련한|치른)다(?:고\s(?:[^.]{0,16}\s)?(?:밝혔|전했|알렸|발표했)[가-힣]{1,2})?${end}`,
      'g',
    ),
  },
  {
    name: 'handed over',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'actor',
    pattern: new RegExp(
      String.raw`(?<=[\d만천백][^.,]{0,24}(?:을|를)\s(?:[가-힣]{2,6}(?:에서|에|에게|로)\s)?)(?:전달|기증|증정|기부|기탁|지원|수여|후원)(?:${past}|한\s바\s있[가-힣]{1,3})`,
      'g',
    ),
  },
  {
    name: 'carried out',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    unnamed: 'both',
    needs: 'paper',
    pattern:
      /(?:마쳤|마치었|끝냈)(?:음|다|으며|고)(?=[.;,\s(]|$)|(?:이행|완료|실시|배치|발송|양성|개최|달성|전달)(?:함|됨|하였음|되었음|하였다|되었다|(?=\s?\(\d))(?=[.;,\s(]|$)|(?:배포|발송|실시|개최|교육|양성|제작|발간|파견|초청|상담|설치|지원|가입|설립)\s(?:총\s)?\d[\d,.]{0,9}\s?(?:여\s?)?[가-힣]{1,3}\s?(?=\((?:목표|계획|달성|이행))/g,
  },
  {
    name: 'gave',
    modality: 'done',
    binds: 'subject',
    needs: 'partner',
    verbInside: true,
    pattern: new RegExp(
      String.raw`(?:${givingNouns})(?:을|를)?\s?(?:${past}|한\s(?:바|적)(?:이|가)?\s?있[가-힣]{1,3}|해\s?왔[가-힣]{1,3}|하여\s?왔[가-힣]{1,3}|해\s?온|하고\s?있다|하였음|함(?=[.\s]|$)|됨(?=[.\s]|$)|시켰[가-힣]{1,3}|받았[가-힣]{1,3}|$|(?=\(\d))|(?:나눠\s?주|나누어\s?주|보내\s?주|건네|보내|주|드리|물려\s?주|빌려\s?주)(?:었다|었고|었으며|었습니다|셨다|셨고|셨습니다|였다|였고|ㄴ\s적)|(?:줬|보냈|건넸|드렸|(?<!(?:안|의견|입장|대책|해법|제의|목소리|전망|평가)[을를]\s)내놓았|나눴|쌓고\s?있|쌓아\s?왔|이어\s?왔|맞아들였|받아들였)(?:다|고|으며|습니다|음|는데)|(?:나눠|나누어|보내|빌려)\s?준\s(?:적|바)(?:이|가)?\s?있[가-힣]{1,3}`,
      'g',
    ),
  },
]

export const actVerbs = `(?:${actNouns})(?:하|시키)|(?:${actStems})`
