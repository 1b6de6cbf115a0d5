import { describe, expect, it } from '@jest/globals';
import { readName } from '../read-name.js';
import { plainText } from '../scripts/plain-text.js';
import { soundsOf } from './latin.js';

/** Spellings of one name, by language. Names are common ones and stand for nobody. */
const SAME = {
  Thai:
    'Somchai=Somchay Siriporn=Siriphon Jirawat=Chirawat Vichai=Wichai Charoen=Jaroen Charoen=Charern Chalerm=Chaloem Prasert=Prasoet ' +
    'Boonmee=Bunmi Suphakorn=Supakon Thanakorn=Tanakorn Kanjana=Kanchana Wimol=Vimon Nattapong=Natthaphong Pornthip=Phonthip ' +
    'Somsak=Somsack Thongchai=Tongchai Bhumi=Phumi Wattana=Vadhana Kwanjai=Khwanchai Ratchanee=Rachani Kaew=Kaeo Keo=Kaew',
  Lao:
    'Phoumy=Phumi Bounmy=Bunmi Khamphone=Khamphon Vongxay=Vongsai Souk=Suk Thongsouk=Tongsuk Phet=Phed Chanthavong=Chantavong ' +
    'Sisavath=Sisavat Noy=Noi Phommachanh=Phommachan Xaysana=Saisana Viengxay=Wiengsai Deuane=Duan',
  Khmer:
    'Sokha=Sokkha Vuthy=Vuthi Sreymom=Sreimom Rithy=Rithi Phalla=Palla Bopha=Bopa Kunthea=Kunthia Chanthou=Chantu Sophal=Sopal ' +
    'Dararith=Dararit Pisey=Pisay Sophea=Sophia Chhun=Chun Cheah=Chea',
  Burmese:
    'Kyaw=Kyo Kyaw=Chaw Aung=Ong Hla=La Htun=Tun Hnin=Nin Thein=Thain Myint=Myin Thidar=Thida Zaw=Zo Mya=Mia Phyo=Pyo Khaing=Kaing Moe=Mo',
  Vietnamese: 'Nguyễn=Nguyen Phương=Phuong Đặng=Dang Thúy=Thui Quốc=Kuoc Mỹ=Mi Lý=Li Huỳnh=Huynh Ðức=Duc',
  Indonesian:
    'Soekarno=Sukarno Djoko=Joko Tjahjadi=Cahyadi Widjaja=Wijaya Sjafruddin=Syafruddin Rachmat=Rahmat Bachtiar=Bakhtiar Wahju=Wahyu ' +
    'Setyawan=Setiawan Seri=Sri Putera=Putra Selamet=Slamet Soeharto=Suharto Dewi=Devi Jusuf=Yusuf Aryo=Ario',
  Malay:
    'Mohd=Muhammad Mohamed=Mohammad Syahrul=Shahrul Abdullah=Abdulla Fatimah=Fatima Khairul=Kairul Roslee=Rosli Othman=Usman Hafiz=Hafis ' +
    'Aishah=Aisyah',
  Filipino:
    'Jhon=Jon Cristina=Kristina Christina=Kristina Reynaldo=Raynaldo Gonzalez=Gonzales Josephine=Josephin Ysidro=Isidro Michelle=Mitchel ' +
    'Peñalosa=Penalosa Carlo=Karlo Alexander=Aleksander',
};

const OTHER = {
  Thai:
    'Somchai≠Somsak Somchai≠Somchit Siriporn≠Sirilak Wichai≠Wicha Prasert≠Prasit Boonmee≠Boonma Anong≠Anon Kanya≠Kanda Suda≠Sida ' +
    'Malee≠Mala Narong≠Narin Pong≠Pon',
  Lao: 'Bounmy≠Bounma Khamla≠Khamsy Phet≠Phut Vongxay≠Vongsy Noy≠Nay Keo≠Kham Souk≠Sak Thong≠Thon Somphet≠Somphit',
  Khmer:
    'Sokha≠Sokhom Sokha≠Sokhy Dara≠Dina Vuthy≠Vutha Bopha≠Bophi Rithy≠Ratha Chenda≠Chanda Sreymom≠Sreymao Sophal≠Sophan',
  Burmese:
    'Zaw≠Saw Swe≠Shwe Tun≠Tin Aung≠Ang Khin≠Khun Win≠Wai Hla≠Hlaing Mya≠Myo Thein≠Thin Nyein≠Nyunt Kyi≠Kyu Thida≠Thiri',
  Vietnamese:
    'An≠Anh Minh≠Min Thanh≠Than Linh≠Lin Lan≠Lam Hoa≠Ho Bảo≠Bo Cao≠Ca Hùng≠Hưn Phương≠Phong Dung≠Dũn Vân≠Văng',
  Indonesian:
    'Dewi≠Dewa Budi≠Budo Agus≠Agung Rina≠Rini Suharto≠Suharti Joko≠Joni Wati≠Wito Sari≠Saro Bambang≠Bimbing Setiawan≠Setiawati',
  Malay:
    'Siti≠Sita Rosli≠Rosnah Aminah≠Amin Hassan≠Hussain Ali≠Alia Zainab≠Zainal Farid≠Faridah Rahim≠Rahman',
  Filipino:
    'Maria≠Mario Carlo≠Carla Juan≠Juana Jose≠Jason Rosa≠Rose Santos≠Santo Cruz≠Cruza Ramon≠Ramos Josefa≠Joseph Angelo≠Angela',
};

const soundsAlike = (language: string, one: string, other: string): boolean => {
  // Syllables of Mandarin and Burmese tell something only beside a name of that language.
  const isHeard = (sound: string): boolean =>
    !sound.startsWith('=') && (!sound.startsWith('~') || language === 'Burmese');
  const sounds = (name: string): readonly string[] => (readName(name).words[0]?.sounds ?? []).filter(isHeard);
  return sounds(one).some((sound) => sounds(other).includes(sound));
};

const pairs = (lists: Readonly<Record<string, string>>, sign: string): [string, string, string][] =>
  Object.entries(lists).flatMap(([language, list]) =>
    list.split(' ').map((pair): [string, string, string] => {
      const [one = '', other = ''] = pair.split(sign);
      return [language, one, other];
    }),
  );

describe('the sound of a name', () => {
  it.each(pairs(SAME, '='))('of %s is one for %s and %s', (language, one, other) => {
    expect(soundsAlike(language, one, other)).toBe(true);
  });

  it.each(pairs(OTHER, '≠'))('of %s is another for %s than for %s', (language, one, other) => {
    expect(soundsAlike(language, one, other)).toBe(false);
  });

  it('is tried on more than sixty pairs of either sort', () => {
    expect(pairs(SAME, '=').length).toBeGreaterThan(60);
    expect(pairs(OTHER, '≠').length).toBeGreaterThan(60);
  });

  it('has at most four readings, so that no name makes a search wide', () => {
    expect(soundsOf('bhadhcajacajoekyakyol').length).toBeLessThanOrEqual(4);
  });

  it('of another script is the word itself', () => {
    expect(soundsOf(plainText('สมชาย'))).toEqual([plainText('สมชาย')]);
  });
});
