package org.buluo.app.policy;

/**
 * How many children gain and lose.
 *
 * @param group the provision, stage or township
 * @param gaining how many get more
 * @param losing how many get less
 * @param same how many get the same by another verdict
 */
public record WayCount(String group, int gaining, int losing, int same) {}
