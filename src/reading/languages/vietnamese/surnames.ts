/** The family names that most people have: behind `tỉnh` they begin the name of who leads its federation. */
export const surnames =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Cao|Lương|Thái|Châu|Quách|Lò|Tống|Kiều|Nghiêm|Đàm|Chu|Cù|Giàng|Vàng|Hứa|La|Triệu|Doãn|Khổng|Ông|Thạch|Danh|Tăng|Lưu|Văn|Từ|Hoa|Khúc|Ninh|Ngọ|Mạc|Lục|Nông|Trà|Chử|Bạch|Lại|Ma|Vi|Âu|Đồng|Giáp|Khương|Kim|Tiêu|Ung|Hầu|Sùng|Thào|Quàng|Cà|Tòng)'
