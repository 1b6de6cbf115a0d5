import type { Leak } from './leak-patterns.js';

const NETWORK =
  'line|telegram|tg|instagram|ig|wechat|weixin|facebook|fb|messenger|tiktok|zalo|viber|whatsapp|wa|snapchat|kakao(?:talk)?|signal|twitter|x|skype|discord|qq|ไลน์|เฟซบุ๊ก|เฟส|ໄລນ໌|ເຟສບຸກ|ហ្វេសប៊ុក|微信号?|微信';
const NAMED = 'id|user(?:name)?|name|account|handle|nick|akun|ไอดี';
const HOSTS =
  't\\.me|wa\\.me|line\\.me|m\\.me|zalo\\.me|fb\\.com|facebook\\.com|instagram\\.com|tiktok\\.com|twitter\\.com|x\\.com|vk\\.com|threads\\.net';
const NAME = '[a-z0-9_][a-z0-9_.-]{2,40}';

/** A network that a text may tell a name on; with `/` and `@`, each pattern below needs one of them. */
export const ON_A_NETWORK = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${NAMED})?(?:${NETWORK})(?:${NAMED})?(?![\\p{L}\\p{M}\\p{N}])`,
  'iu',
);

/** Names by which somebody is reached on a network; what is only said of a network (`Facebook: groups`) is none. */
export const HANDLES: readonly (readonly [Leak, RegExp])[] = [
  ['HANDLE', /(?<![\p{L}\p{N}_.@])@[a-z0-9_][a-z0-9_.-]{2,40}/iu],
  ['HANDLE', new RegExp(`(?<![\\p{L}\\p{N}])(?:www\\.)?(?:${HOSTS})/@?${NAME}`, 'iu')],
  // A name of its own: after `ID` and its like anything, after a colon what is no plain word.
  [
    'HANDLE',
    new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:nick )?(?:${NETWORK})[ -]?(?:${NAMED})(?: is)?[ :=]{1,3}@?${NAME}`,
      'iu',
    ),
  ],
  [
    'HANDLE',
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:nick|ไอดี|akun) ?(?:${NETWORK})[ :=]{1,3}@?${NAME}`, 'iu'),
  ],
  [
    'HANDLE',
    new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:${NETWORK}) ?[:= ] ?@?(?=[a-z._-]{0,40}\\d|[a-z0-9]{0,40}_|[a-z0-9]{1,40}\\.[a-z0-9])(?=[a-z0-9_.-]{0,40}[a-z])${NAME}`,
      'iu',
    ),
  ],
];
