package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.buluo.core.linkage.Constraints.Pair;
import org.buluo.core.roster.PersonRow;

class GroupingPropertiesTest {

    @Property(tries = 100)
    void everyRowHasOnePersonNamedByItsEarliestRowAndATreeOfLinks(@ForAll long seed) {
        Grouping grouping = link(MiniWorld.of(seed, 40, 0.3).rows(), Constraints.NONE);
        int[] personOf = grouping.personOf();
        Set<Integer> persons = new HashSet<>();
        for (int row = 0; row < personOf.length; row++) {
            assertThat(personOf[row]).isLessThanOrEqualTo(row);
            assertThat(personOf[personOf[row]]).isEqualTo(personOf[row]);
            persons.add(personOf[row]);
        }
        assertThat(grouping.links()).hasSize(personOf.length - persons.size());
        for (Link link : grouping.links()) {
            assertThat(link.left()).isLessThan(link.right());
            assertThat(personOf[link.left()]).isEqualTo(personOf[link.right()]);
        }
        Set<Set<Integer>> pairs = new HashSet<>();
        for (Link review : grouping.reviews()) {
            assertThat(review.left()).isLessThan(review.right());
            assertThat(pairs.add(Set.of(personOf[review.left()], personOf[review.right()])))
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void theOrderOfRowsDecidesNothing(@ForAll long seed) {
        List<PersonRow> rows = MiniWorld.of(seed, 40, 0.3).rows();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed + 1));
        List<PersonRow> shuffled = order.stream().<PersonRow>map(rows::get).toList();
        int[] straight = link(rows, Constraints.NONE).personOf();
        int[] turned = new int[rows.size()];
        int[] ofShuffled = link(shuffled, Constraints.NONE).personOf();
        for (int i = 0; i < turned.length; i++) {
            turned[order.get(i)] = order.get(ofShuffled[i]);
        }
        assertThat(partition(turned)).isEqualTo(partition(straight));
    }

    @Property(tries = 100)
    void noMachineJoinsTwoPersonNumbers(@ForAll long seed) {
        List<PersonRow> rows = MiniWorld.of(seed, 40, 0.5).rows();
        int[] personOf = link(rows, Constraints.NONE).personOf();
        String[] number = new String[rows.size()];
        for (int i = 0; i < personOf.length; i++) {
            String stated = rows.get(i).personNumber();
            if (!stated.isEmpty()) {
                assertThat(number[personOf[i]]).isIn(null, stated);
                number[personOf[i]] = stated;
            }
        }
    }

    @Property(tries = 100)
    void aDecisionSeparatesAndAnotherJoinsWhatItNames(@ForAll long seed) {
        List<PersonRow> rows = MiniWorld.of(seed, 40, 0.3).rows();
        Matching matching = new RegistryLinkage().match(rows);
        for (Link link : matching.group(Constraints.NONE).links()) {
            Pair pair = new Pair(link.left(), link.right());
            int[] apart =
                    matching.group(new Constraints(List.of(), List.of(pair))).personOf();
            assertThat(apart[pair.left()]).isNotEqualTo(apart[pair.right()]);
        }
        Random random = new Random(seed);
        Pair any = new Pair(random.nextInt(rows.size()), random.nextInt(rows.size()));
        int[] joined = matching.group(new Constraints(List.of(any), List.of())).personOf();
        assertThat(joined[any.left()]).isEqualTo(joined[any.right()]);
    }

    @Property(tries = 20)
    void theSameRowsGiveTheSameGrouping(@ForAll long seed) {
        List<PersonRow> rows = MiniWorld.of(seed, 40, 0.3).rows();
        Grouping one = link(rows, Constraints.NONE);
        Grouping other = link(rows, Constraints.NONE);
        assertThat(other.links()).isEqualTo(one.links());
        assertThat(other.reviews()).isEqualTo(one.reviews());
    }

    @Property(tries = 20)
    void aPairIsComparedAlikeFromEitherSide(@ForAll long seed) {
        Columns columns = ColumnReader.read(MiniWorld.of(seed, 15, 0.5).rows());
        Comparison comparison = new Comparison(columns, new Families(columns));
        Weights weights = new Weights(columns);
        for (int a = 0; a < columns.size; a++) {
            for (int b = 0; b < a; b++) {
                comparison.of(a, b);
                double there = weights.of(comparison);
                comparison.of(b, a);
                assertThat(weights.of(comparison)).isEqualTo(there);
            }
        }
    }

    private static Grouping link(List<PersonRow> rows, Constraints constraints) {
        return new RegistryLinkage().match(rows).group(constraints);
    }

    private static Set<String> partition(int[] personOf) {
        Map<Integer, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < personOf.length; i++) {
            groups.computeIfAbsent(personOf[i], key -> new TreeSet<>()).add(i);
        }
        Set<String> partition = new TreeSet<>();
        groups.values().forEach(group -> partition.add(group.toString()));
        return partition;
    }
}
