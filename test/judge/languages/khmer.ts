import { wordsWithNative } from './word.js';
import { likelier, type Language } from './language.js';

const FAMILY = wordsWithNative(`
  សុខ|sok,sokh; ចាន់|chan,chann; កែវ|keo,kev,keov; លី|ly,li; ហេង|heng; ឈឹម|chhim,chhem; ស៊ន|son,sorn; ជា|chea,chear; មាស|meas,mias
  ពេជ្រ|pich,pech; ប៉ែន|pen,paen; នួន|nuon,nourn; ឡុង|long; អ៊ុក|ouk,uk; ទេព|tep,tepp; វ៉ាន់|van,vann; យឹម|yim,yem; សៅ|sao,sav; អ៊ុំ|um,oum
  គង់|kong,kung; ម៉ៅ|mao,mau; ញ៉ែម|nhem,nyem; ឡេង|leng; តាំង|taing,tang; រស់|ros,ruos; ព្រំ|prum,prom; ឈួន|chhuon,chhoun; សេង|seng; អ៊ឹម|im,em
  ភី|phy,phi; ថាច់|thach,thac; ស្រី|srey,sry; ឃុន|khun,khoun; ជឹម|chim,chem; ប៊ុន|bun,boun; ឡាយ|lay,lai
  ទូច|touch,toch; យន់|yun,yon; កង|kang,kong; អៀង|ieng,eang; ស៊ូ|sou,su; ខៀវ|khiev,khieu; ឡូ|lo,lor; ប៊ូ|bou,bu; សំ|sam,som; ឈាង|chheang,chhieng; នេត|neth,net; ឆាយ|chhay,chhai; ផល|phal,phol; ឌី|dy,di; អ៊ិន|in,inn`);
const GIVEN_M = wordsWithNative(`
  វិចិត្រ|vichet,vichit; សុភា|sophea,sophia; ដារ៉ា|dara; សុវណ្ណ|sovann,sovan,suvann; រតនា|ratana,rattana,rotana; ពិសិដ្ឋ|piseth,piset; វណ្ណា|vanna,vana
  ចន្ថា|chantha,chanta; បូរ៉ា|bora; សំណាង|samnang,somnang; វិបុល|vibol,vipul; រិទ្ធី|rithy,rithi,rithea; សុខា|sokha,sukha; ភារុណ|phearun,pheakun,phearoun
  មករា|makara; ណារិទ្ធ|narith,narit; សុធា|sothea,sothia; ធារ៉ា|theara,thiara; កុសល|kosal,kousal; វីរៈ|vireak,virak; ឧត្តម|oudom,udom,uddom; សារ៉ាត់|sarath,sarat
  ពន្លឺ|ponlu,ponleu; ពិសាល|pisal,phisal; សុវត្ថិ|sovath,sovat
  បញ្ញា|panha,panhea,bannha; វាសនា|veasna,veasnar,viesna; សុផល|sophal,sophol; ប៊ុនធឿន|bunthoeun,bun thoeun,bunthoeurn; ចំរើន|chamroeun,chamroeurn,chomreun; វុទ្ធី|vuthy,vuthi; គឹមហេង|kimheng,kim heng
  រដ្ឋា|ratha,rotha,rattha; វុឌ្ឍា|vuthea,vuthia; មុនី|mony,muni; ចាន់ណាក់|channak,chan nak; ហុង|hong,hung; មង្គល|mongkol,mungkul; ធឿន|thoeun,thoeurn; ពិសិទ្ធិ|pisith,pisit; សុខុម|sokhom,sokhum; តុលា|tola,tula; វិសាល|visal,visalh; ឡុងឌី|longdy,long dy`);
const GIVEN_F = wordsWithNative(`
  ស្រីមុំ|sreymom,srey mom,sreymum; បុប្ផា|bopha,boppha,bupha; ចិន្តា|chenda,chinda; កល្យាណ|kalyan,kolyan,kalyann; ស្រីនិច|sreynich,srey nich,sreinich
  មាលា|mealea,malea,mialia; រស្មី|raksmey,reaksmey,rasmei; ធីតា|thida,tida; ពិសី|pisey,pisei; សុភាព|sopheap,sophiep; ណារី|nary,nari; សុជាតា|socheata,sucheata
  ចរិយា|chariya,chakriya; លក្ខិណា|leakhena,lakena; ម៉ាលី|maly,mali; ស្រីពៅ|sreypov,srey pov,sreipeou; សោភា|sophea,saophea; វណ្ណី|vanny,vanni; ចាន់ធី|chanthy,chanthi
  រំដួល|romduol,rumdul; ស្រីល័ក្ខ|sreyleak,srey leak; ដាលីន|dalin,daline; ច័ន្ទរ៉ា|chanra,chann ra; ពុទ្ធី|puthy,puthi; សុខនី|sokny,sokni
  ផល្លា|phalla,phala; សុខលីម|soklim,sok lim; ច័ន្ទ|chan,chann; ស្រីល័ក្ខណ៍|sreyleakh,srey leakh; គន្ធា|kunthea,kuntha,konthea; ធារី|theary,thiary; សុម៉ាលី|somaly,somali,sumaly; ចន្ធូ|chanthou,chanthu; រ៉ានី|rany,rani
  វិមាន|vimean,viman; សុវណ្ណារី|sovannary,suvannary; មាលិស|malis,melis; ភារី|pheary,phiary; ឡាងឌី|langdy,lang dy; សំអាត|sam at,samath; លីដា|lyda,lida; ស្រីណូច|sreynouch,srey nouch; ពិរុណ|pirun,piron`);

export const khmer: Language = {
  code: 'km',
  title: 'Khmer',
  recall: 0.9,
  native: true,
  titles: { M: ['Mr', 'Lok', 'លោក'], F: ['Ms', 'Neak Srey', 'អ្នកស្រី'] },
  order: 'family given',
  bearer: (draw, sex) => [
    { ...likelier(draw, FAMILY), role: 'family' },
    { ...likelier(draw, sex === 'M' ? GIVEN_M : GIVEN_F), role: 'given' },
  ],
};
