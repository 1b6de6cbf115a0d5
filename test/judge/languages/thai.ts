import { compound, wordsWithSounds } from './word.js';
import { likelier, type Language } from './language.js';

const FIRST = wordsWithSounds(`
  กิตติ|kit.ti|kitti,kiti; ธน|tha.na|thana,tana; วร|wO:.ra|wora,vora; สุร|su.ra|sura; ณัฐ|nat.tha|nattha,natta,nutta
  อภิ|?a.phi|aphi,api; ปิย|pi.ja|piya; ศิริ|si.ri|siri; รัตน|rat.ta.na|rattana,ratana; ชล|chon.la|chonla,chola
  นภ|nop.pha|noppha,noppa; อนุ|?a.nu|anu; ธีร|thi:.ra|thira,teera,theera; เกียรติ|kiat.ti|kiatti,kiati; พิช|phit.cha|phitcha,pitcha
  ภัทร|phat.tha.ra|phatthara,pattara,patara; มณี|ma.ni:|mani,manee; วิชัย|wi.chaj|wichai,vichai`);
const LAST_M = wordsWithSounds(`
  ศักดิ์|sak|sak; ชัย|chaj|chai; พงศ์|phoN|phong,pong; วุฒิ|wut|wut,vut; เดช|de:t|det,dej,dech; พล|phon|phon,pon,pol
  กร|kO:n|kon,korn; วัฒน์|wat|wat,vat; ชาติ|cha:t|chat,chart; สิทธิ์|sit|sit,sith; ณรงค์|na.roN|narong; ฤทธิ์|rit|rit,rith`);
const LAST_F = wordsWithSounds(`
  พร|phO:n|phon,porn,pon; รัตน์|rat|rat,ratt; วรรณ|wan|wan,van; ภา|pha:|pha,pa; ดา|da:|da; นุช|nut|nut,nuch; ทิพย์|thip|thip,tip
  ลักษณ์|lak|lak,luck; มาศ|ma:t|mat,mas,mard; ญา|ja:|ya; นันท์|nan|nan,nun; กานต์|ka:n|kan,karn`);
const GIVEN_M = wordsWithSounds(`
  สมชาย|som.cha:j|somchai,somchay; ประเสริฐ|pra.s@:t|prasoet,prasert,prasirt; สุเทพ|su.the:p|suthep,sutep
  ไพโรจน์|phaj.ro:t|phairot,pairoj,pairote; เฉลิม|cha.l@:m|chaloem,chalerm; จิรายุ|ci.ra:.ju|chirayu,jirayu
  อำนาจ|?am.na:t|amnat,amnart,umnaj; บุญส่ง|bun.soN|bunsong,boonsong; ปัญญา|pan.ja:|panya,punya; เจษฎา|ce:t.sa.da:|chetsada,jesada,jedsada`);
const GIVEN_F = wordsWithSounds(`
  สุดา|su.da:|suda; จันทร์เพ็ญ|can.phen|chanphen,janpen,chanpen; ดวงใจ|duaN.caj|duangchai,duangjai; น้ำฝน|nam.fon|namfon,numfon
  พิมพ์ใจ|phim.caj|phimchai,pimjai; อรวรรณ|?O:.ra.wan|orawan,orrawan,aurawan; เบญจมาศ|ben.ca.ma:t|benchamat,benjamas
  ลำดวน|lam.duan|lamduan,lumduan; กาญจนา|ka:n.ca.na:|kanchana,karnjana; รุ่งทิวา|ruN.thi.wa:|rungthiwa,rungtiva`);
const FAMILY_FIRST = wordsWithSounds(`
  วงศ์|woN|wong,vong; ศรี|si:|si,sri,sree; ทอง|thO:N|thong,tong; บุญ|bun|bun,boon; แก้ว|k{:w|kaeo,kaew; เจริญ|ca.r@:n|charoen,jaroen,charern
  พันธ์|phan|phan,pan; จันทร์|can|chan,jan,jun; สุข|suk|suk,sook; ชัย|chaj|chai; รุ่ง|ruN|rung,roong; สาย|sa:j|sai
  คำ|kham|kham,kum; อินทร์|?in|in,inn; พรหม|phrom|phrom,prom; มณี|ma.ni:|mani,manee; ศิลา|si.la:|sila; ธรรม|tham|tham,tam
  หอม|hO:m|hom; นวล|nuan|nuan,nual`);
const FAMILY_LAST = wordsWithSounds(`
  สวัสดิ์|sa.wat|sawat,savat,sawad; ใจ|caj|chai,jai; มา|ma:|ma; สุข|suk|suk,sook; ศรี|si:|si,sri,sree; งาม|Na:m|ngam
  ทอง|thO:N|thong,tong; พล|phon|phon,pol,pon; ชัย|chaj|chai; กุล|kun|kun,kul; รักษ์|rak|rak,ruk; วงศ์|woN|wong,vong; ดี|di:|di,dee
  มั่นคง|man.khoN|mankhong,munkong; เลิศ|l@:t|loet,lert; ประเสริฐ|pra.s@:t|prasoet,prasert; พงศ์|phoN|phong,pong
  สมบูรณ์|som.bu:n|sombun,somboon; รัตน์|rat|rat; เพชร|phet|phet,petch,pet`);

export const thai: Language = {
  code: 'th',
  title: 'Thai',
  recall: 0.9,
  native: true,
  titles: { M: ['Mr', 'Nai', 'นาย'], F: ['Miss', 'Nang Sao', 'นางสาว'] },
  order: 'given family',
  bearer(draw, sex) {
    const whole = sex === 'M' ? GIVEN_M : GIVEN_F;
    const given = draw.chance(0.3)
      ? draw.pick(whole)
      : compound(likelier(draw, FIRST), likelier(draw, sex === 'M' ? LAST_M : LAST_F));
    const family = compound(likelier(draw, FAMILY_FIRST), likelier(draw, FAMILY_LAST));
    return [
      { ...given, role: 'given' },
      { ...family, role: 'family' },
    ];
  },
};
