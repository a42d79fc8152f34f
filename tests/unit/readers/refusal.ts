import { SourceError } from '../../../data/build/model.ts';

/** The sentence with which a reader refuses bad data. Any other error is the test's own failure. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  return 'it was read without an error';
}
