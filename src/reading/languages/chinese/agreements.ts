import type { AgreementWords } from '../agreement-words.ts'
import { bothForms, bothKeys } from './script.ts'

const about = '(?:谅解|友好|合作|交流|双边|框架|战略|互访|结好|伙伴|关系|工作|年度|联合|共同|行动|培训|定期|工会){1,5}'

export const agreements: AgreementWords = {
  noun: bothForms(
    `${about}(?:意向)?(?:备忘录|协议书?|协定|意向书|议定书|计划书|计划|方案|宣言|声明|公报|纲要)|备忘录|意向书|议定书|(?:结为|缔结为?)[^，。；]{0,4}(?:友好|姐妹|姊妹|兄弟)(?:工会|城市|省|关系)|(?<bare>协议|协定|文件|合同(?=书|文本)|约定书)`,
    'g',
  ),
  types: [
    { type: 'twinning', pattern: bothForms('友好(?:工会|城市)?关系|姐妹|姊妹|兄弟|结好|友好工会') },
    { type: 'MoU', pattern: bothForms('谅解|备忘录') },
    { type: 'cooperation protocol', pattern: bothForms('议定书') },
    { type: 'letter of intent', pattern: bothForms('意向书') },
    { type: 'joint statement', pattern: bothForms('宣言|声明|公报') },
    { type: 'cooperation plan', pattern: bothForms('计划|方案|纲要') },
    { type: 'cooperation agreement', pattern: /./u },
  ],
  otherKind: bothForms(
    '(?:集体|劳动|工资|自由贸易|自贸|贸易|投资|就业|雇佣|劳资|书面劳动|薪资|停战|和平|加班)[\\p{Script=Han}]{0,4}(?:协议|协定|合同)',
  ),
  signed: bothForms('签署|签订|签约|签字|签了|续签|订立|签立|缔结|达成'),
  planned: bothForms(
    '(?:拟|将|计划|打算|准备|商定|约定|同意|希望|建议|提议|期待|争取|力争|即将|考虑|探讨|商讨|讨论|研究|磋商|推动|愿|待|起草|草案|拟定|定于)[^。；]{0,60}?(?:签署|签订|续签|签约|新的|起草|制定|商签|草案|缔结|延长|修订|结为)|(?:备忘录|协议|计划)（草案）|草签',
  ),
  inForce: bothForms(
    '执行|落实|实施|履行|根据|按照|依据|依照|现行|有效|框架下|项下|基础上|继续|自.{0,12}以来|建立于|开展以来|遵循|回顾|评估|贯彻',
  ),
  expired: bothForms(
    '(?:已于|已经?|(?<!将|届时|应|可)于)[^，。；将]{0,16}(?:期满|到期|届满|失效|终止|废止)|已(?:到期|期满|失效)|(?:随之|随即|随后|同时|相应)(?:失效|终止)',
  ),
  replaces: bothForms('取代|代替|替代|同时废止|即行废止|废止|取而代之'),
  denied: bothForms('(?:没有|未|并未|尚未|不|无|非)[^，。；]{0,20}$'),
  pointsBack: bothForms(
    '^(?:该|此|本|这[份一]|上述|新)?(?:谅解|合作|友好)?(?:备忘录|协议书?|协定|文件|意向书|计划|文本)',
  ),
  validity: bothForms(
    '(?:有效期|效期|为期|期限|有效期限|有效期仍?)(?:仍?为|限为|是|：)?\\s?(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个)?年|(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:期的?|内有效|有效)',
  ),
  numbers: bothKeys({ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }),
  pastPeriod: bothForms('回顾|总结|成果|执行情况|落实情况|过去|以往|评估|汇报|期满|上一'),
  futurePeriod: bothForms('未来|今后|下一|新的|下阶段|方向|将来|明后|展望|新一'),
  standing: bothForms('(?:友好|姐妹|姊妹|兄弟)(?:工会|城市|省|关系)'),
  languages: bothForms(
    '(?<language>中文?(?=[、，和与及文])|越南文|越文?(?=[、，和与及文])|韩文?(?=[、，和与及文])|英文?(?=[、，和与及文])|老挝文|老文|日文|俄文|柬文|葡文|法文)',
    'g',
  ),
  prevails: bothForms('以(?<language>[\\p{Script=Han}]{1,4}?)(?:文本|本|版本|版)为准'),
  equallyAuthentic: bothForms('同等作准|同等效力|具有同等|同样效力|均具(?:有)?(?:同等)?(?:法律)?效力|同一效力'),
  renewal: bothForms('续签|延长|顺延|续期|展期|延期'),
  madeOn: bothForms('(?:签署|签订|订立|签)(?:于|时间)?$|(?:取代|替代|废止)[^，。]{0,10}$|双方(?:于)?$|原'),
  made: bothForms(
    '^(?:双方|甲乙双方|[^，。；]{4,40})(?:于|在)[^，。；]{4,20}(?:在[^，。；]{1,10})?(?:签署|签订|订立)本(?:备忘录|协议|协定)|^(?:签署|签订|签字)(?:日期|时间|地点)|签于',
  ),
  madeToo: /(?!)/u,
  startBefore: bothForms('(?:自|从|由|于|起始日期[：]?|生效日期[：]?)\\s?$'),
  newOne: bothForms(
    '(?:续签|签署|签订|商签)(?:了)?(?:一份|一项|一个)?新[^，。；]{0,12}?(?:备忘录|协议|协定|计划)',
    'g',
  ),
  endBefore: bothForms('(?:至|到|直到|直至|截至|将于|于|有效期至|至于)\\s?$'),
  ofGovernments: bothForms('两国政府|政府间|两国(?:劳动|外交)部|劳动部之?间'),
  renewedFor: bothForms('(?:续签|延长|续期)[^。；，]{0,20}?(?<count>\\d{1,2}|[一二两三四五六七八九十])年'),
  extendedBefore: bothForms('(?:延长|续签|展期|顺延)(?:至|到)$'),
  endOfTerm: bothForms('(?:有效期(?:至|到)|将于|于|至|到)$'),
  renewsTerm: bothForms('(?:续签|延续|续订)(?:了)?$'),
}
