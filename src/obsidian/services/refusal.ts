import { Notice } from 'obsidian';

/** What a person asked for was not done. The message tells them why, and what to do. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}

/** How long a person has to read why, in milliseconds. */
const READING = 15_000;

/** Does what a person asked for. False where it is refused, which they are told. */
export async function unlessRefused(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    new Notice(error.message, READING);
    return false;
  }
}
