import type { Heading } from '../../notes/metadata';
import { isNoSubject } from '../../notes/paths';
import { propertyOf, textsOf } from '../../notes/properties';
import { headingKey } from '../heading-key';
import type { NoteSource } from '../note-source';
import { titleHeading } from '../title-heading';
import { SUMMARY_NAMES } from './fields';
import { Subject } from './subject';
import { wordCount } from './words';

/** By what a note is named: its title, the heading over all of it, and the names that its properties give it. */
export function subjectOf(note: NoteSource, keys: ReadonlySet<string>): Subject {
  const { headings = [], frontmatter = {} } = note.metadata;
  const heading = nameHeading(note, keys) ?? holderOf(headings);
  const given = NAMES.flatMap((name) => textsOf(propertyOf(frontmatter, name)));
  return new Subject([note.title, heading?.heading ?? note.title, ...given]);
}

/**
 * The heading that is the note's title; one of several of its level only where it has a word of the note's names, or
 * where these say nothing, as *README* does.
 */
export function nameHeading(note: NoteSource, keys: ReadonlySet<string>): Heading | null {
  const title = titleHeading(note, keys);
  const { headings = [], frontmatter = {} } = note.metadata;
  if (title === null || !headings.some((one) => one !== title && one.level === title.level)) return title;
  const given = NAMES.flatMap((name) => textsOf(propertyOf(frontmatter, name)));
  const isTitle = isNoSubject(note.title) || new Subject([note.title, ...given]).isNamedIn(title.heading);
  return isTitle ? title : null;
}

const NAMES = ['title', 'aliases', 'alias'];

/** The heading that all others are below, where none is the title. */
function holderOf([first, ...others]: readonly Heading[]): Heading | null {
  return first !== undefined && others.every(({ level }) => level > first.level) ? first : null;
}

/**
 * Where a note tells what it is about: in what it begins with, under its title, a heading that names it, or one that
 * says so; not behind a list, code or another heading. Asked for block by block, in order.
 */
export class Opening {
  private next = 0;
  private isBegun = false;
  private isOver = false;
  private above: Heading | null = null;
  private readonly holder: Heading | null;
  private readonly firstOwn: Heading | null;
  /** The level of the note's own sections. */
  private readonly widest: number;

  constructor(
    private readonly headings: readonly Heading[],
    title: Heading | null,
    private readonly subject: Subject,
  ) {
    this.holder = title ?? holderOf(headings);
    this.firstOwn = headings.find((heading) => heading !== title) ?? null;
    this.widest = this.firstOwn?.level ?? 0;
  }

  /** Whether a block that starts here, in UTF-16 units, is one of them. */
  holds(start: number): boolean {
    for (
      let heading = this.headings[this.next];
      heading !== undefined && heading.position.start.offset <= start;
      heading = this.headings[++this.next]
    ) {
      this.isOver = (this.isOver || this.isBegun) && !this.sumsUp(heading);
      this.isBegun &&= this.isOver;
      this.above = heading;
    }
    return !this.isOver && this.isUnder(this.above);
  }

  /** Whether the heading above says that the note is told below it. */
  get isAnnounced(): boolean {
    const { above } = this;
    return above !== null && (introduces(above) || (above !== this.holder && this.subject.isAllOf(above.heading)));
  }

  /** A text was seen: the next heading ends it. */
  hasBegun(): void {
    this.isBegun = true;
  }

  /** Something that is no text was seen. At the very start a table or what a tool fills in tells of the note. */
  isLeft(block = ''): void {
    this.isOver ||= this.isBegun || !BEFORE.test(block);
  }

  /** An overview, a definition or the like stands for the note wherever it stands, but for one of a part. */
  private sumsUp({ heading, level }: Heading): boolean {
    return level <= this.widest && SUMMARY_NAMES.has(headingKey(heading));
  }

  private isUnder(heading: Heading | null): boolean {
    if (heading === null || heading === this.holder || this.isAnnounced) return true;
    return heading === this.firstOwn && this.subject.isNamedIn(heading.heading);
  }
}

const BEFORE = /^\s*(?:\||(?:```+|~~~+)\s*(?:dataview|toc|table-of-contents|query|tasks|button|meta-bind|ad-))/;

/** Whether the text under a heading tells what the whole note is about. */
function introduces({ heading }: Heading): boolean {
  const key = headingKey(heading);
  if (SUMMARY_NAMES.has(key)) return true;
  const at = key.search(INTRODUCING);
  return at === 0 || (at > 0 && wordCount(key) <= LONGEST_NAME);
}

/** Of more words it names something else, unless it begins so: `Set the context from a file`. */
const LONGEST_NAME = 4;

const INTRODUCING = new RegExp(
  [
    "^(?:what|why|about|was|warum|wozu|qu['e]|c'est|pourquoi|qué|por qué|para qué|o que|por que|cos|cosa" +
      '|che cos|perché|что|зачем|почему)(?!\\p{L})',
    '(?:^|[^\\p{L}])(?:introdu[a-zçã]+|intro|overview|summary|purpose|goals?|objectives?|aims?|ideas?|concepts?' +
      '|background|context|definitions?|descriptions?|motivation|problem[aes]?s?|problème|basics|general|core|gist',
    'einführung|einleitung|überblick|zusammenfassung|zweck|ziele?|idee|konzept|hintergrund|kontext|beschreibung' +
      '|grundlagen?|grundidee|allgemein\\p{L}*|erklärung',
    'aperçu|résumé|présentation|objectifs?|but|idées?|contexte|définitions?|principe|généralités',
    'resumen|objetivos?|contexto|definici[oó]n|descripci[oó]n|fundamentos?|modelo mental',
    'resumo|ideia|conceitos?|definição|descrição|visão geral',
    'panoramica|riassunto|sintesi|scopo|obiettiv[oi]|concett[oi]|contesto|definizion[ei]|descrizione',
    'введение|обзор|кратко|резюме|цель|идея|понятие|контекст|определение|описание|суть|основы',
    'giới thiệu|tổng quan|tóm tắt|là gì|tại sao|mục đích|mục tiêu|ý tưởng|khái niệm|bối cảnh|định nghĩa' +
      '|mô tả)(?!\\p{L})',
    '简介|介绍|问题|問題|概述|概要|概念|总结|摘要|是什么|什么是|为什么|目的|目标|背景|定义|前言|引言|导读|簡介|介紹|總結|為什麼|定義',
    'はじめに|とは|なぜ|説明|要約|まとめ|개요|문제|소개|요약|이란|무엇|왜|목적|목표|배경|정의|개념|설명|서론|들어가며',
  ].join('|'),
  'u',
);
