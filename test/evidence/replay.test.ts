import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareAnswers } from './compare-answers.ts';
import { headersOfService, isReplayed, type ReplayedExchange } from './evidence.ts';
import { allEvidence, replayedExchanges } from './exchanges/all-evidence.ts';
import { observeResponse } from './observe-answer.ts';
import { openTheatre, type Theatre } from './stage.ts';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
});

afterAll(() => theatre.close());

async function expectAgreement(exchange: ReplayedExchange): Promise<void> {
  const found = await observeResponse(await exchange.ask(await theatre.createStage(exchange.host)));
  const differences = compareAnswers(exchange.answer, found, headersOfService(replayedExchanges, exchange));
  expect([...differences].sort()).toEqual((exchange.differs ?? []).map(({ what }) => what).sort());
}

describe('the emulator answers as the real service did, but for the differences that are meant', () => {
  const asked = replayedExchanges.filter(({ pending }) => pending === undefined);
  it.each(asked)('$id: $request', expectAgreement);

  // Whoever builds the feature takes the word `pending` out of the table.
  const waiting = replayedExchanges.filter(({ pending }) => pending !== undefined);
  it.skip.each(waiting)('$id: $request (waits for: $pending)', expectAgreement);
});

describe('the table of evidence', () => {
  it('has each recorded exchange once', () => {
    const ids = allEvidence.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('gives a reason for every difference, gap and exchange left out', () => {
    const reasons = allEvidence.flatMap((one) =>
      isReplayed(one) ? [...(one.differs ?? []).map(({ why }) => why), one.pending ?? 'asked'] : [one.notApplicable],
    );
    expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
  });
});
