import * as z from 'zod';
import { personIdSchema } from '../person/schema';
import { civilDateSchema } from '../shared/dates';
import { interfaceLanguageSchema } from '../shared/language';
import { idSchema, recordFields } from '../shared/record';

export const noticeIdSchema = idSchema.brand<'NoticeId'>();
export type NoticeId = z.infer<typeof noticeIdSchema>;

/** How an information notice reached the person. */
export const NOTICE_WAYS = ['email', 'letter', 'by_hand', 'other'] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];

/**
 * That a person was told what is kept about them, by whom and why (GDPR 14, METHOD.md E-3): the day, the way, and the text as
 * it was sent. Kept as long as the dossier: it proves that the duty was done.
 */
export const noticeSchema = z.strictObject({
  id: noticeIdSchema,
  personIds: z.array(personIdSchema).length(1),
  issueIds: z.array(z.never()).max(0),
  /** The day it was sent. */
  date: civilDateSchema,
  way: z.enum(NOTICE_WAYS),
  language: interfaceLanguageSchema,
  /** As it was sent; absent when only the day is known. */
  text: z.string().max(20_000).optional(),
  /** Who sent it. */
  by: z.string().max(100).optional(),
  ...recordFields,
});
export type Notice = z.infer<typeof noticeSchema>;

const texts = z.strictObject({
  en: z.string().max(20_000).optional(),
  fr: z.string().max(20_000).optional(),
  nl: z.string().max(20_000).optional(),
});

/** What the organisation changed of the notice that comes with the extension; what is absent stays as it comes. */
export const noticeTemplateSchema = z.strictObject({
  /** Where people write to use their rights: address, e-mail, data-protection officer. */
  contact: z.string().max(1_000).default(''),
  purposes: texts.default({}),
  rights: texts.default({}),
  text: texts.default({}),
});
export type NoticeTemplate = z.infer<typeof noticeTemplateSchema>;
