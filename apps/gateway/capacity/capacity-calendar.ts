import ical, { ICalCalendarMethod } from 'ical-generator';
import { firstDay, lastDay } from '#messages';
import type { Standing } from './standing-capacity.js';

const DAY_MS = 86_400_000;

/** The moment at which a day begins, as a calendar without zones has it. */
const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * What is agreed, as a calendar file (RFC 5545): offers and requests of which a match was accepted. Whole days, no
 * person and no place (INV-25).
 */
export function capacityCalendar(all: readonly Standing[]): string {
  const calendar = ical({
    name: 'HSU Exchange: capacity',
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//HSU Exchange//Capacity//EN',
  });
  for (const { conversation, opening, body, subjectEn } of all) {
    const agreed = conversation.standing.lifecycles.some(
      ({ lifecycle, state }) => lifecycle === 'match' && (state === 'ACCEPTED' || state === 'HELD'),
    );
    if (!agreed) continue;
    const { from, to = from } = body.period;
    calendar.createEvent({
      id: `${opening.ref.member}.${opening.ref.id}`,
      stamp: new Date(opening.sentAt),
      start: dayOf(firstDay(from)),
      // The day after the last one: RFC 5545 section 3.6.1 counts a whole day's end out.
      end: new Date(dayOf(lastDay(to)).getTime() + DAY_MS),
      allDay: true,
      summary: subjectEn ?? body.topics.join(', '),
      description: `${opening.from.member} ${opening.from.unit}: ${body.topics.join(', ')}; ${body.seats} seats`,
    });
  }
  return calendar.toString();
}
