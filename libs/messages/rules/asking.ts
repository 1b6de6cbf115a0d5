import type { RuleTable } from './rule.js';

/** Of who asks a gateway, how much at once, and in what form, whatever it asks for. */
export const askingRules = {
  'body.json': {
    code: 'E-JSON',
    right:
      'A body is strict JSON in UTF-8: each member once, no number beyond 2^53 - 1, at most 32 levels deep.',
  },
  'body.media-type': { code: 'E-FORM', right: 'A body is application/json.' },
  'body.size': { code: 'E-TOO-LARGE', right: 'A body has at most 1 MiB.' },
  'decision.once': {
    code: 'E-NOT-NOW',
    right: 'A thing is decided once, and this was decided before: read what was decided.',
  },
  'letter.before-expiry': {
    code: 'E-EXPIRED',
    right: 'A letter is printed of a message before its expiry.',
  },
  'letter.by-people': {
    code: 'E-NOT-PERMITTED',
    right: 'A letter is printed of what people write: receipts and other words of a gateway are none.',
  },
  'letter.code': {
    code: 'E-FORM',
    right: 'A code has 16 signs, digits and letters without U, as a letter shows it.',
  },
  'letter.in-force': {
    code: 'E-NOT-NOW',
    right: 'A letter is printed of what counts: what was withdrawn, replaced, recalled or has ended is none.',
  },
  'letter.pages': {
    code: 'E-FORM',
    right:
      'form is html at a gateway that is told of no Chromium (docs/letters.md), and pdf or html at others.',
  },
  'letter.parts': {
    code: 'E-FORM',
    right:
      'parts names sealed parts of the message, each once, with commas between, and stands in the query once.',
  },
  'kept-draft.content': { code: 'E-FORM', right: 'content is an object: what the form holds.' },
  'kept-draft.conversation': {
    code: 'E-FORM',
    right: 'conversation is {member, id} of the message that opened it, or null.',
  },
  'kept-draft.id': { code: 'E-FORM', right: 'A draft that is kept has a UUIDv7, which its author draws.' },
  'kept-draft.revision': {
    code: 'E-FORM',
    right: 'A change has If-Match with the revision that it was made of; a new draft has If-None-Match: *.',
  },
  'kept-draft.subject': { code: 'E-FORM', right: 'subject is a text of at most 160 characters, or null.' },
  'kept-draft.type': { code: 'E-FORM', right: 'type names a kind of message, as /v1/schemas lists them.' },
  'kept-draft.unchanged': {
    code: 'E-CHANGED',
    right: 'What is changed stands as it was read: read it again, and keep your text under an id of its own.',
  },
  'limit.drafts': {
    code: 'E-TOO-MANY',
    right: 'An officer has at most 50 drafts: send some, or throw them away.',
  },
  'limit.refused-credentials': {
    code: 'E-TOO-MANY',
    right:
      'An address shows at most 20 credentials a minute that are refused: wait a minute, then show a valid one.',
  },
  'limit.requests': {
    code: 'E-TOO-MANY',
    right:
      'A caller sends so many requests a minute as ratelimit-limit says: wait for retry-after seconds, and send batches.',
  },
  'limit.slow-reader': {
    code: 'E-TOO-MANY',
    right: 'A reader of a stream takes what it is sent within 30 seconds: begin again at your last cursor.',
  },
  'limit.streams': {
    code: 'E-TOO-MANY',
    right: 'A caller keeps at most 20 streams open, and all callers of a gateway 200: close one first.',
  },
  'limit.subscriptions': {
    code: 'E-TOO-MANY',
    right: 'A unit has at most 20 subscriptions: delete one first.',
  },
  'opening.same-purpose': {
    code: 'E-NOT-PERMITTED',
    right: 'A sealed part is opened for the purpose that its message was sent for.',
  },
  'choice.listed': {
    code: 'E-FORM',
    right: 'A choice in the query is one of those that the address lists, and stands there once.',
  },
  'opening.purpose': {
    code: 'E-FORM',
    right: 'purpose is a code of the list purpose, and stands in the query once.',
  },
  'quarantine.judged-once': {
    code: 'E-NOT-NOW',
    right: 'What found its place or was refused for good is not judged again: read how it was judged.',
  },
  'quarantine.opened': {
    code: 'E-FORM',
    right: 'A row that is judged again holds a message; this is a record that could not be opened.',
  },
  'request.form': { code: 'E-FORM', right: 'A request is HTTP in the form that /docs tells of its address.' },
  'request.header-size': { code: 'E-TOO-LARGE', right: 'The headers of a request have at most 16 KiB.' },
  'request.host': {
    code: 'E-FORM',
    right: "The Host header is this gateway's public address.",
  },
  'query.known': {
    code: 'E-FORM',
    right: 'The query of an address has the members that /docs lists for it, and no others.',
  },
  'request.method': {
    code: 'E-METHOD',
    right: 'An address takes the methods that the header Allow of the answer names.',
  },
  'request.own-pages': {
    code: 'E-NOT-PERMITTED',
    right:
      "A request by session comes from this gateway's own pages; one that changes something carries x-hsu-request: 1.",
  },
  'request.time': { code: 'E-FORM', right: 'A request comes in whole before its time is over.' },
  'request.url-size': {
    code: 'E-TOO-LARGE',
    right: 'The address and query of a request fit into its headers.',
  },
  'role.auditors': { code: 'E-NOT-PERMITTED', right: 'The role AUDITOR reads this, and no other.' },
  'role.keeping': {
    code: 'E-NOT-PERMITTED',
    right: 'The roles SUPERVISOR and AUDITOR read what waits for the destruction of its key, and no other.',
  },
  'role.links': {
    code: 'E-NOT-PERMITTED',
    right: 'The roles LIAISON and SUPERVISOR read how links do, and no other.',
  },
  'role.no-auditor': {
    code: 'E-NOT-PERMITTED',
    right: 'An auditor reads /v1/audit, /v1/alarms and /v1/keeping, and takes no part in anything else.',
  },
  'role.of-unit': {
    code: 'E-NOT-PERMITTED',
    right: 'The role of a caller is one that the directory lists for its unit today.',
  },
  'role.quarantine': {
    code: 'E-NOT-PERMITTED',
    right: 'The roles SUPERVISOR and LIAISON see what was not accepted, and no other.',
  },
  'role.subscriptions': {
    code: 'E-NOT-PERMITTED',
    right: 'The roles POLICE_SYSTEM, LIAISON and SUPERVISOR have subscriptions, and no other.',
  },
} as const satisfies RuleTable;
