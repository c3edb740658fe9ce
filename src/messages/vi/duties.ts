import type { duties as english } from '../en/duties.ts'
import type { Section } from '../section.ts'

export const duties = {
  'duty-state.not yet': 'Chưa đến kỳ',
  'duty-state.open': 'Đang chờ thực hiện',
  'duty-state.part met': 'Đã làm một phần',
  'duty-state.met': 'Đã thực hiện',
  'duty-state.overdue': 'Quá hạn',
  'duty-state.made up': 'Đã làm bù',
  'duty-state.missed': 'Bị bỏ lỡ',
  'duty-state.waived': 'Được miễn',
  'duty-state.suspended': 'Tạm dừng',
  'duty-state.disputed': 'Có ý kiến khác nhau',
  'duty-state.superseded': 'Đã được thay thế',
  'duty-state.ended': 'Đã kết thúc',

  'because.clause':
    '{clause, select, none {Việc này nằm trong “{agreement}”.} other {Việc này nằm ở mục {clause} của “{agreement}”.}}',
  'because.promised': '{made, select, none {Việc này đã được hứa.} other {Lời hứa có từ {made}.}}',
  'because.offer-binds': 'Chính bên có trách nhiệm đã nói sẽ làm, nên lời đó ràng buộc.',
  'because.planned-only': 'Việc này mới chỉ là dự kiến nên không bao giờ bị coi là trễ.',
  'because.text-not-binding':
    '“{agreement}” chưa ràng buộc theo những gì đã biết ({status}; nguồn: {evidence}), nên việc này chỉ là dự kiến và không bị coi là trễ.',
  'because.period-of-cadence': 'Phải làm mỗi {cadence}; lần này cho {period}.',
  'because.period-of-term': 'Phải làm trong thời hạn {period}.',
  'because.share-of-quota':
    'Cho {period}, văn bản nêu {share, number} trong tổng số {total, number} {unit} của cả thời hạn.',
  'because.rest-of-quota': 'Trong phần còn lại của thời hạn {period} còn {rest, number}/{total, number} {unit}.',
  'because.owed-once': '{due, select, none {Phải làm một lần.} other {Phải làm một lần; thời gian được nêu là {due}.}}',
  'because.deadline-uncertain': 'Thời hạn không chính xác ({date}); tính đến ngày cuối cùng có thể là {last}.',
  'because.start-not-known': 'Chưa ai nói phải làm từ khi nào.',
  'because.turn-first': '{organisation} làm trước, vào {period}.',
  'because.turn-shown': '{organisation} đã tổ chức cho {period} ({day}), nên lượt đó là của {organisation}.',
  'because.turn-unknown': 'Chưa ai nói {period} là lượt của bên nào, nên {organisations} cùng có trách nhiệm.',
  'because.turn-passed': '{from} đã làm lượt {period} ({day}), nên lượt chuyển sang {organisation}.',
  'because.turn-expected': 'Nếu {from} thực hiện lượt {period} thì lượt tiếp theo là của {organisation}.',
  'because.turn-kept': '{organisation} vẫn giữ lượt: {period} không có hoạt động nào.',
  'because.turn-kept-suspended': '{organisation} vẫn giữ lượt: {period} đã tạm dừng.',
  'because.turn-out-of-order': '{host} đã tổ chức trong {period}, dù đến lượt {organisation}.',
  'because.turn-postponed': 'Chuyến thăm {period} của {organisation} được dời sang {to}.',
  'because.turn-swapped': '{organisation} đổi lượt {period} với {with}.',
  'because.turn-decided': 'Các bên đã thống nhất ({day}): {period} là lượt của {organisation}.',
  'because.counted':
    '{max, select, none {Đã làm {done, number}/{min, number} {unit}.} other {Đã làm {done, number}, cần từ {min, number} đến {max} {unit}.}}',
  'because.nothing-counted':
    '{max, select, none {Chưa ghi nhận gì; cần ít nhất {min, number} {unit}.} other {Chưa ghi nhận gì; cần từ {min, number} đến {max} {unit}.}}',
  'because.recorded': 'Đã ghi nhận {times, number} lần thực hiện.',
  'because.nothing-recorded': 'Chưa ghi nhận gì.',
  'because.above-maximum': 'Đã làm {done, number} {unit}, nhiều hơn mức {max, number} đã thỏa thuận.',
  'because.evidence-approximate': 'Có một bằng chứng chỉ ghi ngày ước chừng ({date}).',
  'because.creditor-denies': 'Bên kia cho rằng {amount, number} phần chưa được thực hiện.',
  'because.done-late': 'Đã làm ({day}) sau ngày cuối là {due}.',
  'because.not-begun': 'Thời gian thực hiện bắt đầu từ {first}.',
  'because.time-passed': 'Hạn là {due}, đã qua {days} ngày.',
  'because.still-time': 'Hạn là {due}, còn {days} ngày.',
  'because.no-deadline': 'Không ai nêu hạn cuối nên không bao giờ trễ.',
  'because.postponed': 'Các bên đã thống nhất ({day}) dời {period} sang {to}.',
  'because.waived': '{organisations} đã miễn việc này ({day}).',
  'because.suspended': 'Các bên đã thống nhất ({day}) tạm dừng {period}.',
  'because.text-suspended': 'Các bên đã thống nhất ({day}) tạm dừng “{agreement}” trong {period}.',
  'because.text-renewed': '“{agreement}” được gia hạn ({day}) đến {until}.',
  'because.text-renewed-itself':
    '“{agreement}” không hết hiệu lực ngày {last}: không bên nào thông báo đúng hạn nên tự động gia hạn đến {until}.',
  'because.notice-given': 'Đã thông báo đúng hạn ({day}; hạn cuối là {last}) nên “{agreement}” không tự gia hạn.',
  'because.text-ended': '“{agreement}” hết hiệu lực ngày {day}.',
  'because.text-terminated': '“{agreement}” bị chấm dứt ngày {day}.',
  'because.text-replaced':
    '{by, select, none {“{agreement}” được thay thế ngày {day}.} other {“{agreement}” được thay thế bằng “{by}” ngày {day}.}}',
  'because.carried-over': 'Phần chưa làm được chuyển tiếp sang “{commitment}”.',
  'because.restated': '“{commitment}” nhắc lại việc này, nên chỉ phải làm một lần theo đó.',
  'because.moved-to-heir':
    '{organisation} đã thay đổi ngày {date}; từ khi đối tác xác nhận ngày {day}, việc này thuộc về {heir}.',
  'because.stays-with': 'Việc này đã xong trước khi {heir} kế thừa ngày {day}, nên vẫn thuộc {organisation}.',
  'because.amended': '“{commitment}” sửa đổi việc này: từ {first} thực hiện theo nội dung mới.',
  'because.expectation-passed': 'Dự kiến vào {due}; thời điểm đó đã qua.',

  'question.needs-cadence': '“Thường xuyên” thì không có hạn. Bao lâu một lần?',
  'question.needs-start': 'Phải làm từ khi nào?',
  'question.needs-term': 'Phải làm trong thời hạn của văn bản nào?',
  'question.needs-due-date': 'Hạn là khi nào? Không có ngày thì không bao giờ trễ.',
  'question.awaits-answer': 'Việc này mới {modality}. Câu trả lời là gì?',
  'question.needs-signed-copy':
    '“{agreement}” đang được biết là: {status}; nguồn: {evidence}. Có bản đã ký không? Chỉ văn bản đã ký mới ràng buộc.',
  'question.agreement-not-found': 'Thỏa thuận chứa cam kết này không có trong sổ. Đó là thỏa thuận nào?',
  'question.needs-end-day': '“{agreement}”: {status}. Kết thúc vào ngày nào?',
  'question.needs-year': 'Một lần thực hiện ghi {date}, không có năm. Đó là năm nào?',
  'question.which-period': 'Lần thực hiện {date} tính cho kỳ nào?',
  'question.who-did-it': 'Ai đã làm việc được ghi ngày {date}?',
  'question.needs-amount': 'Là bao nhiêu {unit}? Khi chưa rõ thì tính là một.',
  'question.may-be-fulfilled-by': '“{event}” ({when}) có thể đã thực hiện việc này. Có đúng không?',
  'question.whose-turn':
    '{organisations} luân phiên nhau. Bên nào làm trước, vào {period}? Khi chưa rõ thì các bên cùng có trách nhiệm.',
  'question.whose-turn-next': '{host} đã tổ chức trong {period}, dù đến lượt {inTurn}. Tiếp theo đến lượt ai?',
  'question.quota-out-of-reach':
    'Còn {left, number} {unit} trong {days} ngày; năm tốt nhất làm được {bestYear, number}. Nên thống nhất hạn mới kịp thời.',
  'question.shares-exceed-quota':
    'Các phần ({shares, number} {unit}) nhiều hơn tổng số ({total, number}). Số nào đúng?',
  'question.promised-twice': '“{other}” trong “{agreement}” cũng hứa việc này. Phải làm một hay hai lần?',
  'question.succession-waits':
    '{organisation} đã thay đổi ngày {date} (nay: {heirs}). {stage, select, decided {Đã quyết định hướng xử lý; chưa gửi thư cho đối tác.} sent {Đã gửi thư; đối tác chưa trả lời.} declined {Đối tác không đồng ý với quyết định này.} other {Ai có trách nhiệm?}} Khi đối tác chưa xác nhận thì vẫn tính theo tên cũ.',
} satisfies Section<typeof english>
