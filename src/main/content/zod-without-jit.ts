/**
 * Imported before any schema: zod then interprets its schemas instead of compiling each to a function first. The kiosk reads its content
 * once, and compiling cost more than it saved (60 ms against 100 for the catalogue, on two cores).
 */
import { z } from 'zod';

z.config({ jitless: true });
