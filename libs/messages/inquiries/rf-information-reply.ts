import { parseRfc3339 } from '#kernel';
import { UnitAddress } from '../form/addresses.js';
import type { CodeOf } from '../codes/code-lists.js';
import { Evaluation } from '../form/envelope-members.js';
import * as field from '../form/fields.js';
import type { KindSource, Rule } from '../form/kind.js';
import { Carries, Message, replyMembers } from '../form/message.js';
import { Narrative } from '../shapes/part-contents.js';
import { OPEN_REFERRAL, stopsAck } from '../casework/referral-steps.js';

/** Handling and evaluation stand at each piece, and go where it goes. */
export class InformationItem {
  @field.Text(4000) text: string;
  @field.Codes('handlingCode', { min: 1, max: 3 }) handling: CodeOf<'handlingCode'>[];
  @field.Nested(Evaluation) evaluation: Evaluation;
}

export class Delay {
  /** Which delay of this request it is; the second needs a supervisor, and there is no third. */
  @field.Whole(1, 2) number: number;
  @field.Time() expectedAt: string;
}

export class InformationReplyBody {
  @field.Code('informationAnswer') answer: CodeOf<'informationAnswer'>;
  @field.List(InformationItem, { min: 0, max: 50 }) items: InformationItem[];
  @field.Optional() @field.Code('notPossibleReason') refusalReason?: CodeOf<'notPossibleReason'>;
  @field.Optional() @field.Nested(Delay) delay?: Delay;
}

/** Information reply; what names a person is in the sealed part `answer`. */
@Carries('RF_INFORMATION_REPLY', 1, replyMembers)
export class RfInformationReply extends Message {
  @field.List(UnitAddress, { min: 1, max: 20 }) override to: UnitAddress[];
  @field.Nested(InformationReplyBody) override body: InformationReplyBody;
}

const answered: Rule<RfInformationReply> = {
  ids: ['reply.delay', 'reply.delay-later', 'reply.items', 'reply.refusal-reason', 'reply.second-delay'],
  check({ from, sentAt, sealed = [], body: { answer, items, refusalReason, delay } }, report) {
    const told = items.length > 0 || sealed.some(({ part }) => part === 'answer');
    if ((answer === 'ANSWERED' || answer === 'PARTIAL') !== told) report('reply.items', '/body/items');
    if ((answer === 'REFUSED') !== (refusalReason !== undefined))
      report('reply.refusal-reason', '/body/refusalReason');
    if ((answer === 'DELAYED') !== (delay !== undefined)) report('reply.delay', '/body/delay');
    if (delay === undefined) return;
    if ((parseRfc3339(delay.expectedAt) ?? 0) <= (parseRfc3339(sentAt) ?? 0))
      report('reply.delay-later', '/body/delay/expectedAt');
    if (delay.number === 2 && from.role !== 'SUPERVISOR') report('reply.second-delay', '/from/role');
  },
};

/** INV-08: the strictest of its pieces counts for the whole. */
const handling: Rule<RfInformationReply> = {
  ids: ['handling.h0-alone', 'handling.h3-note', 'handling.strictest-piece'],
  check({ handling: whole = [], handlingNote, body: { items } }, report) {
    items.forEach(({ handling: own }, i) => {
      const path = `/body/items/${i}/handling`;
      if (own.includes('H0') && own.length > 1) report('handling.h0-alone', path);
      if (own.includes('H3') && handlingNote === undefined) report('handling.h3-note', '/handlingNote');
      const weaker = own.some((code) => code !== 'H0' && !whole.includes(code));
      if (weaker)
        report('handling.strictest-piece', '/handling', `handling has every code that piece ${i} has.`);
    });
  },
};

const DELAYED = [{ fact: '/body/answer', in: ['DELAYED'] }];
const FINAL = [{ fact: '/body/answer', in: ['ANSWERED', 'PARTIAL', 'NEGATIVE', 'REFUSED'] }];
const delays = (number: number) => [{ fact: '/body/delay/number', in: [number] }];

export const rfInformationReply: KindSource = {
  type: 'RF_INFORMATION_REPLY',
  version: 1,
  family: 'referral',
  form: RfInformationReply,
  senders: ['ANALYST', 'SUPERVISOR'],
  opensConversation: false,
  ownerOnly: false,
  express: false,
  maxRetentionDays: 1827,
  writing: { to: 'OTHER_SIDE', purpose: 'INVESTIGATE', protective: false },
  acts: {
    facts: ['/body/answer', '/body/delay/number', '/body/delay/expectedAt'],
    steps: [
      { lifecycle: 'referral', when: FINAL, by: ['COUNTERPART'], from: OPEN_REFERRAL, to: 'ANSWERED' },
      { lifecycle: 'referral', when: DELAYED, by: ['COUNTERPART'], from: OPEN_REFERRAL, to: 'IN_PROGRESS' },
      { lifecycle: 'delay', when: delays(1), from: [null], to: 'ONCE' },
      { lifecycle: 'delay', when: delays(2), from: ['ONCE'], to: 'TWICE' },
    ],
    starts: [],
    stops: [stopsAck, { clock: 'ANSWER', when: FINAL }],
    ball: [{ when: FINAL, to: 'OTHER' }],
  },
  broadcast: 'mustNot',
  parts: { answer: { form: Narrative, rules: [], statistical: false } },
  rules: [answered, handling],
};
