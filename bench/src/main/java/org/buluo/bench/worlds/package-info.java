/**
 * Made worlds for linking: a register of the poor, a school roll, and the truth between them, of any size, from a seed.
 * A world is a chain of areas that know nothing of one another, each made, damaged and written before the next. May
 * use: the county's names and dice, core's check digit. It shares no rule of damage with the county or with the engine,
 * so that what is measured here was not tuned here.
 */
package org.buluo.bench.worlds;
