/** What Entra said when it refused, taken apart. It holds no token, code or secret. */
export interface Refusal {
  /** AADSTS number; undefined when Entra gave none. */
  readonly aadsts: number | undefined;
  /** OAuth 2.0 `error`. */
  readonly error: string | undefined;
  readonly suberror: string | undefined;
  /** One line, without the `AADSTSn: ` in front and without the trace tail. */
  readonly description: string;
  readonly traceId: string | undefined;
  readonly correlationId: string | undefined;
  /** As Entra wrote it, `2026-08-13 07:00:00Z`. */
  readonly timestamp: string | undefined;
  /** Claims challenge, a JSON text, to be sent along with the next sign-in. */
  readonly claims?: string;
}
