import { organisationsByPattern } from '../../finders/organisations/by-pattern.ts'
import { knownBodies } from '../../directory/index.ts'
import type { OrganisationReader } from '../organisation-words.ts'
import { places } from './places.ts'

/** 노동조합, 노동 조합, 노조 with what makes a federation of it. */
const unions = [
  String.raw`노동\s?조합\s?(?:총\s?)?(?:연맹|연합회?|총연합회?|평의회|협의회)`,
  String.raw`노동(?:자|단체)?\s?(?:총\s?)?(?:연맹|동맹|연합회?|총연합회?|총회의)`,
  String.raw`(?:직업|직공|노동계급)\s?(?:총\s?)?(?:동맹|연맹)`,
  String.raw`총\s?공회|공회(?=은|는|이|가|와|과|의|을|를|에|\s|[().,]|$)`,
  String.raw`노동\s?조합|노총|노련|노조(?!법|원|원들)`,
  String.raw`(?<=(?:산업|제조|서비스|공무원|교원|금속|화학|금융|섬유|건설|운수|관광|공공|사무)\s?)연맹`,
]
const branches = String.raw`지역\s?조직|지역\s?본부|지역\s?지부|(?:시|도|구)\s?지부|지역\s?협의회|시\s?협의회|지부|본부(?!장|실)`
const others = String.raw`고용노동부|노동부|외교부|외무국|외무부|인민위원회|국제노동기구|(?:도|시|군|구)의회|의회|상공회의소|경영자총협회|재단|공단|대학교?(?=\s|은|는|이|가|을|를|의|에|[().,]|$)|대사관|영사관|시청|도청|군청|구청|교육원|연구원|병원|은행`

/** No trade union of its own: the noun of a kind of union. */
const kindsOfUnion =
  '단위|산별|산업별|기업별?|민주|복수|상급|어용|하청|원청|개별|직장|현장|각급|기층|기초|신규|신생|모든|양국|양측|양|두|세|각국|각|우리|귀|외국|해외|현지|한국계|외국계|일반|청년|여성|지역|회원|소속|가맹|유관'
/** Departments, and what is no part of a federation. */
const departments =
  '대외협력|정책|조직|교육|홍보|총무|기획|국제|법률|여성|선전|수사|경찰|운영|경영|사업|연구|전략|중앙|우리|귀|소속|산하|해당|각|현|동|본'

/** Words that end as a province or a city does. */
const noPlaces =
  '당시|다시|역시|즉시|잠시|혹시|일시|임시|수시|동시|도시|대도시|제도|정도|지도|태도|속도|보도|그래도|아직도|오늘도|올해도|지금도|우리도|민주|자주|사주|이주|거주|입주|구성|형성|작성|여성|남성|달성|찬성|특성|양성|다양성|필요성|연대성'

export const organisations: OrganisationReader = organisationsByPattern({
  head: new RegExp(`(?<union>${unions.join('|')})|(?<branch>${branches})|(?<other>${others})`, 'g'),
  side: 'before',
  part: new RegExp(
    String.raw`(?:(?<![가-힣])(?<own>(?!(?:${kindsOfUnion}|${departments})\s?$)(?!.{0,9}(?:의|은|는|을|를|와|과|에서|에게|로|하는|하고|했던|및)$)[가-힣A-Z]{2,10})|(?<![가-힣])(?<own>(?!(?:${noPlaces})\s)[가-힣]{2,6}(?:성|시|도|주))\s|(?<![가-힣])(?<level>성|시|도|현|중앙)\s?|(?<=[가-힣])(?<!\d년)(?:특별자치|특별|광역)?(?:시|도|성)\s?|\([가-힣·, ]{2,20}\)|(?<=[가-힣])\s?(?:전국|중화전국))$`,
  ),
  placeLink: /^(?:특별자치|특별|광역|직할)?(?:시|도|성|현|군|구|주|자치구)?\s?(?:지방|지역)?\s?$/,
  // 한·중 항만노조: the sign of a country in a pair of them is no part of a name.
  notAfter: /(?<![가-힣])[한중일베미북라몽러]·$/,
  notBefore: /^(?:법|\s?(?:활동가|관계자들|설립|결성|조직률|가입|운동|위원장\s선거))(?![가-힣]*\s?위원장)/,
  bracket:
    /^\s?\((?:[^()]{0,24},\s?)?(?:(?:이하|약칭|구)\s?['‘“"「]?(?<alias>[가-힣A-Z][가-힣A-Z ·-]{1,20}?)['’”"」]?(?:이?라\s?(?:한다|함|칭함?|칭한다|부른다))?|(?<alias>(?:[A-Z]{2,10}(?:-[A-Z]{2,5})?|[가-힣]{0,8}(?:노총|본부|지부|노조|연맹|노련|총공회))(?:,\s?(?:[A-Z]{2,10}|[가-힣]{0,8}(?:노총|본부|지부|노조|연맹|노련|총공회))){0,2}))\)/,
  wordLetter: /[가-힣A-Za-z]/,
  hangsBehind: /^(?![A-Za-z]|장(?:[은이가의,]|\s|$))/,
  places,
  known: knownBodies('ko'),
})
