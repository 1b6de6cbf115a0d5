/**
 * Subdivisions of the members in ISO 3166-2 (ISO 3166 Maintenance Agency, as of 2024), and those that ended since 2008,
 * for people were born there: by the member's two letters, code and name, parted by bars.
 */
const parts = {
  BN: `
BE Belait|BM Brunei-Muara|TE Temburong|TU Tutong
`,
  ID: `
AC Aceh|BA Bali|BB Kepulauan Bangka Belitung|BE Bengkulu|BT Banten|GO Gorontalo|JA Jambi|JB Jawa Barat
JI Jawa Timur|JK Jakarta Raya|JT Jawa Tengah|JW Jawa|KA Kalimantan|KB Kalimantan Barat|KI Kalimantan Timur
KR Kepulauan Riau|KS Kalimantan Selatan|KT Kalimantan Tengah|KU Kalimantan Utara|LA Lampung|MA Maluku
ML Maluku|MU Maluku Utara|NB Nusa Tenggara Barat|NT Nusa Tenggara Timur|NU Nusa Tenggara|PA Papua
PB Papua Barat|PD Papua Barat Daya|PE Papua Pengunungan|PP Papua|PS Papua Selatan|PT Papua Tengah|RI Riau
SA Sulawesi Utara|SB Sumatera Barat|SG Sulawesi Tenggara|SL Sulawesi|SM Sumatera|SN Sulawesi Selatan
SR Sulawesi Barat|SS Sumatera Selatan|ST Sulawesi Tengah|SU Sumatera Utara|YO Yogyakarta
`,
  KH: `
1 Banteay Mean Choăy|10 Kracheh|11 Mondol Kiri|12 Phnom Penh|13 Preah Vihear|14 Prey Veaeng|15 Pousaat
16 Rotanak Kiri|17 Siem Reab|18 Preah Sihanouk|19 Stueng Traeng|2 Baat Dambang|20 Svaay Rieng|21 Taakaev
22 Otdar Mean Chey|23 Kaeb|24 Pailin|25 Tbong Khmum|3 Kampong Chaam|4 Kampong Chhnang|5 Kampong Spueu
6 Kampong Thum|7 Kampot|8 Kandaal|9 Kaoh Kong
`,
  LA: `
AT Attapu|BK Bokèo|BL Bolikhamxai|CH Champasak|HO Houaphan|KH Khammouan|LM Louang Namtha|LP Louangphabang
OU Oudômxai|PH Phôngsali|SL Salavan|SV Savannakhét|VI Viangchan|VT Viangchan|XA Xaignabouli|XE Xékong
XI Xiangkhouang|XN Xaisomboun (until 2013)|XS Xaisômboun
`,
  MM: `
01 Sagaing|02 Bago|03 Magway|04 Mandalay|05 Tanintharyi|06 Yangon|07 Ayeyarwady|11 Kachin|12 Kayah|13 Kayin
14 Chin|15 Mon|16 Rakhine|17 Shan|18 Nay Pyi Taw
`,
  MY: `
01 Johor|02 Kedah|03 Kelantan|04 Melaka|05 Negeri Sembilan|06 Pahang|07 Pulau Pinang|08 Perak|09 Perlis
10 Selangor|11 Terengganu|12 Sabah|13 Sarawak|14 Wilayah Persekutuan Kuala Lumpur
15 Wilayah Persekutuan Labuan|16 Wilayah Persekutuan Putrajaya
`,
  PH: `
00 National Capital Region|01 Ilocos|02 Cagayan Valley|03 Central Luzon|05 Bicol|06 Western Visayas
07 Central Visayas|08 Eastern Visayas|09 Zamboanga Peninsula|10 Northern Mindanao|11 Davao|12 Soccsksargen
13 Caraga|14 Autonomous Region in Muslim Mindanao|15 Cordillera Administrative Region|40 Calabarzon
41 Mimaropa|ABR Abra|AGN Agusan del Norte|AGS Agusan del Sur|AKL Aklan|ALB Albay|ANT Antique|APA Apayao
AUR Aurora|BAN Bataan|BAS Basilan|BEN Benguet|BIL Biliran|BOH Bohol|BTG Batangas|BTN Batanes|BUK Bukidnon
BUL Bulacan|CAG Cagayan|CAM Camiguin|CAN Camarines Norte|CAP Capiz|CAS Camarines Sur|CAT Catanduanes
CAV Cavite|CEB Cebu|COM Davao de Oro|DAO Davao Oriental|DAS Davao del Sur|DAV Davao del Norte
DIN Dinagat Islands|DVO Davao Occidental|EAS Eastern Samar|GUI Guimaras|IFU Ifugao|ILI Iloilo
ILN Ilocos Norte|ILS Ilocos Sur|ISA Isabela|KAL Kalinga|LAG Laguna|LAN Lanao del Norte|LAS Lanao del Sur
LEY Leyte|LUN La Union|MAD Marinduque|MAG Maguindanao (until 2022)|MAS Masbate|MDC Mindoro Occidental|MDR Mindoro Oriental
MGN Maguindanao del Norte|MGS Maguindanao del Sur|MOU Mountain Province|MSC Misamis Occidental
MSR Misamis Oriental|NCO Cotabato|NEC Negros Occidental|NER Negros Oriental|NSA Northern Samar
NUE Nueva Ecija|NUV Nueva Vizcaya|PAM Pampanga|PAN Pangasinan|PLW Palawan|QUE Quezon|QUI Quirino|RIZ Rizal
ROM Romblon|SAR Sarangani|SCO South Cotabato|SIG Siquijor|SLE Southern Leyte|SLU Sulu|SOR Sorsogon
SUK Sultan Kudarat|SUN Surigao del Norte|SUR Surigao del Sur|TAR Tarlac|TAW Tawi-Tawi|WSA Samar
ZAN Zamboanga del Norte|ZAS Zamboanga del Sur|ZMB Zambales|ZSI Zamboanga Sibugay
`,
  SG: `
01 Central Singapore|02 North East|03 North West|04 South East|05 South West
`,
  TH: `
10 Krung Thep Maha Nakhon|11 Samut Prakan|12 Nonthaburi|13 Pathum Thani|14 Phra Nakhon Si Ayutthaya
15 Ang Thong|16 Lop Buri|17 Sing Buri|18 Chai Nat|19 Saraburi|20 Chon Buri|21 Rayong|22 Chanthaburi|23 Trat
24 Chachoengsao|25 Prachin Buri|26 Nakhon Nayok|27 Sa Kaeo|30 Nakhon Ratchasima|31 Buri Ram|32 Surin
33 Si Sa Ket|34 Ubon Ratchathani|35 Yasothon|36 Chaiyaphum|37 Amnat Charoen|38 Bueng Kan|39 Nong Bua Lam Phu
40 Khon Kaen|41 Udon Thani|42 Loei|43 Nong Khai|44 Maha Sarakham|45 Roi Et|46 Kalasin|47 Sakon Nakhon
48 Nakhon Phanom|49 Mukdahan|50 Chiang Mai|51 Lamphun|52 Lampang|53 Uttaradit|54 Phrae|55 Nan|56 Phayao
57 Chiang Rai|58 Mae Hong Son|60 Nakhon Sawan|61 Uthai Thani|62 Kamphaeng Phet|63 Tak|64 Sukhothai
65 Phitsanulok|66 Phichit|67 Phetchabun|70 Ratchaburi|71 Kanchanaburi|72 Suphan Buri|73 Nakhon Pathom
74 Samut Sakhon|75 Samut Songkhram|76 Phetchaburi|77 Prachuap Khiri Khan|80 Nakhon Si Thammarat|81 Krabi
82 Phangnga|83 Phuket|84 Surat Thani|85 Ranong|86 Chumphon|90 Songkhla|91 Satun|92 Trang|93 Phatthalung
94 Pattani|95 Yala|96 Narathiwat|S Phatthaya
`,
  TL: `
AL Aileu|AN Ainaro|BA Baucau|BO Bobonaro|CO Cova Lima|DI Díli|ER Ermera|LA Lautém|LI Liquiça|MF Manufahi
MT Manatuto|OE Oé-Cusse Ambeno|VI Viqueque
`,
  VN: `
01 Lai Châu|02 Lào Cai|03 Hà Giang|04 Cao Bằng|05 Sơn La|06 Yên Bái|07 Tuyên Quang|09 Lạng Sơn|13 Quảng Ninh
14 Hòa Bình|15 Hà Tây (until 2008)|18 Ninh Bình|20 Thái Bình|21 Thanh Hóa|22 Nghệ An|23 Hà Tĩnh|24 Quảng Bình|25 Quảng Trị
26 Thừa Thiên-Huế|27 Quảng Nam|28 Kon Tum|29 Quảng Ngãi|30 Gia Lai|31 Bình Định|32 Phú Yên|33 Đắk Lắk
34 Khánh Hòa|35 Lâm Đồng|36 Ninh Thuận|37 Tây Ninh|39 Đồng Nai|40 Bình Thuận|41 Long An|43 Bà Rịa - Vũng Tàu
44 An Giang|45 Đồng Tháp|46 Tiền Giang|47 Kiến Giang|49 Vĩnh Long|50 Bến Tre|51 Trà Vinh|52 Sóc Trăng
53 Bắc Kạn|54 Bắc Giang|55 Bạc Liêu|56 Bắc Ninh|57 Bình Dương|58 Bình Phước|59 Cà Mau|61 Hải Dương|63 Hà Nam
66 Hưng Yên|67 Nam Định|68 Phú Thọ|69 Thái Nguyên|70 Vĩnh Phúc|71 Điện Biên|72 Đắk Nông|73 Hậu Giang
CT Cần Thơ|DN Đà Nẵng|HN Hà Nội|HP Hải Phòng|SG Hồ Chí Minh
`,
} as const;

/** ISO 3166-2 of the members. Code → name. */
export const subdivisionCodes: { readonly subdivision: Readonly<Record<string, string>> } = {
  subdivision: Object.fromEntries(
    Object.entries(parts).flatMap(([member, own]) =>
      own
        .trim()
        .split(/[|\n]/)
        .map((entry) => [`${member}-${entry.split(' ', 1)[0]}`, entry.slice(entry.indexOf(' ') + 1)]),
    ),
  ),
};
