package org.buluo.bench.worlds;

import java.util.List;
import org.buluo.county.people.Dice;

/**
 * What a clerk has at hand when a row goes wrong.
 *
 * @param siblings of school age; empty on the register
 * @param above the number in the row above; empty in a first row
 * @param classes what befell the whole class or school
 * @param dice this row's own
 */
record Scene(Human self, Home home, List<Human> siblings, String above, ClassFate classes, Places places, Dice dice) {}
