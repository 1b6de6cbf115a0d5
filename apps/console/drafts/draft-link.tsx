import type { ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { KeptDraft } from '../api/types-duty.js';
import { LinkButton } from '../elements/link-button.tsx';

interface Props extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly draft: Pick<KeptDraft, 'id' | 'type' | 'conversation'>;
  readonly children: ReactNode;
}

/** To where a draft is written on. */
export function DraftLink({ draft: { id, type, conversation }, ...button }: Props) {
  return conversation === null ? (
    <LinkButton to="/compose/$type/$draft" params={{ type, draft: id }} {...button} />
  ) : (
    <LinkButton
      to="/cases/$member/$id/compose/$type/$draft"
      params={{ ...conversation, type, draft: id }}
      {...button}
    />
  );
}
