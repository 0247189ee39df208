import type { APIRoute } from 'astro';
import { recordCalendar } from '../data/calendar.ts';

export const GET: APIRoute = async (context) =>
  new Response(await recordCalendar(context), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
