package org.buluo.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buluo.app.audit.ChainFault.Kind;

/** A chain whose beginning went when its period ended: lawfully it is sound, and no other beginning passes for one. */
class ForgottenTest {

    private static final int LENGTH = 30;
    private static final LocalDate OLD = LocalDate.of(2019, 12, 31);
    private static final Instant NOW = Instant.parse("2023-03-01T03:30:00Z");
    private static final List<Entry> ENTRIES = new ArrayList<>();
    private static final List<Seal> SEALS = new ArrayList<>();

    static {
        Seal last = null;
        for (int i = 1; i <= LENGTH; i++) {
            String[] fields = new String[Entry.FIELDS.length];
            java.util.Arrays.fill(fields, "x" + i);
            Entry entry = new Entry(i, i * 60_000_000L, 1, fields, null);
            last = Seal.after(last, entry);
            ENTRIES.add(entry);
            SEALS.add(last);
        }
    }

    private static Anchor anchor(LocalDate day, int place) {
        return new Anchor(day, place, SEALS.get(place - 1).hash());
    }

    private static List<ChainFault> check(int from, Forgotten forgotten, Anchor... anchors) {
        ChainCheck check = new ChainCheck(List.of(anchors), forgotten);
        for (int i = from; i <= LENGTH; i++) {
            check.next(SEALS.get(i - 1), ENTRIES.get(i - 1));
        }
        return check.faults();
    }

    @Property(tries = 50)
    void whatIsLeftBehindAnAnchorIsSoundAndLaterAnchorsHold(@ForAll @IntRange(min = 2, max = LENGTH - 1) int place) {
        Anchor end = anchor(OLD, place);
        Anchor earlier = anchor(OLD.minusDays(1), place - 1);
        Anchor later = anchor(LocalDate.of(2023, 2, 28), LENGTH);
        assertThat(check(place + 1, new Forgotten(end, place, NOW), later, end, earlier))
                .isEmpty();
    }

    @Property(tries = 50)
    void moreThanThatIsMissed(@ForAll @IntRange(min = 1, max = LENGTH - 2) int place) {
        Anchor end = anchor(OLD, place);
        assertThat(check(place + 2, new Forgotten(end, place, NOW), end))
                .containsExactly(new ChainFault(Kind.SEALS_REMOVED, place + 1, 0, place + 1));
        assertThat(check(place + 1, null, end))
                .as("without anything that stands for it")
                .isNotEmpty();
    }

    @Property(tries = 50)
    void aBeginningThatNoAnchorKnowsOrThatDoesNotFitIsAFault(@ForAll @IntRange(min = 2, max = LENGTH - 1) int place) {
        Forgotten made = new Forgotten(anchor(OLD, place), place, NOW);
        assertThat(check(place + 1, made, anchor(OLD, place - 1)))
                .extracting(ChainFault::kind)
                .containsExactly(Kind.ANCHOR);
        Anchor other = new Anchor(OLD, place, SEALS.get(place - 2).hash());
        assertThat(check(place + 1, new Forgotten(other, place, NOW), other))
                .extracting(ChainFault::kind)
                .containsExactly(Kind.SEAL_CHANGED);
    }

    @Property(tries = 50)
    void aDayOfTheLastSixMonthsCanNotHaveGone(@ForAll @IntRange(min = 2, max = LENGTH - 1) int place) {
        Anchor end = anchor(OLD, place);
        Anchor onPaper = anchor(LocalDate.of(2022, 9, 3), place - 1);
        assertThat(check(place + 1, new Forgotten(end, place, NOW), end, onPaper))
                .containsExactly(new ChainFault(Kind.SEALS_REMOVED, place - 1, 0, place));
    }
}
