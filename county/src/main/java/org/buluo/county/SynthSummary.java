package org.buluo.county;

import java.time.LocalDate;

/**
 * What was written.
 *
 * @param people persons of the county, and pupils whose home is another county
 * @param registered rows of the register of the poor
 * @param pupils pupils and kindergarten children whom a list holds as present
 * @param children children of the account
 * @param asOf the day of the account, which is the latest that any file is dated
 */
public record SynthSummary(long people, long registered, long pupils, long children, LocalDate asOf) {}
