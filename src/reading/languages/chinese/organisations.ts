import { knownBodies } from '../../directory/index.ts'
import { organisationsByPattern } from '../../finders/organisations/by-pattern.ts'
import type { BodyPatterns } from '../../names/body-patterns.ts'
import { places, longestOf } from './places.ts'
import { bothForms, simplified } from './script.ts'

const workers = '(?:独立|自由|民主|统一)?(?:工会|劳动组合|劳动者|劳动|劳工|工人|职工|雇员|教师|教职员|工人团体)'
const unions = [
  '总工会',
  `${workers}(?:总|国际|中央|全国)?(?:联合总会|总联合会|总联盟|联合会|联盟|总会|总联团|总同盟|理事会|联合体|中央|大会(?!堂)|协会|联席会议)`,
  '民主劳总|劳总|工联总会|工联会|工联|劳联|劳工总盟|总联合会|职总',
]
const branches =
  '(?:地区|地域|区域|广域市|特别市|市|道|省)?(?:总)?(?:本部|总部|支部|支会)(?!门|长)|地方协议会|(?:地区|地方)分会|(?<=(?:联合会|总工会|总会|联盟|劳总|劳联|工联)[\\p{Script=Han}]{1,6}(?:[府县都道市州省]|地区|地方|地域))(?:联合会|协议会)'
const others = '大学|研究院|研究所|协会|联合会|基金会|公司|集团|商会|委员会'

const trades =
  '财贸|轻纺|轻工|烟草|海员|建设|教科文卫体|教育|机械|冶金|建材|能源|化学|化工|地质|国防|邮电|农林|水利|气象|金融|铁路|铁道|民航|公务员|公务|石油|煤矿|煤炭|电力|交通|运输|物流|纺织|服装|皮革|制鞋|电子|信息|通信|通讯|电信|媒体|传媒|出版|医疗|卫生|保健|公共服务|公共|服务业|服务|银行|保险|商业|百货|零售|金属|化纤|食品|饮料|旅游|酒店|餐饮|建筑|木材|橡胶|塑料|汽车|造船|航空|港口|港务|码头|工商|工业|农业|农村发展|农村|海事|渔业|矿业|矿工|钢铁|家政|外卖|配送|快递|客运|货运|货柜|巴士|司机|护理|护士|自来水|煤气|环卫|印刷|玩具|家具|女职工|机关|学校|出租车|建设工程|海洋|税务|政府雇员|自治体|地方公务员'

const notInPlace =
  '两边境单报国建立省市从与和及同对向由在为是的至于经被让请应将会见访问了据该我各以给因但则又也还均到得率赴抵去年月日、，。；：（）“”《》\\s\\d一二三四五六七八九十个名家位帮助支持加强有其并就等把跟推动协指括团员称谈修'
const level =
  '(?:省|市|县|区|州|盟|旗|镇|乡|街道|自治区|自治州|自治县|特别市|直辖市|特别自治市|广域市|特别行政区|新区|开发区|首都|首都市|都|道|府)'

const written = knownBodies('zh')

const patterns: BodyPatterns = {
  head: bothForms(
    `(?<union>${unions.join('|')}|(?:${trades})(?:工会|劳?组合)(?:(?:总|国际|中央|全国)?(?:联合总会|总联合会|联合会|联盟|总会))?)|(?<short>工会)|(?<branch>${branches})|(?<other>${others})`,
    'g',
  ),
  side: 'before',
  part: bothForms(
    [
      `(?<own>全国(?:产业|${trades}))$`,
      '(?<own>全(?:日本|韩国|中国))$',
      '(?:中国共产党|共和国|社会主义共和国|人民民主共和国|全国|中央|国家|总|民主|各级|行业|产业|[-—－·])$',
      `(?<own>(?:${trades})(?:行业|系统|产业)?)$`,
      `(?<own>[^${notInPlace}]{2,12}?(?:自治州|自治区|自治县|边疆区|行政区|经济区|工业区|开发区))$`,
      `(?<own>(?!自治)[^${notInPlace}]{2,4}(?:省|市|县|区|州|盟|旗|镇|街道|开发区|新区))$`,
      '(?<level>市|省|自治区|自治州|州|县|区)$',
    ].join('|'),
  ),
  shortKnown: bothForms('^(?:[\\p{Script=Han}]{2,4}工会|全总|[\\p{Script=Han}]{2,6}(?:劳总|工联|职总|劳联))$'),
  countryIsApart: true,
  shortNotAlone: bothForms(
    '^(?:友好|友谊|高级|女|青年|基层)?(?:代表团|干部|骨干|学员|讲师|职员|工作者|专干|职工|会员|培训|方面|组织|会员|工作|建设|之间|事业|运动|系统|友好|人员|领导|界|主席|代表|交流|活动|情况|经验|的)',
  ),
  placeLink: bothForms(`^${level}?(?:地区|地域)?$`),
  notAfter: bothForms(
    '(?:各级?|基层|所属|下属|有关|其他|多个|若干|双|[一二两三四五六七八九十百\\d]家?|个|[中越韩日老朝俄柬]{3})$',
  ),
  notBefore: bothForms(
    '^(?:法(?!律)|章程|条例|大学|学院|之家|系统|日报|报社?|网|培训(?:中心|学校|基地|班)|招待所|会馆|大厦|文化宫|俱乐部|疗养院|活动中心|服务中心|医院|宾馆|出版社|干部学校|干校|会歌|旗)',
  ),
  bracket: bothForms(
    '^（\\s?(?:(?:以下|下文|下)?(?:均|统|合)?(?:简称|略称|称|缩写|简写)为?[：]?\\s?“?(?<alias>[^（），。；、“”\\s]{2,16})”?[^（）]{0,30}|“?(?<alias>[\\p{Script=Han}]{0,8}(?:工会|总工会|工联|劳总|劳联|全总|总工|总会|连合|联合|产总|总盟|职总|工总|[劳总工]))”?|“?(?<alias>[A-Z][A-Za-z-]{2,11})”?)）',
  ),
  wordLetter: /(?!)/u,
  // A short name that is a word too, as 联合 is for the Japanese centre, is the body only before what a body does.
  isShortName: (name, before, after) =>
    !plainWords.test(name) || (!joinedBefore.test(before) && namedAfter.test(after)),
  places,
  known: (quote, offset, directory) => {
    const plain = simplified(quote)
    const found = plain === quote ? [] : written(plain, offset, directory)
    return longestOf([...written(quote, offset, directory), ...found]).filter(
      // 联合|国际局长: 国际 is one word.
      ({ end }) => !plain.startsWith('国际', end - offset - 1),
    )
  },
}

const plainWords = bothForms('^(?:联合|连合|统一|团结|总会|工会|本会)$')
const joinedBefore = bothForms('(?:展|行|动|起|下|会|组|体|建|欧|[联总])$')
const namedAfter = bothForms(
  '^(?:(?:副|事务|现任|前)?(?:会长|秘书长|事务局|主席|理事长|委员长)|国际局|中央|总部|代表团|代表|方面|干部|的|将|也|则|与|和|及|在|向|对|于|每年|自|已|愿|会(?!议|国)|表示|提出|承诺|指出|希望|今年|去年|明年|转发|派|为|应|同意|[，。；、”）])',
)

export const organisations = organisationsByPattern(patterns)
