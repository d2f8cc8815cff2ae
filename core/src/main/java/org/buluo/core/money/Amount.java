package org.buluo.core.money;

/**
 * What a cell that should hold a sum in yuan says: the sum, nothing, or why it can't be one. Full-width digits,
 * a currency sign and thousands commas are fine (account-rules.md, Rows).
 */
public sealed interface Amount {

    /** The largest sum that a cell may state: 1,000,000 yuan. */
    Fen LIMIT = Fen.of(100_000_000);

    /** A sum. */
    record Stated(Fen fen) implements Amount {}

    /** The cell is empty. */
    record Empty() implements Amount {}

    /** The cell holds something that can't be a sum. */
    record Bad(Fault fault) implements Amount {}

    /** Why a cell can't be a sum of money. */
    enum Fault {
        /** Below zero. */
        NEGATIVE,
        /** More than two decimals that are not zero. */
        FINER_THAN_A_FEN,
        /** Above {@link #LIMIT}. */
        TOO_LARGE,
        /** No number at all. */
        NO_NUMBER
    }

    /** Reads a cell; null counts as empty. */
    static Amount parse(String cell) {
        return AmountParser.parse(cell);
    }
}
