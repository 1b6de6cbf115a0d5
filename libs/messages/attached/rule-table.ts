import type { RuleTable } from '../rules/rule.js';

/** Of files beside a message, and of the uploads that become them. */
export const attachedRules = {
  'attachments.content': {
    code: 'E-ATTACHMENT-KIND',
    right: 'By its content a received file is of the format that the part with its key says.',
  },
  'attachments.keyed': {
    code: 'E-SCHEMA-INVALID',
    right: 'One sealed part, files or photos, names this attachment, and no other part does.',
  },
  'attachments.list': {
    code: 'E-SCHEMA-INVALID',
    right: 'attachments of a draft is a list of at most 20 objects {"id"}, each an upload of the own unit.',
  },
  'attachments.listed': {
    code: 'E-SCHEMA-INVALID',
    right: 'The sealed parts name attachments that the message lists, each once.',
  },
  'attachments.once': { code: 'E-SCHEMA-INVALID', right: 'Each attachment is listed once.' },
  'attachments.range': {
    code: 'E-FORM',
    right: 'range asks for bytes of the file: it begins before the end.',
  },
  'attachments.scanned': {
    code: 'E-ATTACHMENT-INFECTED',
    right: 'The scanner of this gateway finds nothing in a received file. This one is handed to nobody.',
  },
  'attachments.scanner': {
    code: 'E-SCANNER',
    right: 'The scanner answers. Read the file again later.',
  },
  'attachments.sealed': {
    code: 'E-SCHEMA-INVALID',
    right: 'The keys of attachments stand in a sealed part, files or photos: no file travels in the open.',
  },
  'attachments.uploaded': {
    code: 'E-NOT-NOW',
    right: 'The attachment is a finished upload of the own unit that no other message carries.',
  },
  'attachments.late': {
    code: 'E-EXPIRED',
    right: 'A chunk comes while its message is read: of what is recalled or has expired nothing is kept.',
  },
  'attachments.whole': {
    code: 'E-NOT-NOW',
    right: 'Every chunk of the attachment is here, and they are what its sender signed.',
  },
  'upload.bytes': {
    code: 'E-TOO-LARGE',
    right: 'An attachment has 1 byte to 100 MiB.',
  },
  'upload.content': {
    code: 'E-ATTACHMENT-KIND',
    right:
      'By its content, not its name, the file is a JPEG, PNG or WebP picture, a PDF, or sound as MP3, M4A, WAV, Ogg or FLAC.',
  },
  'upload.digest': {
    code: 'E-ATTACHMENT-DIGEST',
    right: 'What was uploaded has the SHA-256 that repr-digest told. Send it again under another id.',
  },
  'upload.id': {
    code: 'E-FORM',
    right: 'The id of an upload is a UUIDv7 in lower case, drawn by whoever uploads.',
  },
  'upload.media-type': { code: 'E-FORM', right: 'A range of a file is application/octet-stream.' },
  'upload.range': {
    code: 'E-FORM',
    right:
      'content-range is "bytes FIRST-LAST/ALL"; FIRST is a multiple of 524288 and no more than what is held, and a range that is not the last is a multiple of 524288 long.',
  },
  'upload.repr-digest': {
    code: 'E-FORM',
    right:
      'repr-digest is sha-256=:…:, the SHA-256 of the whole file in base64 (RFC 9530), the same for every range.',
  },
  'upload.room': {
    code: 'E-TOO-MANY',
    right:
      'Uploads of one unit that no message carries hold at most 2 GiB together: send or cancel some first.',
  },
  'upload.same': {
    code: 'E-NOT-NOW',
    right: 'Every range of an upload tells the same length and digest. Another file has another id.',
  },
  'upload.scanned': {
    code: 'E-ATTACHMENT-INFECTED',
    right: 'The scanner of this gateway finds nothing in the file. This one is not taken and is deleted.',
  },
  'upload.scanner': {
    code: 'E-SCANNER',
    right: 'The scanner answers. The upload is kept: send its last range again later.',
  },
  'upload.sound': {
    code: 'E-ATTACHMENT-KIND',
    right: 'A picture is whole and well-formed, so that its position and camera can be taken out of it.',
  },
} as const satisfies RuleTable;
