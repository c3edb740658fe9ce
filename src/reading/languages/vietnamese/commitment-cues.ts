import type { CommitmentCue } from '../commitment-words.ts'
import { allWords } from './patterns.ts'
import { acts, furtherActs, giving, sharing } from './verbs.ts'

const count =
  '(?:\\d[\\d.,]*|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng (?:chục|trăm|nghìn)|nhiều|một số|hơn|gần|khoảng|số tiền|suất)'

/** Earlier in a clause comes first; at the same place the first in this list. */
export const cues: readonly CommitmentCue[] = [
  {
    name: 'plan',
    modality: 'planned',
    binds: 'subject',
    unnamed: 'both',
    pattern: allWords(
      '(?:theo )?dự kiến(?! \\d)|dự định|dự tính|có kế hoạch|lên kế hoạch|có ý định|đang (?:chuẩn bị|nghiên cứu|xem xét|xúc tiến)|hướng tới|tiến tới|phấn đấu|sẽ (?:xem xét|nghiên cứu|cân nhắc)|xem xét(?= khả năng)',
    ),
  },
  {
    name: 'text provides',
    modality: 'agreed',
    binds: 'sides',
    pattern: allWords(
      'theo (?:đó,|(?:nội dung )?(?:bản |biên bản )?(?:(?:thỏa thuận|ghi nhớ)(?: hợp tác| ký kết| phối hợp)?|(?:chương trình|kế hoạch) (?:hợp tác|phối hợp))(?: này| đã ký| vừa ký)?,)|(?:thỏa thuận|bản ghi nhớ|biên bản|chương trình|văn bản)[^.;,]{0,40}? (?:nêu rõ|quy định|xác định)(?: rằng)?|(?:=>|⇒|→) ?(?:nhất trí|thống nhất) ?:',
    ),
  },
  {
    name: 'agree',
    modality: 'agreed',
    isAgreeing: true,
    binds: 'content',
    unnamed: 'both',
    pattern: allWords(
      '(?<!sự |chưa |tính |quan điểm )(?:thống nhất(?! đất nước| cao$)|nhất trí|đồng thuận|đồng ý|tán thành|chấp thuận|quyết định(?! số| này)|quyết nghị|cùng cam kết|đi đến (?:thống nhất|thỏa thuận)|đạt được (?:sự )?(?:thống nhất|đồng thuận|thỏa thuận)|thỏa thuận(?<!(?:bản|theo|văn bản|thư|các|này|nội dung|ký|ký kết|hiện|quả) thỏa thuận)(?= (?:sẽ|rằng|về việc|\\(|:|' +
        acts +
        ')))(?: cao)?(?: (?:với nhau|cùng))?(?: rằng| về việc| việc)?',
    ),
  },
  {
    name: 'signed to',
    modality: 'agreed',
    binds: 'content',
    unnamed: 'both',
    pattern: allWords(
      'ký(?: kết)? [^.;,]{0,60}?(?:ghi nhớ|thỏa thuận|hợp tác|chương trình|kế hoạch)[^.;,]{0,50}? (?:nhằm|để)',
    ),
  },
  {
    name: 'propose',
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: allWords(
      '(?<!(?:về|các|những|theo|ý kiến|như|trước|báo cáo|lời|của|tiếp thu|sự|ghi nhận) )(?<!(?:thư|văn bản|đơn|bản) )(?:đề xuất|kiến nghị|gợi ý|khuyến nghị|kêu gọi)(?! này| đó| trên| của)|(?:nên|cần(?: phải)?)(?= (?:\\p{L}+ ){0,2}?' +
        acts +
        ')',
    ),
    needs: 'speech',
    bindsInTexts: true,
  },
  {
    name: 'request',
    modality: 'requested',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: allWords(
      '(?<!(?:về|các|những|theo|ý kiến|như|trước|báo cáo|lời|của|tiếp thu|sự|ghi nhận|một số) )(?:đề nghị|yêu cầu|nhờ(?= (?:LĐLĐ|phía|bạn|tổ chức))|xin(?= (?:phép|được)))(?! này| đó| trên| của| khắt)',
    ),
  },
  {
    name: 'invite',
    modality: 'proposed',
    binds: 'speaker',
    needs: 'partner',
    unnamed: 'speaker',
    pattern: allWords(
      '(?<!lời |thư |giấy |khách )(?:trân trọng )?mời(?= [^.;]{3,80}? (?:sang|thăm|đến|dự|tham (?:gia|dự)|cử)(?!\\p{L}))',
    ),
  },
  {
    name: 'hope',
    modality: 'hoped',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: allWords(
      '(?:bày tỏ |thể hiện )?(?:mong(?: muốn| rằng| được| đợi| mỏi)?|hy vọng|hi vọng|kỳ vọng|(?<!(?:thông|bản|đưa|nhắn) )tin(?: tưởng| chắc)?(?= (?:rằng|LĐLĐ|LHCĐ|hai|quan hệ|tổ chức|mối|Liên|Công))|(?:rất |có |ngỏ ý )?muốn|nguyện vọng|ao ước|niềm tin)(?: rằng)?',
    ),
  },
  {
    name: 'duty',
    modality: 'agreed',
    binds: 'subject',
    unnamed: 'both',
    pattern: allWords(
      'có (?:trách nhiệm|nghĩa vụ|nhiệm vụ)|được giao|(?:=>|⇒|→) ?giao|giao(?: cho)?(?= (?:ông|bà|văn phòng|ban|tổ|đồng chí|Ban|Văn phòng)(?!\\p{L}))|nỗ lực(?= để)',
    ),
  },
  {
    name: 'turn',
    modality: 'agreed',
    binds: 'content',
    unnamed: 'both',
    pattern: allWords('đến lượt'),
  },
  {
    name: 'size',
    modality: 'agreed',
    binds: 'sides',
    needs: 'paper',
    whole: true,
    pattern: allWords(
      '(?:mỗi|thành phần|số lượng|quy mô)(?: mỗi| các)? đoàn(?: công tác)?(?: gồm| có)?(?= (?:không quá|từ|tối đa|khoảng|\\d))',
    ),
  },
  {
    name: 'pledge',
    modality: 'will',
    binds: 'subject',
    pattern: allWords(
      'cam kết(?<!(?:mọi|các|những|thực hiện|nội dung) cam kết)|(?<!lời )hứa(?: sẽ)?|nhận lời(?! mời của)(?: mời)?|bảo đảm|đảm bảo|khẳng định(?= (?:\\p{L}+ ){0,4}?(?:sẽ|luôn|tiếp tục))|quyết tâm|sẵn sàng|cho biết sẽ|kế thừa(?= mọi| các)',
    ),
  },
  {
    name: 'will',
    modality: 'will',
    binds: 'subject',
    needs: 'actor',
    unnamed: 'both',
    pattern: allWords('sẽ'),
  },
  {
    name: 'laid down in the passive',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    verbInside: true,
    pattern: allWords(
      `(?<!(?:nhận|đạt|có|phải|khi) )được (?!quyền |phép )(?:\\p{L}+ ){0,2}?(?:chia|${furtherActs})|(?:phải|cần)(?= (?:\\p{L}+ ){0,2}?${acts})|(?:khuyến khích)`,
    ),
  },
  {
    name: 'borne by',
    ownClause: true,
    modality: 'agreed',
    binds: 'subject',
    needs: 'doer',
    whole: true,
    pattern: allWords(
      '(?<!(?:dẫn đầu|đoàn|đại biểu|thành viên|lý) )\\p{L}+(?= do (?!chưa|không|thiếu|ảnh|dịch|đó|vậy|bận|lỗi)[^.;,]{2,60}? (?:chi trả|chịu(?: trách nhiệm)?|chi|đảm nhận|thanh toán|bố trí|chuẩn bị|lo|cung cấp|đài thọ|tài trợ|soạn thảo|thực hiện|phụ trách|đảm nhiệm)(?!\\p{L})(?![^.;]{0,30}, (?:phía|bên|LĐLĐ|LHCĐ|Liên|Công đoàn|Tổng)))',
    ),
  },
  {
    name: 'thanked for',
    modality: 'done',
    binds: 'thanked',
    needs: 'partner',
    pattern: allWords(
      `(?:cảm ơn|cám ơn|biết ơn|đánh giá cao|ghi nhận)[^.;]{0,70}? (?:đã|vì|về)(?: sự)?(?= (?:\\p{L}+ ){0,3}?${giving}(?!\\p{L}))`,
    ),
  },
  {
    name: 'gave',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    unnamed: 'partner',
    pattern: allWords(
      `(?:đã|từng|vừa)(?: (?:cùng|cũng|kịp thời|thường xuyên|trực tiếp|phối hợp)){0,2} (?:${giving})(?! đổi)`,
    ),
  },
  {
    name: 'shared',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    unnamed: 'both',
    pattern: allWords(`đã(?: (?:cùng|cũng|thường xuyên|tích cực|phối hợp)){0,2} (?:${sharing})`),
  },
  {
    name: 'handed over',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'report',
    pattern: allWords('(?:trao tặng|tặng|trao|hỗ trợ|giúp đỡ|giúp|tài trợ)(?! đổi)(?= [^.;,]{0,60}?' + count + ')'),
  },
  {
    name: 'did so many',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'report',
    pattern: allWords(
      '(?:đón(?: tiếp)?|cử|tiếp nhận|đào tạo|tập huấn|mở|tổ chức)(?= (?:được )?\\d[\\d.]* (?:đoàn|lượt|cán bộ|lớp|khóa|giảng viên|chuyên gia|suất|buổi|đợt))',
    ),
  },
]
