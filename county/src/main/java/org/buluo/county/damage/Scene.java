package org.buluo.county.damage;

import java.util.List;
import org.buluo.county.people.Household;
import org.buluo.county.people.Village;

/**
 * What stands around a row when a clerk errs.
 *
 * @param villages the villages of the township, one of which may be mistaken for the right one
 * @param household the person's household; null for a stranger
 * @param card the number of the person's disability card; empty when there is none
 */
public record Scene(List<Village> villages, Household household, String card) {}
