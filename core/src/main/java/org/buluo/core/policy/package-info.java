/**
 * Student aid as rules over facts: a pack of provisions, three-valued verdicts with the smallest set of missing
 * facts, clause and amount (policy/hubei-2019.md). May use: money, place, roster, schooling, time.
 */
package org.buluo.core.policy;
