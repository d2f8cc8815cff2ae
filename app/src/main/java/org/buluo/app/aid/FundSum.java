package org.buluo.app.aid;

/**
 * What a provision needs for the children of a stage in a township.
 *
 * @param provision id in the pack
 * @param stage code; empty when not known
 * @param township empty when not known
 * @param lines how many children have the provision: one who has two stands in two sums
 * @param fen of all of them
 */
public record FundSum(String provision, String stage, String township, long lines, long fen) {}
