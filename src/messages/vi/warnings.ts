import type { Section } from '../section.ts'
import type { warnings as english } from '../en/warnings.ts'

export const warnings: Section<typeof english> = {
  'warning.text-over-when-promised':
    'Việc này được cam kết ngày {made}, nhưng “{agreement}” đã hết hiệu lực ngày {end}. Văn bản đã hết hiệu lực thì không còn ràng buộc. Đã có văn bản mới chưa?',
  'warning.text-over-now':
    '“{agreement}” đã hết hiệu lực ngày {end}. Điều ghi thêm vào đó chỉ là lịch sử, không sinh ra nghĩa vụ mới.',
  'warning.due-after-text':
    'Việc này đến hạn vào {due}, nhưng “{agreement}” kết thúc ngày {end}: nó sẽ hết hiệu lực cùng văn bản.',
  'warning.due-before-promise':
    'Việc này đến hạn vào {due}, trước khi được cam kết ({made}). Một trong hai ngày bị sai.',
  'warning.two-live-texts':
    '“{other}” giữa cùng các bên cũng đang có hiệu lực. Văn bản nào được áp dụng? Hãy ghi rõ văn bản này thay thế văn bản kia, hoặc cam kết này nhắc lại cam kết kia.',
  'warning.party-gone':
    '{organisation} đã trở thành {heirs} từ {date}, trước ngày {day}. Khi đó ai đã ký hoặc cam kết?',
  'warning.party-not-yet': '{organisation} mang tên này từ {date}; văn bản ghi ngày {day}. Khi đó là tổ chức nào?',
  'warning.party-without-name':
    'Tên cuối cùng được biết của {organisation} có hiệu lực đến {date}; văn bản ghi ngày {day}. Khi đó là tổ chức nào?',
  'warning.signatory-post-over':
    'Ngày {day}, {person} không còn giữ chức “{post}” (đến {date}). Người ký có thẩm quyền gì?',
  'warning.signatory-post-ahead': 'Ngày {day}, {person} chưa giữ chức “{post}” (từ {date}). Người ký có thẩm quyền gì?',
  'warning.signatory-not-of-party':
    'Chưa biết {person} giữ chức vụ nào ở một bên ký kết vào ngày {day}. Người ký có thẩm quyền gì?',
  'warning.signatory-not-known': '“{signatory}” là ai và ký với thẩm quyền gì? Hãy chọn người hoặc ghi rõ thẩm quyền.',
  'warning.nobody-looks-after': 'Chưa có ai được giao phụ trách việc này.',
  'warning.no-measure': 'Chưa ghi số lượng: làm một lần sẽ được tính là xong.',
  'warning.no-date': 'Chưa ghi thời hạn: việc này sẽ không bao giờ bị coi là quá hạn.',
  'warning.quota-out-of-reach':
    'Còn thiếu {left, number} {unit} mà chỉ còn {days, number} ngày; năm nhiều nhất cũng chỉ được {bestYear, number}. Khó có thể hoàn thành.',
  'warning.shares-exceed-quota': 'Tổng các phần là {shares, number} {unit}, nhưng cả kỳ chỉ có {total, number}.',
  'warning.promised-twice':
    '“{other}” trong “{agreement}” cam kết cùng một việc. Hãy ghi rõ cam kết này nhắc lại cam kết kia, nếu không sẽ bị tính hai lần.',
  'warnings.title': 'Cảnh báo',
  'warnings.before-saving': 'Xem lại trước khi lưu',
  'warnings.save-anyway': 'Vẫn lưu',
  'warnings.confirm-anyway': 'Vẫn xác nhận',
  'warnings.look-again': 'Xem lại',
}
