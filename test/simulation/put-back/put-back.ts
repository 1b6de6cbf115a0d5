/** A fault that was found and mended, put back as text in a copy of the tree. */
export interface PutBack {
  readonly name: string;
  readonly hostile: boolean;
  /** Suites of the small project that turn red, whether a seed finds it or not. */
  readonly heldBy: readonly string[];
  readonly changes: readonly {
    readonly file: string;
    readonly text: string;
    readonly replacement: string;
  }[];
}

const one = (
  name: string,
  heldBy: readonly string[],
  [file, text, replacement]: readonly [string, string, string],
): PutBack => ({ name, hostile: false, heldBy, changes: [{ file, text, replacement }] });

/** The faults of order, crash, clock, key and neighbour that the simulation is there to find. */
export const FAULTS: readonly PutBack[] = [
  {
    name: 'A new unit that overtakes its redirect is refused as a stranger',
    hostile: false,
    heldBy: ['libs/exchange/receive/order.spec.ts'],
    changes: [
      {
        file: 'libs/exchange/conversation/named-messages.ts',
        text: 'missing.find((one) => one === first || one.ref.member === member)',
        replacement: 'missing.find((one) => one === first)',
      },
      {
        file: 'libs/exchange/receive/judge.ts',
        text: "if (stranger?.code === 'E-NOT-PARTY' && named !== null && named.absent !== null)",
        replacement:
          "if (opening && stranger?.code === 'E-NOT-PARTY' && named !== null && named.absent !== null)",
      },
    ],
  },
  one(
    'What overtakes its opening is refused for good',
    ['libs/exchange/receive/order.spec.ts'],
    [
      'libs/exchange/receive/judge.ts',
      "if (named !== null && 'waitsFor' in named) return waiting(message, named);",
      "if (named !== null && 'waitsFor' in named)\n    return named.path === '/conversation'\n      ? reject(message, facts, [{ code: 'E-CONVERSATION-UNKNOWN', path: named.path }])\n      : waiting(message, named);",
    ],
  ),
  {
    name: 'A link that names a newer directory is judged by the older one',
    hostile: false,
    heldBy: ['libs/exchange/receive/order.spec.ts'],
    changes: [
      {
        file: 'libs/exchange/receive/receive.ts',
        text: 'if (readOn && opened.link.directory > ports.directory.current().version)',
        replacement: 'if (readOn && opened.link.directory < 0)',
      },
      {
        file: 'libs/exchange/receive/judge.ts',
        text: 'if (incoming.link.directory > version)',
        replacement: 'if (incoming.link.directory < version - version)',
      },
    ],
  },
  one(
    'A hole in the log silences the rest of the partition',
    ['libs/exchange/watch/offsets.spec.ts'],
    [
      'libs/exchange/receive/receive.ts',
      'return (await once()) || ((await passHole(ports, place)) && (await once()));',
      'return (await once()) || (place.offset === "" && (await passHole(ports, place)));',
    ],
  ),
  {
    name: 'One recipient that nothing can be sealed to stops the broadcast of everybody',
    hostile: true,
    heldBy: ['libs/exchange/send/seal-to.spec.ts', 'libs/directory/pulse.spec.ts'],
    changes: [
      {
        file: 'libs/directory/apply-pulse.ts',
        text: 'if (holder === undefined) return true;',
        replacement: 'if (holder === undefined || holder !== null) return true;',
      },
      {
        file: 'libs/exchange/send/seal-to.ts',
        text: 'if (key !== undefined && !recipients.has(key.kid)) recipients.set(key.kid, { unit, key });',
        replacement: 'if (key !== undefined) recipients.set(`${unit.member} ${unit.unit}`, { unit, key });',
      },
      {
        file: 'libs/exchange/send/seal-to.ts',
        text: 'const usable: Recipient[] = [];',
        replacement: 'const usable: Recipient[] = [];\n    if (all.length > 0) throw error;',
      },
    ],
  },
  {
    name: 'After a new directory key the own pulse begins again at 1 while peers hold more',
    hostile: false,
    heldBy: ['libs/exchange/watch/pulse.spec.ts', 'libs/directory/pulse.spec.ts'],
    changes: [
      {
        file: 'libs/directory/apply-pulse.ts',
        text: 'const before = record.pulses.get(key.kid)?.n ?? 0;',
        replacement: 'const before = Math.max(0, ...[...record.pulses.values()].map(({ n }) => n));',
      },
    ],
  },
  one(
    'A revoked own key still signs',
    ['libs/exchange/protect/listed-keys.spec.ts'],
    [
      'libs/exchange/protect/listed-keys.ts',
      "return key.unit === unit && key.use === use && key.revoked === null && keyStatus(key, now) === 'VALID';",
      'return key.unit === unit && key.use === use && now > 0;',
    ],
  ),
  one(
    'The verdict "missing" is used up on ticks that send nothing',
    ['libs/exchange/watch/missing.spec.ts'],
    [
      'libs/exchange/watch/missing.ts',
      '    return gapsOf(arrivals, watch.passed, MAX_LISTED);',
      '    this.watches.set(key, { ...watch, passed: 0 });\n    return gapsOf(arrivals, watch.passed, MAX_LISTED);',
    ],
  ),
  one(
    'A decision that came too late is answered as if it counted',
    ['test/stories/one-decision.spec.ts'],
    [
      'libs/exchange/decide/approve.ts',
      'if (!(await approvals.giveBack(id, decided))) throw decidedBefore();',
      'await approvals.giveBack(id, decided);',
    ],
  ),
  one(
    'A message is signed and sent without its approval being decided in the same transaction',
    ['libs/contracts/approval/approval-contract.spec.ts'],
    [
      'libs/contracts/memory/memory-submit.ts',
      "return first ? undefined : { outcome: 'DECIDED' };",
      'return first || decision.kind === "RELEASE" ? undefined : { outcome: \'DECIDED\' };',
    ],
  ),
  one(
    'What a process wrote leaves under an older directory than it was written by',
    ['libs/exchange/receive/order.spec.ts'],
    ['libs/exchange/send/relay.ts', 'if (!(await directory.caughtUp()))', 'if (directory === null)'],
  ),
  one(
    'What is lost at the very end of a partition is never asked for',
    ['libs/exchange/watch/missing.spec.ts'],
    ['libs/exchange/watch/missing.ts', ' || now - mark.movedAt >= UNMOVED_MS', ''],
  ),
  one(
    'A check answers NONE although a number of the owner is missing',
    ['libs/exchange/check/checks.spec.ts'],
    ['libs/exchange/check/checks.ts', '(lacking.has(member) || ', '(lacking.has("") || '],
  ),
  one(
    'A check answers NONE although the owner is silent',
    ['libs/exchange/check/checks.spec.ts'],
    ['libs/exchange/check/checks.ts', '!heard.has(member))', 'heard.size > 99)'],
  ),
  {
    name: 'A check reads side by side what is known of an owner, who was never whole and passes for whole',
    hostile: true,
    heldBy: ['libs/exchange/check/checks.spec.ts'],
    changes: [
      {
        file: 'libs/exchange/check/checks.ts',
        text: 'const peers = await store.peers();\n  const before = await store.arrivals();',
        replacement: 'const [before, peers] = await Promise.all([store.arrivals(), store.peers()]);',
      },
      {
        // Read once more at the end, the numbers make up for the order of the first two.
        file: 'libs/exchange/check/checks.ts',
        text: '[...before, ...(await store.arrivals())]',
        replacement: 'before',
      },
    ],
  },
  {
    name: 'A read that another overtook makes an old heartbeat young',
    hostile: true,
    heldBy: ['libs/exchange/watch/ages.spec.ts'],
    changes: [
      {
        file: 'libs/exchange/watch/ages.ts',
        text: 'thing.seen.find((one) => one.stamp === stamp)',
        replacement: 'thing.seen.slice(0, 1).find((one) => one.stamp === stamp)',
      },
      {
        file: 'libs/exchange/watch/ages.ts',
        text: 'ended.answeredAt >= askedAt',
        replacement: 'ended.answeredAt < 0',
      },
      {
        file: 'libs/exchange/watch/ages.ts',
        text: 'if (thing.last.answeredAt < look.askedAt) {',
        replacement: 'if (thing.last.answeredAt <= at) {',
      },
    ],
  },
  one(
    'A check finds an alert that was withdrawn',
    ['libs/contracts/lookup/lookup-contract.spec.ts'],
    [
      'libs/exchange/check/lookup-alert.ts',
      "['ACTIVE', 'HIT_OPEN', 'CONTESTED']",
      "['ACTIVE', 'HIT_OPEN', 'CONTESTED', 'WITHDRAWN']",
    ],
  ),
  one(
    'Two processes share how far the directory was read',
    ['libs/exchange/watch/follow-directory.spec.ts'],
    [
      'libs/exchange/watch/follow-directory.ts',
      'if (BigInt(offset) < (this.next.get(topic) ?? 0n)) return;',
      "if (BigInt(offset) < BigInt((await this.ports.store.offset(topic, 0)) ?? '0')) return;",
    ],
  ),
  one(
    'A rung that passed during an outage is left out',
    ['test/stories/escalations.spec.ts'],
    [
      'libs/exchange/watch/ring.ts',
      'nextRung(rung.clock, rung.at)',
      'nextRung(rung.clock, ports.clock.now())',
    ],
  ),
  one(
    'A rung is told by each process that sees it',
    ['test/stories/escalations.spec.ts'],
    [
      'libs/exchange/watch/ring.ts',
      'idempotencyKey: keyOf(escalation)',
      'idempotencyKey: `${ports.self.instance}/${keyOf(escalation).slice(-40)}`',
    ],
  ),
  one(
    'A clock that is set back silences heartbeats',
    ['libs/exchange/watch/heartbeat.spec.ts'],
    ['libs/exchange/watch/heartbeat.ts', 'const at = clock.elapsed();', 'const at = clock.now();'],
  ),
  one(
    'What was ordered to go again before a clock was set back waits as long as that was ahead',
    ['libs/exchange/watch/heartbeat.spec.ts', 'libs/contracts/store/store-contract.spec.ts'],
    [
      'libs/contracts/memory/memory-outbox.ts',
      '(dueAt <= now || dueAt > now + RESEND_WAIT_MS)',
      '(dueAt <= now || dueAt === now + RESEND_WAIT_MS)',
    ],
  ),
  one(
    'A check arrests the innocent man who is cleared',
    ['test/stories/misused-identity.spec.ts'],
    [
      'libs/exchange/check/checks.ts',
      'const clears = clearingOf(find, met);',
      'const clears = clearingOf(find, { byDocument: [], byName: [] });',
    ],
  ),
  one(
    'A check arrests although its own state objects',
    ['test/stories/objection.spec.ts'],
    [
      'libs/exchange/check/checks.ts',
      'objection: objectionHere(own, reader.self, now) };',
      'objection: objectionHere(own, reader.unit, now) };',
    ],
  ),
  one(
    'A check has a victim arrested whom another state seeks',
    ['libs/exchange/check/checks.spec.ts'],
    [
      'libs/exchange/check/asked-action.ts',
      'heldBack || suppressed ? fallback',
      'heldBack || (suppressed && action === fallback) ? fallback',
    ],
  ),
  {
    name: 'A receipt whose key is revoked on its way is never written again',
    hostile: true,
    heldBy: ['libs/exchange/send/sign-again.spec.ts'],
    changes: [
      {
        file: 'libs/exchange/receive/has-arrived.ts',
        text: ", 'E-KEY-REVOKED'];",
        replacement: '];',
      },
    ],
  },
];
