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
    expect(withdrawalDraft(view, { reason: 'FOUND' }, ANALYST)).toMatchObject({
      type: 'CT_WITHDRAWAL',
      status: 'EXERCISE',
      to: { all: true, except: ['MM'] },
      handling: ['H3'],
      handlingNote: 'Not before the trial.',
      purpose: 'PREVENT',
      conversation: view.message.conversation,
      originUserRef: 'analyst',
      body: { target: view.message.ref, reason: 'FOUND' },
    });
  });

  it('passes the checks of its kind as it stands', async () => {
    const { ref } = await gateway.submit(
      withdrawalDraft(view, { reason: 'OTHER', note: 'Solved.' }, ANALYST),
    );
    expect((await gateway.ports.store.view(view.message.ref))?.conversation.state).toBe('WITHDRAWN');
    expect(ref.member).toBe('TH');
  });

  it('takes nothing from the request but reason, note and officer', () => {
    for (const name of ['to', 'status', 'from', 'body', 'a/b'])
      expect(() => withdrawalDraft(view, { reason: 'FOUND', [name]: 'x' }, ANALYST)).toThrow(
        expect.objectContaining({
          code: 'E-SCHEMA-INVALID',
          faults: [expect.objectContaining({ path: `/${name.replace('/', '~1')}` })],
        }),
      );
  });

  it('tells faults as pointers into the request', () => {
    const faults = ['/body/reason', '/body/note', '/originUserRef', '/body/target', '/to/0'].map((path) => ({
      code: 'E-SCHEMA-INVALID' as const,
      path,
    }));
    const told = asRequestFaults(new HsuError('E-SCHEMA-INVALID', undefined, { faults }));
    expect(told.faults.map(({ path }) => path)).toEqual(['/reason', '/note', '/originUserRef', '', '/to/0']);
  });
});
