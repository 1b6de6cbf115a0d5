import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preview, send } from '../api/acts.js';
import { isOver, isRefusal } from '../api/client.js';
import type { Directory, Fault, KindEntry, Me } from '../api/types.js';
import type { Case, CaseMessage, JsonObject } from '../api/types-case.js';
import { contentOf, type BegunDraft } from '../drafts/kept.js';
import { Moved, SavedLine } from '../drafts/saved.tsx';
import { useKeeper } from '../drafts/use-keeper.js';
import { notify } from '../elements/notify.js';
import { codesOf } from '../elements/codes.js';
import { LinkButton } from '../elements/link-button.tsx';
import { StatusBanner } from '../elements/marks.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Screen } from '../elements/screen.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm, type Term } from '../language/terms.js';
import { Addressees, textOf } from './addressees.tsx';
import { beginning, draftOf, placeInWriting, type Writing } from './draft.js';
import { Fields } from './form/fields.tsx';
import { FormContext, type FormState } from './form/form-context.js';
import type { Held } from './form/initial.js';
import type { KindSchema } from './form/schema.js';
import { Faults } from './faults.tsx';
import { confirmations, hitReports } from './hits.js';
import { actSchema, carriesAct, withAct } from './handover.js';
import { PartsSection } from './parts.tsx';
import { PreviewSheet } from './preview.tsx';
import { idOfStep, StepRail } from './steps/rail.tsx';
import { stepsOf } from './steps/steps.js';
import { TermsSection } from './terms.tsx';
import classes from './writing-form.module.css';

interface Props {
  readonly schema: KindSchema;
  readonly kind: KindEntry;
  readonly me: Me;
  readonly directory: Directory;
  readonly answered: Case | undefined;
  readonly begun: BegunDraft;
  /** The text goes on under this id. */
  readonly onMoved: (id: string) => void;
}

/** References of the case and of this message, which nobody types. */
const HIDDEN = new Set(['actDigest', 'scheme']);
/** Its bytes are made of a form of their own. Elsewhere `act` is a code that somebody chooses. */
const HIDDEN_BESIDE_ACT = new Set([...HIDDEN, 'act']);

/** One message being written. What is wrong with it is said by the gateway alone, at the field it is about. */
export function WritingForm({ schema, kind, me, directory, answered, begun, onMoved }: Props) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [writing, setWriting] = useState<Writing>(
    () => begun.form?.writing ?? beginning(kind, schema, me, directory, answered),
  );
  const [act, setAct] = useState<Held>(begun.form?.act ?? {});
  const kept = useKeeper(begun, onMoved);
  // One for each text that is sent: the same text under the same key is one message, however often it is tried.
  const key = useRef(begun.form?.key ?? crypto.randomUUID());
  const written = useRef({ writing, act });
  useEffect(() => {
    written.current = { writing, act };
  }, [writing, act]);
  /** Where it is written; a kind that opens a conversation of its own may be written in a case all the same. */
  const inCase = answered?.conversation ?? null;
  const protective = kind.writing?.protective ?? true;
  const handover = carriesAct(schema);

  const drafted = async (): Promise<JsonObject> => {
    const draft = draftOf(writing, schema, me, kind.opensConversation ? undefined : answered?.conversation);
    return handover ? withAct(draft, act) : draft;
  };
  const checking = useMutation({
    mutationFn: async () => {
      const checked = await preview(await drafted());
      return { ...checked, faults: placed(checked.faults, writing) };
    },
  });
  const sending = useMutation({
    mutationFn: async () => send(kind.family, await drafted(), key.current),
    onError: (error) => {
      if (isOver(error) && answered !== undefined)
        void client.invalidateQueries({ queryKey: ['case', answered.conversation.member] });
    },
    onSuccess: async (sent) => {
      await kept.sent();
      const proposed = 'approval' in sent;
      notify(t(proposed ? 'compose.proposed' : 'compose.sent'));
      void client.invalidateQueries({ queryKey: [proposed ? 'approvals' : 'work'] });
      if (proposed) void navigate({ to: '/approvals' });
      else {
        const { member, id } = (kind.opensConversation ? undefined : answered?.conversation) ?? sent;
        void client.invalidateQueries({ queryKey: ['case', member, id] });
        void navigate({ to: '/cases/$member/$id', params: { member, id } });
      }
    },
  });
  const change = (changed: Partial<Writing>): void => {
    setWriting((before) => ({ ...before, ...changed }));
    key.current = crypto.randomUUID();
    kept.change(() => ({
      type: kind.type,
      conversation: inCase,
      subject: textOf(written.current.writing.envelope['subjectEn']) || null,
      content: contentOf({ ...written.current, key: key.current }),
    }));
    // What was checked, or is being checked, is no longer what stands here.
    if (checking.isPending || checking.data?.faults.length === 0) checking.reset();
    sending.reset();
  };
  const faults = useMemo(
    () => faultsOf(checking.data?.faults, sending.error, writing),
    [checking.data, sending.error, writing],
  );
  const ready = checking.data?.faults.length === 0;
  const form = useMemo(
    () => ({
      defs: schema.$defs,
      faults,
      protective,
      hidden: handover ? HIDDEN_BESIDE_ACT : HIDDEN,
      references: referencesOf(answered, term),
    }),
    // Words change with the language alone, and then all is drawn anew.
    [schema, faults, protective, answered],
  );
  const status = writing.envelope['status'];
  const steps = stepsOf(schema, writing, answered === undefined, form.hidden, faults);

  return (
    <FormContext value={form}>
      <StatusBanner status={status === 'EXERCISE' || status === 'TEST' ? status : 'ACTUAL'} />
      <Screen
        title={t('compose.title')}
        heading={term(answered === undefined ? 'type' : 'act', schema.title)}
        lead={<SavedLine saving={kept.saving} />}
      >
        {kept.other !== undefined && (
          <Moved other={{ id: kept.other, type: kind.type, conversation: inCase }} />
        )}
        <StepRail steps={steps} />
        <div className={classes.columns}>
          <form
            noValidate
            aria-label={term('type', schema.title)}
            onSubmit={(event) => {
              event.preventDefault();
              checking.mutate();
            }}
          >
            <div id={idOfStep('who')} className={classes.step}>
              <Addressees
                schema={schema}
                kind={kind}
                writing={writing}
                onChange={change}
                opening={answered === undefined}
              />
            </div>
            <div id={idOfStep('body')} className={classes.step}>
              <Sheet title={t('compose.body')}>
                <Fields
                  schema={schema.properties?.['body'] ?? {}}
                  value={writing.body}
                  path="/body"
                  onChange={(body) => change({ body })}
                />
                {handover && (
                  <Fields
                    schema={actSchema(codesOf)}
                    value={act}
                    path="/body/act"
                    onChange={(changed) => {
                      setAct(changed);
                      change({});
                    }}
                  />
                )}
              </Sheet>
            </div>
            <div id={idOfStep('parts')} className={classes.step}>
              <PartsSection schema={schema} writing={writing} onChange={change} />
            </div>
            <div id={idOfStep('terms')} className={classes.step}>
              <TermsSection schema={schema} writing={writing} onChange={change} />
            </div>
            <div className={classes.foot}>
              <small>{t('drafts.lead')}</small>
              <Button
                type="submit"
                size="md"
                variant={ready ? 'default' : 'filled'}
                loading={checking.isPending}
              >
                {t('compose.preview')}
              </Button>
            </div>
          </form>
          <aside className={classes.side} aria-live="polite">
            {checking.error !== null && <ProblemBox error={checking.error} />}
            {sending.error !== null && <ProblemBox error={sending.error} />}
            {isOver(sending.error) && answered !== undefined && (
              <LinkButton
                to="/cases/$member/$id"
                params={{ ...answered.conversation }}
                variant="default"
                mb="md"
              >
                {t('compose.look')}
              </LinkButton>
            )}
            <Faults faults={faults} />
            {checking.data !== undefined && (
              <PreviewSheet
                preview={checking.data}
                ready={ready}
                sending={sending.isPending}
                refused={isOver(sending.error)}
                onSend={() => sending.mutate()}
              />
            )}
            {checking.data === undefined && checking.error === null && (
              <p className={classes.hint}>{t('compose.hint')}</p>
            )}
          </aside>
        </div>
      </Screen>
    </FormContext>
  );
}

/** What is sent is what stands here; what was checked may have been written on since, and has its places already. */
function faultsOf(
  checked: readonly Fault[] | undefined,
  refused: unknown,
  writing: Writing,
): readonly Fault[] {
  if (isRefusal(refused)) return placed(refused.problem.faults ?? [], writing);
  return checked ?? [];
}

function placed(faults: readonly Fault[], writing: Writing): readonly Fault[] {
  return faults.map((fault) => ({ ...fault, path: placeInWriting(writing, fault.path) }));
}

/** Messages of the case by who sent them and when: of several, an answer must name the one it is about. */
function referencesOf(answered: Case | undefined, term: Term): FormState['references'] {
  if (answered === undefined) return {};
  const named = (entries: readonly CaseMessage[]) =>
    entries.map(({ member, id, message: { type, from, sentAt } }) => ({
      ref: { member, id },
      label: `${term('type', type)}, ${from.member} ${from.unit}, ${sentAt.slice(11, 16)} UTC`,
    }));
  const hits = hitReports(answered);
  return {
    hit: named(hits),
    outcomeOf: named(hits.filter(({ own }) => own)),
    confirmation: named(confirmations(answered)),
  };
}
