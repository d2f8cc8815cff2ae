package org.buluo.app.aid;

/**
 * A verdict of a reconciliation that a determination takes up: granted, or not known.
 *
 * @param child the child's key
 * @param provision id in the pack
 * @param isGranted else it is not known
 * @param amountFen 0 unless granted
 * @param missing column names of the missing facts, joined by {@code ;}; empty when granted
 * @param basis key of the document and clause
 */
record JudgedVerdict(long child, String provision, boolean isGranted, long amountFen, String missing, int basis) {}
