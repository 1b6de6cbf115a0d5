import { wordsWithSounds } from './word.js';
import { likelier, type Language } from './language.js';

/** Between native script and spellings: the standard transcription of Okell, by syllable (systems/okell.ts). */
const BOTH = wordsWithSounds(`
  အောင်|aun|aung,ong; မြင့်|myin|myint,myin; ဝင်း|win|win; စန်း|san|san; မိုး|mou|moe,moh; ကို|kou|ko; နိုင်|nain|naing,nine; ထွန်း|htun|htun,tun,tunn
  လွင်|lwin|lwin; ဌေး|htei|htay,hte; သိန်း|thein|thein,thain; သန်း|than|than,thann; စိုး|sou|soe,so; ဇော်|zaw|zaw; မင်း|min|min,minn; လှ|hla|hla
  ခင်|hkin|khin,kin; ညို|nyou|nyo; သူ|thu|thu; ရွှေ|shwei|shwe,shway; စိန်|sein|sein; တင်|tin|tin; မောင်|maun|maung,mg; ဖြိုး|hpyou|phyo,phyoe; ကြည်|kyi|kyi,kyee
  ဝေ|wei|wai,way,wei; ဖေ|hpei|phay,pe; အေး|ei|aye,ei; သက်|thet|thet,thek; နန္ဒာ|nanda|nandar,nanda; ထက်|htet|htet,het; ပိုင်|pain|paing,pine
  ရန်|yan|yan; နေ|nei|nay,ne; ဆန်း|hsan|san,hsan; ပြည့်|pyei|pyae,pye; ဖြိုင်|hpyain|phyaing,phyine; စံ|san|san,sann; တိုး|tou|toe,to; ညွန့်|nyun|nyunt,nyun; လေး|lei|lay,le; ကျင်|kyin|kyin; အုန်း|oun|ohn,own; ရင်|yin|yin
  ဘ|ba|ba; သောင်း|thaun|thaung,thoung; ပွင့်|pwin|pwint,pwin; ချို|kyou|cho; ငြိမ်း|nyein|nyein,ngyein; ဆု|hsu|su,hsu; ဇာ|za|zar,za; ထိုက်|htai|htaik,htike; မျိုး|myou|myo; ဦး|u|oo,u`);
const MALE = wordsWithSounds(`
  ကျော်|kyaw|kyaw,kyow; ဇေယျာ|zeiya|zeya,zayar,zeyar; ရဲ|ye|ye,yae; လင်း|lin|lin,linn,lynn; ဟိန်း|hein|hein; သီဟ|thiha|thiha,thi ha; ဘို|bou|bo; ခိုင်|hkain|khaing,khine
  ဉာဏ်|nyan|nyan; ထူး|htu|htoo,htu,too; စည်သူ|sithu|sithu,si thu`);
const FEMALE = wordsWithSounds(`
  မာ|ma|mar,ma; နွယ်|nwe|nwe,nwel; ခိုင်|hkain|khaing,khine; ဖြူ|hpyu|phyu,phyuu,pyu; သီတာ|thida|thidar,thida; စု|su|su; ယုယု|yuyu|yu yu,yuyu; ဆွေ|hswei|swe,sway
  လဲ့|le|lae,le; ရီ|yi|yee,yi; စန္ဒာ|sanda|sandar,sanda; မွန်|mun|mon,mun; သဇင်|thazin|thazin,tha zin; ဇင်|zin|zin`);

export const burmese: Language = {
  code: 'my',
  title: 'Burmese',
  recall: 0.9,
  falseAlarms: 150,
  native: true,
  titles: { M: ['U', 'Ko', 'Maung', 'ဦး'], F: ['Daw', 'Ma', 'ဒေါ်'] },
  order: 'given',
  bearer(draw, sex) {
    const own = sex === 'M' ? MALE : FEMALE;
    const count = draw.pick([2, 3, 3, 3, 4]);
    return Array.from({ length: count }, (_, at) => ({
      ...likelier(draw, at > 0 && draw.chance(0.6) ? BOTH : draw.chance(0.5) ? own : BOTH),
      role: 'given' as const,
    }));
  },
};
