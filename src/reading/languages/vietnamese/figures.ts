import { figuresByPattern } from '../../finders/figures/by-pattern.ts'
import { anyCase, bothStyles } from './patterns.ts'
import { numberFrom, numberWords } from './numbers.ts'

const digits = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d/]|[.,]\d)`
/** What has a plan behind it stands before a stroke. */
const actual = String.raw`(?<value>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)`
const value = `(?<value>${digits}|${numberWords})`
const plan = `(?<plan>${digits}|${numberWords})`
const scale = '(?: ?(?<scale>nghìn|ngàn|triệu|tỷ|tỉ|trăm|vạn))?'
const planScale = '(?: ?(?<planScale>nghìn|ngàn|triệu|tỷ|tỉ|trăm|vạn))?'
const money =
  ' ?(?<money>(?:Việt Nam )?đồng|VNĐ|VND|đ(?!\\p{L})|USD|đô la Mỹ|đô la|đô-la Mỹ|đô-la|won|kíp|kip|Nhân dân tệ|nhân dân tệ|NDT|tệ|yên|Yên|euro|EUR|bạt|baht|riel)(?!\\p{L})'

/** Words that count things one by one and stand before their noun. */
const classifier =
  '(?:(?:suất|chiếc|cái|bộ|cuốn|quyển|căn|ngôi|phần|tấm|lượt|bức|con|tờ|thùng|túi|hộp|kiện|bản)(?= \\p{Ll})(?! (?:và|cho|do|được|của|để|tại|trị giá|mỗi|với|vào|so|là|trong|đã|ghi nhớ|in|đạt|như|bằng|đều|thành|có|nêu|trên|nữa)(?!\\p{L})) )?'
const ends =
  '(?:và|cho|do|được|của|để|tại|trị|mỗi|với|vào|so|là|trong|đã|sẽ|từ|đến|về|có|ở|sang|thăm|gồm|như|khi|mà|nhưng|hoặc|bằng|dọc|nữa|nay|trên|tham|dự|đang|cùng|tới|bị|này|đó|khác|lần|phải|thì|theo|việt|lào|hàn|đạt|đầu|hoàn|học|cần|cấp|không|chưa|vừa|mới|thành|làm|xin|ra|kể|nằm|ba|hai|giữa|người|quốc|tiêu|bồi|đào|tập|bảo|phối|liên|thiết)(?!\\p{L})'
const smallWords =
  '(?:và|cho|do|được|của|để|tại|với|vào|so|là|trong|đã|sẽ|từ|đến|về|có|ở|như|khi|mà|nhưng|hoặc|bằng|này|đó|thì|theo|trên|dưới|nay|tới|còn|nữa|cũng|rồi|sau|trước|chẵn|lẻ|thứ|một|đầu|cuối|hay|trở)(?!\\p{L})'
const unit = `(?<unit>(?!${smallWords})\\p{Ll}+(?: (?!${ends})\\p{Ll}+){0,3})`
const noun = `${classifier}${unit}(?!\\p{L})`
const counted = `(?!0?1 (?!triệu|tỷ|tỉ|nghìn|người))${value}${scale}(?: ?(?<percent>%|phần trăm)|${money}| ${noun})`
const percentage = '(?=[^.;]{0,60}?(?<percentage>\\d+(?:,\\d+)?) ?%)'
const planned = '(?:kế hoạch|chỉ tiêu|mục tiêu)(?: (?:giao|được giao|năm|đề ra|đặt ra))?'

const pattern = (source: string): RegExp => new RegExp(bothStyles(source), 'gu')
const starts = '(?<![\\p{L}\\d.,/-])'

export const figures = figuresByPattern({
  counted: pattern(`${starts}${counted}`),
  plans: [
    // *4.410 đoàn viên, bằng 88,2% kế hoạch (5.000)*
    pattern(
      `${starts}${value}${scale} ${noun},? \\(?(?:bằng|đạt|vượt)(?= [^.;]{0,30}?(?<percentage>\\d+(?:,\\d+)?) ?%) [\\d,]{1,6} ?% (?:so với )?${planned}[\\p{L} ]{0,16}? \\(${plan}${planScale}`,
    ),
    pattern(`${starts}${actual}/${plan}(?: ${noun})?(?:${percentage})`),
    pattern(`${starts}${actual}/${plan} ${noun}`),
    pattern(`${starts}${value} (?:trên|trong)(?: tổng số)? ${plan} ${noun}`),
    pattern(
      `${starts}${value}${scale}(?:${money}| ${noun})[^.;()]{0,70}?(?:[(,]? ?(?:so với |trên |trong )?${planned}[\\p{L} ]{0,16}?:?|${planned} \\() ?(?:\\()?(?:là )?${plan}${planScale}(?: ?(?:đồng|tr|\\p{Ll}+))(?:[^.;]{0,20}${percentage})?`,
    ),
    pattern(`${starts}${value}${scale}(?:${money}| ${noun}) \\(${planned}[\\p{L} ]{0,16}?:? ${plan}${planScale}`),
    pattern(`\\| ?${plan} [^|\\d]{1,30}\\| ?(?<value>${digits}) (?<unit>\\p{Ll}[^|\\d]{0,30}?) ?(?=\\||$)`),
  ],
  valueOf: numberFrom,
  scales: { trăm: 100, nghìn: 1000, ngàn: 1000, vạn: 10_000, triệu: 1_000_000, tỷ: 1_000_000_000, tỉ: 1_000_000_000 },
  currencies: {
    đồng: 'VND',
    'Việt Nam đồng': 'VND',
    VNĐ: 'VND',
    VND: 'VND',
    đ: 'VND',
    USD: 'USD',
    'đô la Mỹ': 'USD',
    'đô la': 'USD',
    'đô-la Mỹ': 'USD',
    'đô-la': 'USD',
    won: 'KRW',
    kíp: 'LAK',
    kip: 'LAK',
    'Nhân dân tệ': 'CNY',
    'nhân dân tệ': 'CNY',
    NDT: 'CNY',
    tệ: 'CNY',
    yên: 'JPY',
    Yên: 'JPY',
    euro: 'EUR',
    EUR: 'EUR',
    bạt: 'THB',
    baht: 'THB',
    riel: 'KHR',
  },
  notAfter: anyCase(
    String.raw`(?:(?:^|[\s(])(?:thứ|(?<!tổng )số|điều|khoản|điểm|ngày|tháng|(?<!(?:mỗi|hằng|hàng|một|từng|trong) )năm|quý|khóa|kỳ|chương|không phải|phải|mục|phần|phụ lục|từ|không quá|tối đa|tối thiểu|ít nhất|nhiều nhất|trước|sau|trong vòng|trong|lúc|nhiệm kỳ|kỷ niệm|lần|tuổi|hội|dưới|quyết định|nghị quyết|[IVX]+|thành|giữ|mỗi đoàn|đến|tới|đại hội|mười)\s|[-–/]\s?|[\d][.,]|\d\s?(?:-|–|đến|hoặc)\s?)$`,
  ),
  notBefore: anyCase(String.raw`^\s?(?:[-–]\s?\d|đến\s\d|/\d|lần mỗi)`),
  uncounted: anyCase(
    String.raw`^(?:bên|phía|nước|tổ chức|điều|khoản|ngày|năm|tháng|tuần|giờ|phút|tỉnh|thành phố|thành(?! viên)|thứ tiếng|tiếng|đất|dân tộc|bản (?:tiếng|gốc|chính|ghi nhớ|thỏa thuận|có giá trị)|lần|công đoàn(?! cơ sở)|liên đoàn|đơn vị|địa phương|quốc gia|trưởng đoàn|tổ trưởng|đảng|vị|đầu|mặt|chiều|nội dung|lĩnh vực|vấn đề|điểm|miền|cấp|bộ|văn phòng|cơ quan|đoàn bạn|giai đoạn|nhóm|buổi|đời|thế hệ|anh em|h|ngôn ngữ|dân|tuổi|km|tổ|phường|xã|huyện|vụ|loại|hình thức|hướng|đường|nghìn|triệu|tỷ|khu vực|c|tổ công tác|nền|lực lượng|kỳ|trang)(?!\p{L})`,
  ),
})
