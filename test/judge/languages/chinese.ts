import { wordsWithSounds } from './word.js';
import { likelier, type Language } from './language.js';

/**
 * Readings: Pinyin, Jyutping, Pe̍h-ōe-jī, Hakka (Pha̍k-fa-sṳ), without tones. Spellings as they stand on papers of Hong
 * Kong, then of Singapore and Malaysia.
 */
const FAMILY = wordsWithSounds(`
  陳|chen.can.tan.chhin|chan,tan,chin; 林|lin.lam.lim.lim|lam,lim; 黃|huang.wong.ng.vong|wong,ng,oei,wee; 李|li.lei.li.li|lee,li; 張|zhang.zoeng.tiu.chong|cheung,teo,chong,tiong
  王|wang.wong.ong.vong|wong,ong,heng; 吳|wu.ng.ngo.ng|ng,goh,ngo; 劉|liu.lau.lau.liu|lau,low,liew; 蔡|cai.coi.chhoa.chhoi|choi,chua,choy,tsai; 楊|yang.joeng.iun.yong|yeung,yeo,yong
  許|xu.heoi.kho.hi|hui,koh,khoo,hsu; 鄭|zheng.zeng.tin.chhang|cheng,tay,teh; 謝|xie.ze.chia.chhia|tse,chia,cheah; 郭|guo.gwok.koeh.kwok|kwok,kuek,quek,kok; 洪|hong.hung.ang.fung|hung,ang
  曾|zeng.zang.chan.chen|tsang,chan,chen,chng; 何|he.ho.ho.ho|ho,hor; 梁|liang.loeng.niu.liong|leung,neo,leong,liong; 羅|luo.lo.lo.lo|lo,loh; 葉|ye.jip.iap.yap|yip,yap,yeap
  周|zhou.zau.chiu.chiu|chow,chew; 朱|zhu.zyu.chu.chu|chu,choo; 徐|xu.ceoi.chhi.chhi|tsui,chee,tzee; 江|jiang.gong.kang.kong|kong,kang; 馮|feng.fung.pang.fung|fung,pang
  方|fang.fong.png.fong|fong,png,hong; 沈|shen.sam.sim.sim|sham,sim,shum; 胡|hu.wu.o.fu|wu,foo,oh; 高|gao.gou.ko.ko|ko,kao; 蘇|su.sou.so.su|so,soh
  呂|lu.leoi.lu.li|lui,loo; 余|yu.jyu.i.yi|yu,yee,eu; 鍾|zhong.zung.cheng.chung|chung,cheong; 邱|qiu.jau.khu.hiu|yau,khoo,hew; 戴|dai.daai.te.tai|tai,tay
  盧|lu.lou.lou.lu|lo,loh,low; 溫|wen.wan.un.vun|wan,boon,voon; 關|guan.gwaan.koan.kwan|kwan,kuan; 顏|yan.ngaan.gan.ngan|ngan,gan; 白|bai.baak.peh.phak|pak,peh`);
const GIVEN = wordsWithSounds(`
  美|mei.mei.bi.mi|mei,bee; 玲|ling.ling.leng.lin|ling,leng; 明|ming.ming.beng.min|ming,beng,meng; 偉|wei.wai.ui.vi|wai,wee; 國|guo.gwok.kok.kwet|kwok,kok; 華|hua.waa.hoa.fa|wah,hua
  文|wen.man.bun.vun|man,boon,mun; 志|zhi.zi.chi.chi|chi,chee; 強|qiang.koeng.kiong.khiong|keung,kiong; 英|ying.jing.eng.yin|ying,eng,yin; 秀|xiu.sau.siu.siu|sau,siew; 麗|li.lai.le.li|lai,lay
  珍|zhen.zan.tin.chin|chun,chin; 芳|fang.fong.hong.fong|fong,hong; 金|jin.gam.kim.kim|kam,kim; 榮|rong.wing.eng.yung|wing,eng,yong; 福|fu.fuk.hok.fuk|fuk,hock; 成|cheng.sing.seng.sang|shing,seng
  建|jian.gin.kian.kien|kin,kian; 玉|yu.juk.giok.nyuk|yuk,geok,gaik; 蓮|lian.lin.lian.lien|lin,lian,lean; 鳳|feng.fung.hong.fung|fung,hong; 慧|hui.wai.hui.fui|wai,hui,hooi; 雄|xiong.hung.hiong.hiung|hung,hiong
  龍|long.lung.leng.liung|lung,leong,loong; 興|xing.hing.heng.hin|hing,heng; 生|sheng.sang.seng.sen|sang,seng; 安|an.on.an.on|on,ann; 順|shun.seon.sun.sun|shun,soon; 寶|bao.bou.po.po|po,poh
  月|yue.jyut.goat.nget|yuet,guat; 清|qing.cing.chheng.chhin|ching,cheng; 春|chun.ceon.chhun.chhun|chun,choon; 德|de.dak.tek.tet|tak,teck; 財|cai.coi.chai.chhoi|choi,chye; 家|jia.gaa.ka.ka|ka,kah
  豪|hao.hou.ho.ho|ho,how; 俊|jun.zeon.chun.chun|chun,choon; 平|ping.ping.peng.phin|ping,peng; 萍|ping.ping.pin.phin|ping,pin; 仁|ren.jan.jin.yin|yan,jin; 義|yi.ji.gi.ngi|yi,gee`);

export const chinese: Language = {
  code: 'zh',
  title: 'Chinese',
  recall: 0.75,
  native: true,
  titles: { M: ['Mr'], F: ['Mdm', 'Ms'] },
  order: 'family given',
  bearer(draw) {
    const [first, second] = [likelier(draw, GIVEN), likelier(draw, GIVEN)];
    return [
      { ...likelier(draw, FAMILY), role: 'family' },
      { ...first, role: 'given' },
      ...(draw.chance(0.9) ? [{ ...second, role: 'given' } as const] : []),
    ];
  },
};
