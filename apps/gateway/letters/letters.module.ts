import { Module } from '@nestjs/common';
import { LetterChecksController } from './letter-checks.controller.js';
import { LetterCodesController } from './letter-codes.controller.js';
import { LettersController } from './letters.controller.js';

/** Messages as signed letters, and letters that are checked. */
@Module({ controllers: [LettersController, LetterChecksController, LetterCodesController] })
export class LettersModule {}
