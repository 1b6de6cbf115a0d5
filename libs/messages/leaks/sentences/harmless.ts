/** What may stand in open text: sums, dates, times, counts, numbers of cases and laws, places without a person. */
export const HARMLESS = `
The broker asked RM 150000 of the family.
paid RM150000 in two parts
hutang RM 25000 dipotong gaji
Rp 15000000 dibayar kepada agen
Rp15.000.000 untuk tiket dan visa
gaji Rp 1500000 sebulan tidak dibayar
utang 15000000 rupiah
500000000 VND was asked for her release
bị đòi 500000000 đồng tiền chuộc
trả 20.000.000 VNĐ mỗi tháng
tiền chuộc 150 triệu đồng
nợ 35000000 đ
ค่านายหน้า 150000 บาท
หักเงินเดือน 12,000 บาท ทุกเดือน
เป็นหนี้ ๑๕๐๐๐๐ บาท
THB 1500000 for five workers
150000 baht each
฿250000 was taken
PHP 250000 placement fee
₱150,000 ang utang niya
singil na 150000 pesos
P 150000 ang bayad
USD 15000 in cash
US$ 1500000 moved through the compound
$100000 ransom
15000 USDT were asked for
9000000 riel a year
៛40000000 បំណុល
បំណុល 12000000 រៀល
LAK 150000000 for the journey
25000000 kip owed
ໜີ້ 150000000 ກີບ
ကျပ် ၁၅၀၀၀၀၀ ပေးရသည်
1500000 kyats for the road to Mae Sot
MMK 35000000 debt
ကြွေး ၃၅ သိန်း
SGD 120000 of wages withheld
S$ 15000 agent fee
BND 15000
EUR 100000 and EUR 250000
She was born in the year 2547 and has worked since 2566.
Found on 2026-11-24 at 03:00, moved on 24.11.2026
ถูกช่วยเหลือเมื่อ 24 พ.ย. 2569 เวลา 03.00 น.
ditemukan 24/11/2026 pukul 03.00
ngày 24/11/2026 lúc 3 giờ
၂၀၂၆-၁၁-၂၄ တွင် တွေ့ရှိသည်
on 9-11-2026 10:30 she was moved
from 01/02/2026 08:00 to 02/02/2026 09:30
since 20261124 she waits
tarikh 5.11.2026
noong Nobyembre 24, 2026
iha 24-11-2026
ថ្ងៃទី ២៤ ១១ ២០២៦
ວັນທີ 24/11/2026
2026-11-24T03:00:00Z to 2026-11-25T03:00:00+07:00
at 0330 hours on 24 November
between 22:00 and 06:00
see case HSU-TH-2026-000123-K
case HSU-KH-2025-015999 of the same compound
message 01990000-0000-7000-8000-000000000001
Report 1234/2026 of Mae Sot station
คดีที่ 123/2569 สภ.แม่สอด
คดีอาญาหมายเลขดำที่ อ.1234/2569
Laporan Polis Sentul/012345/26
LP/B/1234/XI/2026/SPKT
perkara nomor 123/Pid.Sus/2026
hồ sơ số 45/2026/HS
vụ án 12/2026/HSST
blotter entry 2026-01234
file 2026/004512 of the desk
FIR 45/2026
ພາກສ່ວນ 12/2026
အမှုအမှတ် ၄၅/၂၀၂၆
unit reference TH-CSD-0042
reference MY-IPD-2026-0099
docket NPS-2026-0451
Act B.E. 2551 (2008), section 27
RA 9208 as amended by RA 10364 and RA 11862
UU No. 21 Tahun 2007 Pasal 2
Akta 670 seksyen 12
Bộ luật Hình sự 2015, Điều 150
พ.ร.บ. ป้องกันฯ พ.ศ. 2551 มาตรา 6
Penal Code sections 376A and 366
ICPC-2026; ISIC A 03; ISCO 9216
JS2011_3 and ACTIP_14
S/RES/2388 (2017)
Two rooms of 12 persons each, 24 in all
212 persons of 9 nationalities, 4 children
จำนวน 24 คน เป็นเด็ก 3 คน
คน 12 คน อยู่ในห้องเดียว
32 orang pekerja, 5 di antaranya anak
43 người, trong đó có 6 trẻ em
လူ ၁၂၀ ကျော်
មនុស្ស ២៤ នាក់
ຄົນ 24 ຄົນ
24 ka tao, 3 ang bata
about 1000 to 1200 people work there
16,033 rows and 1.500 houses
page 12 of 45, annex 3
group 3, room 204, floor 15
a 14-year-old and two of 16
อายุ 15 ปี สูง 160 ซม
umur 17 tahun, tinggi 158 cm
17 tuổi, cao 1m60
weighs 48 kg, 160 cm tall
temperature 38.5, pressure 120/80
blood type O, HIV test of 12 May
works 16 hours a day, 7 days a week
16 ชม ต่อวัน ไม่มีวันหยุด
dua kali sehari, 365 hari
The house stands at 12/345 Moo 5, Mae Sot
บ้านเลขที่ 123/45 หมู่ 6 ต.แม่ปะ
ซอยสุขุมวิท 71 แขวง 3
ถนน 12 ใกล้ตลาด
Jl. Merdeka No. 45, RT 03/RW 05
Jalan 3/27A, Wangsa Maju 53300
Lot 1234, Kampung Baru 50300
số 12/3 ngõ 45, phường 7
Quận 10, TP. HCM 700000
street 271, house 45B, Phnom Penh 120000
ផ្ទះលេខ ៤៥ ផ្លូវ ២៧១
postcode 10110 Bangkok
Singapore 238801
Brgy. 176, Caloocan 1428
Highway AH1, km 108
กม 108 ถนนสาย 12
mile 45 on road 4
Gate 7 of the KK Park, building B12
Pier 39, Songkhla
16.7123 N 98.5743 E is the market
11.5564, 104.9282
flight TG1234 and flight VN 782
เที่ยวบิน TG 415 วันที่ 3
bus 999 from Poipet at 0600
train no. 45 to Hat Yai
ferry at pier 3, 0730
IMO 9074729, MMSI 525123456
container CSQU3054383 on the quay
vessel FV 1234 of the fleet
Boat of 24 m, engine 350 hp
The recruiter posted on Facebook and Telegram.
Facebook: groups for jobs in Thailand are watched
recruited on TikTok and Zalo
ถูกชักชวนทาง Facebook และ Line
direkrut lewat Facebook dan WhatsApp
qua Facebook và Zalo bị dụ dỗ
Telegram: the group offers jobs
via Line, WhatsApp, WeChat
Line 3 of the form is empty
a bank account was opened in her name
บัญชีธนาคารถูกเปิดในชื่อเธอ
rekening dibuka atas namanya
tài khoản ngân hàng bị chiếm
wallet and phone were taken
her phone, bag and passport were taken
passport and ID card are held by the employer
พาสปอร์ตถูกยึด ไม่มีเอกสาร
paspor ditahan majikan sejak 2025
hộ chiếu bị giữ từ năm 2025
number of her passport: in the sealed part
two phones, three SIM cards
the car has no plate; white van, old
รถตู้สีขาว ไม่มีป้ายทะเบียน
xe không biển số
mobil tanpa plat nomor
Hotline 1300 may be called
สายด่วน 1300 และ 191
call 999 or the hotline 15999
hotline 1343 Actionline
đường dây nóng 111
version 2.14.3 of the form
sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
chapter 12, verse 3: nothing else
T-shirt no. 10, size XL
room 1204 B, bed 3
dormitory 5A, 12 beds, 45 girls
shift A 0600-1800, shift B 1800-0600
1st, 2nd and 3rd interview
the 3 of them, ages 15, 16 and 17
quota 10000 messages a day
fined 500 for each 10 minutes late
sold twice, for 3000 and 5000 dollars
form 7(2)b, box 14
ASEAN Declaration 2011/5, paragraph 8
budget line 4501-2026
population 1500000, district 12
lot 45/2026 tender
Gedung A lt. 12, blok C3/15
toà nhà B2, tầng 15, phòng 1508
အခန်း ၁၂၀၄ အထပ် ၁၂
she owes RM 35,500 and earns RM 1200
utangnya Rp 27500000 lagi
đã trả 45.000.000 đồng cho môi giới
เป็นหนี้นายหน้า 85,000 บาท
လစာ ၈၀၀၀၀၀ ကျပ်
ຄ່າຈ້າງ 3.500.000 ກີບ
placement fee of 85000 pesos
ransom of USD 30000 or 1000000 baht
police report KL/004512/26 was made
คดีที่ 88/2569
kasus nomor 77/Pid.B/2026
hồ sơ 128/2026/ANĐT
Executive Order 163 s. 2022
Section 370 IPC, 2013 amendment
rescued with 37 others on 3 March 2026
le 03.03.2026 à 14:20
between 1 and 15 June 2569
ชั้น 7 ห้อง 702 อาคาร 3
blok D2 no. 14, lantai 8
Km 42, National Road 5
street 63, village 4, commune 2
age 16 to 18, height 150 to 155 cm
umur 15, berat 41 kg
14 cô gái, 2 trẻ em
လူ ၄၅ ယောက် အတူနေ
group chat on Line was deleted
found through Facebook ads in 2026
her Telegram was erased by the guards
a bank card and a phone were kept
flight FD 352 and then a van without plates
bus 15 to Mukdahan, seat 12A
25 to 30 messages an hour, 12 hours
two shifts: 0800-2000 and 2000-0800
UN Protocol of 2000, Article 3(a)
`;
