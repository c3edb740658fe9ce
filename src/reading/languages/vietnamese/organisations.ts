import { knownBodies, placesWritten } from '../../directory/index.ts'
import { organisationsByPattern } from '../../finders/organisations/by-pattern.ts'
import { bothStyles, cased } from './patterns.ts'
import { surnames } from './surnames.ts'

export const places = placesWritten('vi')

const pattern = (source: string, flags = 'u'): RegExp => new RegExp(bothStyles(source), flags)

/** In this order: the longer head first. `Công đoàn` alone is a common word; a name of what tells it apart. */
const unionHeads = [
  `(?:${cased('ban chấp hành')} |${cased('ban thường vụ')} |${cased('đoàn chủ tịch')} )?${cased('tổng liên đoàn')} ${cased('lao động')}`,
  `${cased('tổng liên đoàn')}(?= (?:đã|sẽ|và|cử|gửi|trong|về|cho|cùng|cũng|phối|tổ|\\d)|[,.;:)])`,
  '(?:[Tt]ổng ?LĐLĐ|TỔNG LĐLĐ|TLĐLĐ|LĐLĐ|LHCĐ|LMCĐ)(?!\\p{L})',
  `(?:${cased('tổng')} )?(?:[Ll]iên (?:đoàn|hiệp|minh)|LIÊN (?:ĐOÀN|HIỆP|MINH)) (?:${cased('các')} )?(?:${cased('tổ chức')} )?(?:[Ll]ao động|LAO ĐỘNG|[Cc]ông đoàn|CÔNG ĐOÀN|[Nn]ghiệp đoàn|NGHIỆP ĐOÀN|Công nhân|CÔNG NHÂN|Người lao động|Giáo viên|Nhân viên)(?: [Ll]ao động| LAO ĐỘNG)?`,
  `${cased('tổng')} (?:[Cc]ông (?:hội|đoàn)|CÔNG (?:HỘI|ĐOÀN)|[Nn]ghiệp đoàn)`,
  '(?:Hội đồng|Tổ chức|HỘI ĐỒNG) (?:Công đoàn|CÔNG ĐOÀN)',
  '(?:Công đoàn|CÔNG ĐOÀN|Nghiệp đoàn|NGHIỆP ĐOÀN|Công hội)',
  '(?:Liên đoàn|Liên hiệp)(?= [A-Z]{2,}(?: [A-Z]{2,})?(?!\\p{L}))',
]
const otherHeads =
  '(?:(?:Trường |TRƯỜNG )?Đại học|Trường (?:Cao đẳng|Trung cấp|Chính trị)|Bộ|Sở|Ủy ban [Nn]hân dân|UBND|HĐND|Hội đồng [Nn]hân dân|Đại sứ quán|Tổng [Ll]ãnh sự quán|Tỉnh ủy|Thành ủy|Huyện ủy|Mặt trận Tổ quốc|MTTQ|Hội (?:Liên hiệp Phụ nữ|Chữ thập đỏ|Nông dân|Hữu nghị)|Liên hiệp các tổ chức hữu nghị|Tập đoàn|Tổng [Cc]ông ty|Công ty|Ngân hàng|Ban Quản lý)'

const countries =
  '(?:Việt Nam|VIỆT NAM|VN|Lào|LÀO|Hàn Quốc|HÀN QUỐC|Trung Quốc|TRUNG QUỐC|Nhật Bản|NHẬT BẢN|Campuchia|CAMPUCHIA|Thái Lan|Cuba|Singapore|Malaysia|Indonesia|Philippines|Úc|ASEAN|châu Á|[Qq]uốc tế|[Tt]hế giới)'
const levels =
  '(?:tỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP\\.?|huyện|HUYỆN|quận|QUẬN|thị xã|THỊ XÃ|phường|PHƯỜNG|xã|XÃ|châu|CHÂU|khu vực|KHU VỰC|vùng|[Tt]hủ đô|THỦ ĐÔ|đặc khu|khu tự trị|bang)'
const lowLevels =
  '(?:huyện|HUYỆN|quận|QUẬN|thị xã|THỊ XÃ|phường|PHƯỜNG|xã|XÃ|châu|CHÂU|khu vực|KHU VỰC|vùng|đặc khu|khu tự trị|bang)'
const word = String.raw`\p{Lu}[\p{L}\p{M}'’]*(?:-\p{L}+)*`

/** Trades and other words by which the unions of one place or country are told apart. */
const trades =
  '(?:Viên chức|VIÊN CHỨC|Xây dựng|XÂY DỰNG|Giáo dục(?: và Đào tạo)?|GIÁO DỤC|Y tế|Y TẾ|Công [Tt]hương|CÔNG THƯƠNG|Dệt [Mm]ay|DỆT MAY|Điện lực|Dầu khí|Đường sắt|ĐƯỜNG SẮT|Đường bộ|Hàng không|Hàng hải|Giao thông [Vv]ận tải|Nông nghiệp(?: và (?:Phát triển nông thôn|Môi trường))?|Thông tin(?: và)? [Tt]ruyền thông|Bưu điện|Bưu chính(?: [Vv]iễn thông)?|Ngân hàng|Cao su|Than(?: [-–] Khoáng sản)?|Công an nhân dân|Quốc phòng|Văn hóa|Du lịch|Thủy sản|Hóa chất|Cơ khí|Luyện kim|Kim loại|Thực phẩm|Vận tải|Giáo viên|Dịch vụ công(?: quốc tế)?|(?:các )?[Kk]hu (?:công nghiệp|chế xuất|kinh tế)(?:(?:,| và| &) [Kk]hu (?:công nghiệp|chế xuất|kinh tế))?(?: và [Cc]hế xuất)?|các KCN(?:[ -]?(?:&|và)? ?(?:KCX|KKT|CX))?|KKT|KCN)'
const ministry = `${word}(?: \\p{Ll}+)?`
const owners = `(?:(?:Bộ|Cục|Tổng cục|Sở|Vụ) ${ministry}(?:(?:,| và) (?!Công đoàn|Liên |LĐLĐ|Tổng )${ministry}){0,3}|(?:Tổng [Cc]ông ty|Tập đoàn|Công ty(?: TNHH| CP| Cổ phần)?|Trường|Đại học|Ngân hàng) ${word}(?: ${word}){0,3})`

const part = [
  ' \\((?:LĐLĐ|LHCĐ|CĐ)\\)',
  ' ?VN(?!\\p{L})',
  ` (?:ngành |NGÀNH )?(?<own>${trades})(?!\\p{L})`,
  ` (?<own>${owners})`,
  ` (?:ngành )?(?<own>${word}(?: (?:và )?\\p{L}+){0,4}?)(?= ${countries}(?!\\p{L}))`,
  ` ${lowLevels} (?<own>(?!LĐLĐ|LHCĐ)${word}(?: ${word})?)`,
  ` (?:tỉnh|TỈNH|thành phố|THÀNH PHỐ|TP\\.?) (?<own>(?!LĐLĐ|LHCĐ|${surnames} |${word} (?:Thị|Văn|Đình|Hữu|Viết) )${word}(?: ${word}){0,2})`,
  ' (?<own>(?!CHDCND|LĐLĐ|LHCĐ|TP)[A-Z]{2,}(?:[ -][A-Z]{2,}){0,2})(?!\\p{L})',
  ` (?<level>${levels}|[Tt]hành phố|Tỉnh)(?!\\p{L})`,
  ' (?<own>[Tt]hế giới|[Qq]uốc tế|ASEAN|châu (?:Á|Âu|Phi|Mỹ))(?!\\p{L})',
]

export const organisations = organisationsByPattern({
  head: pattern(
    String.raw`(?<!\p{L})(?:(?<other>${otherHeads})(?= \p{Lu}| tỉnh| thành phố| TP| huyện)|(?<union>(?:(?:Trung ương|TRUNG ƯƠNG|TW) )?(?:${unionHeads.join('|')}))(?!\p{L})|(?<branch>FKTU|KCTU|Rengo|RENGO)(?!\p{L}))`,
    'gu',
  ),
  side: 'after',
  part: pattern(`^(?:${part.join('|')})`),
  placeLink: pattern(`^(?: \\((?:LĐLĐ|LHCĐ|CĐ)\\))?(?:,? nước| CHDCND| Cộng hòa Dân chủ Nhân dân)?(?: ${levels})? ?$`),
  notAfter: pattern(
    '(?:các cấp|Đại học|Báo|Tạp chí|Luật|Điều lệ|Nhà văn hóa|Tháng|Quỹ|Trường|Nhà khách|Khách sạn|Cung [Vv]ăn hóa|Viện|Lễ|Giải|Nhà|Mái ấm|Cúp|Hội trường|Kỳ|Ngày|Truyền thông|Học viện|Tổ chức) $',
  ),
  branchBehind: pattern(String.raw`^ (?:khu vực|vùng|chi nhánh) \p{Lu}`),
  notBefore: pattern('^(?: cơ sở| cấp trên| bộ phận)'),
  bracket: pattern(
    String.raw`^(?:,? (?:nước )?(?<country>${countries}))?,? ?\((?:(?:sau đây|dưới đây|gọi|viết|tên)[\p{L} ]{0,25}?(?:là|:)? ?["“”'«]?(?<alias>\p{Lu}[\p{L}\p{N}.& -]{1,40}?)["”'»]?|(?<alias>(?!CHDCND|TTXVN|NƯỚC|${countries}\))(?=[^)]{0,12}\p{Lu}{2})(?:\p{Lu}|Tổng )[\p{L}\p{N}.& -]{1,24}|LĐLĐ \p{L}{2,5}))\)|^(?:,? \(|, )(?:[Nn]ước |NƯỚC )?(?:CHDCND |Cộng hòa Dân chủ Nhân dân )?(?<country>${countries})(?!\p{L})`,
  ),
  spelledOut: (folded) =>
    folded
      .replace(/\b(?:tldld|tong ldld)/g, 'tong lien doan lao dong')
      .replace(/\bldld\b/g, 'lien doan lao dong')
      .replace(/\blhcd\b/g, 'lien hiep cong doan')
      .replace(/\btp\b/g, 'thanh pho'),
  wordLetter: /[\p{L}\p{M}\p{N}]/u,
  places,
  known: knownBodies('vi'),
})
