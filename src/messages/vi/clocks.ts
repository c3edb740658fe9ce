import type { Section } from '../section.ts'
import type { clocks as english } from '../en/clocks.ts'

export const clocks: Section<typeof english> = {
  'kind.rule': 'Quy định thời hạn',
  'kind.holidays': 'Ngày nghỉ',
  'kind.calendar-link': 'Liên kết lịch',

  'because.clock':
    '{length, number} {unit, select, working {ngày làm việc} months {tháng} other {ngày}} sau {trigger} {day} (“{record}”), theo {basis} (“{rule}”).',
  'because.clock-back':
    '{length, number} {unit, select, working {ngày làm việc} months {tháng} other {ngày}} trước {trigger} {day} (“{record}”), theo {basis} (“{rule}”).',
  'because.clock-period': 'Thời hạn từ {first} đến {last}.',
  'because.clock-rolled':
    '{day} là {name, select, none {ngày không làm việc} other {ngày nghỉ ({name})}} nên chuyển sang {to}.',
  'because.clock-calendar-unknown': 'Chưa ai nhập ngày nghỉ năm {year} ({country}): chỉ trừ các ngày cuối tuần.',

  'value.trigger.agreement signed': 'ngày ký',
  'value.trigger.opinion asked': 'ngày xin ý kiến',
  'value.trigger.delegation returned': 'ngày đoàn ra về nước',
  'value.trigger.delegation received': 'ngày kết thúc đón đoàn vào',
  'value.trigger.talks held': 'ngày hội đàm',
  'value.trigger.end of term': 'ngày hết hạn',
}
