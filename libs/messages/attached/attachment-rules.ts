import type { Rule } from '../form/kind.js';

/** Parts that may hold keys of attachments. */
const KEYED = ['files', 'photos'];

/**
 * An attachment is listed once, and is sealed: there is no form in which a photograph could travel in the open
 * (INV-06). That its key is in the part, only those can ask who open it.
 */
export const attachmentRules: Rule = {
  ids: ['attachments.once', 'attachments.sealed'],
  check({ attachments = [], sealed = [] }, report) {
    attachments.forEach(({ id }, i) => {
      if (attachments.findIndex((one) => one.id === id) !== i)
        report('attachments.once', `/attachments/${i}/id`);
    });
    if (attachments.length > 0 && !sealed.some(({ part }) => KEYED.includes(part)))
      report('attachments.sealed', '/attachments');
  },
};
