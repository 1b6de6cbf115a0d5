/** What is kept while it is written. */
export const desk = {
  drafts: {
    title: 'Your drafts',
    lead: 'Only you can read them. A draft is erased when it is sent, or 14 days after its last change.',
    noSubject: 'No subject yet',
    inCase: 'an answer in a case',
    go: 'Go on writing',
    discard: 'Throw away',
    discarded: 'Thrown away.',
    undo: 'Bring it back',
    restored: 'The draft is back.',
    saved: 'Saved by the gateway at',
    until: 'kept until',
    NEW: 'What you write is saved by the gateway as you write.',
    SAVING: 'Saving …',
    UNSAVED: 'Not saved. Your text stands on this page; saving is tried again.',
    leaveNow: 'The last words are not saved. Leave this page and lose them?',
    movedTitle: 'This draft was changed, sent or thrown away elsewhere',
    movedText:
      'It happened in another tab or on another workstation. Your text here goes on as a draft of its own; nothing is lost.',
    other: 'Look at the other one',
  },
};
