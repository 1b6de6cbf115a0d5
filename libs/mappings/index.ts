export { codesAt } from './pointer.js';
export type { ForeignDraft } from './read/draft.js';
export type { LostValue } from './read/foreign-record.js';
export type { FormName } from './read/forms.js';
export { formNames, MOST_BYTES, MOST_RECORDS, readDrafts } from './read/read-drafts.js';
export { isLost, REASONS, type Lost, type Row, type Said, type Standard } from './row.js';
export { standards } from './standards.js';
