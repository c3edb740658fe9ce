import type { agreements as english } from '../en/agreements.ts'
import type { Section } from '../section.ts'

export const agreements = {
  'stage.reported': 'Báo chí đưa tin',
  'stage.drafting': 'Đang soạn thảo',
  'stage.consulting': 'Đang lấy ý kiến',
  'stage.cleared': 'Đã được đồng ý',
  'stage.agreed': 'Đã thống nhất nội dung',
  'stage.signed': 'Đã ký',
  'stage.in force': 'Đang có hiệu lực',
  'stage.suspended': 'Tạm dừng',
  'stage.mid-term review': 'Sơ kết',
  'stage.final review': 'Tổng kết',
  'stage.replaced': 'Đã được thay thế',
  'stage.lapsed': 'Hết hiệu lực',
  'stage.terminated': 'Đã chấm dứt',
  'life.told-by-press': 'Mới chỉ có báo chí đưa tin ({status}); cơ quan chưa thấy văn bản.',
  'life.reported-term-over': 'Mới chỉ có báo chí đưa tin; thời hạn được nêu ({period}) đã hết.',
  'life.known-as-draft': 'Đã có văn bản nhưng chưa ký.',
  'life.drafted': '{by, select, none {Văn bản được soạn thảo từ {day}.} other {{by} đã soạn thảo văn bản ({day}).}}',
  'life.sent-for-opinions':
    '{by, select, none {Văn bản đã được gửi lấy ý kiến ({day}).} other {{by} đã gửi văn bản lấy ý kiến ({day}).}}',
  'life.opinions-asked':
    'Đã hỏi ý kiến {asked, number} nơi; {open, plural, =0 {tất cả đã trả lời} other {còn # nơi chưa trả lời}}.',
  'life.cleared':
    '{reference, select, none {Văn bản đã được đồng ý ({day}).} other {Văn bản đã được đồng ý ({day}, số {reference}).}}',
  'life.wording-agreed': 'Các bên đã thống nhất nội dung ({day}); thống nhất chưa phải là ký.',
  'life.signed-on': '{place, select, none {Văn bản được ký ({day}).} other {Văn bản được ký tại {place} ({day}).}}',
  'life.told-signed': 'Theo nguồn tin: {status}; chưa ai ghi ngày.',
  'life.not-yet-in-force': 'Văn bản có hiệu lực từ {day}.',
  'life.in-force-since': 'Văn bản có hiệu lực từ {day}.',
  'life.amended': 'Văn bản được sửa đổi, bổ sung ({day}); áp dụng từ {first}.',
  'life.text-suspended': 'Các bên đã thống nhất ({day}) tạm dừng văn bản trong {period}.',
  'life.resumed': 'Văn bản được thực hiện trở lại ({day}).',
  'life.review-open': 'Việc tổng kết đã bắt đầu ({day}) và chưa đủ các bên xác nhận.',
  'life.renewed-by-all': 'Văn bản được gia hạn ({day}) đến {until}.',
  'life.renewed-by-itself':
    'Không bên nào thông báo đúng hạn nên văn bản không hết hiệu lực ngày {last}: tự động gia hạn đến {until}.',
  'life.notice-in-time':
    '{by, select, none {Đã thông báo đúng hạn ({day}; hạn cuối là {last}): văn bản không tự gia hạn.} other {{by} đã thông báo đúng hạn ({day}; hạn cuối là {last}): văn bản không tự gia hạn.}}',
  'life.notice-too-late':
    '{by, select, none {Thông báo quá muộn ({day}; hạn cuối là {last}): văn bản đã tự gia hạn thêm.} other {{by} thông báo quá muộn ({day}; hạn cuối là {last}): văn bản đã tự gia hạn thêm.}}',
  'life.replaced-by':
    '{by, select, none {Văn bản đã được thay thế ({day}).} other {Văn bản đã được thay thế bằng “{by}” ({day}).}}',
  'life.terminated-on': 'Văn bản đã bị chấm dứt; ngày cuối cùng là {day}.',
  'life.term-ended': 'Thời hạn kết thúc ngày {day} và không bên nào gia hạn.',
  'life.given-up': 'Dự định này đã được bỏ ({day}).',
  'life.told-over': 'Theo nguồn tin: {status}; chưa ai ghi ngày.',
  'life.no-effect-by-one-side': '{act} ({day}): không có hiệu lực vì {organisations} không tham gia.',
  'life-question.needs-copy': 'Báo chí viết: {status}. Có bản sao không? Điều chỉ báo chí nói thì chưa ràng buộc.',
  'life-question.needs-signing-day': 'Văn bản được ký ngày nào?',
  'life-question.needs-signatory': 'Ai đã ký thay mặt {organisation}?',
  'life-question.signatory-without-power':
    '{name} ký với tư cách gì ({day})? Chưa ghi chức vụ vào ngày đó, cũng chưa ghi tư cách.',
  'life-question.needs-scan': 'Chưa có bản quét của văn bản đã ký. Hãy thêm bản quét, hoặc nêu lý do vì sao không có.',
  'life-question.needs-end-day': 'Theo nguồn tin: {status}. Kết thúc vào ngày nào?',
  'life-question.needs-renewal-terms':
    '{words, select, none {Văn bản nói gì về gia hạn? Khi chưa rõ thì văn bản hết hiệu lực cùng thời hạn.} other {“{words}”: văn bản có tự gia hạn không? Bao lâu, và phải thông báo trước ngày nào?}}',
  'life-question.opinion-late': '{name} chưa trả lời: hạn là {due}, đã qua {days} ngày.',
  'life-question.opinion-not-taken':
    '{name} đã trả lời ({day}), có yêu cầu sửa đổi hoặc phản đối. Ý kiến đó được tiếp thu thế nào?',
  'life-question.signed-without-opinion': 'Việc đã tiến hành khi chưa giải quyết xong ý kiến của {name}.',
  'life-question.needs-notice-day': 'Đã thông báo ({date}); hạn cuối là {last}. Chính xác là ngày nào?',
} satisfies Section<typeof english>
