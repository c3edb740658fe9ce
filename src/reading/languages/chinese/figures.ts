import { figuresByPattern } from '../../finders/figures/by-pattern.ts'
import type { FigureReader } from '../figure-words.ts'
import { numberIn } from './numbers.ts'
import { bothForms, bothKeys } from './script.ts'

const digits = String.raw`(?:\d{1,3}(?:[,，]\d{3}(?!\d)){1,4}(?:\.\d+)?|\d{1,12}(?:\.\d{1,4})?)`
/** One of something is no figure: 一次, 1名. */
const value = String.raw`(?!两(?:位|会|国|地|市|省|方|州|名主席))(?!(?:19|20)\d{2}年)(?![一1](?![\d.,，万亿千百十一二三四五六七八九零〇]))(?:\d{1,3}(?:[,，]\d{3}(?!\d)){1,4}(?:\.\d+)?|\d{1,12}(?:\.\d{1,4})?|[一二两三四五六七八九十百千零〇廿]{1,8})`
const scale = '(?:百万|千万|万|亿|百亿|千亿|十万)'
const classifiers =
  '人次|人份|场次|车次|件次|名|位|人|个|份|项|件|家|批|台|套|场|期|班|届|辆|座|所|处|间|栋|幢|条|只|本|册|部|支|张|枚|户|对|组|队|艘|架|吨|公斤|千克|公里|平方米|平方公里|公顷|亩|箱|袋|盒|瓶|小时|课时|学时|天|周年|年(?!期)|岁|个月|个小时|个百分点|百分点|种|类|门|次|团|篇|幅|封|宗|起|万元|元|倍|户次|轮|门课|层|座次|双|顶|把|盏'
const people =
  '基层工会干部|工会干部|口岸工会干部|女职工|困难职工|劳动者|工会会员|会员|干部|职工|工人|劳工|移工|移民工人|外籍劳工|农民工|务工人员|骑手|快递员|司机|代表|委员|学员|讲师|教师|讲解员|监督员|联络员|志愿者|专家|翻译|律师|导师|青年|妇女|女性|儿童|学生|子女|家庭|群众|技术工人|选手|成员|人员|官员|负责人'
const things =
  '基层工会|企业工会|基层组织|工会组织|工会小组|工会|韩资企业|中资企业|外资企业|造船企业|企业|公司|工厂|集体合同|集体协议|集体劳动协议|合同|协议|备忘录|法律援助案件|案件|纠纷|争议|劳动争议|代表团|访问团|团组|培训班|研修班|讲习班|课程|讲座|研讨会|会议|座谈会|会谈|互访|活动|项目|工程|教学点|服务站|工作站|服务点|驿站|工棚|住房|房屋|学校|奖学金|名额|岗位|就业岗位|电脑|计算机|笔记本电脑|图书|手册|书籍|申诉手册|礼品|礼包|礼物|慰问品|口罩|车辆|客车|救护车|摩托车|自行车|机票|工作|任务|建议|咨询|问卷|意见|投诉|职位|地区|语言|省份|城市|国家|劳动合同范本|范本|宿舍'
const noun = `(?:${people}|${things})`
const described = `(?:[^，。；：、（）\\s\\d日月年号将已也在]{0,8}?${noun}(?!${noun}))`
const besides = `(?:[^，。；：、（）\\s\\d日月年号时点至到人名位个家件份次期天岁元万亿的在于将已也多余]{0,6}?${noun}(?!${noun}))`
const money =
  '(?:元人民币|元新台币|元港币|元台币|美元|美金|欧元|日元|韩元|韩币|韩圆|越南盾|越盾|基普|老挝基普|港元|港币|澳门元|葡币|泰铢|卢布|英镑|人民币|新台币|新加坡元|瑞士法郎|元)'
const moneyBefore = '(?:人民币|新台币|台币|港币|美元|美金|欧元|US\\$|HK\\$|NT\\$|\\$|￥|¥|€|葡币|澳门币)'
const about = '(?:约|近|将近|逾|超过|超|达到|高达|达|共计|共有|共|有|为|各|总计|合计|累计|多达|至少)?\\s?'
const more = '(?:余|多|来|几)?'

const plan = '(?:全年|年度|年)?(?:计划|目标|任务|指标|规划)(?:数|任务|目标|指标)?'

export const figures: FigureReader = figuresByPattern({
  counted: bothForms(
    [
      `(?<money>${moneyBefore})\\s?${about}(?<value>${value})\\s?${more}(?<scale>${scale})?${more}(?:元|圆|盾)?(?:整)?`,
      `(?<value>${value})\\s?${more}(?<scale>${scale})?${more}\\s?(?<money>${money})`,
      `(?<value>\\d{1,4}(?:\\.\\d{1,3})?)\\s?(?<percent>%|％|个百分点|百分点)`,
      `百分之(?<value>${value}(?:点${value})?)(?<percent>)`,
      `(?<what>${noun})${about}(?<value>${value})\\s?${more}(?<scale>${scale})?${more}(?<unit>${classifiers})(?:以上)?`,
      `(?<what>${noun})${about}(?<value>${digits})${more}(?<scale>${scale})?(?!\\s?[|.\\d])`,
      `(?<value>${value})\\s?${more}(?<scale>${scale})?${more}\\s?(?:多|余)?(?<unit>${classifiers})(?:的)?(?<what>${described})`,
      `(?<!^[（(]?)(?<value>\\d{1,3}(?:[,，]\\d{3}){1,4}|\\d{1,12}(?:\\.\\d{1,4})?)${more}(?<scale>${scale})?${more}(?<what>${besides})`,
      `(?<!^[（(]?)(?<value>${value})\\s?${more}(?<scale>${scale})?${more}\\s?(?<unit>${classifiers})`,
    ].join('|'),
    'g',
  ),
  plans: [
    bothForms(
      `(?:(?<what>${described})\\s?(?:共|约|达|数)?)?(?<value>${value})\\s?(?<scale>${scale})?(?<unit>${classifiers})${noun}?(?:[（，]|，?而?)(?:较|比)?(?:原定|原计划|原先计划|年初计划|计划|目标|预定|既定|指标)(?:目标|任务|数|指标)?(?:的|为|是)?(?<plan>${value})(?<planScale>${scale})?(?:${classifiers})?`,
      'g',
    ),
    bothForms(
      `(?:(?<what>${described})\\s?(?:共|约|达|数)?)?(?<value>${value})\\s?(?<scale>${scale})?(?<unit>${classifiers})?${noun}?[，、（]?\\s?(?:超额|提前|已|实际)?(?:完成|占|达到|达|为|实现|相当于)了?(?:原定|既定|预定)?的?${plan}(?:的)?\\s?[（]?(?<plan>${value}(?![\\d.%％]))?(?<planScale>${scale})?(?:${classifiers})?${noun}?[）]?(?:的)?\\s?(?:[（])?(?:的)?(?<percentage>\\d{1,4}(?:\\.\\d{1,3})?)[%％]`,
      'g',
    ),
    bothForms(
      `(?:(?<what>${described})\\s?(?:共|约|达|数)?)?(?<value>${value})\\s?(?<scale>${scale})?(?<unit>${classifiers})?${noun}?[，、（]?\\s?(?:超额|提前|已)?(?:完成|达到|实现)了?(?:原定|既定|预定)?的?(?<plan>${value})(?<planScale>${scale})?(?:${classifiers})${noun}?的?${plan}(?:的(?<percentage>\\d{1,4}(?:\\.\\d{1,3})?)[%％])?`,
      'g',
    ),
    bothForms(
      `${plan}(?:新建|发展|培训|举办|签订|办理|帮扶)?(?<what>${described})?\\s?(?<plan>${value})(?<planScale>${scale})?(?<unit>${classifiers})?${noun}?[，、（；]?\\s?(?:[上下]半年|目前|现已?|至今|截至[^，。；]{1,10}，?|到[^，。；]{1,8})?(?:实际|已)?(?:完成|实现|达到|新建|发展|培训|举办|签订|办理|达)了?\\s?(?<value>${value})(?<scale>${scale})?(?:${classifiers})?${noun}?[，、（]?(?:(?:为|占|完成|达|完成率|达到)?(?:年?计划的?|目标的?)?(?:为)?(?<percentage>\\d{1,4}(?:\\.\\d{1,3})?)[%％])?`,
      'g',
    ),
    bothForms(
      `(?<value>${value})\\s?(?<scale>${scale})?\\s?[/／]\\s?(?<plan>${value})(?<planScale>${scale})?\\s?(?<unit>${classifiers})?(?<what>${noun})?\\s?[（，]?(?:[^\\d，。；（）]{0,10}?(?<percentage>\\d{1,4}(?:\\.\\d{1,3})?)[%％])?`,
      'g',
    ),
    bothForms(
      `(?:确定|计划|原定|安排|商定|约定|定)的?(?<plan>${value})(?<unit>${classifiers})(?<what>${noun})?[，]?(?:目前|已|均已|共|现)?(?:完成|落实|办结|举办)了?(?<value>${value})(?:${classifiers})(?:[，]?完成率(?:为|达)?(?<percentage>\\d{1,4}(?:\\.\\d{1,3})?)[%％])?`,
      'g',
    ),
  ],
  valueOf: numberIn,
  scales: bothKeys({ 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11 }),
  currencies: bothKeys({
    元: 'CNY',
    人民币: 'CNY',
    元人民币: 'CNY',
    '￥': 'CNY',
    '¥': 'CNY',
    美元: 'USD',
    美金: 'USD',
    US$: 'USD',
    $: 'USD',
    欧元: 'EUR',
    '€': 'EUR',
    日元: 'JPY',
    韩元: 'KRW',
    韩币: 'KRW',
    韩圆: 'KRW',
    越南盾: 'VND',
    越盾: 'VND',
    基普: 'LAK',
    老挝基普: 'LAK',
    港元: 'HKD',
    港币: 'HKD',
    元港币: 'HKD',
    HK$: 'HKD',
    新台币: 'TWD',
    元新台币: 'TWD',
    台币: 'TWD',
    元台币: 'TWD',
    NT$: 'TWD',
    澳门元: 'MOP',
    澳门币: 'MOP',
    葡币: 'MOP',
    泰铢: 'THB',
    卢布: 'RUB',
    英镑: 'GBP',
    新加坡元: 'SGD',
    瑞士法郎: 'CHF',
  }),
  notAfter: bothForms(
    '(?:第|各|每|每隔|前|不超过|不得超过|不少于|不低于|不足|至少|最多|最长|上限|同|进一|任|某|唯|统|专|单|这|那|哪|年满|满|式|[\\d.]|[\\d一二三四五六七八九十][至到~～—–-]|以内|限|前后)\\s?$|(?:每隔|不超过|不多于|不少于|少于|不足|提前|逾期|期满前)[^，。；]{0,8}$|每(?:单位|团|家|会)(?:各|最多|限|均)?(?:限报)?$|(?:号|令|电话|传真|邮编)[^，。；]{0,4}$',
  ),
  notBefore: bothForms(
    '^(?:以内|之内|内|以前|前|后|以后|之后|届|号|楼|号令|条|款|章|节|式|方|至[\\d一二三四五六七八九十]|[-–—~～到][\\d一二三四五六七八九十]|时许|点(?=钟|半|\\d)|分钟|以下|来(?=[，的两双])|\\s?[:：]\\d)',
  ),
  uncounted: bothForms('^(?:届|周年|岁|轮|层|点|个月|类|种)$'),
})
