import { wordsWithNative } from './word.js';
import { likelier, type Habit, type Language } from './language.js';
import { usual } from '../pairs/writing.js';

const MALE = wordsWithNative(`
  ராஜேந்திரன்|rajendran,rajentheran,rajandran; முனியாண்டி|muniandy,muniyandi; சுப்பிரமணியம்|subramaniam,subramanian,supramaniam; கிருஷ்ணன்|krishnan,kerisnan; முத்துசாமி|muthusamy,muthusami,muthuswamy
  சண்முகம்|shanmugam,sanmugam; பாலகிருஷ்ணன்|balakrishnan,balakrisnan; கணேசன்|ganesan,kanesan; செல்வராஜ்|selvaraj,selvaraju; ஆறுமுகம்|arumugam,arumugham; கோபால்|gopal,kopal; மணியம்|maniam,maniyam
  வேலு|velu,veloo; பெருமாள்|perumal; குமார்|kumar,kumaar; சுரேஷ்|suresh,sures; விஜயன்|vijayan,wijayan; லோகநாதன்|loganathan,lokanathan; தியாகராஜன்|thiagarajan,tyagarajan; நாகராஜன்|nagarajan,nagarajah
  சிவகுமார்|sivakumar,shivakumar; இராமசாமி|ramasamy,ramasami,ramaswamy; மாரியப்பன்|mariappan,mariyappan; அந்தோணி|anthony,antoni`);
const FEMALE = wordsWithNative(`
  லட்சுமி|letchumi,lakshmi,latchumy; சரஸ்வதி|saraswathy,saraswati; மீனாட்சி|meenachi,meenakshi,minachi; தனலட்சுமி|dhanalakshmi,thanaletchumi; கமலா|kamala; பார்வதி|parvathy,parvathi,parwathi
  விஜயா|vijaya,wijaya; காளியம்மாள்|kaliammal,kaliyammal; ராஜேஸ்வரி|rajeswary,rajeshwari,rajeswari; புஷ்பா|pushpa,puspa; சாந்தி|shanti,santhi,shanthi; அன்னலட்சுமி|annaletchumi,annalakshmi; தேவி|devi,thevi
  மல்லிகா|mallika,malliga; சுமதி|sumathi,sumathy; கவிதா|kavitha,kavita; பூங்கொடி|poongodi,pungkodi; ஜெயந்தி|jayanthi,jeyanthi`);

const HABITS: readonly Habit[] = [
  {
    name: 'father as an initial in front',
    write([own, father]) {
      return own === undefined || father === undefined
        ? undefined
        : `${usual(father).charAt(0)}. ${usual(own)}`;
    },
  },
  {
    name: 'filiation written out',
    write: ([own, father], sex) =>
      own === undefined || father === undefined
        ? undefined
        : `${usual(own)} ${sex === 'M' ? 'anak lelaki' : 'anak perempuan'} ${usual(father)}`,
  },
];

export const tamil: Language = {
  code: 'ta',
  title: 'Tamil',
  native: true,
  titles: { M: ['Mr', 'Encik'], F: ['Mdm', 'Puan'] },
  order: 'given father',
  filiation: { M: ['a/l', 's/o', 'A/L', ''], F: ['a/p', 'd/o', 'A/P', ''] },
  habits: HABITS,
  bearer: (draw, sex) => [
    { ...likelier(draw, sex === 'M' ? MALE : FEMALE), role: 'given' },
    { ...likelier(draw, MALE), role: 'father' },
  ],
};
