/**
 * What the account says in rates: each with its formula, numerator and denominator, so that nobody must take a
 * percentage on trust. What the account of one term can't tell, such as how many of those who entered grade one nine
 * years ago finished (九年义务教育巩固率), is not here. May use: account, roster, schooling, time.
 */
package org.buluo.core.indicator;
