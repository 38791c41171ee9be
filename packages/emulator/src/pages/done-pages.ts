import { html } from 'hono/html';
import type { Page } from './page.ts';

/** After a device was let in. */
export function deviceSignedInPage(clientName: string, userPrincipalName: string): Page {
  return {
    title: `You are signed in to ${clientName}`,
    main: html`<p>The device goes on by itself, as <span class="code">${userPrincipalName}</span>. You may close this page.</p>`,
  };
}

/** After a device was turned away by its user. */
export function deviceDeclinedPage(clientName: string): Page {
  return {
    title: 'You declined',
    main: html`<p><strong>${clientName}</strong> gets no token; the device is told so. You may close this page.</p>`,
  };
}

/** What `/common/oauth2/nativeclient` shows to a browser that was not caught by the client that sent it there. */
export const nativeClientPage: Page = {
  title: 'Back to your application',
  main: html`<p>The application that opened this page reads the answer from its address. You may close this page.</p>`,
};

/**
 * After a browser was signed out.
 *
 * @param unregistered where the client wanted the browser to go, though no registration lists that address
 */
export function signedOutPage(unregistered?: string): Page {
  const stayed = html`<p>The application asked to go on to <span class="code">${unregistered}</span>, which is not among its redirect URIs: you stay here.</p>`;
  return {
    title: 'You signed out',
    main: html`<p>This browser has forgotten who you were. You may close this page.</p>${unregistered === undefined ? '' : stayed}`,
  };
}

/** A form that was sent twice, was open too long, or did not come from a page of this browser. */
export const staleFormPage: Page = {
  title: 'This form is no longer good',
  main: html`<p>Each form works once, for an hour, in the browser it was opened in. Nothing was changed. Go back to your application and start again.</p>`,
};
