/** Why a data file cannot be used. */
export type DataFileReason = 'missing' | 'exists' | 'in-use' | 'foreign' | 'newer' | 'corrupt' | 'unusable';

/** A data file that cannot be used. Nothing was written to it. The message names the file and what mends it. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly reason: DataFileReason;
  readonly file: string;

  constructor(reason: DataFileReason, file: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
    this.file = file;
  }
}
