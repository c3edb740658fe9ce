import { peopleByPattern } from '../../finders/people/by-pattern.ts'
import { bodySign } from '../../names/name-patterns.ts'
import type { PeopleReader } from '../people-words.ts'
import { lastOfPost, onlyPost, post, postBefore, postBegins, statePost } from './posts.ts'

const notBehindLetter = String.raw`(?<![가-힣A-Za-z])`
/** Surnames of Korea, and of China as Korean writes them. */
const surnames =
  '남궁|황보|제갈|사공|선우|독고|서문|[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라나왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동호범좌팽승간상갈단묘시화창당순견판요묵팔뢰아옹준평섭빙탄류림려렴궉뇌돈엽누]|푸|다이|먀오|하오|위안|어우양|쓰마|퉁|투|탄|란|닝|샹|녜|옌|두안|왕|리|장|류|류|천|양|자오|황|저우|우|쉬|쑨|마|주|후|궈|허|가오|린|뤄|정|량|셰|쑹|탕|펑|위|둥|샤오|차오|덩|쩡|뤼|쑤|루|차이|자|딩|웨이|쉐|예|판|야오|샤|중|톈|런|판|팡|스|쉐|진|바이|추이|캉|마오|추|친|쟝|구|허우|사오|멍|룽|완|돤|레이|첸|인|창|우|차오|라이|궁|원'
/** Surnames of Vietnam as Korean writes them: the names go on in short words. */
const vietnamese =
  '응우옌|응웬|응웽|구엔|쩐|짠|트란|레|팜|호앙|후인|후잉|훤|판|부|보|브|당|부이|도|호|응오|즈엉|쯔엉|리|도안|르우|루우|르엉|루옹|딘|찐|찐|쭈|쭈옹|까오|다오|마이|하|따|떠|라|람|꽝|꾸어|타이|토|톤|끼에우|쩌우|응이엠|비|민|빈|통|노엔|황|쭝|담|녹|하우|파오'
const foreign = '[가-힣]{2,6}'
/** A first name of one syllable, and none of the small words that stand before nouns. */
const shortFirst = String.raw`(?!(?:이|그|저|두|양|각|전|현|본|동|세|네|한|첫|새|옛|총|당|타|귀|모|매|주|등|및|겸|외|단|올|더|또|곧|앞|뒤|간|중|후|때|수|날|달|해|년|월|일|명|개|측|안|밖|위|구|신|부)\s)[가-힣]`
/** Three syllables before four and two: what hangs on the name is not a part of it. */
const korean = `(?:${surnames})(?:[가-힣]{2}|[가-힣]{3}|[가-힣])`
const spaced = `(?:${surnames})\\s[가-힣]\\s[가-힣]`
const furtherWord = String.raw`\s(?!씨|여사|동지|선생|박사|이날|${postBegins})[가-힣]{1,4}(?<![와과을를는의])`
const ofVietnam = `(?:${vietnamese})(?:${furtherWord}){1,4}`
/** Two or three words of another language: no word with a particle or an ending before them. */
const ofTwo = String.raw`(?!${postBefore}\s)(?!\S{1,12}(?:은|는|을|를|의|에|에서|에는|에게|에도|와|과|로|으로|며|고|한|인|된|할|던|도|및|등|의|께서|부터|까지|이며|하며|이고|이라|라고|지난|오는|이어|함께)\s)${foreign}(?:\s(?!\S{0,5}(?:에서는?|에게|에는|측은|측이|는|를|을|의)\s)${foreign}){1,2}?`

/** What hangs on a post or a name: particles, *등*, signs. */
const behind = String.raw`(?=(?:은|는|이|가|을|를|의|에게서?|께서는?|께|와의?|과의?|도|로|으로|에|인|이며|이고|님|등|측|씨|여사|외|까지|부터|만|이다|이었다|였다|이자|겸)?(?:[\s,.·;:()[\]/“”"'’】|]|$))`
const body = String.raw`(?:(?:당시|현|전|신임|초대|前|現)\s)?(?:(?<body>${bodySign}{2,60})(?:\([^()]{1,20}\))?\s?)`

/** *단장 캄펭 시사왓 부위원장*: behind a post and another word stands the second word of a name. */
const notSecondWord = String.raw`(?<!(?:단장|대표|회장|위원장|의장)\s[가-힣]{2,6}\s)`

const people = (name: string, kind: 'before' | 'behind' | 'address'): RegExp => new RegExp(forms[kind](name), 'dg')
const forms = {
  /** *팜 티 호아이 안 VGCL 부주석은*, *배윤호 사무총장* */
  before: (name: string) =>
    String.raw`${notBehindLetter}${notSecondWord}(?<name>${name})\s(?:${body})?(?<role>${post})${behind}`,
  /** *의장 국윤재*, *부주석인 호 꽝 민 씨* */
  behind: (name: string) =>
    String.raw`(?:(?<body>${bodySign}{2,60})\s?)?${notBehindLetter}(?<role>${postBefore})(?:인|(?<=[(,]\s?${postBefore})\s?[:：])?\s(?<name>${name})(?=\s?(?:씨|여사|동지|박사|선생)|\s?[),，、·/]|\s외|(?:은|는|이|가|을|를|와|과|의|에게|께서)?(?:[\s.]|$))`,
  /** *응우옌 티 투 여사(…, 빈즈엉성 노동연맹 주석)* */
  address: (name: string) =>
    String.raw`${notBehindLetter}(?<name>${name})\s?(?:씨|여사|선생|동지)(?:\((?:[^()${bodySign}]{0,40},\s?)?(?:(?<body>${bodySign}{2,60})\s?)?(?<role>${post})\))?(?=[은는이가을를의와과도께로에\s,.()·]|$)`,
}

const endsThere = String.raw`(?=\s?(?:\(|,|·|/|$|\s${post}))`
const listedName = new RegExp(
  [
    String.raw`${notBehindLetter}(?<role>${postBefore})\s(?<name>${ofVietnam}|${spaced}|${korean}|${ofTwo})(?=\s?(?:\(|,|·|/|$))`,
    String.raw`${notBehindLetter}(?<name>(?:${ofVietnam}|${korean})${endsThere}|${spaced}$|${shortFirst}\s${foreign}(?=\s${post})|${ofTwo}(?=\s?(?:\(|,|$)))\s?(?:\((?<role>${post})\)|,?\s(?<role>${post}))?`,
  ].join('|'),
  'dg',
)

/** Words that stand where names do. */
const commonWords =
  /^(?:지난|오는|이날|이번|이어|또한?|한편|다만|특히|현재|당시|모든|여러|양국|양측|쌍방|우리|그는|그녀|이들|대표|방문|회의|협약|협정|간부|조합원?|노동자?|근로자|여성|청년|신임|전임|각각?|사진|전국|지역|중앙|국제|산업|정책|교육|조직|법률|주요|일행|부인|시내|시외|현지|본사|공동|수석|상임|전체|참석|선출|취임|면담|접견|환영|인사|기념|축사|행사|사회|진행|발표|토론|지도부|대외|협력|연대|정부|시민|도민|회원|소속|관내|임명|당선|재선|연임|명의|직함|겸|외|등|이내|이상|이하|실태|현장|화학\S*|교재)(?:\s|$)|(?:노총|노조|본부|지부|연맹|총공회|위원회|대표단|방문단|사업|교류|협력|관계자|간부|노동자|조합원|시장|회의|간담회|행사|기업|공장|센터|.{3}은|.{3}는|.{3}에|.{3}을|.{3}를|.{2}의|에서|에게|으로|하고|하며|이며|했다|한다|라며|하면|되면|으면|려면|면서|지만|하자|도록)$|[0-9]|께서$/

const vietnameseName = new RegExp(`^${ofVietnam}$`)
const koreanName = new RegExp(`^(?:${surnames})[가-힣]{2}$`)

const peopleReader: PeopleReader = peopleByPattern({
  people: [
    { pattern: people(ofVietnam, 'before'), confidence: 'sure' },
    { pattern: people(ofVietnam, 'behind'), confidence: 'sure' },
    { pattern: people(ofVietnam, 'address'), confidence: 'sure' },
    { pattern: people(korean, 'before'), confidence: 'sure' },
    { pattern: people(korean, 'behind'), confidence: 'sure' },
    { pattern: people(korean, 'address'), confidence: 'likely' },
    { pattern: people(ofTwo, 'before'), confidence: 'sure' },
    { pattern: people(ofTwo, 'behind'), confidence: 'sure' },
    { pattern: people(ofTwo, 'address'), confidence: 'likely' },
  ],
  sideBefore: /(?<![가-힣])(?<place>[가-힣]{2,8})\s?(?:측|쪽)(?:에서는?|은|는|의)?\s$/,
  notName: new RegExp(`${commonWords.source}|${onlyPost.source}`),
  statePost,
  attendance:
    /^[-–•·○●□■▪*\s\d.가-하]{0,6}(?:(?:양측\s?|주요\s?)?(?:참석|출석|배석|참가|참여)(?:자|인원|인|\s?명단|자\s?명단)?|대표단(?:\s?명단)?|구성|명단|(?:온|모인|함께한|자리한|나온|참석한)\s?(?:사람|이)(?:들)?)\s?(?:[:：(]|$)/,
  listed: listedName,
  postLine: new RegExp(String.raw`^(?:[^\s]{2,30}\s){0,3}?${post}$`),
  laterForms: (name, role) => {
    const parts = name.split(' ')
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    const posts = [role?.split(' ').at(-1), role && lastOfPost.exec(role)?.[0]].filter((noun) => noun !== undefined)
    const names = parts.length === 1 ? (name.length > 2 ? [name.slice(0, 1)] : []) : [first, last]
    return names.flatMap((own) => posts.map((noun) => `${own} ${noun}`))
  },
  home: (name, role) => {
    const [isVietnamese, isKorean] = [vietnameseName.test(name), koreanName.test(name)]
    if (isVietnamese && !isKorean) return (country) => country === 'VN'
    if (name.includes(' ')) return (country) => country !== undefined && country !== 'KR'
    if (/주석$|서기$/.test(role ?? '')) return (country) => country === 'CN'
    return isKorean && role !== undefined ? (country) => country === 'KR' : undefined
  },
  wordLetter: /[가-힣A-Za-z]/,
  hangsBehind: /^(?![A-Za-z])/,
})

export { peopleReader as people }
