import { peopleByPattern } from '../../finders/people/by-pattern.ts'
import { bodySign } from '../../names/name-patterns.ts'
import type { PeopleReader } from '../people-words.ts'
import { onePost, post, shortPost } from './posts.ts'
import { bothForms } from './script.ts'
import { japaneseSurname, surname } from './surnames.ts'

/** Characters with which names of other languages are written by sound. */
const sounded =
  '鹏苹岩罕帖披莎侬颜烈列捷涅季娅娃妮丝舍雪契切琴柳斯基奇尼科夫腊缪默撒太唐铁吾锡喀京津焦简贾嘉黑丘楚蓬朋占通丰坎差猜攀朗伦浪喷披彬塞万润团顺贤梭挽翁隆阿艾安奥巴班邦包宝保贝本比毕彼宾波伯布步查察昌达丹当德登迪蒂丁东杜顿多恩尔法凡范方芬丰冯夫福富甘冈岗高戈格根古瓜贵哈海汉豪赫亨洪侯胡华霍基吉加迦坚江杰金卡凯坎康科克肯孔库昆拉莱赖兰朗劳勒雷黎李里利莉丽连莲良林琳隆龙卢鲁路伦罗洛吕马玛迈曼芒毛茂梅门蒙米密敏明莫姆木穆拿纳娜奈南楠内尼年宁农努诺欧帕潘庞培佩彭蓬皮毗平珀婆普奇琪恰乔钦琼丘冉让热仁日荣容瑞若萨塞赛三桑森沙莎山善尚绍舍申圣诗施士史斯松颂苏素孙索塔泰坦汤陶特提田廷通图土托陀瓦万汪旺威薇维韦魏温文翁沃乌吴武西希悉夏香肖谢辛欣信兴修许雅亚延颜扬杨耶叶伊依因尹英永尤于元约云赞泽扎詹占张珍芝朱兹佐宋坤辉逢沃帝黛'
const given = '[^，。；：、（）“”《》！？\\s\\d\\w的了是与及被把说从以这那等率并\uFFFC]'
/** What follows a name: a stop, a verb of speaking or meeting, a particle, another post. */
const follows =
  '(?=$|[\\s，。；：、（）“”！？|《\\uFFFC]|先生|女士|同志|博士|教授|等|率|率领|带领|表示|说|指出|强调|介绍|认为|希望|建议|提出|提议|代表|分别|共同|主持|出席|参加|会见|会|向|对|与|和|同|在|于|就|为|将|也|还|则|并|及|是|的|一行|陪同|致|签|通报|答复|回应|询问|请|称|讲|感谢|透露|补充|邀请|宣布|欢迎|愉快|当天|当日|今天|昨天|日前|近日|\\d|等|作|已|今|特|兼|任|担任|主席|副主席|部长|处长|议长|会长|团长|坦言|笑|致辞|续|愿|承诺|答应|保证|重申|坚持|高度|积极|接受|发表|阐述|回顾|简要|首先|最后|随后|之间|后|曾|到|来|赴|访|敦促|呼吁|谈|所|负责|记录)'
const han = '[\\p{Script=Han}]'
const native =
  `${japaneseSurname}(?:${han}{2}|${han}|${han}{3})${follows}|` +
  `(?<=(?:^|[：、\uFFFC])\\s?)和${han}{1,2}(?=（)|` +
  `${surname}(?:(?:氏${given}{1,3}|${given}{2}|${given}|${given}{3})${follows}|${given}{2})`
const dot = '[·・•‧．]'
const foreign = `[${sounded}]{1,8}(?:${dot}[${sounded}]{1,8}){1,4}`
const latin = "[A-Z][a-zà-ỹ'’-]{1,16}(?: [A-Z][A-Za-zà-ỹ'’-]{0,16}){1,4}"
const name = `(?<name>${foreign}|${native}|${latin})`
const bodies = `(?<body>${bodySign}{2,60})`
const starts = `(?<=^|[，。；：、（）“”！？\\s|${bodySign}的以由与和同及向对请让经给是为在有暨应将派]|支部|本部)`
const honorific = '(?:先生|女士|同志|博士|教授|小姐|阁下)'

export const people: PeopleReader = peopleByPattern({
  people: [
    {
      pattern: bothForms(
        `(?<=(?:^|[：、；\\s]))(?:${name}|(?<name>${han}{2,4}))（(?<role>${onePost})(?=[，、）])[^）]{0,20}）`,
        'dg',
      ),
      confidence: 'sure',
    },
    {
      pattern: bothForms(`${bodies}(?:的|代表团的?)?\\s?(?<role>${post})\\s?[：]?\\s?${name}`, 'dg'),
      confidence: 'sure',
    },
    {
      pattern: bothForms(`${starts}${name}\\s?（(?:${bodies})?\\s?(?<role>${post})[^）]{0,20}）`, 'dg'),
      confidence: 'sure',
    },
    { pattern: bothForms(`${starts}(?<role>${post})\\s?[：]?\\s?${name}`, 'dg'), confidence: 'sure' },
    { pattern: bothForms(`${starts}以${bodies}?${name}为(?<role>团长|领队|首)`, 'dg'), confidence: 'sure' },
    { pattern: bothForms(`(?<role>团长|领队)(?:是|为|由)${bodies}?${name}`, 'dg'), confidence: 'sure' },
    {
      pattern: bothForms(
        `${starts}${name}\\s?(?<role>${shortPost})(?=$|[\\s，。；：、（）]|表|说|指|强|介|率|主持|出席|会见|在|询|称|向|对|与|和|将)`,
        'dg',
      ),
      confidence: 'sure',
    },
    {
      pattern: bothForms(
        `(?:联系人|联络人|记录人?|纪录|主持人?|翻译|签字|签名|见证人|会见人)\\s?[：]\\s?${name}`,
        'dg',
      ),
      confidence: 'sure',
    },
    { pattern: bothForms(`${starts}${name}${honorific}`, 'dg'), confidence: 'sure' },
    {
      pattern: bothForms(`指定[^，。；]{0,16}?(?:部|处|室|局|科|委员会)${name}(?=[、，。；]|为|担任|和|与)`, 'dg'),
      confidence: 'likely',
    },
    { pattern: bothForms(`${bodies}${name}(?=（|[，、](?:${shortPost}))`, 'dg'), confidence: 'likely' },
    {
      pattern: bothForms(
        `(?<=^|[。；！？”\\s])(?<name>${foreign}|${surname}${given}{1,2})(?=表示|指出|强调|介绍说|介绍|说[，：]|认为|代表)`,
        'dg',
      ),
      confidence: 'likely',
    },
  ],
  notName: bothForms(
    '^(?:[中越韩老日朝俄双甲乙我贵对各美柬]方.{0,3}|[\\p{Script=Han}]?(?:双方|会议|会谈|工会|公司|代表|主席|书记|部长|国家|政府|职工|工人|干部|成员|全国|中央|中国|越南|韩国|老挝|日本|北京|上海|河内|首尔|万象)[\\p{Script=Han}]{0,3}|[\\p{Script=Han}]{1,3}(?:工会|代表|主席|部长|书记|会议|一行|分别|表示|访问|方面)|.{0,4}(?:率团|率领|一行|等人|出席|访华|陪同).{0,2}|以及.{0,3}|关于.{0,3}|其他.{0,3}|任何.{0,3}|时任.{0,2}|于.{0,1}日|安排.{0,3}|向.{1,3}|包括.{0,2}|包含.{0,2}|名单.{0,2}|主要.{0,2}|成员.{0,2}|都.{0,2}|高度.{0,2}|方面.{0,2}|明确.{0,2}|常务.{0,2}|成立.{0,2}|管理.{0,2}|解决.{0,2}|单位.{0,2}|申请.{0,2}|明年.{0,2}|万人.{0,2}|关系.{0,2}|安全.{0,2}|[省市]?.?长)$',
  ),
  statePost: bothForms('大使|领事|参赞|公使|省长|市长|州长|县长|总理|总统|国家主席|总书记|国务委员|使馆'),
  attendance: bothForms(
    '^(?:出席|参会|参加|与会|到会|在座|列席)(?:人员|单位|者|会议)?\\s?(?:[：]|$)|^(?:[\\p{Script=Han}]{1,4}方|[\\p{Script=Han}]{2,20}(?:方面|代表团?|会|工联))(?:出席|参会|参加|与会)?(?:人员|代表|成员|名单)?\\s?[：]',
  ),
  listed: bothForms(
    `(?<=^|[：、，；。\\s|）])(?:(?<role>${post})\\s?${name}|${name}(?:\\s?（(?<role>${shortPost})）|\\s(?<role>${post})(?=$|[\\s，、；。（]))?)`,
    'dg',
  ),
  postLine: bothForms(`^(?:${post})$`),
  laterForms: (full, role) => laterForms(full, role),
  wordLetter: new RegExp(dot, 'u'),
})

/** Parts of names by sound that are words or places too. */
const plainWord = bothForms(
  '^(?:万象|河内|和平|友谊|代表|光明|中央|东方|西方|西南|阿里|巴士|马来|南方|山东|山西|海南|云南|河南)$',
)

const family = bothForms(`^${surname}`)
const nounOfPost = /副?\p{Script=Han}{2,3}$/u

/** 王主席, 王副主席: the surname with the post that was told; 本米 alone is too short to be sure of. */
function laterForms(full: string, role: string | undefined): readonly string[] {
  const own = family.exec(full)?.[0]
  const noun = role === undefined ? undefined : nounOfPost.exec(role)?.[0]
  const short = full.split(/[·・•‧．]/u)
  return [
    ...(own !== undefined && noun !== undefined && full.length > own.length ? [`${own}${noun}`] : []),
    ...(short.length > 1 ? short.filter((part) => part.length > 1 && !plainWord.test(part)) : []),
  ]
}
