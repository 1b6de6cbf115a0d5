import { wordsWithNative } from './word.js';
import { likelier, type Language } from './language.js';

/** Native: Jawi. */
const MALE = wordsWithNative(`
  محمد|muhammad,mohamad,mohd,mohammed,md; احمد|ahmad,ahmed; حافظ|hafiz,hafidz; فيصل|faisal,faizal,feisal; امير|amir,ameer; ذوالکفل|zulkifli,dzulkifli,zulkefli
  عزمان|azman,adzman; رحمن|rahman,rahaman; يوسف|yusof,yusoff,yusuf; اسماعيل|ismail,esmail; عثمان|osman,othman,usman; حسين|hussein,hussain,husin; علي|ali
  ابراهيم|ibrahim,ebrahim; خالد|khalid,halid; شفيق|syafiq,shafiq,shafik; فردوس|firdaus,firdos; حکيم|hakim,hakeem; رشيد|rashid,rasyid,rasid; سليمان|sulaiman,sulaimon,soleiman
  زين|zain,zayn; عمر|umar,omar,omer; قاسم|kassim,kasim,qasim; نظام|nizam,nidzam; رضوان|ridzuan,ridhwan,rizuan; شهرير|shahrir,syahrir; جعفر|jaafar,jafar; توفيق|taufik,tawfiq,taufiq
  ادريس|idris,edris; مزلان|mazlan; رملي|ramli; سعيد|said,saiid; بدر|badar,badr; حمزة|hamzah,hamza
  هاشم|hashim,hasyim,hasim; منصور|mansor,mansur,mansoor; ذاکر|zakir,dzakir; زکريا|zakaria,zakariah; صالح|salleh,saleh,soleh; بکر|bakar,bakri; لقمان|lukman,luqman
  شمس|shamsul,syamsul; نصر|nasir,nasser; روزلان|roslan,ruslan; کمال|kamal,kamaal; جمال|jamal,djamal; فوزي|fauzi,fawzi,pauzi; مختار|mokhtar,mukhtar,muktar; مصطفى|mustafa,mustapha,mostafa
  حميد|hamid,hameed; ماجد|majid,majeed; شکور|syukor,shukor,sukor; عدنان|adnan; داود|daud,dawud; يحيى|yahya,yahaya; يعقوب|yaakub,yaacob,yakub; هارون|harun,haron,haroun; عارف|arif,ariff,aref
  رسلي|rusli,rosli; غزالي|ghazali,gazali,ghazalie; طارق|tarik,tariq; حاذق|haziq,hazik; دانيال|danial,daniel,daniyal; ادم|adam; هادي|hadi; زهير|zuhair,zohair`);
const FEMALE = wordsWithNative(`
  نور|nur,noor,nor; سيتي|siti,sity; عائشة|aisyah,aishah,aisha; فاطمة|fatimah,fatima; نورالهدى|nurulhuda,nurul huda,noorul huda; عزيزة|azizah,aziza; حليمة|halimah,halima
  زليخا|zulaikha,zulaika,zaleha; امينة|aminah,amina; خديجة|khadijah,hadijah,khatijah; مريم|maryam,mariam,miryam; سلمى|salma,salmah; رحيمة|rahimah,rohimah; زينب|zainab,zaynab
  روسني|rosnah,rusnah; حسنة|hasnah,hasna; نورليا|norlia,nurliah; ايدا|aida,aidah; شريفة|sharifah,syarifah; جميلة|jamilah,jamila; روحاني|rohani,ruhani; فريدة|faridah,farida
  سوريا|suria,suriya; ليلى|laila,leila; وان|wan; معصومة|maksumah,maasumah
  رقية|rokiah,ruqayyah,rukiah; صفية|safiah,sofiah,safiyyah; نورعين|nurul ain,nor ain,noorul ain; بلقيس|balqis,balkis; هدى|huda; مونا|muna,mona; نبيلة|nabilah,nabila; فرح|farah,fara
  رابعة|rabiah,robiah; سارة|sarah,sara; عاتقة|atiqah,atikah; نديا|nadia,nadiah; انيس|anis,annis; رضية|raziah,radziah,radhiah; زبيدة|zubaidah,zubaida; حواء|hawa; قمرية|kamariah,qamariah
  ماس|mas; انتان|intan; ملاتي|melati; کنتوم|kalthum,kalsom,kalsum; سعدية|saadiah,sadiah; رملة|ramlah,romlah`);

export const malay: Language = {
  code: 'ms',
  title: 'Malay',
  recall: 0.9,
  native: true,
  titles: { M: ['Encik', 'Haji', 'Hj.', 'Awang'], F: ['Puan', 'Cik', 'Hajah', 'Dayang'] },
  order: 'given father',
  filiation: { M: ['bin', 'b.', 'B', ''], F: ['binti', 'bt', 'binte', ''] },
  bearer(draw, sex) {
    const names = sex === 'M' ? MALE : FEMALE;
    const [first, second, father] = [likelier(draw, names), likelier(draw, names), likelier(draw, MALE)];
    const two = draw.chance(0.65) && first !== second;
    return [
      { ...first, role: 'given' },
      ...(two ? [{ ...second, role: 'given' } as const] : []),
      { ...father, role: 'father' },
    ];
  },
};
