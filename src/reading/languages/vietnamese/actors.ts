import type { ActorWords } from '../actor-words.ts'
import { anyCase, bothStyles } from './patterns.ts'

const pattern = (source: string, flags = 'u'): RegExp => new RegExp(bothStyles(source), flags)

const both = [
  '[Hh]ai (?:bên|phía|tổ chức(?: công đoàn)?|đơn vị|công đoàn|liên đoàn|cơ quan|đoàn|LĐLĐ|tổ trưởng|trưởng đoàn|chủ tịch|tỉnh|thành phố|địa phương|nước|vị chủ tịch|Liên đoàn|Công đoàn)',
  '[Cc]ác [Bb]ên|[Mm]ỗi [Bb]ên|[Cc]ả hai(?: bên)?|[Cc]ả (?:hai|ba|bốn) bên|[Tt]ừng [Bb]ên|[Đđ]ôi bên|[Bb]a bên|HAI BÊN|CÁC BÊN|[Bb]ên nào|[Mm]ột (?:trong hai )?[Bb]ên',
  '[Bb]ên (?:cử|đón|mời|gửi|nhận|tiếp nhận|tiếp|chủ nhà|khách|sở tại|được mời|đăng cai)(?: đoàn)?',
  '[Bb]an tổ chức nước chủ nhà|[Nn]ước (?:chủ nhà|sở tại|đăng cai)|[Mm]ỗi (?:nước|tổ chức|công đoàn)|[Cc]húng ta|[Cc]ông đoàn hai (?:nước|tỉnh|thành phố|ngành|địa phương)|[Ll]ãnh đạo hai (?:bên|tổ chức|công đoàn|đơn vị)',
].join('|')
const post = '(?:(?:Phó )?Chủ tịch|Trưởng đoàn|Tổng [Tt]hư ký|Đại diện đoàn)'
const place = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}`

export const actors: ActorWords = {
  references: pattern(
    [
      String.raw`(?<!\p{L})(?<both>${both})(?!\p{L})`,
      String.raw`(?<!\p{L})(?:(?:[Pp]hía|PHÍA) )?[Bb](?:ên|ÊN) (?<party>[A-ZĐ]|[1-9])(?![\p{L}\p{N}])`,
      String.raw`(?<!\p{L})(?<own>(?:(?:tổ chức|liên đoàn|công đoàn|đơn vị|cơ quan)(?: của)? (?:ông|bà|mình)|LĐLĐ ta|phía ta|bên ta))(?!\p{L})`,
      String.raw`(?<!\p{L})(?<first>[Cc]húng tôi|[Tt]ôi|CHÚNG TÔI)(?!\p{L})`,
      String.raw`(?<!\p{L})(?<partner>(?:phía|bên|đoàn|tỉnh|công đoàn|nước|các|các đồng chí|tổ chức|thành phố) bạn|bên kia|phía đối tác|đối tác|[Bb]ạn(?= (?:đã|sẽ|cử|đề nghị|mong|cũng|cho biết|thông báo|hứa|nhận|cam kết|sẵn sàng|đồng ý|nhất trí))|(?<=(?:cho|giúp|của|với) )bạn(?! bè| đọc| trẻ)|phía bên kia)(?! (?:bè|đọc))(?!\p{L})`,
      String.raw`(?<!\p{L})(?<side>(?:[Pp]hía|[Bb]ên|[Đđ]oàn(?: công tác| đại biểu)?|[Cc]ông đoàn|[Tt]ỉnh|[Tt]hành phố|[Cc]ác bạn|[Bb]ạn|[Cc]án bộ|[Kk]hách) (?!LĐLĐ|LHCĐ|[A-Z](?!\p{L}))(?<place>${place}))(?!\p{L})`,
      String.raw`(?<!\p{L})(?<host>(?:[Pp]hía |[Đđ]ơn vị )?[Cc]hủ nhà)(?!\p{L})`,
      String.raw`(?<!\p{L})(?<guest>(?:[Pp]hía |[Cc]ác vị )?[Kk]hách(?= (?:cũng|đã|sẽ|cho|mời|bày|đề|mong))|(?<!(?:[Cc]ông|[Ll]iên|[Nn]ghiệp|cử|đón|đổi|[Mm]ỗi|[Cc]ác|phần|một|dẫn|[Tt]rưởng|tiếp|số|nhiều|mời|sách|thăm|số lượng|\\d) )[Đđ]oàn(?: công tác| đại biểu| khách| cán bộ)?(?! (?:viên|thể|kết|chủ|thanh|do|của|gồm|đại|công|cấp|ra|vào|cán|\d|\p{Lu})))(?!\p{L})`,
      String.raw`(?<!\p{L})(?<speaker>(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)(?= \p{Ll})(?! (?:con|bầu|đỡ|nội|ngoại))|${post}(?= \p{Ll}))(?!\p{L})`,
      String.raw`(?<!\p{L})(?<they>[Hh]ọ)(?= (?:đã|sẽ|cũng|cam|đề|mong|thống))`,
    ].join('|'),
    'gu',
  ),
  preposition: anyCase(
    String.raw`(?:^|[\s(“"])(?:của|với|cho|tại|ở|từ|trong|giữa|về|bởi|theo|đến thăm|thăm|chào|gặp|tiếp|đón|cảm ơn|mời|bằng|giúp|tặng|thuộc|quan hệ|đối với|nhờ|gồm|trụ sở|ngoài|gửi|làm việc với|lên|sang|vào|dành cho|giúp đỡ|hỗ trợ|kể cả|nghị của|chúc mừng|tỉnh|thành phố|công nhân|cán bộ|đoàn viên|người lao động|lao động|chúc|hỏi|tình cảm|hữu nghị|nhân dân|khi nhận được|đoàn kết|báo cáo|mong|mong muốn|địa bàn|nằm|tới|đến|hứa với|yêu cầu|đề nghị|như|thay mặt|và gửi)\s(?:(?:ông|bà|đồng chí|đoàn|phía|các|cả|lãnh đạo|nước|cán bộ)\s){0,2}(?:[“"(]\s?)?$`,
  ),
  standsFor: anyCase(
    String.raw`(?:đoàn(?: đại biểu| công tác| cán bộ| cấp cao)?|đại diện|lãnh đạo|cán bộ|chủ tịch|trưởng đoàn|ban thường vụ|thành viên|tổng thư ký|tổ trưởng)(?:\s(?:của|từ|cấp cao|lãnh đạo|cán bộ|đại biểu|thường trực|phía)){0,3}\s$`,
  ),
  bracket: /^\s?[(“"]+$/,
  joint: anyCase(
    String.raw`^\)?["”]?(?:,?\s(?:và|cùng(?:\svới)?|với|phối hợp với|[-–])\s)(?:(?:phía|đồng chí|ông|bà)\s)?$`,
  ),
  possessive: /(?!)/,
  aside: anyCase(String.raw`^\s(?:nói|cho biết|cho hay|khẳng định|nhấn mạnh|chia sẻ|bày tỏ|phát biểu)\s?[,.]`),
  guestBefore: anyCase(
    String.raw`(?:đoàn(?:\s(?:đại biểu|công tác|cán bộ|khách|cấp cao|nữ công|trẻ)){0,3}(?:\s(?:của|từ))?|(?:tiếp|đón)(?:\s(?:và|làm việc với|xã giao|đoàn)){0,3}|khách)\s$`,
  ),
  guestAfter: anyCase(
    String.raw`^\)?(?:,\s[^,]{3,40},)?\s(?:(?:đã|vừa|có|cũng|do [^,.;]{3,50}(?:dẫn đầu|trưởng đoàn),?)\s){0,3}(?:chuyến thăm|(?:đến |sang |tới )?thăm|sang (?:làm việc|dự)|đến (?:chào|làm việc))`,
  ),
  hostBefore: anyCase(
    String.raw`(?:thăm(?:,? (?:và )?làm việc)?(?: với| tại)?|làm việc (?:với|tại)|chào(?: xã giao)?|lời mời của|tại trụ sở|đến với)\s$`,
  ),
  hostAfter: anyCase(
    String.raw`^\)?,?\s(?:(?:đã|vừa|có|trân trọng|chủ trì|buổi)\s){0,3}(?:tiếp|đón|đón tiếp|tiếp đón)(?!\p{L}| tục| nhận)`,
  ),
}
