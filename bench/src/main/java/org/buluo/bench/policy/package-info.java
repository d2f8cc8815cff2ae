/**
 * Determination beside a rule engine and bare conditions, and how right the account of a county is before and after
 * people have decided. See docs/performance.md for the commands and the figures.
 */
package org.buluo.bench.policy;
