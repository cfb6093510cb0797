import type { EventRef } from 'obsidian';
import type { RebuildJson } from '../../report/rebuild-report';
import type { RelatedJson } from '../../report/related-report';

/** The version of the API: the first number changes when something that worked no longer does. */
export const API_VERSION = '1.0.0';

/** What a note says of itself; null where it does not say. */
export interface ApiCard {
  readonly problem: string | null;
  readonly approach: string | null;
  /** The note's first sentences, where it has neither. */
  readonly gist: string | null;
  /** A problem is written, and nothing yet about what to do. */
  readonly isOpen: boolean;
}

/** What changed since the last event. Ask again for what you show of it. */
export interface ApiChange {
  /** Paths of notes that came, went, were renamed (both paths) or were read anew. */
  readonly notes: readonly string[];
  /** Paths of topics that came, went or are others now. A topic that went has the path it had. */
  readonly topics: readonly string[];
}

/**
 * What Topic Atlas offers to other plugins and to scripts. Notes are named by their path in the vault, topics by their
 * path (`Deep learning/Transformers`), their name or a synonym. Every answer waits until the vault is known, is plain
 * data that cannot be changed, and rejects with an `Error` for what is not there. A note that the filter in the
 * settings leaves out is not there.
 */
export interface TopicAtlasApi {
  readonly version: string;
  /** Resolves once the vault is known. Rejects when the plugin is switched off before. */
  readonly ready: Promise<void>;
  /** The paths of all topics, parents before children. */
  topics(): Promise<readonly string[]>;
  /** The paths of the topics that a note belongs to. */
  topicsOf(path: string): Promise<readonly string[]>;
  /**
   * The paths of a topic's own notes, in the order of their code points; with `below`, those of all topics below it
   * too.
   */
  notesIn(topic: string, options?: { readonly below?: boolean }): Promise<readonly string[]>;
  cardOf(path: string): Promise<ApiCard>;
  /**
   * Notes near a note that it is not linked with, nearest first; twenty unless `limit` says otherwise. The first answer
   * waits until all texts were read.
   */
  related(path: string, limit?: number): Promise<readonly RelatedJson[]>;
  /** Brings the index notes up to date without asking; with `dryRun`, only says what that would do. */
  rebuild(options?: { readonly dryRun?: boolean }): Promise<RebuildJson>;
  /** Tells of every change, a few together. Give the answer to `registerEvent` of your plugin, or to `offref`. */
  on(name: 'changed', callback: (change: ApiChange) => unknown): EventRef;
  offref(ref: EventRef): void;
}
