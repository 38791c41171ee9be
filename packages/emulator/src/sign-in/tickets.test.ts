import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Clock, createClock } from '../clock.ts';
import { createTickets, type Tickets } from './tickets.ts';

describe('tickets', () => {
  let clock: Clock;
  let tickets: Tickets;
  let ticket: string;

  beforeEach(() => {
    clock = createClock();
    tickets = createTickets(clock, randomBytes);
    ticket = tickets.issue('browser', { step: 'enter-code' });
  });

  it('gives back what was asked, once', () => {
    expect(tickets.take('browser', ticket, 'enter-code')).toEqual({ step: 'enter-code' });
    expect(tickets.take('browser', ticket, 'enter-code')).toBeUndefined();
  });

  it('belongs to one browser, whose ticket another browser cannot spend', () => {
    expect(tickets.take('other', ticket, 'enter-code')).toBeUndefined();
    expect(tickets.take(undefined, ticket, 'enter-code')).toBeUndefined();
    expect(tickets.take('browser', ticket, 'enter-code')).toBeDefined();
  });

  it('belongs to one step', () => {
    expect(tickets.take('browser', ticket, 'consent')).toBeUndefined();
  });

  it('is good for less than an hour', () => {
    clock.advance(3601);
    expect(tickets.take('browser', ticket, 'enter-code')).toBeUndefined();
  });

  it('does not pile up: the oldest of more than a thousand is forgotten', () => {
    for (let count = 0; count < 1000; count += 1) tickets.issue('browser', { step: 'enter-code' });
    expect(tickets.take('browser', ticket, 'enter-code')).toBeUndefined();
  });
});
