package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.buluo.core.linkage.Constraints.Pair;
import org.buluo.core.roster.PersonRow;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private final List<PersonRow> rows = Example.rows();
    private final Matching matching = new RegistryLinkage().match(rows);

    @Test
    void everyNameOfOneChildIsOnePersonAndTheOthersAreTwo() {
        Map<String, Set<Integer>> persons = personsByName(matching.group(Constraints.NONE));
        Set<String> two = new TreeSet<>();
        persons.forEach((name, of) -> {
            if (of.size() > 1) {
                two.add(name);
            }
        });
        assertThat(two).containsExactlyInAnyOrder("刘洋", "卞小蝶", "盛夏");
        assertThat(persons.get("刘洋")).hasSize(2);
        // The roll row fits both of 盛夏's numbers alike and goes to neither.
        assertThat(persons.get("盛夏")).hasSize(3);
    }

    @Test
    void theNamelessRollRowIsMaiSui() {
        Grouping grouping = matching.group(Constraints.NONE);
        Set<Integer> persons = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String number = rows.get(i).studentNumber().text();
            if (rows.get(i).name().text().equals("麦穗") || number.equals("G42289920100825001X")) {
                persons.add(grouping.personOf()[i]);
            }
        }
        assertThat(persons).hasSize(1);
    }

    @Test
    void whatIsDoubtfulIsReviewedAndNothingElse() {
        List<String> reviews = new ArrayList<>();
        for (Link review : matching.group(Constraints.NONE).reviews()) {
            reviews.add(name(review.left()) + name(review.right()));
        }
        assertThat(reviews).containsExactlyInAnyOrder("卞小蝶卞小蝶", "盛夏盛夏", "盛夏盛夏", "盛夏盛夏", "邓一鸣邓一帆");
    }

    @Test
    void decisionsJoinShengXiaAndSeparateDengYifan() {
        List<Integer> shengXia = positions("盛夏");
        Constraints decided = new Constraints(
                List.of(new Pair(shengXia.get(0), shengXia.get(1))),
                List.of(new Pair(positions("邓一鸣").get(0), positions("邓一帆").get(0))));
        Grouping grouping = matching.group(decided);
        assertThat(personsByName(grouping).get("盛夏")).hasSize(1);
        List<String> reviews = new ArrayList<>();
        grouping.reviews().forEach(review -> reviews.add(name(review.left()) + name(review.right())));
        assertThat(reviews).containsExactly("卞小蝶卞小蝶");
    }

    private Map<String, Set<Integer>> personsByName(Grouping grouping) {
        Map<String, Set<Integer>> persons = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            persons.computeIfAbsent(name(i), key -> new TreeSet<>()).add(grouping.personOf()[i]);
        }
        persons.remove("");
        return persons;
    }

    private List<Integer> positions(String name) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (name(i).equals(name)) {
                positions.add(i);
            }
        }
        return positions;
    }

    private String name(int row) {
        return rows.get(row).name().text();
    }
}
