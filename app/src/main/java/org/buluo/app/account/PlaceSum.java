package org.buluo.app.account;

/**
 * What the account comes to for the children of a list in one place.
 *
 * @param township of the household; empty when not known, or when it is by school
 * @param village of the household; empty when not known, or when it is by school
 * @param school empty when not known, or when it is by village
 * @param elsewhere the county of the school, when it is another; empty otherwise
 * @param children how many
 * @param dueFen what is due to them
 * @param paidFen what was paid to them
 */
public record PlaceSum(
        String township, String village, String school, String elsewhere, long children, long dueFen, long paidFen) {}
