import { DAY, GATEWAY_UNIT, parseRfc3339, type MessageRef } from '#kernel';
import { attachmentRules } from '../attached/attachment-rules.js';
import { FILES_PART } from '../attached/files-part.js';
import { isForAllOf, namedUnits } from './addressees.js';
import { SPECIMEN_COUNTRY } from './countries.js';
import type { KindSource, Report, Rule } from './kind.js';
import { brokenByLeak, TEXT_RULES } from '../leaks/leak-scan.js';
import type { Message } from './message.js';
import type { RuleId } from '../rules/table.js';
import { pastOf, pastRules } from './past.js';
import { placeRules, placesOf } from './places.js';
import { hasField, pointersTo, textVisitor } from './pointers.js';

const same = (a: MessageRef, b: MessageRef) => a.id === b.id && a.member === b.member;

function rule(ids: readonly RuleId[], check: (message: Message, report: Report) => void): Rule {
  return { ids, check };
}

const addresses = rule(
  ['from.system-unit', 'sealed.addressees', 'sealed.part-once', 'to.once'],
  ({ from, to, sealed = [] }, report) => {
    // The reserved unit speaks for the gateway and for nobody else (wire.md "Message", rule 68).
    if ((from.unit === GATEWAY_UNIT) !== (from.role === 'SYSTEM')) report('from.system-unit', '/from/role');
    const named = namedUnits(to);
    const keys = named.map(({ member, unit }) => `${member}/${unit}`);
    keys.forEach((key, i) => {
      if (keys.indexOf(key) !== i) report('to.once', `/to/${i}`);
    });
    const own = `${from.member}/${from.unit}`;
    sealed.forEach(({ part, units }, i) => {
      if (sealed.findIndex((other) => other.part === part) !== i)
        report('sealed.part-once', `/sealed/${i}/part`);
      units.forEach(({ member, unit }, j) => {
        const addressed = isForAllOf(to, member) || keys.includes(`${member}/${unit}`);
        if (!addressed && `${member}/${unit}` !== own) report('sealed.addressees', `/sealed/${i}/units/${j}`);
      });
    });
  },
);

const handling = rule(
  ['handling.h0-alone', 'handling.h3-note'],
  ({ handling: codes = [], handlingNote }, report) => {
    if (codes.includes('H0') && codes.length > 1) report('handling.h0-alone', '/handling');
    if (codes.includes('H3') && handlingNote === undefined) report('handling.h3-note', '/handlingNote');
  },
);

const reasons = rule(
  ['legal-basis.reference', 'urgency.reason'],
  ({ urgency, urgencyReason, legalBasis = [] }, report) => {
    // INV-21
    if ((urgency === 'E' || urgency === 'U') && urgencyReason === undefined)
      report('urgency.reason', '/urgencyReason');
    legalBasis.forEach(({ code, ref }, i) => {
      if ((code === 'BILATERAL_MOU' || code === 'NATIONAL_LAW') && ref === undefined)
        report('legal-basis.reference', `/legalBasis/${i}/ref`);
    });
  },
);

const references = rule(
  ['after.others-once', 'reference.not-itself', 'supersedes.own'],
  (message, report) => {
    const { id, from, supersedes, inReplyTo, after = [] } = message;
    const self = { member: from.member, id };
    if (supersedes !== undefined && supersedes.member !== from.member)
      report('supersedes.own', '/supersedes');
    if (supersedes !== undefined && same(supersedes, self)) report('reference.not-itself', '/supersedes');
    if (inReplyTo !== undefined && same(inReplyTo, self)) report('reference.not-itself', '/inReplyTo');
    after.forEach((parent, i) => {
      // A message that is its own parent, or has one parent twice, has no place in the fold.
      if (same(parent, self) || after.findIndex((other) => same(other, parent)) !== i)
        report('after.others-once', `/after/${i}`);
    });
  },
);

function conversation(opens: boolean): Rule {
  return rule(
    ['after.empty-at-opening', 'after.parent', 'conversation.names-opening', 'conversation.opens-own'],
    ({ id, from, conversation: of, after }, report) => {
      if (of === undefined || after === undefined) return;
      if (same(of, { member: from.member, id }) !== opens)
        report(opens ? 'conversation.opens-own' : 'conversation.names-opening', '/conversation');
      if ((after.length === 0) !== opens) report(opens ? 'after.empty-at-opening' : 'after.parent', '/after');
    },
  );
}

function times(maxRetentionDays: number): Rule {
  return rule(
    [
      'retention.expires-later',
      'retention.longest',
      'retention.review-before-end',
      'times.created-before-sent',
      'times.due-later',
    ],
    (message, report) => {
      const [created, sent, expires, review, due] = (
        ['createdAt', 'sentAt', 'expiresAt', 'reviewAt', 'dueAt'] as const
      ).map((name) => parseRfc3339(message[name]));
      if (sent === undefined) return;
      if (created !== undefined && sent < created) report('times.created-before-sent', '/sentAt');
      if (due !== undefined && due <= sent) report('times.due-later', '/dueAt');
      if (expires === undefined) return;
      if (expires <= sent) report('retention.expires-later', '/expiresAt');
      if (expires - sent > maxRetentionDays * DAY)
        report(
          'retention.longest',
          '/expiresAt',
          `expiresAt is at most ${maxRetentionDays} days after sentAt.`,
        );
      if (review !== undefined && review >= expires) report('retention.review-before-end', '/reviewAt');
    },
  );
}

function openText(source: KindSource): Rule {
  const visitors = pointersTo(source.form, 'isText').map(textVisitor);
  const telling = hasField(source.form, 'victimRef') ? 'OF_VICTIMS' : 'OF_ALERT';
  return rule(TEXT_RULES, (message, report) => {
    for (const each of visitors)
      each(message, (text, path) => {
        // One fault for each text, whatever is in it: a receipt tells its place once.
        const broken = brokenByLeak(text, telling);
        if (broken !== undefined) report(broken.rule, path, broken.right);
      });
  });
}

function countries(source: KindSource): Rule {
  const visitors = ['isCountry', 'isIssuer']
    .flatMap((constraint) => pointersTo(source.form, constraint))
    .map(textVisitor);
  return rule(['status.no-specimen'], (message, report) => {
    if (message.status !== 'ACTUAL') return;
    for (const each of visitors)
      each(message, (country, path) => {
        if (country === SPECIMEN_COUNTRY) report('status.no-specimen', path);
      });
  });
}

function subdivisions(source: KindSource): Rule {
  return rule(placeRules(source.form), placesOf(source.form));
}

function past(source: KindSource): Rule {
  const judge = pastOf(source.form);
  return rule(pastRules(source.form), (message, report) => judge(message, message.sentAt, report));
}

function parts(source: KindSource): Rule {
  return rule(['sealed.part-of-kind', 'status.no-statistics'], ({ sealed = [], status }, report) =>
    sealed.forEach(({ part }, i) => {
      const form = Object.hasOwn(source.parts, part) ? source.parts[part] : undefined;
      if (form === undefined) report('sealed.part-of-kind', `/sealed/${i}/part`);
      else if (form.statistical && status === 'ACTUAL') report('status.no-statistics', `/sealed/${i}/part`);
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
    subdivisions(source),
    past(source),
    parts(source),
    ...(Object.hasOwn(source.parts, FILES_PART) ? [attachmentRules] : []),
    ...source.rules,
  ];
}
