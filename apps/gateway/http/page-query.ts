import type { PipeTransform } from '@nestjs/common';
import { brokenRule } from '#messages';
import { pageOf, type Page } from './page.js';

type Query = Readonly<Record<string, unknown>>;

/** Reads `?after=&limit=` of a list whose cursors look so; without a form they are numbers. */
export class PageQuery implements PipeTransform<Query, Page> {
  constructor(private readonly cursor?: RegExp) {}

  /** @throws HsuError E-FORM */
  transform(query: Query): Page {
    return pageOf(query, this.cursor);
  }
}

export interface ChosenPage<Choice extends string> extends Page {
  /** Undefined where nothing was chosen. */
  readonly chosen: Choice | undefined;
}

/** The same where one more member of the query chooses what is listed. It is judged before the page. */
export class ChosenPageQuery<Choice extends string> implements PipeTransform<Query, ChosenPage<Choice>> {
  constructor(
    private readonly name: string,
    private readonly choices: readonly Choice[],
    private readonly cursor?: RegExp,
  ) {}

  /** @throws HsuError E-FORM */
  transform(query: Query): ChosenPage<Choice> {
    const asked = query[this.name];
    const chosen = this.choices.find((one) => one === asked);
    if (asked !== undefined && chosen === undefined)
      throw brokenRule(
        'choice.listed',
        `/query/${this.name}`,
        `${this.name} is one of ${this.choices.join(', ')}, and stands in the query once.`,
      );
    return { ...pageOf(query, this.cursor), chosen };
  }
}
