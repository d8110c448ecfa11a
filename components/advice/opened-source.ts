import type { Pointer } from '../../domain/advice/types';
import type { Framing } from '../../domain/framing/framings';

/** A source being looked at: what it points to, and the framing it was a reason for (none for a position or an exchange). */
export interface OpenedSource {
  readonly pointer: Pointer;
  readonly framing?: Framing | undefined;
}

/** Opens a source beside the person. */
export type OpenSource = (source: OpenedSource) => void;
