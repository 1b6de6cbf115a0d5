import type { NativeWord } from './native-word.js';

/**
 * Malay in Arabic letters (Jawi, spelling of Dewan Bahasa dan Pustaka 1986). Short vowels are not written: usual names
 * stand in a table, of others the consonants are read with the vowels that are written.
 */
const USUAL: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'محمد=muhammad احمد=ahmad بن=bin بنت=binti بنتي=binti عبدالله=abdullah عبد=abdul الله=allah علي=ali ابو=abu حسن=hassan حسين=hussin ' +
    'ابراهيم=ibrahim اسماعيل=ismail يوسف=yusof عثمان=othman عمر=omar فاطمة=fatimah فاطمه=fatimah عائشة=aisyah عايشه=aisyah خديجة=khadijah ' +
    'زينب=zainab مريم=mariam نور=nur ستي=siti سيتي=siti امينة=aminah رحمة=rahmah عبدالرحمن=abdulrahman الرحمن=rahman رحمن=rahman رحيم=rahim ' +
    'عزيز=aziz عبدالعزيز=abdulaziz كريم=karim صالح=salleh سليمان=sulaiman داود=daud موسى=musa موسي=musa عيسى=isa عيسي=isa زكريا=zakaria ' +
    'حاج=haji حاجه=hajah حاجي=haji اواڠ=awang دايڠ=dayang ڤڠيرن=pengiran توان=tuan سيد=syed شريفه=sharifah نيق=nik وان=wan تڠكو=tengku ' +
    'مد=md مت=mat رحمت=rahmat هارون=harun يعقوب=yaakob ادريس=idris الياس=ilyas انور=anwar جعفر=jaafar حليمة=halimah رملي=ramli راملي=ramli ' +
    'حافظ=hafiz فيصل=faisal امير=amir ذوالكفل=zulkifli ذوالكفلي=zulkifli عزمان=azman خالد=khalid شفيق=syafiq فردوس=firdaus حكيم=hakim رشيد=rashid ' +
    'زين=zain قاسم=kassim نظام=nizam رضوان=ridzuan شهرير=shahrir توفيق=taufik سعيد=said بدر=badar حمزة=hamzah هاشم=hashim منصور=mansor ذاكر=zakir ' +
    'بكر=bakar لقمان=lukman شمس=shamsul نصر=nasir ناصر=nasir روسلي=rosli رسلي=rosli كمال=kamal جمال=jamal مختار=mokhtar مصطفي=mustafa حميد=hamid ' +
    'ماجد=majid مجيد=majid شكور=syukor عدنان=adnan يحيي=yahya عارف=arif طارق=tariq حاذق=haziq ادم=adam هادي=hadi عزيزة=azizah زليخا=zulaikha ' +
    'رحيمة=rahimah حسنة=hasnah جميلة=jamilah فريدة=faridah ليلي=laila معصومة=maksumah رقية=rokiah صفية=safiah بلقيس=balqis هدي=huda نبيلة=nabilah فرح=farah ' +
    'رابعة=rabiah سارة=sarah عاتقة=atiqah رضية=raziah زبيدة=zubaidah حواء=hawa قمرية=kamariah كلثوم=kalthum كنتوم=kalsom سعدية=saadiah رملة=ramlah'
  )
    .split(' ')
    .map((row): [string, string] => {
      const [written = '', latin = ''] = row.split('=');
      return [written, latin];
    }),
);
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ا=a ب=b ت=t ة=h ث=s ج=j چ=c ح=h خ=kh د=d ذ=z ر=r ز=z س=s ش=sy ص=s ض=d ط=t ظ=z ع=a غ=gh ڠ=ng ف=f ڤ=p ق=k ك=k ݢ=g ڬ=g گ=g ل=l م=m ن=n ' +
    'و=u ۏ=v ه=h ي=i ڽ=ny ء= ئ= ؤ=u'
  )
    .split(' ')
    .map((row): [string, string] => [row.slice(0, 1), row.slice(2)]),
);

export function readJawi(word: string): readonly NativeWord[] {
  const usual = USUAL[word];
  if (usual !== undefined) return [{ text: word, latin: [usual] }];
  const letters = Array.from(word, (letter) => LETTERS[letter] ?? '');
  return [{ text: word, latin: [withVowels(letters, 'a'), letters.join('')] }];
}

/** Between two consonants a vowel that is not written. */
function withVowels(letters: readonly string[], vowel: string): string {
  return letters
    .map((latin, at) => {
      const [before, next] = [letters[at - 1] ?? '', letters[at + 1]];
      const isVowel = /^[aiu]$/.test(latin);
      if (at > 0 && isVowel && latin !== 'a' && /^[aiu]$/.test(before)) return latin === 'i' ? 'y' : 'w';
      return isVowel || next === undefined || /^[aiu]$/.test(next) ? latin : latin + vowel;
    })
    .join('');
}
