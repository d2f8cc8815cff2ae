package org.buluo.app.policy;

import org.buluo.core.policy.Pack;

/**
 * A pack with the number of its version.
 *
 * @param version of the county's policy pack
 * @param pack its provisions
 */
public record NumberedPack(int version, Pack pack) {}
