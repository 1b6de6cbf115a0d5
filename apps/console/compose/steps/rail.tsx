import { useTranslation } from 'react-i18next';
import { Icon } from '../../elements/icon.tsx';
import classes from './rail.module.css';
import type { Step, StepName } from './steps.js';

/** Where the form stands, and the way to each part of it. The number of what is open is the schema's word alone. */
export function StepRail({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation('console');
  const open = steps.reduce((all, step) => all + step.open, 0);
  const asked = steps.reduce((all, step) => all + step.asked, 0);
  return (
    <nav className={classes.rail} aria-label={t('steps.label')}>
      <ol>
        {steps.map((step, i) => (
          <li key={step.name}>
            <button type="button" data-state={stateOf(step)} onClick={() => show(step.name)}>
              <b aria-hidden="true">{stateOf(step) === 'done' ? <Icon name="done" size={14} /> : i + 1}</b>
              <span>
                {t(`compose.${step.name}`)}
                <small>{step.faults > 0 ? t('steps.mend', { count: step.faults }) : left(step)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <progress
        max={Math.max(1, asked)}
        value={asked - open}
        aria-label={t('steps.progress', { done: asked - open, asked })}
      />
    </nav>
  );

  function left(step: Step): string {
    if (step.open > 0) return t('steps.open', { count: step.open });
    return step.asked > 0 ? t('steps.done') : t('steps.optional');
  }
}

/** `id` of the part of the page that belongs to a step. */
export function idOfStep(name: StepName): string {
  return `step-${name}`;
}

function stateOf({ faults, open, asked }: Step): 'mend' | 'open' | 'done' | 'optional' {
  if (faults > 0) return 'mend';
  if (open > 0) return 'open';
  return asked > 0 ? 'done' : 'optional';
}

/** To the first field that is wrong, else to the first of the step: whoever writes by keyboard goes on there. */
function show(name: StepName): void {
  const part = document.getElementById(idOfStep(name));
  const find = (what: string) => part?.querySelector<HTMLElement>(what);
  const first =
    find('[aria-invalid=true]') ?? find('input:not([type=hidden]), textarea, select') ?? find('button');
  first?.closest('details')?.setAttribute('open', '');
  (first ?? part)?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}
