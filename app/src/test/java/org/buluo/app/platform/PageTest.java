package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final int ROWS = 23;

    private final List<PageRequest> asked = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();

    /** A page of the numbers from 0, whose keys are the numbers. */
    private Page<Integer> page(PageRequest request) {
        asked.add(request);
        int from = request.after().isEmpty() ? 0 : Integer.parseInt(request.after()) + 1;
        int to = Math.min(ROWS, from + request.size());
        List<Integer> rows = IntStream.range(from, to).boxed().toList();
        return new Page<>(rows, request.number(), to < ROWS ? String.valueOf(to - 1) : "", ROWS);
    }

    @Test
    void everyRowIsHandedOutOncePageAfterPage() {
        Page.each(new PageRequest("name", true, "", 1, 5), Long.MAX_VALUE, this::page, taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, ROWS).boxed().toList());
        assertThat(asked).hasSize(5).allMatch(one -> one.sort().equals("name") && one.descending() && one.size() == 5);
        assertThat(asked).extracting(PageRequest::number).containsExactly(1L, 6L, 11L, 16L, 21L);
    }

    @Test
    void whoWantsFewerIsGivenFewerAndNoFurtherPageIsAsked() {
        Page.each(PageRequest.first().fromFirst(5), 10, this::page, taken::add);
        assertThat(taken).hasSize(10);
        assertThat(asked).hasSize(2);
        taken.clear();
        Page.each(PageRequest.first().fromFirst(5), 7, this::page, taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, 7).boxed().toList());
    }

    @Test
    void aListThatIsLookedAtFromItsMiddleBeginsAtItsFirstRow() {
        PageRequest middle = new PageRequest("", false, "11", 13, 50);
        Page.each(middle.fromFirst(50), Long.MAX_VALUE, this::page, taken::add);
        assertThat(taken).hasSize(ROWS);
    }
}
