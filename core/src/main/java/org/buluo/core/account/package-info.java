/**
 * The account: every child of the universe once, with one aid standing and one school standing (account-rules.md).
 * {@link org.buluo.core.account.Reconciliation} is the one function from rosters to a
 * {@link org.buluo.core.account.Reconciled}. May use every other package of core.
 */
package org.buluo.core.account;
