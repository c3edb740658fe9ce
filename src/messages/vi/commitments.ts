import type { commitments as english } from '../en/commitments.ts'
import type { Section } from '../section.ts'

export const commitments = {
  'because.owed-at-event':
    '{event, select, none {{due, select, none {Phải làm vào dịp một sự kiện chưa rõ ngày.} other {Phải làm vào dịp một sự kiện; thời gian được nêu là {due}.}}} other {{due, select, none {Phải làm vào dịp “{event}”, chưa có ngày.} other {Phải làm vào dịp “{event}”, {due}.}}}}',
  'because.cadence-not-agreed':
    'Chu kỳ do {by} đặt ra; bên kia chưa đồng ý, nên việc này chỉ là dự kiến và không bị coi là trễ.',
  'because.turn-is':
    '{period} là lượt của {organisation}{cause, select, first {, bên làm trước} shown {: bên này đã tổ chức cho {earlier}, chuyến đầu tiên được ghi nhận} passed {, vì {from} đã làm lượt {earlier}} expected {, nếu {from} thực hiện lượt {earlier}} postponed {, vì chuyến {earlier} của {from} được dời sang {to}} swapped {, vì đã đổi lượt với {earlier}} decided {, vì các bên đã thống nhất như vậy} other {}}{kept, select, none {} other {; bên này giữ lượt vì {kept} không có hoạt động nào}}{suspended, select, none {} other {; {suspended} tạm dừng và không tính lượt}}.',
  'question.needs-event': 'Phải làm vào dịp một sự kiện. Đó là sự kiện nào, khi nào?',
  'question.needs-event-day': '“{event}” chưa có ngày. Khi nào diễn ra?',
  'question.event-postponed': '“{event}” đã bị hoãn. Nay là khi nào? Khi chưa rõ thì việc này không bao giờ trễ.',
  'question.event-cancelled': '“{event}” đã bị hủy. Nay phải làm việc này khi nào?',
  'question.cadence-not-agreed':
    '{by} đã đặt chu kỳ cho việc này. {others} có đồng ý không? Khi chưa đồng ý thì chỉ ràng buộc bên đã đặt.',
  'cadence.agreed-by-all': 'Bên kia đã đồng ý',
  'cadence.agreed-help': 'Nếu chưa, chỉ phía mình bị ràng buộc; phần của bên kia là dự kiến và không bị coi là trễ.',
  'question.no-not-this': 'Không phải',
  'question.no-noted': 'Đã ghi nhận. Sẽ không hỏi lại.',
} satisfies Section<typeof english>
