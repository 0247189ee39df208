import { describe, expect, test } from 'vitest';
import { correctionMail } from '#record/site/correction-links.ts';

const page = { title: 'Fares & shares', url: 'https://record.example/entries/fares/' };

describe('correctionMail', () => {
  test('is a message with the title and the address of the entry', () => {
    expect(correctionMail({ contact: 'editors@record.example' }, page)).toBe(
      'mailto:editors@record.example?subject=Correction%3A%20Fares%20%26%20shares&body=https%3A%2F%2Frecord.example%2Fentries%2Ffares%2F',
    );
  });

  test('is none where the editors are reached on the web', () => {
    expect(correctionMail({ contact: 'https://record.example/contact' }, page)).toBeNull();
  });
});
