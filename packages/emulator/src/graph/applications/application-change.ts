import type { Directory } from '../../directory/directory.ts';
import type { Application } from '../../directory/model.ts';
import type { SentApplication } from './sent-application.ts';

/** A write that is about to happen. */
export interface ApplicationChange {
  readonly directory: Directory;
  /** What is stored; undefined when the application is new. */
  readonly current: Application | undefined;
  /** What would be stored. */
  readonly next: Application;
  readonly sent: SentApplication;
}
