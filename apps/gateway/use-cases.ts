import { Inject } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  cancelUpload,
  check,
  checkedMessage,
  decideConflict,
  discardDraft,
  eraseDraft,
  keepDraft,
  openAttachment,
  openPart,
  ownDrafts,
  printMessage,
  putRange,
  readDraft,
  ReceivedFiles,
  release,
  requeueRow,
  restoreDraft,
  returnDraft,
  suppressAlert,
  tellRead,
  type Caller,
  type ConflictDecision,
  type Desk,
  type DraftText,
  type MessageView,
  type SubmitRequest,
  type UploadRange,
  uploadOf,
} from '#exchange';
import type { JsonObject } from '#envelope';
import type { Letter } from '#letters';
import type { HeldSession } from '#identity';
import { asHsuError, HsuError, type MessageRef } from '#kernel';
import { filesOf } from './attachments/files-of.js';
import { noteDenials } from './callers/audit-hook.js';
import { sessionOf } from './callers/caller-hook.js';
import { ownMember, refuseHiddenConversation, seenBy } from './callers/reading-rights.js';
import { checkedLetter, letterOfCode } from './letters/checked-letter.js';
import { letterFile, type LetterForm } from './letters/letter-file.js';
import { linksOf } from './lists/links.js';
import { readCase } from './cases/read-case.js';
import { draftsSeenBy } from './drafts/draft-rights.js';
import { openDraft } from './drafts/open-draft.js';
import type { Batch } from './drafts/posted-batch.js';
import { takeBatch } from './drafts/take-batch.js';
import { takeDraft } from './drafts/take-draft.js';
import type { Gateway } from './gateway.js';
import { grpcCaller, type GrpcCall } from './grpc/grpc-caller.js';
import type { Page } from './http/page.js';
import { follow } from './inbox/events-following.js';
import { entriesSeenBy } from './inbox/inbox-reading.js';
import { openRescue, previewRescue, rescueOf, unfinishedRescues } from './rescues/open-rescue.js';
import { answerPersons, rescuedPersons, type PostedAnswers } from './rescues/rescued-persons.js';
import { readiness } from './running/readiness.js';

/**
 * What a gateway's controllers can have done: functions of the plain core, bound here and nowhere else to the parts
 * that they need, so that a controller brings only what a request brought.
 */
export function bindUseCases(gateway: Gateway) {
  const { approvals, audit, exchange, log, lookups, ports } = gateway;
  const { scanner } = gateway;
  const received = new ReceivedFiles(scanner, { elapsed: () => ports.clock.elapsed() });
  const desk = (): Desk => ({ drafts: gateway.drafts, clock: ports.clock, key: ports.self.tokenKey });
  const files = () => {
    if (ports.attachments === undefined)
      throw new HsuError('E-INTERNAL', 'a gateway without a store of files');
    return ports.attachments;
  };
  const open = async (caller: Caller, asked: Parameters<typeof openPart>[3]) => {
    const content = await openPart(ports, audit, caller, asked);
    exchange.wakeRelay();
    return content;
  };
  const submit: typeof exchange.submit = (request) => exchange.submit(request);
  /**
   * Senders hear that the caller's unit has read their messages; the receipts go out at once. A unit whose key is
   * revoked reads all the same, and is told for at its next reading.
   */
  const told = async (caller: Caller, views: readonly MessageView[]): Promise<void> => {
    try {
      if ((await tellRead(ports, caller, views)) > 0) exchange.wakeRelay();
    } catch (error) {
      log.warn({ unit: caller.unit, code: asHsuError(error).code }, 'a reading could not be receipted');
    }
  };
  return {
    submit,
    takeDraft: (posted: SubmitRequest) => takeDraft(gateway, posted),
    takeBatch: (batch: Batch) => takeBatch(gateway, batch),
    checkDraft: (caller: Caller, draft: JsonObject) => checkedMessage(ports, caller, draft),
    previewRescue: (caller: Caller, body: JsonObject) => previewRescue(gateway, caller, body),
    openRescue: (caller: Caller, key: string, body: JsonObject) => openRescue(gateway, caller, key, body),
    unfinishedRescues: (caller: Caller) => unfinishedRescues(gateway, caller),
    rescue: (caller: Caller, id: string) => rescueOf(gateway, caller, id),
    rescuedPersons: (caller: Caller, rescue: MessageRef, { after, limit }: Page) =>
      rescuedPersons(gateway, caller, rescue, after, limit),
    answerPersons: (caller: Caller, rescue: MessageRef, answers: PostedAnswers, key: string) =>
      answerPersons(gateway, caller, rescue, answers, key),
    keepDraft: (caller: Caller, id: string, revision: number, text: DraftText) =>
      keepDraft(desk(), caller, id, revision, text),
    readDraft: (caller: Caller, id: string) => readDraft(desk(), caller, id),
    ownDrafts: (caller: Caller) => ownDrafts(desk(), caller),
    discardDraft: (caller: Caller, id: string) => discardDraft(desk(), caller, id),
    restoreDraft: (caller: Caller, id: string) => restoreDraft(desk(), caller, id),
    eraseDraft: (caller: Caller, id: string) => eraseDraft(desk(), caller, id),
    draftsSeenBy: (caller: Caller) => draftsSeenBy(ports, caller),
    openDraft: (caller: Caller, id: string, route: string) => openDraft(gateway, caller, id, route),
    release: (caller: Caller, id: string) => release(ports, approvals, caller, id, submit),
    returnDraft: (caller: Caller, id: string, reason: string) =>
      returnDraft(ports, approvals, caller, id, reason),
    seenBy: async (caller: Caller, ref: MessageRef) => {
      const view = await seenBy(gateway, caller, ref);
      await told(caller, [view]);
      return view;
    },
    refuseHiddenConversation: (caller: Caller, conversation: unknown) =>
      refuseHiddenConversation(gateway, caller, conversation),
    ownMember: () => ownMember(gateway),
    readCase: async (caller: Caller, ref: MessageRef, page: Page) => {
      const found = await readCase(gateway, caller, ref, page);
      await told(caller, found.seen);
      return found;
    },
    links: () => linksOf(gateway),
    /** The receipt that tells the sender goes out at once. */
    openPart: open,
    openAttachment: (caller: Caller, asked: Parameters<typeof openAttachment>[3]) =>
      openAttachment({ attachments: files(), received }, open, caller, asked),
    /** Receipts of parts that are opened for it go out at once. */
    printMessage: async (caller: Caller, asked: Parameters<typeof printMessage>[3]) => {
      const letter = await printMessage(ports, audit, caller, asked);
      exchange.wakeRelay();
      return letter;
    },
    letterFile: (letter: Letter, form: LetterForm) => letterFile(gateway, letter, form),
    letterOfCode: (caller: Caller, code: string) => letterOfCode(gateway, caller, code),
    checkedLetter: (caller: Caller, bytes: Uint8Array) => checkedLetter(gateway, caller, bytes),
    attachmentsOf: (refs: readonly MessageRef[]) => filesOf(gateway, refs),
    putRange: (caller: Caller, range: UploadRange) =>
      putRange({ attachments: files(), clock: ports.clock, scanner }, caller, range),
    uploadOf: (caller: Caller, id: string) => uploadOf(files(), caller, id),
    cancelUpload: (caller: Caller, id: string) => cancelUpload(files(), caller, id),
    requeueRow: async (row: number) => {
      const judgement = await requeueRow(ports, row);
      exchange.wakeRelay();
      return judgement;
    },
    decideConflict: (caller: Caller, id: string, decision: ConflictDecision) =>
      decideConflict(ports, submit, caller, id, decision),
    suppressAlert: (caller: Caller, ref: MessageRef) => suppressAlert(ports, submit, caller, ref),
    check: (caller: Caller, request: JsonObject) => check({ ...ports, audit, lookups }, caller, request),
    entriesSeenBy: (caller: Caller, after: string | undefined, limit: number) =>
      entriesSeenBy(gateway, caller, after, limit),
    follow: (caller: Caller, after: string | undefined, end: AbortSignal, session?: HeldSession) =>
      follow(gateway, caller, after, end, session),
    sessionOf: (request: FastifyRequest) => sessionOf(request, gateway),
    grpcCaller: (call: GrpcCall, route: string) => grpcCaller(gateway, call, route),
    noteDenials: (caller: Caller, route: string, refused: Parameters<typeof noteDenials>[3]) =>
      noteDenials(gateway, caller, route, refused),
    readiness: () => readiness(gateway),
  };
}

export type UseCases = ReturnType<typeof bindUseCases>;

/** Nest's token of a use case. */
export function useCaseToken(name: string): string {
  return `use case ${name}`;
}

/** Asks Nest for one use case, as an argument of a constructor. */
export const UseCase = (name: keyof UseCases): ParameterDecorator => Inject(useCaseToken(name));
