import type { succession as english } from '../en/succession.ts'
import type { Section } from '../section.ts'

export const succession = {
  'succession.title': 'Kế thừa',
  'succession.page': 'Việc kế thừa đến ngày {date}',
  'succession.lead':
    'Các tổ chức đã sáp nhập, chia tách hoặc giải thể. Mọi việc tiếp tục dưới tên cũ cho đến khi đối tác xác nhận quyết định.',
  'succession.outside': 'Những điều đã hứa ngoài văn bản: {partnership}',
  'succession.changed': '{organisation} đã thay đổi ngày {date}; nay: {heirs}.',
  'succession.next.decide': 'Việc tiếp theo: quyết định hướng xử lý.',
  'succession.next.write': 'Việc tiếp theo: gửi thư cho {partners}.',
  'succession.next.await': 'Việc tiếp theo: chờ trả lời của {partners}.',
  'succession.next.nothing': '{partners} đã xác nhận.',
  'succession.waits':
    '{late, plural, =0 {Không có việc trễ} other {# việc trễ}}, {open, plural, =0 {không có việc đang mở} other {# việc đang mở}}{credits, plural, =0 {} other {, trong đó # việc đã làm một phần}}.',
  'succession.turn': 'Lượt tiếp theo của tổ chức cũ: {period}.',
  'succession.meets': 'Đơn vị kế thừa đã có với cùng đối tác: {texts}.',
  'succession.offers': 'Đã sáp nhập nhưng chưa ghi',
  'succession.offer': '{place} sáp nhập vào {into} từ ngày {date} ({source}). Tổ chức này có sáp nhập theo không?',
  'succession.nothing': 'Trong sổ không có tổ chức nào đã sáp nhập, chia tách hoặc giải thể.',
  'succession.recorded': 'Đã ghi vào {organisation} và các tổ chức liên quan.',
} satisfies Section<typeof english>
