import { peopleByPattern } from '../../finders/people/by-pattern.ts'
import { bodySign } from '../../names/name-patterns.ts'
import { anyCase, bothStyles } from './patterns.ts'
import { surnames } from './surnames.ts'

const posts =
  '(?:Chủ tịch|chủ tịch|Phó Chủ tịch|Phó chủ tịch|phó chủ tịch|Tổng [Tt]hư ký|Phó Tổng [Tt]hư ký|Bí thư|Phó Bí thư|Thư ký|Tổ trưởng|Tổ phó|Trưởng đoàn|Phó [Tt]rưởng đoàn|[UỦ][yỷ] viên (?:Đoàn Chủ tịch|Ban (?:[Tt]hường vụ|[Cc]hấp hành|[Tt]hư ký|[Tt]hường trực)|[Tt]hường vụ|[Tt]hường trực|[UỦ][yỷ] ban [Kk]iểm tra)|[UỦ][yỷ] viên|Giám đốc|Phó Giám đốc|Tổng [Gg]iám đốc|Hiệu trưởng|Phó Hiệu trưởng|Viện trưởng|Chánh [Vv]ăn phòng|Phó Chánh [Vv]ăn phòng|Đại sứ|Tổng [Ll]ãnh sự|Bộ trưởng|Thứ trưởng|Cục trưởng|Phó Cục trưởng|Vụ trưởng|Phó Vụ trưởng|Trưởng [Pp]hòng|Phó [Tt]rưởng [Pp]hòng|Trưởng [Bb]an|Phó [Tt]rưởng [Bb]an|Trưởng [Bb]ộ phận)'
const unit =
  '(?:Đối ngoại|Tổ chức|Kiểm tra|Tuyên giáo|Nữ công|Tài chính|Chính sách|Pháp luật|[Pp]háp luật|Quan hệ (?:[Ll]ao động|[Qq]uốc tế)|Quốc tế|Hợp tác [Qq]uốc tế|Công tác [Cc]ông đoàn|Văn phòng|Lao động|An toàn|Thi đua|Phong trào|Xây dựng|Dân vận|Kinh tế|Giáo dục|Đào tạo|Nghiên cứu|Cục Quốc tế|Ban Quốc tế|Vụ Hợp tác quốc tế|nữ công|đối ngoại|quốc tế|pháp luật|tổ chức|công tác [Cc]ông đoàn|Lễ tân|Truyền thông|Hành chính)'
const units = `${unit}(?:(?:,| và| [-–]) ${unit}){0,3}`
/** Posts that stand only behind a name: before it they are plain words. */
const lesser =
  '(?:[Cc]huyên viên|[Pp]hiên dịch(?: viên)?|[Pp]hụ trách|[Cc]ố vấn|[Đđ]iều phối viên|[Gg]iảng viên|[Cc]án bộ)'
const role = `(?:(?:[Nn]guyên|[Qq]uyền|Q\\.) )?${posts}(?: [Tt]hường trực| thứ nhất| danh dự)?(?: ${units})?`

const roleBehind = `(?:${role}|${lesser}(?: ${units})?)`

const notFirst =
  '(?!(?:Chủ (?:tịch|nhiệm)|Phó (?:Chủ|Tổng|Trưởng|Giám|Bí|Ban|Chánh|chủ|trưởng)|Trưởng (?:[Bb]an|đoàn|[Pp]hòng|[Bb]ộ)|Tổng (?:[Tt]hư|[Gg]iám|[Ll]iên|Công)|Giám đốc|Bí thư|Đại (?:sứ|diện|biểu|học)|Ủy (?:viên|ban)|Uỷ|Thư ký|Chánh|Thứ trưởng|Bộ (?:trưởng)|Công (?:đoàn|hội|ty|nhân)|Liên (?:đoàn|hiệp|minh)|LĐLĐ|LHCĐ|TP|Việt Nam|Hàn Quốc|Trung Quốc|Nhật Bản|Đồng chí|Ông|Bà|Ban|Hai bên|Các|Cục|Vụ|Phòng|Văn phòng|Tại|Theo|Trong|Sau|Khi|Ngày|Sáng|Chiều|Tối|Về|Với|Đến|Hôm|Cùng|Trước|Nhân|Dịp|Phát biểu|Thay|Tới|Những|Một số|Nội dung|Kết quả|Vấn đề|Phần|ĐẠI DIỆN|THAY MẶT|BÊN|PHÓ|CHỦ TỊCH|[IVX]+\\.|Thành phần)(?!\\p{L}))'
const syllable = String.raw`${notFirst}\p{Lu}(?:[\p{L}\p{M}'’]*(?:-\p{L}+){0,3}|\.)`
const fullName = `${syllable}(?: ${syllable}){1,5}`
const name = `(?<name>${fullName})(?![\\p{L}\\p{N}])`
const honorific =
  '(?:(?:[Cc]ác )?[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]/c|ĐỒNG CHÍ|ÔNG|BÀ|[Ll]uật sư|LS\\.?|TS\\.?|ThS\\.?|PGS\\.?(?:,? ?TS\\.?)?|GS\\.?(?:,? ?TS\\.?)?|BS\\.?)'
const titled = `(?:${honorific}[:.]? (?:(?:TS|ThS|PGS|GS)\\.? ?(?:TS\\.? )?)?)`
const body = `(?<body>${bodySign}+)`
const rest = '(?: \\([^)]{1,30}\\))?'
/** Posts of the party and the state, which stand before that in the union. */
const otherPosts = `(?:(?:,| [-–]) [^,;.()${bodySign}]{3,70}){0,2}?`
const joint = '(?:,| [-–]| [-–] [Cc]hức vụ:?|,? [Cc]hức vụ:?|:) '

const begins = '(?:^|[;:,] |[•*+-] ?|\\d[.)] )'

const pattern = (source: string): RegExp => new RegExp(bothStyles(source), 'dgu')

export const people = peopleByPattern({
  people: [
    {
      pattern: pattern(
        `${titled}${name}${rest}${otherPosts}${joint}(?:hiện là |là )?(?<role>${roleBehind})(?:,? (?:của )?${body})`,
      ),
      confidence: 'sure',
    },
    {
      pattern: pattern(`${titled}${name}${rest}(?:${joint}| )(?:là )?(?<role>${roleBehind})(?!\\p{L})`),
      confidence: 'sure',
    },
    { pattern: pattern(`(?<role>${role}) (?:của )?${body}${rest},? (?:là )?${titled}?${name}`), confidence: 'sure' },
    {
      pattern: pattern(`(?<=^|[:;,.(–-] |[•*-] ?)${name}${rest}, (?<role>${roleBehind})(?: (?:của )?${body})?`),
      confidence: 'sure',
    },
    { pattern: pattern(`(?<role>${role})(?: phía [\\p{L} ]{2,16}?)?,? (?:là )?${titled}?${name}`), confidence: 'sure' },
    // One post for several: *các Phó Chủ tịch LĐLĐ tỉnh: A, B và C*.
    {
      pattern: pattern(
        `(?<=(?<!Phó )(?<role>${role})(?: (?:của )?${body})?(?:: | gồm:? | là:? )(?:${titled}?${fullName}(?:, | và )){0,5}(?:${titled})?)${name}(?=,| và|[;.]|$)`,
      ),
      confidence: 'sure',
    },
    { pattern: pattern(`${titled}${name}`), confidence: 'sure' },
    { pattern: pattern(`(?<=^|[:;,] )${name} \\((?:(?<role>${roleBehind})[^)]{0,30}|${body})\\)`), confidence: 'sure' },
    {
      pattern: pattern(
        `(?:[Nn]gười ghi(?: biên bản)?|[Tt]hư ký|[Cc]hủ trì|[Cc]hủ tọa|[Pp]hiên dịch)(?: cuộc họp)?: ${name}`,
      ),
      confidence: 'sure',
    },
  ],
  notName: anyCase(
    `^(?:(?:hồ chí minh|việt nam|hàn quốc|trung quốc|nhật bản|hà nội|liên đoàn|công đoàn|liên hiệp|lao động|trung ương|quốc tế|đại học|tổng|ban|bộ|sở|tỉnh|thành phố|cộng hòa|đảng|nhà nước|quốc hội|chính phủ|khu|nhà máy|công ty|trường|hội nghị|đại hội|nghị quyết|trưởng đoàn|đối ngoại|tổ chức|tuyên giáo|nữ công|chính sách|tài chính|văn phòng|bên|phía|ghi|đã ký|đại diện|thay mặt|chủ tịch|phó chủ tịch|cục|vụ|họ tên)(?!\\p{L}).*|.*(?:việt nam|hàn quốc|công đoàn|đối ngoại|lao động))$`,
  ),
  statePost: anyCase(
    'ủy viên|bộ trưởng|thứ trưởng|đại sứ|lãnh sự|bí thư|hiệu trưởng|(?<!cán )bộ (?!phận)|sở |cục trưởng(?! cục quốc tế)|vụ trưởng',
  ),
  attendance: anyCase(
    '^(?:(?:[IVX]{1,4}|\\d{1,2})[.)] ?)?(?:thành phần(?: tham dự| dự họp)?|tham dự|tham gia|có mặt|đại biểu(?: tham dự)?|thành viên|những người tham dự|dự họp|người tham dự)(?!\\p{L})',
  ),
  listed: pattern(
    `${begins}(?<role>${role}) (?:${bodySign}+ )?(?:${titled})?${name}|${begins}(?:${titled})?${name}(?: \\((?:(?<role>${roleBehind})|[^)]{1,30})\\)|(?:${joint})(?<role>${roleBehind}))?`,
  ),
  postLine: anyCase(
    `^(?:(?:kt\\. )?(?:quyền )?(?:phó )?(?:chủ tịch|tổng thư ký|trưởng (?:ban|đoàn)|giám đốc|bí thư|thư ký|chủ trì|chủ tọa|người ghi biên bản|tổ trưởng)(?: thường trực)?)$`,
  ),
  laterForms: (full) => {
    const parts = full.split(' ')
    const short = new Set([parts.at(-1), parts.slice(-2).join(' '), parts[0], parts.slice(0, 2).join(' ')])
    return [...short].flatMap((form) =>
      form === undefined || form === full ? [] : calls.map((call) => `${call} ${form}`),
    )
  },
  home: (name) => {
    // *Kang Byung-ho*; names of Chinese are written as those of Vietnamese.
    if (koreanName.test(name)) return (country) => country === 'KR'
    return vietnameseName.test(name) ? (country) => country === 'VN' || country === 'CN' : undefined
  },
  wordLetter: /[\p{L}\p{M}-]/u,
})

const koreanName = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u
const vietnameseName = anyCase(`^${surnames} \\p{L}+ \\p{L}+|^\\p{L}+ (?:thị|văn|đình|hữu) \\p{L}+`)

/** People are called by the last part of their name, Lao and Koreans by the first, behind one of these. */
const calls = ['ông', 'bà', 'Ông', 'Bà', 'đồng chí', 'Đồng chí', 'anh', 'chị', 'Anh', 'Chị', 'đ/c']
