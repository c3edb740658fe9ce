import type { Section } from '../section.ts'
import type { problems as english } from '../en/problems.ts'

export const problems = {
  'problem.document-empty': 'Tệp {name} trống. Hãy kiểm tra xem tệp đã được lưu đầy đủ chưa rồi thêm lại.',
  'problem.too-many-links':
    'Đã có {most, number} liên kết lịch. Hãy thu hồi một liên kết không còn dùng rồi tạo liên kết mới.',
  'problem.document-too-large':
    'Tệp {name} lớn hơn {most, number} MB nên không được lưu. Hãy chia nhỏ hoặc lưu không kèm hình rồi thêm lại.',
  'problem.document-unreadable':
    'Tệp {name} đã được lưu nhưng không đọc được, có vẻ đã hỏng. Hãy mở bằng phần mềm gốc, lưu lại và thêm tệp mới.',
  'problem.document-encrypted':
    'Tệp {name} đã được lưu nhưng bị khóa bằng mật khẩu. Hãy lưu một bản không có mật khẩu và thêm bản đó.',
  'problem.document-without-text':
    'Tệp {name} đã được lưu nhưng chỉ có hình ảnh, không có văn bản. Hãy nhận dạng chữ hoặc gõ các ý chính vào một tệp văn bản rồi thêm vào.',
  'problem.document-format-unknown':
    'Tệp {name} đã được lưu nhưng Comity không đọc được loại này. Hãy lưu thành văn bản, HTML, Word (.docx), PDF hoặc thư (.eml) rồi thêm vào.',
  'problem.document-unpacks-too-large':
    'Tệp {name} đã được lưu nhưng khi giải nén lớn bất thường nên không được mở. Hãy xin người gửi một bản thông thường.',
  'problem.document-took-too-long':
    'Tệp {name} đã được lưu nhưng mất quá nhiều thời gian để đọc. Hãy lưu ở dạng đơn giản hơn (văn bản hoặc PDF) rồi thêm vào.',
  'problem.date-not-understood':
    'Không hiểu ngày ở “{field}”. Hãy ghi năm (2025), tháng (2025-12), ngày (2025-12-03) hoặc khoảng (2025-12-02/2025-12-06).',
  'problem.value-invalid': 'Giá trị của “{field}” không phù hợp. Hãy sửa và lưu lại.',
  'problem.name-too-long': 'Nội dung ở “{field}” quá dài: nhiều nhất {most, number} ký tự. Hãy rút gọn và lưu lại.',
  'problem.situation-not-json':
    'Tệp tình huống không phải JSON: hãy xem dòng {line, number}, cột {column, number}, có thể thừa hoặc thiếu dấu phẩy, dấu ngoặc kép hay dấu ngoặc.',
  'problem.situation-field-unknown':
    'Tại “{place}” có trường “{given}” mà tình huống không biết. Hãy sửa tên trường hoặc bỏ đi. Ở đây có thể dùng: {known}.',
  'problem.situation-value-missing':
    'Tại “{place}” thiếu một mục mà tình huống cần có. Hãy bổ sung; docs/situations.md giải thích từng trường.',
  'problem.situation-value-unfit': 'Giá trị tại “{place}” không hợp lệ. Hãy viết như sau: {fits}',
  'problem.situation-name-unknown':
    'Tại “{place}” ghi “{given}”, nhưng tình huống không nêu tên này ở đâu cả. Hãy sửa tên, hoặc thêm vào chỗ thích hợp. Các tên đã có: {known}.',
  'problem.situation-day-missing':
    'Tình huống nêu kết quả mong đợi (“expect”) nhưng không nói cho ngày nào. Hãy thêm “asOf” với một ngày, ví dụ "2025-03-01".',
  'problem.not-found': 'Mục này không tồn tại hoặc bạn không được xem. Hãy quay lại hoặc tìm theo tên.',
  'problem.not-permitted': 'Vai trò của bạn không cho phép việc này. Hãy xin quản trị viên cấp vai trò {role}.',
  'problem.sign-in-needed': 'Vui lòng đăng nhập trước; những gì bạn đã gõ vẫn còn trên trang này.',
  'problem.version-conflict':
    'Có người khác vừa sửa mục này. Không có gì bị ghi đè: hãy tải bản của họ, so sánh và lưu lại bản của bạn nếu vẫn đúng.',
  'problem.already-decided': 'Đề xuất này đã được quyết định. Hãy tải lại trang để xem ai đã quyết định.',
  'problem.match-needed':
    '“{name}” có thể đã có trong sổ. Hãy chọn đó là mục nào đã biết, hoặc là mục mới, rồi xác nhận lại.',
  'problem.parts-needed':
    'Thiếu “{field}”, hoặc mục đó đã bị bác, nên chưa thể xác nhận. Hãy điền vào rồi xác nhận lại.',
  'problem.built-upon':
    'Có hồ sơ khác dựa vào mục này ({count, number}). Hãy sửa hoặc rút các hồ sơ đó trước rồi thử lại.',
  'problem.signing-without-signatory': 'Chưa nêu ai đã ký. Hãy thêm ít nhất một người ký, kèm bên ký và tư cách.',
  'problem.signing-without-scan':
    'Chưa có bản quét của văn bản đã ký. Hãy chọn tài liệu thể hiện văn bản, hoặc nêu lý do vì sao không có.',
  'problem.nobody-takes-turns':
    'Cam kết này không có luân phiên nên không có lượt để quyết định hay đổi. Hãy chọn “luân phiên” trong cam kết trước.',
  'problem.turn-outside-order': 'Chỉ bên có tham gia luân phiên mới được nhận lượt. Hãy chọn một bên trong cam kết.',
  'problem.review-signed':
    'Phiếu này đã được xác nhận nên được giữ nguyên. Hãy lập phiếu mới, hoặc rút lại xác nhận trước.',
  'problem.review-undecided':
    '{count, plural, other {Còn # cam kết chưa có kết luận.}} Hãy nêu kết luận cho từng cam kết rồi xác nhận.',
  'problem.not-a-party': 'Chỉ một bên của thỏa thuận mới được xác nhận. Hãy chọn một trong các bên.',
  'problem.text-signed':
    'Văn bản này ({language}) đã được ký và được giữ nguyên. Muốn ghi khác đi, hãy lập văn bản mới: bản sửa đổi, bổ sung hoặc một thỏa thuận thay thế.',
  'problem.text-not-read':
    'Chưa có người biết ngôn ngữ này ({language}) đọc văn bản. Hãy nhờ người đọc và ghi tên người đó, rồi thử lại.',
  'problem.text-not-agreed':
    'Văn bản “{language}” chưa được thống nhất. Hãy để hai bên thống nhất trước; nếu sẽ có sau, hãy ghi là còn nợ.',
  'problem.text-languages-differ':
    'Các bản ngôn ngữ không khớp nhau ở {count} chỗ. Hãy sửa, hoặc nêu lý do vì sao vẫn ký.',
  'problem.text-without-words':
    'Chưa có nội dung bằng “{language}”. Hãy dán văn bản hoặc chọn tài liệu có văn bản đó, rồi thử lại.',
  'problem.request-malformed': 'Không hiểu yêu cầu ({field}). Hãy tải lại trang; nếu vẫn lỗi, hãy báo quản trị viên.',
  'problem.request-too-large': 'Quá {most, number} MB trong một lần. Hãy gửi ít hơn.',
  'problem.sign-in-failed': 'Địa chỉ thư và mật khẩu không khớp. Hãy kiểm tra cả hai rồi thử lại.',
  'problem.too-many-attempts': 'Thử quá nhiều lần trong thời gian ngắn. Hãy chờ {seconds, number} giây rồi thử lại.',
  'problem.password-too-short': 'Mật khẩu này quá ngắn: cần ít nhất {least, number} ký tự. Vài từ liền nhau sẽ dễ nhớ.',
  'problem.password-not-changed': 'Mật khẩu chưa được đổi: mật khẩu hiện tại không đúng. Hãy gõ lại.',
  'problem.link-not-valid':
    'Liên kết này đã được dùng hoặc đã quá một ngày. Hãy xin quản trị viên của văn phòng một liên kết mới.',
  'problem.local-only':
    'Việc này chỉ làm được trên máy đang chạy Comity. Hãy mở liên kết bằng trình duyệt trên chính máy đó.',
  'problem.origin-refused':
    'Yêu cầu này đến từ một trang khác nên không được thực hiện. Hãy mở chính Comity và làm ở đó.',
  'problem.email-in-use':
    'Trong văn phòng này đã có người dùng địa chỉ {email}. Hãy dùng địa chỉ khác hoặc đổi vai trò của người đó.',
  'problem.last-administrator': 'Đây là quản trị viên duy nhất. Hãy chỉ định một quản trị viên khác trước rồi thử lại.',
  'problem.port-in-use':
    'Cổng {port} trên máy này đã có chương trình khác dùng, có thể là một Comity khác. Hãy dừng nó hoặc chọn cổng khác (PORT).',
  'problem.unexpected':
    'Đã có lỗi ngoài dự kiến. Không có việc gì bị làm dở; hãy thử lại, nếu vẫn lỗi hãy báo quản trị viên số này: {reference}',
  'problem.lineage-known': 'Việc này đã được ghi, ngày {date}. Hãy mở tổ chức để sửa.',
  'problem.lineage-needs-body': 'Hãy cho biết tổ chức nào tiếp nhận: chọn trong danh sách hoặc ghi tên.',
  'problem.heir-not-named': 'Hãy cho biết tổ chức nào kế thừa: một trong các tổ chức tiếp nhận.',
  'problem.succession-undecided': 'Chưa có quyết định. Trước hết hãy quyết định hướng xử lý văn bản.',
  'problem.not-a-partner': 'Tổ chức này không phải xác nhận. Hãy chọn một đối tác của văn bản.',
  'problem.file-not-found': 'Không có tệp {name}. Hãy kiểm tra đường dẫn.',
  'problem.option-unknown': 'Không có tùy chọn {option} ở đây. Xem: comity {command} --help',
  'problem.option-value-missing': 'Tùy chọn {option} cần có giá trị. Xem: comity {command} --help',
  'problem.argument-missing': 'Ở đây còn thiếu. Hãy viết như sau: comity {usage}',
  'problem.command-unknown': 'Không có lệnh “{command}”. Xem: comity help',
  'problem.office-not-empty':
    'Văn phòng này đã có hồ sơ. Hãy lập văn phòng của bạn trong một thư mục dữ liệu trống (COMITY_DATA).',
  'problem.storage-unavailable': 'Kho lưu trữ không trả lời ({reason}). Chưa có gì được lưu; hãy thử lại sau giây lát.',
  'problem.ledger-damaged':
    'Sổ cái không kiểm chứng được. Hãy ngừng ghi, chạy “comity verify” và khôi phục bản sao lưu tốt gần nhất.',
  'problem.backup-damaged': 'Bản sao lưu này không đầy đủ hoặc đã bị sửa ({part}). Hãy dùng bản khác.',
  'problem.target-not-empty': '{name} không trống. Hãy chọn một nơi trống để không ghi đè gì.',
  'problem.data-folder-in-use':
    'Một Comity khác đang dùng {name}. Hãy dừng nó trước hoặc chọn thư mục dữ liệu khác (COMITY_DATA).',
} satisfies Section<typeof english>
