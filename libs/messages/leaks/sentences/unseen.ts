/**
 * Sentences that were written after the patterns and on which nobody tunes them: first those that leak, then, behind
 * the line of dashes, those that do not.
 */
export const UNSEEN = `
DOCUMENT_NUMBER her identity card 10/THAPHAYA(N)067890 burnt
DOCUMENT_NUMBER เลขพาสปอร์ต AD 123 4567
DOCUMENT_NUMBER ၁၀/မလမ(နိုင်)၂၂၃၃၄၄ ဟု ပြောသည်
DOCUMENT_NUMBER số CMND cũ 212345678
DOCUMENT_NUMBER ang UMID niya ay 0111-2345678-9
DOCUMENT_NUMBER pasaporte EC1234567
DOCUMENT_NUMBER SIJIL LAHIR 010203-08-4455
PHONE contact the aunt on 0 92 345 67 81
PHONE โทรหาพ่อ 0 5312 3456
PHONE HP-nya +62 857-1122-3344
PHONE dì của em: 028 3822 1234
PHONE លេខ ០៩៧ ១២៣ ៤៥៦៧
PHONE 959 421012345 is the number of the village head
EMAIL surel: wulan_07@example.id
HANDLE her account is instagram.com/may.thu.zar
HANDLE เพิ่มเพื่อนไลน์ @kaewta88
HANDLE id telegram: budi_jkt
HANDLE Facebook ชื่อ ploy.pailin
ACCOUNT พร้อมเพย์บัญชี 409-8-76543-2
ACCOUNT nomor rekening BNI 0987 6543 21
ACCOUNT 0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe got the money
PLATE รถทะเบียน ฮพ 908 สงขลา
PLATE motorbike 59X2-678.90
PLATE van plat B 7788 KLM
PLATE car with plate NFA 9087
---
RM 4500 a month was promised
dijanjikan Rp 9000000
20000000 đ đặt cọc
จ่ายไปแล้ว 45000 บาท
ဒဏ်ငွေ ၅၀၀၀၀၀ ကျပ်
₱85000 placement fee
3000 USD for a worker who reaches 100000 USD
LP/123/XI/2026
Nomor: 45/PDT/2026
คดีดำที่ 1122/2569
on the night of 30.04.2026
ယခုနှစ် ၂၀၂၆ ဧပြီလ
floor 21, unit 2104
ตึก 12 ชั้น 4
RT 05 RW 12
Số 45 đường 30/4
she is 15, her friend 17
3 of 24 were children
hotline 1669
section 6(1) of the Act of 2008
4 vans and 2 boats
the Telegram channel of the firm
an account at a bank in Poipet
route 12, km 84, then 6 hours on foot
two SIM cards of 2 networks
`;
