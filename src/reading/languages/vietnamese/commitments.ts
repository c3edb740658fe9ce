import type { CommitmentWords } from '../commitment-words.ts'
import { agreementNouns } from './agreements.ts'
import { cues } from './commitment-cues.ts'
import { allWords, anyCase, words } from './patterns.ts'
import { acts, furtherActs } from './verbs.ts'

const number =
  '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?|hai mươi|ba mươi|năm mươi|một trăm)'
const numbers: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
  'năm mươi': 50,
  'một trăm': 100,
}
const adverbs =
  '(?:(?:cũng|đều|cùng|cùng nhau|còn|lại|luân phiên|thường xuyên|kịp thời|chủ động|tích cực|trực tiếp|lần lượt|sẽ|phải|định kỳ|(?:hằng|hàng|mỗi) (?:năm|quý|tháng)|mỗi năm một lần|tiếp tục|phối hợp) ){0,3}'

/** Verbs of acts that only tell something here. */
const telling =
  '(?:cho (?:biết|hay|rằng)|(?:thông báo|báo cáo) (?:kết quả|tình hình|về|nhanh|tóm tắt|khái quát|một số|với đoàn)|giới thiệu (?:về|khái quát|sơ lược|tóm tắt)|trao đổi (?:về|thêm)|thông báo (?:để|tới|đến) (?:các )?(?:công đoàn|đơn vị|cấp)|chia sẻ (?:về|rằng|thêm)|đánh giá (?:cao|rằng)|đến từ)'

export const commitments: CommitmentWords = {
  cues,
  boundary:
    /,?\s(?<own>còn|trong khi(?: đó)?)\s|;\s(?:và\s|còn\s)?|:\s(?=\p{L}|\(|\d)|,?\s(?:và|còn|nhưng|trong khi(?: đó)?|đồng thời|song|mặt khác|riêng)\s(?:rằng\s)?|\.\s?["”]?\s|,\s["“]|["”]\s|["”],\s/gu,
  sameSubject: anyCase(
    String.raw`^(?:cũng|đồng thời|bên cạnh đó|ngoài ra|sau đó|tiếp đó|qua đó|từ đó|do đó|vì vậy|vì thế|còn|rằng|thì|đã|ông|bà|đồng chí|nói|cho biết|bày tỏ|khẳng định|nhấn mạnh|và|,|\(\d\)|trước mắt|(?:trong\s)?thời gian tới|(?:từ\s|trong\s|vào\s|cuối\s|đầu\s)?năm\s(?:nay|tới|sau|\d{4})|ngày mai|hằng năm|mỗi năm|dịp này|nhân dịp này|sắp tới|tới đây|\s)*$`,
  ),
  denied: anyCase(
    String.raw`(?:^|[\s("“])(?:không(?! chỉ)|chưa|chẳng|đừng|từ chối|có thể|(?<!(?:tài|số|dữ|nguyên|vật)\s)liệu|hay|khó|không thể|chưa thể|vẫn chưa|nếu|giá như)\s(?:[^\s,]+\s){0,3}$`,
  ),
  emptied: anyCase(
    String.raw`^\s?(?:không(?! chỉ| quá| ít hơn| dưới)|chưa|như sau|các nội dung sau|ký(?: kết)? (?:bản |biên bản )?(?:thỏa thuận|ghi nhớ)[\p{L} ]{0,20} này(?! (?:vào|trong|tại))|những (?:nội dung|điểm) (?:sau|dưới đây)|thế nào|hay không)(?!\p{L})|(?:được|hay) không\s?[?.]?$`,
  ),
  conditional: words(
    '(?:nếu|trường hợp|khi|trong trường hợp)(?! xảy ra| có (?:thay đổi|vụ việc|tai nạn)) [^,.;]{0,50}?(?:kinh phí|ngân sách|điều kiện|cho phép|phê duyệt|cấp trên|tài trợ|nguồn|đồng ý|chấp thuận|cân đối|bổ sung|duyệt|thuận lợi)|tùy (?:theo|thuộc)?(?: vào)? ?(?:điều kiện|khả năng|kinh phí|tình hình)|(?:căn cứ|theo) (?:khả năng|điều kiện) (?:kinh phí|tài chính|thực tế)|trong khả năng cho phép|nếu (?![^,.;]{0,40}(?:thay đổi|xảy ra|phát sinh|vi phạm|muốn|vướng mắc|tranh chấp|không))[^,.;]{3,80}(?=,| thì)',
  ),
  aboutText: words(
    String.raw`(?:${agreementNouns}|văn bản|phụ lục|biên bản)(?: này)?[^.;]{0,50}? (?:có hiệu lực|hết hiệu lực|hết hạn|được (?:lập|làm|gia hạn|sửa đổi|ký (?:thành|bằng))|lập thành|làm thành|thay thế|là bộ phận|tự động|kết thúc|chấm dứt)|mọi (?:sửa đổi|thay đổi)|giá trị (?:pháp lý )?(?:như|ngang) nhau|có thể (?:chấm dứt|sửa đổi|gia hạn|được (?:sửa|gia|chấm))|có hiệu lực (?:kể )?từ|có quyền (?:chấm dứt|sửa đổi)|không thuộc phạm vi|(?:sửa đổi|bổ sung|gia hạn|chấm dứt)[^.;]{0,40}(?:hai bên|các bên)[^.;]{0,40}(?:trao đổi|thỏa thuận|thống nhất|bằng văn bản)|^(?:\d{1,2}[.)]\s)?gia hạn (?:bản|biên bản|thỏa thuận|chương trình)|không tạo ra|không ràng buộc|biên bản[^.;]{0,60} (?:đọc lại|thông qua)|mỗi bên giữ|bản tiếng \p{L}+[^.;]{0,30} (?:được|có giá trị|làm)|(?:được )?(?:làm|lập) thành`,
  ),
  jointThing: words(
    'chung|nhóm công tác|hội (?:thảo|nghị|đàm)|lớp|khóa|đoàn|chuyến thăm|bản ghi nhớ|biên bản|thỏa thuận|bản kế hoạch|cuộc họp|kỳ họp|tọa đàm|diễn đàn|hội thi|giải|chương trình|lễ ký',
  ),
  replies: words('trả lời|đáp (?:lại|từ)|đáp|về phần mình|về phía|phản hồi|thay mặt đoàn'),
  passiveAct: anyCase(String.raw`^\s?(?:(?:tiếp tục|đều|cũng|cùng)\s)?(?:được|diễn ra)(?!\p{L})`),
  jointMatter: anyCase(
    String.raw`^[^.;]{0,70}(?:hợp tác|quan hệ|trao đổi đoàn|hữu nghị|đoàn kết|hai bên|hai tổ chức|tình cảm)(?!\p{L})`,
  ),
  jointAct: words(String.raw`(?:ký(?: kết)?|soạn thảo|gia hạn|đàm phán)[^.;]{0,50}(?:${agreementNouns}|văn bản)`),
  doer: anyCase(String.raw`(?:^|\s)(?:do|bởi|của)\s(?:phía\s)?$`),
  doerNamed: words('do|bởi'),
  others: anyCase(
    String.raw`^(?!.{0,300}(?:công đoàn|liên đoàn|LĐLĐ|LHCĐ|hai bên|đoàn)(?!\p{L})).{0,300}(?:chính phủ|quốc hội|bộ|nhà nước|tòa án|công ty|doanh nghiệp|chủ sử dụng|công nhân|người lao động|nhân dân|chuyên gia|chính quyền|thị trường|pháp luật|giá)(?!\p{L})[^,;]{0,40}$`,
  ),
  owner: anyCase(String.raw`^\s(?:của|từ)\s(?:phía\s)?$`),
  ownContent: /(?!)/,
  modal: anyCase(
    String.raw`^\)?\s(?:cũng\s|cùng\s)?(?:sẽ|phải|cần|nên|có trách nhiệm|có nghĩa vụ)(?!\p{L})|^\)?\s(?=${adverbs}${acts}(?!\p{L}))`,
  ),
  speech: words(
    'nói|cho biết|cho hay|phát biểu|nhấn mạnh|khẳng định|chia sẻ|bày tỏ|thông tin|thông báo|báo cáo|đề nghị|đề xuất|trả lời|đáp|nêu|cho rằng|đánh giá|mong muốn|cảm ơn|hứa|tin tưởng|gợi ý|giải thích|theo ông|theo bà|kiến nghị|lưu ý|kết luận|trao đổi|đề cập|giới thiệu',
  ),
  gappedBefore: anyCase(
    String.raw`(?:,\s(?:và\s|còn\s)?|;\s(?:và\s|còn\s)?|\s(?:và|còn)\s)(?:(?:từ\s)?năm\s\d{4},?\s|(?:mỗi|hằng|hàng)\snăm,?\s)?(?:phía\s)?$`,
  ),
  gappedAct: anyCase(String.raw`^\)?\s${adverbs}${acts}(?!\p{L})`),
  gappedDoer: anyCase(String.raw`,?\s(?:và|còn)\s[^,;.]{1,30}?\sdo\s$`),
  listHead: anyCase(
    String.raw`(?:trách nhiệm|nghĩa vụ|nhiệm vụ|sẽ|cam kết|thống nhất|nhất trí|thỏa thuận|phân công|có|nội dung|sau(?: đây)?)(?:\s\S+){0,4}:$`,
  ),
  dutyHeading: words(
    '(?:nghĩa vụ|trách nhiệm|nhiệm vụ|phần việc|công việc|cam kết)(?: (?:cụ thể|chính))? (?:của|thuộc)|(?:bên|phía) [A-Z1-9] (?:có (?:trách nhiệm|nghĩa vụ)|cam kết)',
  ),
  openHead: anyCase(String.raw`(?:sẽ|phải|có (?:trách nhiệm|nghĩa vụ)|cam kết|nhất trí|thống nhất):$`),
  listedAct: anyCase(String.raw`^(?:\(?[\p{L}\d]{1,4}[.)]|[-–—•*·▪+])\s{1,3}${adverbs}${acts}(?!\p{L})`),
  presentOfOne: anyCase(
    String.raw`^\)?,?\s${adverbs}(?!(?:là|đã|và|của|với|cho|tại|ở|từ|trong|về|bởi|theo|để|khi|nếu|mà|thì|không|chưa|có thể|gồm|có tên|được gọi|trên|dưới|giữa|ngày|năm|hoặc|hay|cùng|làm|nào|kia|nêu|thấy|cho rằng|hiểu|ghi nhận|mong|muốn|hy vọng|đề nghị|đang|do|sau đây|dưới đây|vào|đến|nhận thấy|công nhận|thống nhất|thỏa thuận|nhất trí|dự kiến|đồng ý|bị|như|khác|này|đó|vì)(?!\p{L}))\p{Ll}{1,}`,
    'u',
  ),
  presentOfSeveral: anyCase(
    String.raw`^\)?,?\s${adverbs}(?!(?:là|đã|và|của|với|cho|tại|ở|từ|trong|về|bởi|theo|để|khi|nếu|mà|thì|không|chưa|có thể|gồm|trên|dưới|giữa|ngày|năm|hoặc|hay|nào|kia|nêu|thấy|hiểu|ghi nhận|mong|muốn|hy vọng|đề nghị|đang|do|sau đây|dưới đây|vào|đến|nhận thấy|công nhận|thống nhất|thỏa thuận|nhất trí|dự kiến|đồng ý|bị|như|khác|này|đó|vì|giáp|cùng nghe|ký bản)(?!\p{L}))\p{Ll}{1,}`,
    'u',
  ),
  doneCell: anyCase(String.raw`^(?:đã (?:xong|hoàn thành|gửi|thực hiện|làm|ký|chuyển)|hoàn thành|xong)[^|]{0,20}$`),
  actionOpening: /^\)?\s?(?::\s)/u,
  markedAct: allWords(',? (?:và|đồng thời)(?= (?:sẽ|cũng sẽ))'),
  passive: anyCase(String.raw`^\s?(?:\S+\s){0,2}?được\s`),
  presentAct: anyCase(
    String.raw`^\)?,?\s(?:\d{1,3} người\s)?${adverbs}(?!${telling}(?!\p{L}))${acts}(?!\p{L})(?!\s(?:đã|được|rằng)|\s?:)(?<!(?:chủ trì|điều phối|thư ký)(?=\s?[;.,]?$))`,
  ),
  gapping: anyCase(String.raw`^\)?\s(?:cho|với|trong|mỗi|một)\s`),
  nextAct: anyCase(
    String.raw`(?:,\s(?:và\s)?|;\s(?:và\s)?|\s(?:và|đồng thời)\s|[;,]?\s(?=\([\d\p{Ll}]\)\s))(?:\([\d\p{Ll}]\)\s)?${adverbs}(?=${furtherActs}(?!\p{L})(?!\s(?:và|của)\s|,))`,
    'giu',
  ),
  bareAct: anyCase(
    String.raw`^\s{0,2}(?:\p{L}{1,6}[.)]\s)?(?:(?:cùng|sẽ|phải)\s)?${adverbs}${acts}(?:\s(?:nhau|lẫn nhau))?\s?$`,
  ),
  causative: words(
    '(?:vận động|khuyến khích|tạo điều kiện(?: để| cho)?|yêu cầu|kiến nghị|thúc đẩy|tác động) [^,;]{4,80}',
  ),
  lead: anyCase(String.raw`^(?:\s{0,4}(?:rằng|việc|về việc|về|là|:|,|cho|cùng|với nhau)\s)+`),
  doerOpening: anyCase(String.raw`^\)?\s(?:sẽ|phải|cần)\s(?=\p{Ll})`),
  particle: /(?!)/,
  tail: anyCase(String.raw`(?:,?\s(?:và|hoặc|nhưng|còn|đồng thời|song))$|[\s,;]{1,4}$`),
  relativeClause: allWords('(?:trong đó|theo đó)[^,;.]*'),
  tentative: words('dự kiến|tạm thời|chưa ấn định|sẽ thông báo sau'),
  nextMeeting: anyCase(
    String.raw`^(?:\(?\p{L}\)\s|\d{1,2}[.)]\s)?(?:cuộc|kỳ|phiên|buổi) (?:họp|gặp|làm việc|hội đàm)[\p{L} ]{0,12} (?:tiếp theo|tới|sau|lần sau|lần tới|thứ \p{L}+)\s?(?::|sẽ|được|dự kiến|tổ chức|diễn ra|–|-)`,
  ),
  nextMeetingHeading: anyCase(
    String.raw`^(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s)?(?:cuộc|kỳ|phiên|buổi) (?:họp|gặp|làm việc)[\p{L} ]{0,12} (?:tiếp theo|tới|sau)[^.;]{0,30}$`,
  ),
  pastAgreement: words('(?:đã|từng) (?:ký|thiết lập)[^.]{0,80}(?:ghi nhớ|thỏa thuận|quan hệ|hợp tác)'),
  longAgo: words('(?:từ|năm) (?:19|20)\\d{2}|năm trước'),
  quantities: {
    expression: allWords(
      String.raw`(?<most>(?:tối đa|không quá|nhiều nhất|cao nhất) )?(?:từ )?(?<min>${number})(?: ?(?:-|–|đến|tới|hoặc) ?(?<max>${number}))? (?<unit>(?!tháng \d|năm \d|ngày \d)(?:(?:triệu|tỷ|tỉ|nghìn) )?\p{Ll}+)`,
    ),
    numbers,
    thousands: '.',
    single: words(
      '(?:một|1) (?<unit>đoàn|lớp|khóa|hội nghị|hội thảo|báo cáo|chuyến|bộ|cán bộ|nhóm|tổ|điểm|trung tâm|người|buổi|cuộc|chương trình|ngôi nhà|nhà)',
    ),
    notice: words(
      String.raw`(?:trước|trong(?: vòng)?|chậm nhất(?: là)?|ít nhất|không quá|tối thiểu) (?<min>${number}) (?<unit>giờ|ngày(?: làm việc)?|tuần|tháng)(?! \d)|(?<min>${number}) (?<unit>ngày|tuần|tháng) trước`,
    ),
    notUnits: anyCase(
      '^(?:năm|tháng|tuần|ngày|giờ|phút|bên|phía|nước|tổ|lần|bản|tỉnh|thành|công|liên|quý|kỳ|đến|tới|là|của|và|trong|dân|có|được|điều|cấp|chiều)$',
    ),
  },
  recurrences: [
    {
      value: 'half-yearly',
      pattern: words(
        '(?:6|sáu) tháng(?: một)? lần|mỗi (?:6|sáu) tháng|(?:hai|2) lần (?:mỗi|một|trong) năm|mỗi năm (?:hai|2) lần|nửa năm(?: một)? lần|(?:hai|2) lần/năm|định kỳ (?:6|sáu) tháng',
      ),
    },
    {
      value: 'quarterly',
      pattern: words('(?:hằng|hàng|mỗi|từng) quý|theo quý|(?:3|ba) tháng(?: một)? lần|quý một lần'),
    },
    { value: 'monthly', pattern: words('(?:hằng|hàng|mỗi|từng) tháng|tháng một lần|theo tháng') },
    {
      value: 'weekly',
      pattern: words('(?:hằng|hàng|mỗi) tuần|tuần một lần|(?:các|mỗi) (?:tối|sáng|chiều) (?:thứ|chủ)'),
    },
    {
      value: 'every two years',
      pattern: words('(?:hai|2) năm(?: một)? lần|cách năm|năm (?:chẵn|lẻ)|mỗi (?:hai|2) năm'),
    },
    {
      value: 'annual',
      pattern: words(
        '(?:hằng|hàng|mỗi|từng) năm|thường niên|năm một lần|một năm một lần|/năm|một lần (?:mỗi|trong) năm',
      ),
    },
    { value: 'regular', pattern: words('thường xuyên|định kỳ|đều đặn') },
  ],
  inTurn: words('luân phiên|lần lượt|đến lượt|thay phiên'),
  beginsWith: anyCase(String.raw`(?:bắt đầu|trước tiên|đầu tiên)\s(?:từ|là|do|với)?\s?$`),
}
