/**
 * What must not stand in the open text of a victim's message, as people write it: the leak, a blank, the sentence. All
 * numbers and names are invented.
 */
export const LEAKING = `
DOCUMENT_NUMBER Her card is 12/OUKAMA(N)123456, seen by the village head.
DOCUMENT_NUMBER NRC 9/MAKANA(NAING)204518 was kept by the broker
DOCUMENT_NUMBER she gave 5/SaKaNa(N)087341 at the desk
DOCUMENT_NUMBER မှတ်ပုံတင် ၁၂/ဥကမ(နိုင်)၁၂၃၄၅၆ ကို အလုပ်ရှင်က သိမ်းထားသည်
DOCUMENT_NUMBER ၉/မကန(နိုင်)၂၀၄၅၁၈ ဖြင့် ဖြတ်ကျော်ခဲ့သည်
DOCUMENT_NUMBER သူမ၏ ကတ် ၇/ပခန(ဧည့်)၀၈၇၃၄၁ ပျောက်သွားသည်
DOCUMENT_NUMBER card 14 / MAMANA (N) 112233 was photographed
DOCUMENT_NUMBER the NRC reads 1/BAMANA(P)000123
DOCUMENT_NUMBER ၁၃/လရန(နိုင်)ဝ၁၂၃၄၅ ဟု ရေးထားသည်
DOCUMENT_NUMBER NRC no 8-MABANA-N-134567 as she spells it
DOCUMENT_NUMBER She travelled on passport AA1234567.
DOCUMENT_NUMBER passport no. MB 345678 taken at the farm
DOCUMENT_NUMBER Her passport P1234567A expired last year
DOCUMENT_NUMBER หนังสือเดินทาง AC4567890 อยู่กับนายจ้าง
DOCUMENT_NUMBER เลขบัตรประชาชน 1-2345-67890-12-1
DOCUMENT_NUMBER บัตร ๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑ ถูกยึด
DOCUMENT_NUMBER ID 1100200123456 shown to the nurse
DOCUMENT_NUMBER NRIC S1234567D handed over
DOCUMENT_NUMBER Her FIN is G7654321P
DOCUMENT_NUMBER kad pengenalan 900101-14-5678 hilang
DOCUMENT_NUMBER No. KP 850612 10 5432 milik mangsa
DOCUMENT_NUMBER MyKad 030405141234
DOCUMENT_NUMBER NIK korban 3201234567890123
DOCUMENT_NUMBER KTP 3273 0145 0690 0012 ditahan majikan
DOCUMENT_NUMBER paspor B 7654321 disita
DOCUMENT_NUMBER Paspor C1234567 atas nama korban
DOCUMENT_NUMBER căn cước 079195000017
DOCUMENT_NUMBER số hộ chiếu C1234567 bị giữ
DOCUMENT_NUMBER CMND 024 567 891 của nạn nhân
DOCUMENT_NUMBER thẻ căn cước số 001 099 012 345
DOCUMENT_NUMBER លិខិតឆ្លងដែន N1234567 ត្រូវបានដកហូត
DOCUMENT_NUMBER អត្តសញ្ញាណប័ណ្ណលេខ ០១០២៣៤៥៦៧
DOCUMENT_NUMBER ID card 010234567 of the girl
DOCUMENT_NUMBER ໜັງສືຜ່ານແດນ PA0123456 ຖືກຍຶດ
DOCUMENT_NUMBER IC 00-123456 from Brunei
DOCUMENT_NUMBER PhilSys number 1234-5678-9012
DOCUMENT_NUMBER PSN 1234 5678 9012 3456 nakita sa bag niya
DOCUMENT_NUMBER hawak ng amo ang pasaporte niyang P7654321B
DOCUMENT_NUMBER seaman book SB 1234567 kept by the captain
DOCUMENT_NUMBER border pass TH 0123456 was torn up
DOCUMENT_NUMBER Pink card 00-1234-567890-1 issued in Samut Sakhon
DOCUMENT_NUMBER บัตรสีชมพู 0012345678901
DOCUMENT_NUMBER passport MA-123456 shown at Mae Sot
DOCUMENT_NUMBER visa label E 9876543 in her passport
DOCUMENT_NUMBER Her Timorese card 06123456789 was left behind
DOCUMENT_NUMBER work permit W12345678 ended in May
MRZ the strip says P<MMRKHIN<<MAR<LWIN<<<<<<<<<<<<<<<<<<<<<
MRZ read: A1234567<8THA9001011F3001012<<<<<<<<<<<<<<04
MRZ line two I<UTOD231458907<<<<<<<<<<<<<<<
MRZ NGUYEN<<THI<NHUNG is printed there
PHONE She can be called at +66812345678.
PHONE her mother: 081-234-5678
PHONE โทร ๐๘๑-๒๓๔-๕๖๗๘ หลังหกโมง
PHONE เบอร์ 0891234567 ของป้า
PHONE ໂທ 020 5551 2345 ຫາແມ່
PHONE call 09 421 012 345 in Hpa-An
PHONE ဖုန်း ၀၉ ၄၂၁ ၀၁၂ ၃၄၅
PHONE ဖုန်းနံပါတ် 09-421012345 ကို ဆက်သွယ်ပါ
PHONE ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨
PHONE her number 012 345 678 in Poipet
PHONE điện thoại 0912 345 678 của chị gái
PHONE gọi 0987.654.321 gặp mẹ
PHONE SĐT 84 912 345 678
PHONE nomor HP 0812-3456-7890 milik ibu
PHONE WA 62 812 3456 7890
PHONE telp (0361) 123456 rumah bibi
PHONE hubungi 0812 3456 7890 setelah magrib
PHONE telefon 012-345 6789 abangnya
PHONE No. tel 03-1234 5678 di rumah
PHONE call her at 9123 4567 in Singapore
PHONE HP 8123 4567, ask for the aunt
PHONE +65 9123 4567
PHONE tawagan sa 0917 123 4567
PHONE cell no. 0917-123-4567 ng nanay
PHONE 63 917 123 4567 is her sister
PHONE phone 77 123 456 in Dili
PHONE telemovel 7712 3456
PHONE +670 7712 3456
PHONE mobile 712 3456 in Brunei
PHONE 856 20 5551 2345 is the aunt's
PHONE 855 12 345 678
PHONE 95 9 421 012 345
PHONE 60 12-345 6789 rings at night only
PHONE 66 81 234 5678
PHONE zero eight: 0 8 1 2 3 4 5 6 7 8
EMAIL write to dara.sok@example.org
EMAIL อีเมล suda_j@example.co.th
EMAIL email korban: siti.a@example.co.id
EMAIL nhung95＠example.vn
EMAIL her mail is khin.mar at example dot org: khinmar@example.org
HANDLE Her Line ID: nongmai99
HANDLE ไลน์ไอดี nam_fon22
HANDLE ไอดีไลน์ : maewnoi
HANDLE LINE id somsri.k
HANDLE message her on Telegram @lwin_moe
HANDLE telegram: t.me/khinmar95
HANDLE profile facebook.com/nhung.tran.95
HANDLE fb.com/siti.aminah.12
HANDLE Facebook: siti.aminah.12 masih aktif
HANDLE akun IG @dewi_lestari21
HANDLE instagram.com/dewi_lestari21
HANDLE Zalo ID: lanpham88
HANDLE nick zalo: hoa_tra_vinh
HANDLE WeChat ID: mei-ling_88
HANDLE 微信号 meiling88
HANDLE TikTok @ploy.cutie
HANDLE tiktok.com/@ploy.cutie
HANDLE Viber name: koko_1990
HANDLE she posts as @sreymom.pp every night
HANDLE messenger: m.me/rosa.manalo.7
HANDLE FB account: rosa.manalo.7
HANDLE Snapchat user rosie_xx03
HANDLE wa.me/6281234567890
HANDLE her X handle is @thida_aye
HANDLE twitter.com/thida_aye
HANDLE Kakao ID jisoo_ph
HANDLE Telegram ကို @moe_thida24 ဖြင့် သုံးသည်
HANDLE ហ្វេសប៊ុក fb.com/srey.neang.9
HANDLE ໄລນ໌ ID: noy_vte
ACCOUNT ransom went to 0x52908400098527886E0F7030069857D2E4169EE7
ACCOUNT bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
ACCOUNT paid to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT
ACCOUNT 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy received it
ACCOUNT USDT wallet TJRabPrwbZy45sbavfcjinPJC18kjpRTv8
ACCOUNT TRC20: TXLAQ63Xg1NAzckPwKHvzw7CSEmLMEqcdj
ACCOUNT ví USDT TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 của nạn nhân
ACCOUNT ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9 is hers
ACCOUNT บัญชี 123-4-56789-0 ธนาคารกสิกร
ACCOUNT โอนเข้าบัญชี 123 4 56789 0
ACCOUNT เลขที่บัญชี ๑๒๓-๔-๕๖๗๘๙-๐ ชื่อผู้เสียหาย
ACCOUNT KBank account 012-3-45678-9 is in her name
ACCOUNT her account no. 123-456789-001 at ACLEDA
ACCOUNT số tài khoản 0071 0012 3456 7 Vietcombank
ACCOUNT STK 19-03-4567-8901 của mẹ
ACCOUNT tài khoản: 711-A-12345678
ACCOUNT rekening BCA 123-456-7890
ACCOUNT no. rek 0123-01-012345-50-1 BRI
ACCOUNT norek 137 00 1234567 8
ACCOUNT akaun Maybank 1142-3456-7890
ACCOUNT no akaun 16-4123-45678
ACCOUNT DBS account 012-34567-8
ACCOUNT bank acct 1234-5678-90 BDO
ACCOUNT GCash account 917-123-4567
ACCOUNT conta bancária 10-234-5678-01 BNCTL
ACCOUNT គណនី ៥០០-១២៣-៤៥៦
ACCOUNT ABA account 000 123 456
ACCOUNT ບັນຊີ 010-12-00-12345678 BCEL
ACCOUNT ဘဏ်အကောင့် ၀၂၃၁-၁၀၁၂-၃၄၅၆
ACCOUNT KBZ a/c 023-1012-3456-7890
PLATE picked up by a van, plate WXY 1234
PLATE taken in a car with number plate JQK 4521
PLATE รถตู้ทะเบียน 1กข 1234 กรุงเทพมหานคร
PLATE ทะเบียน กข 1234 เชียงใหม่
PLATE ป้ายทะเบียน ขค-5678
PLATE ๒ขค ๔๕๖๗ ชลบุรี
PLATE รถกระบะ บท 4821 ตาก
PLATE xe biển số 51F-123.45
PLATE BKS 30A-12345 chở nạn nhân
PLATE the car 29C1-234.56 waited outside
PLATE mobil nopol B 1234 XYZ
PLATE plat DK 4321 AB menjemput korban
PLATE dijemput mobil L 1457 QX
PLATE kereta WYY 8812 berwarna putih
PLATE nombor plat SAB 1234 C
PLATE lori no. pendaftaran PKR 552
PLATE taxi SHA 1234 K dropped her
PLATE Phnom Penh 2AB-1234 brought them
PLATE ស្លាកលេខ ភ្នំពេញ 2A-1234
PLATE ລົດ ກຂ 1234 ກຳແພງນະຄອນ
PLATE ທະບຽນ ບຄ 4567
PLATE car YGN-9K-4521
PLATE ယာဉ်အမှတ် 7D/1234
PLATE ကားနံပါတ် ၉က/၁၂၃၄
PLATE plaka ng van NBC 1234
PLATE may sasakyang plate no. ABD 4512
PLATE motorcycle plate 123 ABC
PLATE matrícula 12-345 TLS
PLATE the pick-up with registration BAA 1234
PLATE jeepney TXK 482 na sinakyan niya
DOCUMENT_NUMBER the uncle shows a copy of 6/MAAYA(N)078123
DOCUMENT_NUMBER မှတ်ပုံတင်အမှတ် ၃/ကကရ(နိုင်)၁၄၅၆၇၈
DOCUMENT_NUMBER Passport number EB 765 4321 was read to us
DOCUMENT_NUMBER พาสปอร์ตเล่ม AB7654321 หาย
DOCUMENT_NUMBER NIK-nya 5171 0245 0690 0007
DOCUMENT_NUMBER CCCD 038 195 001 234
DOCUMENT_NUMBER IC: 020304-10-1122
DOCUMENT_NUMBER no. pasport A98765432 dipegang ejen
DOCUMENT_NUMBER អត្តសញ្ញាណប័ណ្ណ ០៦១២៣៤៥៦៧
DOCUMENT_NUMBER Her UNHCR card reads 354-12C00987
PHONE reach the sister under 0 81 987 65 43
PHONE ติดต่อน้าที่ 06-1234-5678
PHONE tumawag sa 09171234567
PHONE mẹ em số 0363 987 654
PHONE ibunya di 081298765432
PHONE ဦးလေး ၀၉ ၇၇၇ ၈၈၈ ၉၉၉
PHONE ລຸງ 020 9988 7766
PHONE mak dia guna 019-887 6655
PHONE her friend has +855-12-987-654
EMAIL her mail: thuy_linh@example.com.vn
HANDLE on Instagram she is @putri.ayu_17
HANDLE LINE ID is kanya_2548
HANDLE ทักเธอที่ facebook.com/ploy.ploy.5
HANDLE Telegram: @aye_aye_moe
HANDLE tài khoản Zalo: thuylinh_02
ACCOUNT ค่าไถ่เข้าบัญชีกรุงไทย 987-6-54321-0
ACCOUNT rekening Mandiri 137-00-9876543-2
ACCOUNT sent to TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE
ACCOUNT deposit to her BPI account 3219-8765-43
PLATE รถตู้สีเทา 3ฒฮ 8899 กรุงเทพมหานคร
PLATE kereta BPM 7781 menunggu di luar
PLATE xe khách 50H-123.45
PLATE mobil hitam D 1987 ABC
PLATE white Hiace, plate 2AX-5566
PLATE a taxi, SHD 5521 M
`;
