package org.buluo.app.policy;

import org.buluo.core.policy.ChildFacts;

/**
 * A child on whom a pack is tried out.
 *
 * @param id its lasting key
 * @param township of the household; empty when not known
 * @param school where it is; empty when not known
 * @param facts as they were known
 */
public record RosterChild(long id, String township, String school, ChildFacts facts) {}
