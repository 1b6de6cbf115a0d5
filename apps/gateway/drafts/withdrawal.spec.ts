import { beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageView } from '#exchange';
import { HsuError } from '#kernel';
import { alertDraft, ANALYST, testMembers, type TestGateway } from '#testing';
import { asRequestFaults, withdrawalDraft } from './withdrawal.js';

let gateway: TestGateway;
let view: MessageView;
beforeAll(async () => {
  const members = await testMembers(['TH', 'KH', 'MM']);
  gateway = members.gateway('TH');
  const { ref } = await gateway.submit(
    alertDraft(['MM'], { handling: ['H3'], handlingNote: 'Not before the trial.' }),
  );
  const found = await gateway.ports.store.view(ref);
  if (found === undefined) throw new Error('not stored');
  view = found;
});

describe('a withdrawal', () => {
  it('goes where the message went, under the same restrictions', () => {
    expect(withdrawalDraft(view, { reason: 'ENDED' }, ANALYST)).toMatchObject({
      type: 'CT_WITHDRAWAL',
      status: 'EXERCISE',
      to: { all: true, except: ['MM'] },
      handling: ['H3'],
      handlingNote: 'Not before the trial.',
      purpose: 'PREVENT',
      conversation: view.message.conversation,
      originUserRef: 'analyst',
      body: { target: view.message.ref, reason: 'ENDED' },
    });
  });

  it('passes the checks of its kind as it stands', async () => {
    const { ref } = await gateway.submit(withdrawalDraft(view, { reason: 'REVIEWED' }, ANALYST));
    expect((await gateway.ports.store.view(view.message.ref))?.conversation.state).toBe('WITHDRAWN');
    expect(ref.member).toBe('TH');
  });

  it('takes nothing from the request but reason and officer', () => {
    for (const name of ['to', 'note', 'status', 'from', 'body', 'a/b'])
      expect(() => withdrawalDraft(view, { reason: 'ENDED', [name]: 'x' }, ANALYST)).toThrow(
        expect.objectContaining({
          code: 'E-SCHEMA-INVALID',
          faults: [expect.objectContaining({ path: `/${name.replace('/', '~1')}` })],
        }),
      );
  });

  it('tells faults as pointers into the request', () => {
    const faults = ['/body/reason', '/originUserRef', '/body/target', '/to/0'].map((path) => ({
      code: 'E-SCHEMA-INVALID' as const,
      path,
    }));
    const told = asRequestFaults(new HsuError('E-SCHEMA-INVALID', undefined, { faults }));
    expect(told.faults.map(({ path }) => path)).toEqual(['/reason', '/originUserRef', '', '/to/0']);
  });
});
