import type { MemorandumWords } from './en.ts'

export const vietnamese: MemorandumWords = {
  title: 'Bản ghi nhớ về hợp tác giữa {first} và {second}',
  'preamble.text':
    '{first} và {second} (sau đây gọi là hai bên), trong phạm vi chức năng của mình và phù hợp với pháp luật của mỗi nước, với mong muốn tăng cường tình hữu nghị, đoàn kết và hợp tác giữa đoàn viên công đoàn và người lao động, đã thỏa thuận như sau.',
  'purpose.heading': 'Mục đích',
  'purpose.text':
    'Bản ghi nhớ này quy định cách thức hai bên hợp tác vì lợi ích của đoàn viên công đoàn và người lao động, và cách thức bảo đảm những điều hai bên đã cam kết với nhau được thực hiện.',
  'principles.heading': 'Nguyên tắc',
  'principles.text':
    'Hai bên hợp tác trên cơ sở bình đẳng, tôn trọng lẫn nhau và cùng có lợi. Không bên nào can thiệp vào công việc nội bộ của bên kia. Mỗi bên tuân thủ pháp luật của nước mình. Bản ghi nhớ này không làm phát sinh nghĩa vụ của các nhà nước theo pháp luật quốc tế.',
  'areas.heading': 'Lĩnh vực hợp tác',
  'areas.text': 'Hai bên hợp tác trong các lĩnh vực sau đây: {areas}.',
  'information.heading': 'Trao đổi thông tin',
  'information.text':
    'Mỗi bên có trách nhiệm gửi cho bên kia báo cáo bằng văn bản về hoạt động của mình {cadence, select, month {mỗi tháng một lần} quarter {mỗi quý một lần} halfYear {sáu tháng một lần} other {mỗi năm một lần}}. Báo cáo đề cập các lĩnh vực hợp tác nêu trong Bản ghi nhớ này.',
  'delegations.heading': 'Trao đổi đoàn đại biểu',
  'delegations.text':
    'Hai bên trao đổi {cadence, select, year {mỗi năm một đoàn đại biểu} other {hai năm một lần một đoàn đại biểu}} và luân phiên đón đoàn. {host} đón đoàn đầu tiên vào năm {from}. Mỗi đoàn có không quá {people} thành viên và lưu lại không quá {days} ngày.',
  'costs.heading': 'Chi phí',
  'costs.text':
    '{costs, select, guest {Bên cử đoàn chịu chi phí đi lại quốc tế, thị thực và bảo hiểm. Bên đón chịu chi phí ăn, ở, đi lại tại chỗ, chương trình và phiên dịch.} host {Bên đón chịu chi phí đi lại quốc tế, ăn, ở, đi lại tại chỗ, chương trình và phiên dịch. Bên cử đoàn chịu chi phí thị thực và bảo hiểm.} other {Mỗi bên tự chịu chi phí của mình, trừ khi hai bên có thỏa thuận khác bằng văn bản cho từng hoạt động.}}',
  'training.heading': 'Đào tạo, bồi dưỡng',
  'training.text':
    '{by} tổ chức {range, select, yes {từ {min} đến {max} lớp tập huấn} other {{min} lớp tập huấn}} cho cán bộ của {to} mỗi năm. Mỗi lớp có không quá {people} học viên và kéo dài không quá {days} ngày.',
  'contact.heading': 'Đầu mối liên hệ',
  'contact.text':
    'Mỗi bên có trách nhiệm thông báo cho bên kia đầu mối liên hệ của mình trong vòng {days} ngày kể từ ngày ký. Mọi thay đổi được thông báo ngay cho bên kia.',
  'reviews.heading': 'Sơ kết, tổng kết',
  'reviews.text':
    '{midTerm, select, none {} other {Hai bên phối hợp tổ chức sơ kết chậm nhất {midTerm} tháng sau ngày ký. }}Hai bên phối hợp tổ chức tổng kết chậm nhất {final} tháng trước khi hết thời hạn. Việc sơ kết, tổng kết xem xét từng cam kết của Bản ghi nhớ này: điều gì phải làm, điều gì đã làm và khó khăn gì đã gặp.',
  'disputes.heading': 'Giải quyết bất đồng',
  'disputes.text':
    'Mọi bất đồng về cách hiểu hoặc áp dụng Bản ghi nhớ này được giải quyết thông qua tham vấn hữu nghị giữa hai bên.',
  'amendment.heading': 'Sửa đổi, bổ sung',
  'amendment.text':
    'Bản ghi nhớ này có thể được sửa đổi, bổ sung bằng thỏa thuận văn bản của hai bên. Nội dung được thỏa thuận như vậy là một phần của Bản ghi nhớ này.',
  'duration.heading': 'Thời hạn, gia hạn và chấm dứt',
  'duration.text':
    'Bản ghi nhớ này có hiệu lực kể từ ngày ký và có thời hạn {years} năm. {renewal, select, automatic {Bản ghi nhớ được gia hạn thêm {renewalYears} năm mỗi lần, trừ khi một bên thông báo bằng văn bản cho bên kia ít nhất {notice} tháng trước khi hết thời hạn.} other {Bản ghi nhớ có thể được gia hạn thêm {renewalYears} năm bằng thỏa thuận văn bản, lập ít nhất {notice} tháng trước khi hết thời hạn.}} Mỗi bên có thể chấm dứt Bản ghi nhớ bằng văn bản thông báo trước {notice} tháng. Các hoạt động đang thực hiện khi đó được tiếp tục đến khi hoàn thành.',
  'languages.heading': 'Ngôn ngữ',
  'languages.text':
    'Bản ghi nhớ này được lập thành 2 bản gốc bằng {languages}, mỗi bên giữ một bản. {force, select, equal {Tất cả các văn bản đều có giá trị như nhau.} prevails {Tất cả các văn bản đều là văn bản xác thực; khi có sự khác nhau, văn bản {prevailing} được ưu tiên áp dụng.} other {}}',
  'signatures.text':
    'Làm tại ……………, ngày ……………\n\nĐại diện {first}\n(họ tên, chức vụ, chữ ký)\n\nĐại diện {second}\n(họ tên, chức vụ, chữ ký)',
  'area.organising': 'tổ chức và phát triển đoàn viên',
  'area.bargaining': 'thương lượng tập thể và thỏa ước lao động tập thể',
  'area.legal aid': 'trợ giúp pháp lý và bảo vệ quyền lợi người lao động',
  'area.safety and health': 'an toàn, vệ sinh lao động',
  'area.women workers': 'lao động nữ và bình đẳng giới',
  'area.migrant workers': 'bảo vệ lao động di cư',
  'area.skills contests': 'hội thi tay nghề',
  'area.welfare': 'phúc lợi của đoàn viên và người lao động',
  'area.training of officials': 'đào tạo, bồi dưỡng cán bộ công đoàn',
  'area.union finance': 'tài chính công đoàn',
  'information.what': 'Gửi cho bên kia báo cáo bằng văn bản về hoạt động của mình',
  'information.unit': 'báo cáo',
  'delegations.what': 'Đón đoàn đại biểu của bên kia',
  'delegations.unit': 'đoàn',
  'training.what': 'Tổ chức lớp tập huấn cho cán bộ của {to}',
  'training.unit': 'lớp',
  'contact.what': 'Thông báo cho bên kia đầu mối liên hệ',
  'contact.unit': 'đầu mối',
  'midTerm.what': 'Tổ chức sơ kết',
  'final.what': 'Tổ chức tổng kết',
  'reviews.unit': 'lần',
}
