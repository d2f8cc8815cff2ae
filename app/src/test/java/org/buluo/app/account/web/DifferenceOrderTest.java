package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buluo.app.ConsoleTest;
import org.buluo.app.account.Difference;
import org.buluo.app.account.Differences;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(ExampleRuns.class)
class DifferenceOrderTest extends ConsoleTest {

    private static final int SMALL = 7;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private Differences differences;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private List<Difference> all() {
        List<Difference> all = new ArrayList<>();
        differences.each(Scope.wholeCounty(), runs.first(), runs.second(), "", all::add);
        return all;
    }

    /** How much a difference matters: standings, gone, new, then school and money. */
    private static int weight(Difference difference) {
        List<String> order = List.of("aid", "schooling", "gone", "new");
        return order.stream()
                .filter(difference.kinds()::contains)
                .mapToInt(order::indexOf)
                .findFirst()
                .orElse(order.size());
    }

    @Test
    void whatMattersMostComesFirstAndThenThePlace() {
        assertThat(all())
                .hasSizeGreaterThan(SMALL)
                .isSortedAccordingTo(Comparator.comparingInt(DifferenceOrderTest::weight)
                        .thenComparing(one -> one.any().township())
                        .thenComparing(one -> one.any().school()));
        assertThat(all().stream().map(DifferenceOrderTest::weight).distinct().count())
                .isGreaterThan(1);
    }

    @Test
    void pagesLoseNobodyAndRepeatNobody() {
        List<Long> paged = new ArrayList<>();
        PageRequest request = PageRequest.first().fromFirst(SMALL);
        while (true) {
            Page<Difference> page = differences.page(Scope.wholeCounty(), runs.first(), runs.second(), "", request);
            page.rows().forEach(one -> paged.add(one.any().childId()));
            if (!page.hasNext()) {
                break;
            }
            request = new PageRequest("", false, page.next(), page.last() + 1, SMALL);
        }
        assertThat(paged)
                .containsExactlyElementsOf(
                        all().stream().map(one -> one.any().childId()).toList());
    }
}
