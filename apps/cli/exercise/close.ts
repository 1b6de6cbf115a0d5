import { HsuError } from '#kernel';
import { post } from './exchange-with.js';
import { writeRecord, type Done, type RunRecord } from './record.js';
import type { Running } from './run.js';

/**
 * Ends what a run opened: the unit that opened a conversation withdraws it, and it is over at everybody. Again, it ends
 * what is left. The refusals, by step.
 */
export async function closeExercise(
  record: RunRecord,
  { places, stateDir, print, signal }: Pick<Running, 'places' | 'stateDir' | 'print' | 'signal'>,
): Promise<readonly string[]> {
  const refused: string[] = [];
  const steps: Done[] = [];
  for (const done of record.steps) {
    if (!done.opens || done.closed === true) {
      steps.push(done);
      continue;
    }
    const { step, by, ref } = done;
    try {
      // It goes where the opening went, in the status that the opening has.
      await post(
        await places.of(by),
        `/v1/messages/${ref.member}/${ref.id}/withdrawal`,
        { reason: 'ENDED', originUserRef: 'exercise' },
        `exercise-${record.run}-close-${step}`,
        signal,
      );
      print(`ended  ${step}  ${ref.member}/${ref.id}`);
      steps.push({ ...done, closed: true });
    } catch (error) {
      if (!(error instanceof HsuError)) throw error;
      refused.push(`${step}: ${error.message}`);
      steps.push(done);
    }
  }
  writeRecord(stateDir, { ...record, steps });
  return refused;
}
