import { decodeText } from '../lib/text.js';
import type { Attempt, AttemptEnd, Edit, FileChange, Grant, Patch, Planner, Rung, Shown, Usage } from '../model/index.js';
import { cutPatch } from '../patch/index.js';
import type { World } from '../ports/index.js';

/** A patch onto the tree that the turn started from, or how the turn ended without one. */
export type Cut = { readonly ok: true; readonly patch: Patch; readonly changes: readonly FileChange[] } | { readonly ok: false; readonly end: AttemptEnd };

/** What an origin wants to do, before any of it is believed. */
export interface Candidate {
  readonly origin: Attempt['origin'];
  readonly rung: Rung;
  readonly skill?: string;
  readonly planner?: Planner;
  readonly rationale: string;
  readonly usage: Usage;
  /** What became of the calls besides the answer. */
  readonly notes?: readonly string[];
  readonly grant: Grant;
  readonly shownFiles: readonly string[];
  /** What was shown of the context; a fixer is shown nothing. */
  readonly shown?: readonly Shown[];
  /** `tool` = a program wrote it, and only all of it is what that program would write. */
  readonly made: 'edits' | 'tool';
  readonly cut: Cut;
}

export function unapplied(reason: string): Cut {
  return { ok: false, end: { state: 'unapplied', reason } };
}

/** Edits → Patch onto a tree; the refusal is a text that a model can act on. */
export async function cutEdits(world: World, onto: string, edits: readonly Edit[]): Promise<Cut> {
  world.events.stage('cutPatch');
  const cut = await cutPatch(world.repo, onto, edits);
  return cut.ok ? cut : unapplied(cut.text);
}

/** Text of a tracked file; null where it is absent or not UTF-8 text. */
export async function readText(world: World, tree: string, path: string): Promise<string | null> {
  const bytes = await world.repo.read(tree, path);
  return bytes === null ? null : decodeText(bytes);
}
