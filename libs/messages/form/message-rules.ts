import { DAY, GATEWAY_UNIT, parseRfc3339, type ErrorCode, type MessageRef } from '#kernel';
import { isForAllOf, namedUnits } from './addressees.js';
import { SPECIMEN_COUNTRY } from './countries.js';
import type { KindSource, Report, Rule } from './kind.js';
import { leakScan } from './leak-scan.js';
import type { Message } from './message.js';
import { pointersTo, textVisitor } from './pointers.js';

const same = (a: MessageRef, b: MessageRef) => a.id === b.id && a.member === b.member;

function rule(codes: readonly ErrorCode[], check: (message: Message, report: Report) => void): Rule {
  return { codes, check };
}

const addresses = rule(['E-SCHEMA-INVALID', 'E-NOT-PERMITTED'], ({ from, to, sealed = [] }, report) => {
  // The reserved unit speaks for the gateway and for nobody else (wire.md "Message", rule 68).
  if ((from.unit === GATEWAY_UNIT) !== (from.role === 'SYSTEM'))
    report('E-NOT-PERMITTED', '/from/role', 'SYSTEM is GATEWAY');
  const named = namedUnits(to);
  const keys = named.map(({ member, unit }) => `${member}/${unit}`);
  keys.forEach((key, i) => {
    if (keys.indexOf(key) !== i) report('E-SCHEMA-INVALID', `/to/${i}`, 'named twice');
  });
  const own = `${from.member}/${from.unit}`;
  sealed.forEach(({ part, units }, i) => {
    if (sealed.findIndex((other) => other.part === part) !== i)
      report('E-SCHEMA-INVALID', `/sealed/${i}/part`, 'named twice');
    units.forEach(({ member, unit }, j) => {
      const addressed = isForAllOf(to, member) || keys.includes(`${member}/${unit}`);
      if (!addressed && `${member}/${unit}` !== own)
        report('E-SCHEMA-INVALID', `/sealed/${i}/units/${j}`, 'not an addressee');
    });
  });
});

const handling = rule(['E-HANDLING'], ({ handling: codes = [], handlingNote }, report) => {
  if (codes.includes('H0') && codes.length > 1) report('E-HANDLING', '/handling', 'H0 stands alone');
  if (codes.includes('H3') && handlingNote === undefined)
    report('E-HANDLING', '/handlingNote', 'H3 needs its note');
});

const reasons = rule(['E-SCHEMA-INVALID'], ({ urgency, urgencyReason, legalBasis = [] }, report) => {
  // INV-21
  if ((urgency === 'E' || urgency === 'U') && urgencyReason === undefined)
    report('E-SCHEMA-INVALID', '/urgencyReason', 'E and U need a reason');
  legalBasis.forEach(({ code, ref }, i) => {
    if ((code === 'BILATERAL_MOU' || code === 'NATIONAL_LAW') && ref === undefined)
      report('E-SCHEMA-INVALID', `/legalBasis/${i}/ref`, 'this basis needs its reference');
  });
});

const references = rule(['E-SCHEMA-INVALID', 'E-NOT-PERMITTED'], (message, report) => {
  const { id, from, supersedes, inReplyTo, after = [] } = message;
  const self = { member: from.member, id };
  if (supersedes !== undefined && supersedes.member !== from.member)
    report('E-NOT-PERMITTED', '/supersedes', 'own messages only');
  if (supersedes !== undefined && same(supersedes, self)) report('E-SCHEMA-INVALID', '/supersedes', 'itself');
  if (inReplyTo !== undefined && same(inReplyTo, self)) report('E-SCHEMA-INVALID', '/inReplyTo', 'itself');
  after.forEach((parent, i) => {
    // A message that is its own parent, or has one parent twice, has no place in the fold.
    if (same(parent, self) || after.findIndex((other) => same(other, parent)) !== i)
      report('E-SCHEMA-INVALID', `/after/${i}`, 'itself or named twice');
  });
});

function conversation(opens: boolean): Rule {
  return rule(['E-SCHEMA-INVALID'], ({ id, from, conversation: of, after }, report) => {
    if (of === undefined || after === undefined) return;
    if (same(of, { member: from.member, id }) !== opens)
      report(
        'E-SCHEMA-INVALID',
        '/conversation',
        opens ? 'opens its own conversation' : 'opens no conversation',
      );
    if ((after.length === 0) !== opens)
      report(
        'E-SCHEMA-INVALID',
        '/after',
        opens ? 'empty where a conversation opens' : 'at least one message',
      );
  });
}

function times(maxRetentionDays: number): Rule {
  return rule(['E-SCHEMA-INVALID', 'E-RETENTION'], (message, report) => {
    const [created, sent, expires, review, due] = (
      ['createdAt', 'sentAt', 'expiresAt', 'reviewAt', 'dueAt'] as const
    ).map((name) => parseRfc3339(message[name]));
    if (sent === undefined) return;
    if (created !== undefined && sent < created) report('E-SCHEMA-INVALID', '/sentAt', 'before createdAt');
    if (due !== undefined && due <= sent) report('E-SCHEMA-INVALID', '/dueAt', 'not after sentAt');
    if (expires === undefined) return;
    if (expires <= sent) report('E-RETENTION', '/expiresAt', 'not after sentAt');
    if (expires - sent > maxRetentionDays * DAY)
      report('E-RETENTION', '/expiresAt', `more than ${maxRetentionDays} days`);
    if (review !== undefined && review >= expires) report('E-RETENTION', '/reviewAt', 'not before expiresAt');
  });
}

function openText(source: KindSource): Rule {
  const visitors = pointersTo(source.form, 'isText').map(textVisitor);
  return rule(['E-LEAK-SUSPECTED'], (message, report) => {
    for (const each of visitors)
      each(message, (text, path) => {
        const leaks = leakScan(text);
        if (leaks.length > 0) report('E-LEAK-SUSPECTED', path, leaks.join(' '));
      });
  });
}

function countries(source: KindSource): Rule {
  const visitors = pointersTo(source.form, 'isCountry').map(textVisitor);
  return rule(['E-STATUS-MIX'], (message, report) => {
    if (message.status !== 'ACTUAL') return;
    for (const each of visitors)
      each(message, (country, path) => {
        if (country === SPECIMEN_COUNTRY) report('E-STATUS-MIX', path, 'specimen in an ACTUAL message');
      });
  });
}

function parts(source: KindSource): Rule {
  return rule(['E-SCHEMA-INVALID', 'E-STATUS-MIX'], ({ sealed = [], status }, report) =>
    sealed.forEach(({ part }, i) => {
      const form = Object.hasOwn(source.parts, part) ? source.parts[part] : undefined;
      if (form === undefined) report('E-SCHEMA-INVALID', `/sealed/${i}/part`, 'this kind has no such part');
      else if (form.statistical && status === 'ACTUAL')
        report('E-STATUS-MIX', `/sealed/${i}/part`, 'statistics are not ACTUAL');
    }),
  );
}

/** The rules of every message of a kind; those over members it does not carry are left out. */
export function messageRules(source: KindSource): readonly Rule[] {
  const rules = [addresses, handling, reasons, references, conversation(source.opensConversation)];
  return [
    ...rules,
    times(source.maxRetentionDays),
    openText(source),
    countries(source),
    parts(source),
    ...source.rules,
  ];
}
