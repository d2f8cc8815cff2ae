package org.buluo.app.safekeeping;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** How long which data are kept, and how each kind stands (保存期限). What is told are numbers alone. */
@Service
public class Keeping {

    private final ObjectProvider<KeptData> kinds;
    private final Periods periods;
    private final Holds holds;
    private final Deletions deletions;
    private final Clock clock;

    Keeping(ObjectProvider<KeptData> kinds, Periods periods, Holds holds, Deletions deletions, Clock clock) {
        this.kinds = kinds;
        this.periods = periods;
        this.holds = holds;
        this.deletions = deletions;
        this.clock = clock;
    }

    /** Every kind, with its period, in the order of their work. */
    Map<KeepingPeriod, KeptData> kinds() {
        Map<KeepingPeriod, KeptData> all = new LinkedHashMap<>();
        for (KeepingPeriod period : periods.all()) {
            kinds.stream()
                    .filter(data -> data.kind().equals(period.kind()))
                    .findFirst()
                    .ifPresent(data -> all.put(period, data));
        }
        return all;
    }

    /** How every kind stands. */
    public List<KindStanding> standings() {
        Open open = open();
        return kinds().entrySet().stream()
                .map(one -> standing(one.getKey(), one.getValue(), open))
                .toList();
    }

    /** How the kind of this name stands. */
    public Optional<KindStanding> find(String kind) {
        return kinds().entrySet().stream()
                .filter(one -> one.getKey().kind().equals(kind))
                .findFirst()
                .map(one -> standing(one.getKey(), one.getValue(), open()));
    }

    /** Whether anything waits for a person: data that could not be deleted, a period to confirm, a hold that goes on. */
    public Finding finding() {
        long failed = deletions.last().stream()
                .filter(one -> one.outcome() == Deletion.Outcome.FAILED)
                .count();
        if (failed > 0) {
            return Finding.bad(
                    Words.of("safekeeping.watch.undeleted", failed), Words.of("safekeeping.watch.undeleted.advice"));
        }
        int waiting = periods.waiting().size();
        int held = holds.open().size();
        return waiting + held > 0
                ? Finding.warn(
                        Words.of("safekeeping.watch.held", waiting, held), Words.of("safekeeping.watch.held.advice"))
                : Finding.good(Words.of("safekeeping.watch.kinds", kinds().size()));
    }

    /** What is open or was done of any kind. */
    private record Open(List<PeriodChange> changes, List<Hold> holds, List<Deletion> deletions) {}

    private Open open() {
        return new Open(periods.waiting(), holds.open(), deletions.last());
    }

    private KindStanding standing(KeepingPeriod period, KeptData data, Open open) {
        PeriodChange change = open.changes().stream()
                .filter(one -> one.kind().equals(period.kind()))
                .findFirst()
                .orElse(null);
        return new KindStanding(
                data,
                period,
                look(data, period),
                open.holds().stream()
                        .filter(hold -> hold.isOfAll() || hold.kind().equals(period.kind()))
                        .toList(),
                change,
                change == null ? 0 : look(data, period.of(change.length())).past(),
                open.deletions().stream()
                        .filter(one -> one.kind().equals(period.kind()))
                        .findFirst()
                        .orElse(null));
    }

    /** Whoever administers sees no child, and is told how many there are. */
    private KeptData.Holding look(KeptData data, KeepingPeriod period) {
        return CurrentScope.callAs(SignedIn.system(), () -> data.look(before(period)));
    }

    /** Periods that began before this are over now. */
    Instant before(KeepingPeriod period) {
        return period.before(clock.instant(), clock.getZone());
    }

    /** What the latest jobs did with a kind, newest first. */
    public List<Deletion> deletionsOf(String kind) {
        return deletions.of(kind);
    }

    /** The hold of everything; empty when there is none. */
    public Optional<Hold> holdOfAll() {
        return holds.open().stream().filter(Hold::isOfAll).findFirst();
    }

    /** The hold of this key; empty when it is open no more. */
    public Optional<Hold> hold(long id) {
        return holds.open().stream().filter(hold -> hold.id() == id).findFirst();
    }
}
