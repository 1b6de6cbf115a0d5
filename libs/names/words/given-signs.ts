import { wadeGiles } from './wade-giles.js';

/**
 * Characters that are usual in Chinese given names, as the communities of the region spell them. Each line: the
 * characters (traditional and simplified), a colon, the Mandarin syllable first, then Cantonese, Hokkien and Teochew,
 * Hakka. Sources as in families.ts.
 */
const GIVEN = `
美: mei mei bee mui
玲: ling ling leng lin
明: ming ming beng min
偉伟: wei wai wee vui
華华: hua wah hwa fah
文: wen man boon mun
國国: guo kwok kok kuet
強强: qiang keung kiong kiong keong
英: ying ying eng in
芳: fang fong hong fong
麗丽: li lai lay li
玉: yu yuk geok nyuk giok
秀: xiu sau siew siu
珍: zhen chun tin chin
珠: zhu chu choo chu
蘭兰: lan lan lan lan
梅: mei mui bwee moi
花: hua fa hwa fa
金: jin kam kim kim
銀银: yin ngan gin nyin
建: jian kin kian kien
志: zhi chi chee chi
德: de tak teck tet
榮荣: rong wing eng yung
光: guang kwong kong kong
成: cheng shing seng sin
福: fu fuk hock fuk
龍龙: long lung leong liung loong
輝辉: hui fai hui fui
健: jian kin kian kien
家: jia ka kah ka
嘉: jia ka kah ka
俊: jun chun choon chun
傑杰: jie kit kiat kiat
豪: hao ho ho hau
志: zhi chi chee chi
宏: hong wang hong fung
安: an on ann on
平: ping ping peng pin
和: he wo ho fo
春: chun chun choon chun
秋: qiu chau chew chiu
雪: xue suet seet siet
月: yue yuet guat nyet
鳳凤: feng fung hong fung
珊: shan shan san san
怡: yi yee ee yi
慧: hui wai hwee fui
敏: min man bin min
靜静: jing ching cheng chin
婷: ting ting teng tin
佳: jia kai kah ka
欣: xin yan him hin
儀仪: yi yee ghee ngi
雅: ya nga nga nga
君: jun kwan koon kiun
琴: qin kam khim khim
淑: shu shuk sook suk
惠: hui wai hooi fui
貞贞: zhen ching cheng chin
蓮莲: lian lin lian lien
香: xiang heung heong hiong
清: qing ching cheng chin
林: lin lam lim lim
山: shan shan san san
海: hai hoi hai hoi
江: jiang kong kang kong
水: shui shui chwee sui
生: sheng sang seng sen
發发: fa fat huat fat
財财: cai choi chye choi
貴贵: gui kwai kwee kui
富: fu fu hoo fu
興兴: xing hing heng hin
旺: wang wong ong vong
順顺: shun shun soon sun
利: li lee lee li
祥: xiang cheung siong siong
瑞: rui shui swee sui
吉: ji kat kiat kit
天: tian tin thian thien
地: di tei tay ti
仁: ren yan jin yin
義义: yi yee ghee ngi
禮礼: li lai lay li
智: zhi chi tee chi
信: xin shun sin sin
忠: zhong chung tiong chung
孝: xiao hau how hau
勇: yong yung yong yung
武: wu mo boo vu
雄: xiong hung hiong hiung
峰峯: feng fung hong fung
鵬鹏: peng pang pheng phen
飛飞: fei fei hui fui
翔: xiang cheung siang siong
超: chao chiu teow chau
賢贤: xian yin hian hien
顯显: xian hin hian hien
先: xian sin sian sien
聖圣: sheng shing seng sin
瑜: yu yue joo yi
耀: yao yiu yew yau
燿: yao yiu yew yau
堅坚: jian kin kian kien
剛刚: gang kong kong kong
良: liang leung leong liong
元: yuan yuen guan ngien
源: yuan yuen guan ngien
原: yuan yuen guan ngien
冠: guan kwun kuan kon
權权: quan kuen kuan khien
全: quan chuen chuan chion
昌: chang cheung chong chong
長长: chang cheung teong chong
正: zheng ching cheng chin
政: zheng ching cheng chin
敬: jing king keng kin
景: jing king keng kin
慶庆: qing hing kheng khin
球: qiu kau kiew khiu
炳: bing ping peng pin
炎: yan yim yam yam
添: tian tim thiam thiam
木: mu muk bok muk
樹树: shu shue chew su
松: song chung siong chung
柏: bo pak pek pak
東东: dong tung tong tung
南: nan nam lam nam
西: xi sai sai si
北: bei pak pak pet
中: zhong chung tiong chung
世: shi sai say shi
永: yong wing eng yun
久: jiu kau kiu kiu
萬万: wan man ban van
千: qian chin chian chien
百: bai pak pek pak
子: zi tze choo tsu
小: xiao siu sio siau
大: da tai tua thai
少: shao siu siew sau
兒儿: er yee jee yi
女: nu nui loo ng
妹: mei mui moy moi
娘: niang neung nio niong
心: xin sum sim sim
思: si sze soo su
詩诗: shi sze see shi
琪: qi kei kee khi
宜: yi yee ghee ngi
潔洁: jie kit kiat kiet
晶: jing ching cheng chin
瑩莹: ying ying eng yin
穎颖: ying wing eng yun
盈: ying ying eng yin
燕: yan yin ean yen
鶯莺: ying ang eng en
翠: cui chui chwee chui
碧: bi pik phek pit
青: qing ching cheng chiang
紅红: hong hung ang fung
黛: dai toi tay toi
娟: juan kuen kuan kien
嬌娇: jiao kiu kiau kiau
妙: miao miu miow miau
好: hao ho ho hau
意: yi yee ee yi
愛爱: ai oi ai oi
恩: en yan un en
彥彦: yan yin gan ngien
宇: yu yue oo yi
軒轩: xuan hin hian hien
凱凯: kai hoi khai khoi
康: kang hong khng khong
樂乐: le lok lok lok
松: song chung siong chung
鴻鸿: hong hung hong fung
浩: hao ho ho hau
博: bo pok phok pok
學学: xue hok hak hok
章: zhang cheung chiang chong
聲声: sheng shing seng sang
銘铭: ming ming beng min
鎮镇: zhen chun tin chin
錦锦: jin kam kim kim
鑫: xin yam him hin
`;

/** The Mandarin syllable and the others of each character. */
export const GIVEN_SIGNS: ReadonlyMap<string, readonly string[]> = new Map(
  GIVEN.trim()
    .split('\n')
    .flatMap((line) => {
      const [signs = '', spellings = ''] = line.split(': ');
      return Array.from(signs).map((sign) => [sign, [...new Set(spellings.split(' '))]] as const);
    }),
);

/** Mandarin syllables that a syllable of another community, or of Taiwan's passports, may stand for. */
export const MANDARIN_OF: ReadonlyMap<string, readonly string[]> = [...GIVEN_SIGNS.values()].reduce(
  (mandarin, [first = '', ...others]) => {
    for (const other of [first, wadeGiles(first), ...others])
      mandarin.set(other, [...new Set([...(mandarin.get(other) ?? []), first])]);
    return mandarin;
  },
  new Map<string, readonly string[]>(),
);

const MANDARIN: ReadonlySet<string> = new Set([...GIVEN_SIGNS.values()].map(([first = '']) => first));

/** The two syllables of Pinyin that are written as one word: `Xiulan`. Undefined: it is no such word. */
export function mandarinPair(word: string): readonly [string, string] | undefined {
  for (let at = 1; at < word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (MANDARIN.has(first) && MANDARIN.has(second)) return [first, second];
  }
  return undefined;
}
