import { wadeGiles } from './wade-giles.js';

/**
 * Chinese family names as the communities of the region spell them. Each line: the characters, a colon, then all
 * spellings: Mandarin (Hanyu Pinyin, Wade-Giles where usual), Cantonese (Hong Kong Government romanisation, Malaysia),
 * Hokkien and Teochew, Hakka, Hainanese, Sino-Vietnamese without marks. Sources: the Hong Kong Government Cantonese
 * romanisation as the Hong Kong identity card has it, Jones' "Chinese names" for Malaysia and Singapore, Han-Viet
 * readings of the Unicode Unihan database (kVietnamese, kCantonese, kMandarin).
 */
const FAMILIES = `
陳陈: chen chan tan chin chern tang tran ting
林: lin lam lim liem lum lym
黃黄: huang wong ng ooi wee oei oey bong vong hwang uy hoang huynh
李: li lee lei ly lie dy
張张: zhang cheung chang teo teoh chong cheong tiong thio truong tjong cheah
王: wang wong ong heng vuong bong
吳吴: wu ng goh go gouw woo eng ngo nguan
劉刘: liu lau low lew liew liaw lieu lao luu lauw
楊杨: yang yeung yeo yong yeoh young nyo njoo duong ieong
蔡: cai choi chua tsai chai chye tjoa choy thai chuah cua toy
鄭郑: zheng cheng tay tee chang teh the trinh cheang
許许: xu hui khoo koh hsu hee kho khouw hua kaw
謝谢: xie tse chia cheah hsieh seah tjia ta chea sia tze
何: he ho hoe hor hoh ha
郭: guo kwok kuok kuek quek kweh kue quach kwek kuo quah keh
周: zhou chow chew chou joe chau jew tjioe chiu
朱: zhu chu choo chee tjoe joo
葉叶: ye yip yap ip yeh diep yep iap
徐: xu tsui chee hsu chui swee cher djie tu
孫孙: sun suen sng soon soen ton suon
胡: hu wu woo oh aw ho foo
高: gao ko kau kao ko cao kou kow
羅罗: luo law lo loh loo la law
梁: liang leung leong neo niu nio luong neoh
宋: song sung soong tong
鄧邓: deng tang teng then dang theng
韓韩: han hon hon hang
馮冯: feng fung fong pang phung foong pung
曹: cao tso chow cho chaw tao tjo
彭: peng pang phang phe banh
曾: zeng tsang chan tsen tjan tseng tang can chen chang
蕭萧肖: xiao siu siew sio seow hsiao siaw tieu siu siauw
田: tian tin chan tien dien
董: dong tung tang tong dong
袁: yuan yuen wan wang vien oan
潘: pan poon phua phuah pua phan pun
余: yu yue ee yee du eu
于: yu yue
杜: du to toh tu doe do dou
戴: dai tai tay te doi dhai dy
夏: xia ha hay hia ha
鍾钟: zhong chung cheong chong cheng tjiong tjung chung choong
汪: wang wong ong uong
任: ren yam jin jim yum nham lim
姜: jiang keung keong khuong kiong geung
范: fan fan huan pham hoan fam
方: fang fong png hong fong phuong pui
石: shi shek sek chio shih thach siek
姚: yao yiu yeo iau dieu yew yow
譚谭: tan tam tham tham dam tann
廖: liao liu liew leow leaw lieu liaw leo
鄒邹: zou chow choo chew chiew trau
熊: xiong hung him hiong hung
金: jin kam kim kum
陸陆: lu luk loke liok lok luc loh
孔: kong hung khong kung khong
白: bai pak peh pek bach beh pe
崔: cui chui chui thoi choy
康: kang hong khng kong khang khung
毛: mao mo mo mow mao
邱丘: qiu yau khoo hew chiu khu khau khaw kho hiew
秦: qin chun chin tan tang
江: jiang kong kang kang giang kong
史: shi sze soo su
顧顾: gu koo koh ku co
侯: hou hau hao hau haw
邵: shao siu siow shaw thieu sio
孟: meng mang beng manh
龍龙: long lung leng lung liong loong
萬万: wan man ban van
段: duan tuen tuan doan
雷: lei lui looi loi loy luy
錢钱: qian chin chee tien chien
湯汤: tang tong tng thang thong
尹: yin wan oon doan
黎: li lai lay le lye loy
易: yi yik yeh dich
常: chang sheung siong thuong
武: wu mo bu vu
喬乔: qiao kiu kiau kieu
賀贺: he ho hoh ha
賴赖: lai lai lua lay loi
龔龚: gong kung keng kiong cung
文: wen man boon van boen mun
洪: hong hung ang fung hong hung
莊庄: zhuang chong chng ching trang tjeng chuang chung
柯: ke o kua quah or kha ker wa
沈: shen sum sim sem tham sham shum
盧卢: lu lo loh loo lo lu lou
蘇苏: su so soh soo to saw soe
呂吕: lu lui loo lo la lee leu lyu
魏: wei ngai gwee gui nguy ngui
丁: ding ting teng tin dinh
施: shi sze see si thi sy
溫温: wen wan oon woon on won voon
傅: fu foo poh pho poo fu
程: cheng ching theng trinh
嚴严: yan yim giam ngiam nghiem giam
伍: wu ng goh ngu
歐欧: ou au ow au aw owe
歐陽欧阳: ouyang auyong auyeung aoyang auduong
司徒: situ szeto seeto
諸葛诸葛: zhuge chukot giacat
司馬司马: sima szema
連连: lian lin lien lian
顏颜: yan ngan gan ngan nhan
涂: tu to toh tu
阮: ruan yuen wee nguyen nguan
馬马: ma ma beh ma bay be
唐: tang tong tng duong thong
倪: ni ngai geh nghe
童: tong tung tang dong
詹: zhan jim chiam tsam chim tiam
甘: gan kam kam gam cam
符: fu foo foo hu phu
古: gu koo ku kho co
包: bao pau pow bao
翁: weng yung ang ung ong yong
池: chi chi tee tri
紀纪: ji kei kee ki ky
藍蓝: lan lam na nam lam
卓: zhuo cheuk toh toh tok trac
趙赵: zhao chiu teo chao tio trieu chew chiew chio
`;

export interface Family {
  readonly id: string;
  readonly spellings: readonly string[];
}

const families: readonly Family[] = FAMILIES.trim()
  .split('\n')
  .map((line) => {
    const [signs = '', spellings = ''] = line.split(': ');
    const [mandarin = '', ...others] = spellings.split(' ');
    return { id: signs, spellings: [...new Set([mandarin, ...others, wadeGiles(mandarin)])] };
  });

/** Families that a Latin spelling may stand for. */
export const FAMILIES_SPELT: ReadonlyMap<string, readonly string[]> = families.reduce(
  (spelt, { id, spellings }) => {
    for (const spelling of spellings) spelt.set(spelling, [...(spelt.get(spelling) ?? []), id]);
    return spelt;
  },
  new Map<string, readonly string[]>(),
);

const DOUBLE = /^[歐欧司諸诸]/;

/** The family whose character, or two characters, a Chinese name begins with; undefined where none is known. */
export function familyOf(signs: string): { readonly family: Family; readonly length: 1 | 2 } | undefined {
  const two = families.find(
    ({ id }) => DOUBLE.test(id) && id.length >= 2 && halves(id).includes(signs.slice(0, 2)),
  );
  if (two !== undefined) return { family: two, length: 2 };
  const one = families.find(({ id }) => !isDouble(id) && id.includes(signs.slice(0, 1)));
  return one === undefined ? undefined : { family: one, length: 1 };
}

function isDouble(id: string): boolean {
  return /^(歐陽|司|諸)/.test(id);
}

function halves(id: string): readonly string[] {
  return [id.slice(0, 2), id.slice(2)];
}
