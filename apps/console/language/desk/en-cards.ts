/** What a second person reads of a draft. */
export const cards = {
  list: {
    safe: 'Nothing in it endangers the person or tells where the person is',
    readers: 'Each sealed part names only units that need it',
  },
  words: {
    person: 'Who',
    then: 'When you release it',
    ground: 'On what ground',
    whole: 'The whole draft, member by member',
    goesTo: 'It goes to',
    goesToAll: 'It goes at once to all {{count}} members of the network',
    butNot: 'but not to {{members}}',
    checksSay: 'Whoever meets this person at a check is told:',
    elsewhere: 'Where the law of a country does not allow that:',
    opens: 'Part “{{part}}” can be opened by',
    stands: 'It stands until',
    signed: 'It is signed as its author’s and cannot be called back unseen, only withdrawn.',
    anew: 'Write it anew',
  },
};
