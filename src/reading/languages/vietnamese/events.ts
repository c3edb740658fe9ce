import type { EventWords } from '../event-words.ts'
import { allWords, anyCase, words } from './patterns.ts'

export const events: EventWords = {
  types: [
    {
      type: 'signing',
      pattern: allWords('lễ ký(?: kết)?|ký kết|ký(?! hiệu| túc| họa)|trao (?:văn bản|biên bản|bản ghi nhớ)'),
    },
    {
      type: 'training',
      pattern: allWords(
        '(?:lớp|khóa|chương trình) (?:tập huấn|bồi dưỡng|đào tạo|tiếng|học)|tập huấn|bồi dưỡng|khai giảng|bế giảng|hội thi|thực tập|giảng dạy|lớp',
      ),
    },
    { type: 'review', pattern: allWords('sơ kết|tổng kết|đánh giá (?:giữa kỳ|cuối kỳ|kết quả)|rà soát|kiểm điểm') },
    {
      type: 'reception',
      pattern: allWords(
        '(?:tiếp đón|đón tiếp|tiếp xã giao|chào xã giao|chiêu đãi|lễ đón)|tiếp(?= (?:và làm việc|đoàn|ông|bà|đồng chí))|đón(?= (?:ông|bà|đồng chí))',
      ),
    },
    {
      type: 'conference',
      pattern: allWords(
        '(?<!(?:phát biểu|tham luận|trao đổi|trình bày) tại )hội nghị|đại hội|hội thảo|diễn đàn|tọa đàm|hội thao|liên hoan|giải (?:bóng|cầu lông|thể thao|đấu)|trại hè|ngày hội|hội chợ|triển lãm|phiên họp toàn thể',
      ),
    },
    {
      type: 'visit',
      pattern: allWords(
        'thăm|chuyến (?:thăm|công tác|đi|làm việc)|sang|cử (?:một |\\d+ )?đoàn|đón đoàn|tham quan|đi thực tế|khảo sát|dâng hương|dẫn đầu|đến chào|công tác|nằm vùng',
      ),
    },
    {
      type: 'meeting',
      pattern: allWords(
        'hội đàm|gặp(?: gỡ| mặt)?|làm việc|buổi làm việc|cuộc họp|kỳ họp|phiên họp|phiên(?= (?:đầu tiên|thứ|tiếp theo|trù bị|toàn thể|làm việc|hội đàm))|họp|trao đổi|hội kiến|đối thoại|tiếp xúc|cuộc gặp|hội ý',
      ),
    },
  ],
  otherDate: anyCase(
    String.raw`(?:thành lập(?! đoàn)|kỷ niệm|ban hành|sinh năm|hiệu lực|hết hạn|hạn chót|chậm nhất|muộn nhất|hạn:|thời hạn|luật|nghị (?:định|quyết)|quyết định số|chỉ thị|công văn|thông tư|tính đến|gia nhập|hợp nhất|sáp nhập|đổi tên|quan hệ ngoại giao|kể từ|nhiệm kỳ|được bầu|nhậm chức|giấy phép|số liệu|công ước|hiến pháp|hiệp ước|nhân dịp kỷ niệm|theo (?:bản|biên bản|thỏa thuận)|dịch bệnh|so với|cùng kỳ|sắp xếp|chia tách|bàn giao bộ máy|gia hạn)[^.;]{0,50}$`,
  ),
  otherDateAfter: anyCase(String.raw`^\)?\s(?:không|là hạn|năm ngoái|so với)`),
  wished: words(
    String.raw`(?:mong(?: muốn)?|hy vọng|hi vọng|đề nghị(?! này)|đề xuất(?! này)|kiến nghị|mời|có thể|phấn đấu|xem xét|gợi ý|ngỏ ý|muốn|yêu cầu|hỏi)[^.;,]{0,140}(?<!(?:diễn ra|khai mạc|được tổ chức)(?: vào| từ| trong)?\s(?:(?:các |hai |ba )?ngày )?)$|nếu (?![^.;]{0,120}dự kiến)[^.;]{0,150}$`,
  ),
  madeAfterwards: anyCase('^(?:thông qua|phê duyệt|gửi|lập)'),
  setFor: anyCase(
    String.raw`(?:sẽ|dự kiến|được)\s(?:được\s)?(?:tổ chức|diễn ra|khai mạc|ký|khai giảng)[^.;]{0,40}$|dự kiến\s(?:\S+\s){0,2}?(?:cử|sang|thăm|đón|họp|gặp|tiếp|mở)(?!\p{L})[^.;]{0,60}$`,
  ),
  toldBefore: anyCase(String.raw`(?:từng|trước đó đã|đã từng)\s[^.;]{0,60}$`),
  cancelled: words(
    '(?:không|chưa)(?: thể)? (?:tổ chức|diễn ra|thực hiện|tiến hành|sang)|bị (?:hoãn|hủy|tạm dừng)|tạm hoãn|hoãn(?: lại)?|hủy bỏ',
  ),
  movedTo: anyCase(
    String.raw`(?:hoãn|lùi|dời|chuyển|lui)\s(?:lại\s)?(?:từ [^.;,]{3,30} )?(?:đến|tới|sang|vào)\s(?:ngày\s)?$`,
  ),
  fixed: words(
    'sẽ|thống nhất|nhất trí|dự kiến|lần lượt|luân phiên|kế hoạch|sắp|bắt đầu|lần tới|phía|đón|sơ kết|tổng kết|chuẩn bị',
  ),
  happening: words(
    'đã|phát biểu|cho biết|tham gia|nhất trí|thống nhất|ký|trao|thảo luận|diễn ra|tổ chức|chủ trì|khai mạc|bắt đầu|bày tỏ|nhấn mạnh|khẳng định|có buổi|đến|tới|tham dự|dự|tặng|giới thiệu',
  ),
  undated: [
    {
      type: 'visit',
      pattern: words(
        '(?:do .{3,60} (?:dẫn đầu|làm trưởng đoàn)|đoàn .{3,80}(?:sang |đến |tới )thăm|chuyến thăm|(?:đã |vừa )(?:có chuyến )?(?:sang |đến |tới )?thăm)',
      ),
    },
    {
      type: 'signing',
      pattern: words(
        '(?:đã|vừa|cùng|tiến hành|lễ) ký(?: kết)?[^.]{0,80}(?:bản ghi nhớ|thỏa thuận|chương trình|kế hoạch)',
      ),
    },
  ],
  placeBefore: anyCase(
    String.raw`(?:^|\s)(?:tại|ở|đến|tới|sang|thăm)\s(?:(?:thủ đô|thành phố|tp|tỉnh|thị xã|nước)\.?\s)?$`,
  ),
}
