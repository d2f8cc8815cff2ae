/**
 * The answer key: which true person each row states, and the account that follows when every row is linked right.
 * The rules are worked out here a second time and share nothing with {@code core.account} or the policy pack.
 * May use: people, schools, rosters, and of core the words alone.
 */
package org.buluo.county.truth;
