import type { CommitmentCue } from '../commitment-words.ts'
import { bothForms } from './script.ts'

/** Behind these a clause tells what was agreed, promised, proposed; 将 in it says no more. */
const ruling = '商定|约定|议定|同意|决定|共识|一致|确定|希望|期待|期望|期盼|盼望|建议|提议|要求|承诺|答应|保证|明定'
/** What one of the sides takes on itself: *由我方承担*. */
export const payers =
  '办理|保障|解决|编发|接送|联系|供给|兜底|审核|校对|保险|负责|承担|负担|支付|自理|自行|协商|主办|承办|协办|提供|安排|协调|出资|垫付|先行垫付|接待|分担|均摊|平分|平均|资助|派团|派出|派遣|派员|翻译|起草|保管|审定|印制|寄送|汇总|牵头|组织|举办|召集|落实|办理|回访|拨付|缴纳|报销|准备|编写|编印|撰写|执行|监督|领取'
const count = '[\\d一二两三四五六七八九十百]'
const given =
  '赠送|捐赠|捐款|捐献|捐助|捐出|赠予|赠给|赠|送给|送去|援助(?!基金|中心|案件|工作|站|律师|服务)|援建|资助|拨款|移交|转交|发放'
const held =
  '举办|开办|组织|派出|派遣|选派|互派|接待|接收|培训|培养|联合举办|联合培训|联合开展|印制|编印|翻译|修建|追回|提供|分享|安排|维修|改造|交换(?!了?意见|看法)|办'
/** A rhythm or a time to come makes an act of what is told of otherwise as done. */
const notDone = bothForms(
  '(?:每(?:年|半年|两年|季度|月|期)|拟|将|愿|应|须|计划|同意|决定|请|希望|建议)[^，。；]{0,30}$',
)

/** The modality goes by the main verb. Earlier in a clause comes first; at the same place the first in this list. */
export const cues: readonly CommitmentCue[] = [
  {
    name: 'the meeting lays down',
    isAgreeing: true,
    modality: 'agreed',
    binds: 'content',
    unnamed: 'both',
    pattern: bothForms('(?:会议|会谈|大会)(?:一致)?(?:要求|决定|同意|确定|明确|议定|商定|强调要)(?!的)(?:，)?', 'g'),
  },
  {
    name: 'agree',
    modality: 'agreed',
    isAgreeing: true,
    binds: 'content',
    notAfter: bothForms('经[^，。；]{0,12}$'),
    unnamed: 'both',
    pattern: bothForms(
      '(?:(?:一致|原则上?|均|也|还|就此|初步|当即|欣然|愉快地|爽快地|表示)?(?:同意(?!后)|商定|约定|议定|敲定|商妥|谈妥|接受了?(?:了)?(?:邀请|建议|提议)?|决定(?![，。；]|权|书))|达成(?:了)?(?:以?如?下?|重要|广泛|初步|原则性?|基本|高度|多项|\\S{1,2}项|原则)?(?:共识|一致意见|一致|协议|谅解)|取得(?:了)?(?:广泛|重要)?(?:共识|一致)|形成(?:了)?(?:以下|如下|重要|广泛)?共识|一致认为(?=[^，。；]{0,6}(?:应|要|须|有必要))|一致表示)(?:，)?',
      'g',
    ),
  },
  {
    name: 'text provides',
    modality: 'agreed',
    binds: 'sides',
    pattern: bothForms(
      '(?:备忘录|协议|协定|议定书|意向书|计划|方案|文件|文本)(?:中)?(?:明确|明定|规定|约定|载明|提出|订明|列明|写明)(?:，)?(?:将)?|(?:签署|签订)[^。；]{0,40}?(?:备忘录|协议|协定|意向书)，(?:约定|明确|承诺|决定|同意)|(?:根据|按照|依据)(?:该|本|这[份项]|上述|新)?(?:谅解|合作|交流)?(?:备忘录|协议书?|协定|计划|意向书)[^，。；]{0,6}，',
      'g',
    ),
  },
  {
    name: 'points of a proposal',
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    where: bothForms('建议|提议|倡议|希望|主张'),
    pattern: bothForms('(?:[一二三四五六七]是|第[一二三四五六七]，|其[一二三四五]，)', 'g'),
  },
  {
    name: 'propose',
    notAfter: bothForms('(?:提出|所提)的[^，。；]{0,30}$'),
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: bothForms(
      '(?:(?:还|也|并|均|再次|特别)?(?:建议|提议|倡议|主张|倡导|呼吁)(?!书|稿|的|得到|被|很|，会议|[。；]))|提出(?=，?(?:可|拟|愿|在|于|由|应|双方|两会|共同|明年|今年|每|互))|提出(?:了)?[^。；]{0,30}?(?:建议|提议|倡议|设想|主张|方案)|关于[^。；，]{2,60}?的(?:建议|提议|提案|倡议)',
      'g',
    ),
  },
  {
    name: 'invite',
    modality: 'proposed',
    binds: 'speaker',
    needs: 'partner',
    unnamed: 'speaker',
    notAfter: bothForms('(?:应[^，。；]{0,30}|接受了?[^，。；]{0,12}|受[^，。；]{0,20}|的|收到[^，。；]{0,12}|正式)$'),
    pattern: bothForms(
      '(?:诚挚|热情|再次)?(?:地)?邀请(?!函|信|赛|下|，)|欢迎(?=[^，。；]{2,40}(?:来|派|参加|到|访|出席|组团|加入|投资))|(?:发出|提出|转达)(?:了)?[^，。；]{0,20}邀请',
      'g',
    ),
  },
  {
    name: 'request',
    modality: 'requested',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: bothForms(
      '请求|恳请|(?<![申邀聘提报敬宴病])请(?![示假柬教况功战愿帖辞求函勿您，。])|要求(?!的|，|。|和|下|较|很|高)|敦促|督促(?=[^，。；]{0,20}(?:尽|政府|落实|遵守))|呼吁|征求|希望得到|寻求',
      'g',
    ),
  },
  {
    name: 'plan',
    modality: 'planned',
    binds: 'subject',
    unnamed: 'speaker',
    pattern: bothForms(
      '(?<![虚模])拟(?![定议订真])(?:于)?|打算|(?<!(?<![今明后])年|[合作度工流动划助案定订的该此本架]|既定|执行|完成)计划(?![的数书性（）：、，。；》”]|任务|目标|指标|确定|执行|情况|生育|经济|\\d{4}年?工作|和)(?:于|在)?|(?:正在|正|也|还)?(?:准备|筹备|筹划|酝酿)(?![工会就组了期不小好。，；的])|(?:力争|争取|有意|着手|预计(?!\\d{1,2}日)|预定|原定(?!\\d|的|去年|今年|于)|考虑(?=在|于|派|邀|组|设|举|开|与|共))',
      'g',
    ),
  },
  {
    name: 'hope',
    modality: 'hoped',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: bothForms(
      '(?:衷心|真诚|也|还|并|均|都|双方|殷切|热切|一致)?(?:希望|期待|期望|期盼|盼望|盼(?=能|望|与|双|两|台|对|在)|冀望|企盼|冀|祝愿(?=[^，。；]{0,10}(?:合作|关系|交流))|渴望)(?:着|能够?|今后|通过)?|相信(?=[^，。；]{0,40}(?:合作|关系|交流|友谊))|愿(?=两会|两国|双方|两市|两地|我们两)|欲(?=学|了解)|想(?=[学了借])|(?:主要|此次|此行|这次)[^，。；]{0,12}(?:是|为了?)(?=学习|了解|借鉴|考察|交流)|有意愿',
      'g',
    ),
  },
  {
    name: 'pledge',
    modality: 'will',
    binds: 'content',
    pattern: bothForms(
      '承诺(?!书|的|函)|保证(?!金|书|了)|答应|应允|允诺|许诺|担保|表态(?:说|称|，)?|主动提出|自愿',
      'g',
    ),
  },
  {
    name: 'ready',
    modality: 'will',
    binds: 'subject',
    pattern: bothForms(
      '(?<![志自情意祝心夙遗])愿(?!望|景)(?:意)?(?:继续|进一步|与|同)?|乐意|乐于|随时准备|决心|有决心|致力于|表示(?=继续|将)',
      'g',
    ),
  },
  {
    name: 'borne by',
    ownClause: true,
    modality: 'agreed',
    binds: 'subject',
    unnamed: 'both',
    pattern: bothForms(`(?=由(?!双方|两会|两地)[^，。；、]{1,30}?(?:${payers})(?!的|人|了|制))`, 'g'),
  },
  {
    name: 'shall',
    modality: 'proposed',
    bindsInTexts: true,
    bindsInMinutes: true,
    binds: 'subject',
    unnamed: 'speaker',
    needs: 'speech',
    pattern: bothForms(
      '(?<![相适反响对供感呼回效])应(?![用对急变邀酬聘届诉约答允有]|[^，。；]{1,24}邀请|全总|贵|我|中国|越南|韩国|老挝|该)(?:当|该|于|在)?|(?:必|务)?须(?!知)|(?<!不|必|急|所|内|供|军|无)需(?![求要])(?:要)?(?:于|在)?|务必|有义务|有责任',
      'g',
    ),
  },
  {
    name: 'will',
    modality: 'will',
    binds: 'subject',
    needs: 'actor',
    unnamed: 'both',
    notAfter: bothForms(`(?:${ruling})[^。；]{0,60}$`),
    pattern: bothForms(
      '(?<![即必可并])将(?![军要领士来近价联名上这该电图有其一\\d相赴《“]|会谈|工会的|视情)(?:会|要|于|在|继续)?|定于',
      'g',
    ),
  },
  {
    name: 'will, of a side',
    modality: 'will',
    notAfter: bothForms('(?:恳请|请求|敦请|提请|建议|提议)[^。；]{0,60}$'),
    binds: 'subject',
    needs: 'actor',
    unnamed: 'both',
    pattern: bothForms(
      '(?<=[方会部团总联自])(?:也|还|均)?将(?![军领士来近价联名上这该电图有其一\\d相《“])(?:会|于|在|继续)?|并将(?:于|在)?|(?<=我们|我方|我|还|也|一定|方)会(?=继续|尽|再|努力|积极|全力|支持|按|把|在|认真(?!研究))|(?<!有|需|也|只)要(?=继续|进一步|加强)|负责(?!人|任|制|同志|的|，|。)|(?<=[方会])来(?=协调|安排|负责|办|联系|承担)|就(?=在[^，。；]{2,10}前)|(?<=[，；。]|下一步，|下步，)继续(?=支持|加强|开展|办)',
      'g',
    ),
  },
  {
    name: 'must not',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    pattern: bothForms('不得(?!不|已|超过|多于|少于|低于|高于|逾)|不可(?![能抗或分])|严禁|禁止(?!令)', 'g'),
  },
  {
    name: 'pays its own way',
    modality: 'agreed',
    binds: 'subject',
    needs: 'actor',
    unnamed: 'both',
    verbInside: true,
    pattern: bothForms('(?<![由])(?:自理|自负|自行(?:承担|负担|解决|支付)|各自(?:承担|负担|支付))', 'g'),
  },
  {
    name: 'shares the costs',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    pattern: bothForms('(?=(?:承担|负担|分担|均摊|自理))', 'g'),
  },
  {
    name: 'laid on a joint body',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    verbInside: true,
    pattern: bothForms(
      '(?<=(?:专家组|小组|工作组|联络员|联络人|信息员|委员会|秘书处)(?:成员)?)(?=[^，。；组]{0,12}?(?:召开|开会|考察|负责|报告|提交|汇总|审议|每|互通))',
      'g',
    ),
  },
  done('has given', 'actor', {
    unnamed: 'partner',
    after: bothForms('(?:已经?|曾|先后|累计|共|去年|前年|以来)[^，。；]{0,24}$'),
    notAfter: notDone,
    pattern: bothForms(`(?:${given})(?!式|仪式|活动|项目启|方|计划)|(?:${given})了`, 'g'),
  }),
  done('gave so much', 'report', {
    unnamed: 'partner',
    notAfter: notDone,
    pattern: bothForms(
      `(?:${given})(?!式|仪式|活动|项目启|方|计划|[^，。；]{0,8}仪式)(?=[^，。；]{0,30}?(?:${count}|了|给|物资|礼品|图书|设备|电脑|车|价值|慰问))`,
      'g',
    ),
  }),
  done('gave somebody', 'actor', {
    unnamed: 'partner',
    after: bothForms('(?:向|给|对)[^，。；]{2,30}$'),
    notAfter: notDone,
    pattern: bothForms(`(?:${given})(?!仪式|活动)`, 'g'),
  }),
  done('has done', 'partner', {
    after: bothForms(
      '(?:已经?|先后|累计|曾|共|多次|定期|一直|长期|连续|每年都|相继|成功|如期|顺利|去年|以来，)[^，。；]{0,24}$',
    ),
    pattern: bothForms(`(?<!的)(?:${held})(?!的|项目|仪式|和)(?:了|过)?`, 'g'),
  }),
  done('did for somebody', 'partner', {
    after: bothForms('(?:为|向|给)[^，。；]{1,24}$'),
    notAfter: notDone,
    pattern: bothForms(`(?:${held})(?:了|过|(?=[^，。；]{0,24}${count}))`, 'g'),
  }),
  done('did so many', 'partner', {
    notAfter: notDone,
    pattern: bothForms(
      `(?:互派|互访|举办|派出|接待|联合培训|培训|组织)了?(?=[^，。；\\d]{0,20}${count}{1,8}(?:名|人|批|期|次|个|项|场|团))`,
      'g',
    ),
  }),
  done('tasks completed', 'partner', {
    binds: 'sides',
    unnamed: 'both',
    after: bothForms('(?:工作|任务|事项|议题)[^，。；年]{0,8}$'),
    pattern: bothForms('(?:完成|落实)(?!率|年|情况|时限)', 'g'),
  }),
  {
    name: 'thanked for',
    modality: 'done',
    binds: 'thanked',
    needs: 'partner',
    pattern: bothForms(
      '(?:感谢|致谢|谢意)[^。；]{0,40}?(?=(?:为|向|给|对)[^，。；]{1,20}?(?:培养|培训|捐赠|提供|援建|援助|赠送|修缮|修建|举办|接待))|感谢[^，。；]{2,24}?(?=(?:培养|培训|捐赠|捐建|提供|援建|援助|赠送|修缮|修建)了?)',
      'g',
    ),
  },
  done('is finished', 'partner', {
    after: bothForms('(?:援建|捐建|资助|赠送|承建|援助)的[^，。；]{2,24}$'),
    pattern: bothForms('已[^，。；]{0,8}(?:交付|竣工|建成|落成|启用|完工|投入使用)', 'g'),
  }),
]

function done(
  name: string,
  needs: NonNullable<CommitmentCue['needs']>,
  cue: Pick<CommitmentCue, 'pattern'> & Partial<CommitmentCue>,
): CommitmentCue {
  return { name, modality: 'done', binds: 'subject', needs, verbInside: true, ...cue }
}
