import { compound, wordsWithSounds } from './word.js';
import { likelier, type Language } from './language.js';

const FIRST = wordsWithSounds(`
  ຄຳ|kham|kham,kam; ບຸນ|bun|boun,bun; ສົມ|som|som; ຈັນ|can|chan,chanh; ສີ|si:|si,sy; ວຽງ|viaN|vieng,viang; ແສງ|s{:N|seng,saeng
  ທອງ|thO:N|thong,tong; ພູ|phu:|phou,phu; ດາວ|da:w|dao; ສຸ|su|sou,su; ພອນ|phO:n|phone,phon; ໄຊ|saj|xay,sai,say; ແກ້ວ|k{:w|keo,kaew
  ລຳ|lam|lam,lum; ອຳ|?am|am; ມະນີ|ma.ni:|mani,many; ວິໄລ|vi.laj|vilay,vilai`);
const LAST_M = wordsWithSounds(`
  ພອນ|phO:n|phone,phon; ມີ|mi:|my,mi,mee; ໄຊ|saj|xay,sai,say; ສັກ|sak|sack,sak; ເພັດ|phet|phet,pheth; ຫຼ້າ|la:|la,lah; ທະວີ|tha.vi:|thavy,thavi,thavee
  ຈັນ|can|chanh,chan; ສິງ|siN|sing; ຄູນ|khu:n|khoun,khun; ແດງ|d{:N|deng,daeng; ຜາຍ|pha:j|phay,phai`);
const LAST_F = wordsWithSounds(`
  ວັນ|van|vanh,van,vane; ສຸດາ|su.da:|souda,suda; ມະນີ|ma.ni:|many,mani; ດາລາ|da:.la:|dala,dara; ຜິວ|phiw|phiou,phiw; ພອນ|phO:n|phone,phon
  ສອນ|sO:n|sone,son; ແພງ|ph{:N|pheng,phaeng; ຄຳ|kham|kham; ລັດ|lat|lath,lat; ໄລ|laj|lay,lai; ຈິດ|cit|chit,chith`);
const FAMILY_FIRST = wordsWithSounds(`
  ສີ|si:|si,sy; ວົງ|voN|vong; ພົມ|phom|phom; ແກ້ວ|k{:w|keo,kaew; ຈັນ|can|chan,chanh; ອິນ|?in|in,inh; ໄຊ|saj|xay,saya,sai; ຫຼວງ|luaN|louang,luang
  ສຸ|su|sou,su; ພັນ|phan|phan,phanh; ບຸບຜາ|bup.pha:|boupha,bouppha,bupha; ຣາຊ|ra:t.sa|raja,ratsa; ດວງ|duaN|douang,duang; ປັນຍາ|pan.ja:|panya,pagna`);
const FAMILY_LAST = wordsWithSounds(`
  ສະຫວັດ|sa.vat|savath,savat,sawat; ວົງ|voN|vong; ລາດ|la:t|lath,lad,lat; ສຸກ|suk|souk,suk; ພົມ|phom|phom; ທອງ|thO:N|thong; ຈັກ|cak|chak,chack
  ວັນ|van|vanh,van; ດາລາ|da:.la:|dara,dala; ສັກ|sak|sack,sak; ວົງສາ|voN.sa:|vongsa,vongxa; ສິດ|sit|sith,sit; ພາ|pha:|pha; ສີ|si:|sy,si`);

export const lao: Language = {
  code: 'lo',
  title: 'Lao',
  heldOut: true,
  native: true,
  titles: { M: ['Mr', 'Thao', 'ທ້າວ'], F: ['Ms', 'Nang', 'ນາງ'] },
  order: 'given family',
  bearer(draw, sex) {
    const given = compound(likelier(draw, FIRST), likelier(draw, sex === 'M' ? LAST_M : LAST_F));
    const family = compound(likelier(draw, FAMILY_FIRST), likelier(draw, FAMILY_LAST));
    return [
      { ...given, role: 'given' },
      { ...family, role: 'family' },
    ];
  },
};
