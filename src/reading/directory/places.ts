/**
 * Cities and provinces whose federations keep relations abroad, by country. Vietnam: the 63 provinces and cities before
 * 1 July 2025 (after it, 34 of them) and the larger towns; Laos: its 18 provinces; Korea, China, Cambodia, Japan: the
 * first-level divisions of ISO 3166-2 and large cities, as the English press writes them.
 */
export const placesByCountry: Readonly<Record<string, string>> = {
  VN:
    'Hanoi,Ha Noi,Ho Chi Minh City,Ho Chi Minh,Saigon,Hai Phong,Haiphong,Da Nang,Danang,Can Tho,Hue,Thua Thien-Hue,Thua Thien Hue,' +
    'An Giang,Ba Ria-Vung Tau,Ba Ria - Vung Tau,Bac Giang,Bac Kan,Bac Lieu,Bac Ninh,Ben Tre,Binh Dinh,Binh Duong,Binh Phuoc,Binh Thuan,' +
    'Ca Mau,Cao Bang,Dak Lak,Dak Nong,Dien Bien,Dong Nai,Dong Thap,Gia Lai,Ha Giang,Ha Nam,Ha Tinh,Hai Duong,Hau Giang,' +
    'Hoa Binh,Hung Yen,Khanh Hoa,Kien Giang,Kon Tum,Lai Chau,Lam Dong,Lang Son,Lao Cai,Long An,Nam Dinh,Nghe An,Ninh Binh,' +
    'Ninh Thuan,Phu Tho,Phu Yen,Quang Binh,Quang Nam,Quang Ngai,Quang Ninh,Quang Tri,Soc Trang,Son La,Tay Ninh,Thai Binh,' +
    'Thai Nguyen,Thanh Hoa,Tien Giang,Tra Vinh,Tuyen Quang,Vinh Long,Vinh Phuc,Yen Bai,Vung Tau,Nha Trang,Tam Ky,Vinh,Ha Long,Da Lat',
  LA:
    'Vientiane Capital,Vientiane,Attapeu,Bokeo,Bolikhamxay,Bolikhamsai,Borikhamxay,Champasak,Champassak,Houaphanh,Huaphanh,Houaphan,' +
    'Khammouane,Khammuane,Luang Namtha,Luang Prabang,Luangprabang,Oudomxay,Oudomxai,Phongsaly,Salavan,Saravane,Savannakhet,' +
    'Sekong,Xekong,Sayaboury,Xayaboury,Xaysomboun,Xieng Khouang,Xiengkhouang,Xieng Khoang,Pakse,Thakhek',
  KR:
    'Seoul,Busan,Pusan,Daegu,Incheon,Gwangju,Daejeon,Ulsan,Sejong,Gyeonggi,Gangwon,North Chungcheong,South Chungcheong,Chungbuk,Chungnam,' +
    'Jeonbuk,Jeonnam,North Jeolla,South Jeolla,Gyeongbuk,Gyeongnam,North Gyeongsang,South Gyeongsang,Jeju,Suwon,Ansan,Anyang,Bucheon,Seongnam,' +
    'Yongin,Goyang,Pohang,Gumi,Changwon,Suncheon,Yeosu,Mokpo,Cheongju,Cheonan,Jeonju,Gimhae,Gunsan,Pyeongtaek,Hwaseong,Gyeongju,Wonju,Chuncheon,Gangneung',
  CN:
    'Beijing,Shanghai,Tianjin,Chongqing,Hebei,Shanxi,Liaoning,Jilin,Heilongjiang,Jiangsu,Zhejiang,Anhui,Fujian,Jiangxi,Shandong,Henan,Hubei,' +
    'Hunan,Guangdong,Hainan,Sichuan,Guizhou,Yunnan,Shaanxi,Gansu,Qinghai,Inner Mongolia,Guangxi,Guangxi Zhuang Autonomous Region,Tibet,Ningxia,Xinjiang,' +
    "Guangzhou,Shenzhen,Nanning,Kunming,Nanjing,Hangzhou,Ningbo,Wuhan,Chengdu,Xi'an,Xian,Qingdao,Dalian,Harbin,Shenyang,Suzhou,Xiamen,Fuzhou," +
    'Changsha,Zhengzhou,Jinan,Hefei,Nanchang,Guiyang,Guilin,Haikou,Macau,Macao',
  KH: 'Phnom Penh,Siem Reap,Battambang,Kampong Cham,Kandal,Svay Rieng,Takeo,Kampot,Kratie,Ratanakiri,Stung Treng,Mondulkiri,Preah Sihanouk,Sihanoukville',
  JP: 'Tokyo,Osaka,Kyoto,Hokkaido,Nagano,Kanagawa,Aichi,Nagoya,Fukuoka,Hiroshima,Okinawa,Saitama,Chiba,Hyogo,Kobe,Yokohama,Sapporo,Sendai,Niigata,Nagasaki,Toyama,Ishikawa,Gifu,Shizuoka',
  TH: 'Bangkok,Chiang Mai,Khon Kaen,Udon Thani,Nakhon Phanom,Mukdahan,Ubon Ratchathani',
  CU: 'Havana,Santiago de Cuba',
  RU: 'Moscow,Saint Petersburg,St. Petersburg',
}
