package org.buluo.app.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.intake.RowsAsReceived;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** The children of a list together with their rows as received, many at a time. */
@Component
public class RowsAsStated {

    private static final int AT_ONCE = 2000;

    private final Lines lines;
    private final Runs runs;
    private final RowsAsReceived received;

    RowsAsStated(Lines lines, Runs runs, RowsAsReceived received) {
        this.lines = lines;
        this.runs = runs;
        this.received = received;
    }

    /** Hands out the children that this person may see, in the list's order, each with its rows. */
    public void each(
            Scope scope,
            long run,
            ChildFilter filter,
            PageRequest order,
            BiConsumer<ChildLine, List<ReceivedRow>> taker) {
        List<Long> wanted = new ArrayList<>();
        lines.each(scope, run, filter, order, Integer.MAX_VALUE, line -> wanted.add(line.childId()));
        each(scope, run, wanted, taker);
    }

    /** Hands out those of these children that this person may see, in this order, each with its rows. */
    public void each(Scope scope, long run, List<Long> wanted, BiConsumer<ChildLine, List<ReceivedRow>> taker) {
        Map<Integer, RunSource> sources =
                runs.sources(scope, run).stream().collect(Collectors.toMap(RunSource::place, Function.identity()));
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<Long> some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            hand(scope, run, some, sources, taker);
        }
    }

    /** A child's rows; none when this person may not see it. */
    public List<ReceivedRow> ofChild(Scope scope, long run, long child) {
        Map<Integer, RunSource> sources =
                runs.sources(scope, run).stream().collect(Collectors.toMap(RunSource::place, Function.identity()));
        List<ReceivedRow> rows = new ArrayList<>();
        hand(scope, run, List.of(child), sources, (line, stated) -> rows.addAll(stated));
        return rows;
    }

    private void hand(
            Scope scope,
            long run,
            List<Long> wanted,
            Map<Integer, RunSource> sources,
            BiConsumer<ChildLine, List<ReceivedRow>> taker) {
        Map<Long, ChildLine> children = new HashMap<>();
        lines.children(scope, run, wanted)
                .forEach(child -> children.put(child.line().childId(), child));
        Map<RowPlace, ReceivedRow> found = new HashMap<>();
        received.of(
                        scope,
                        children.values().stream()
                                .flatMap(child -> places(child, sources).stream())
                                .toList())
                .forEach(row -> found.put(row.place(), row));
        for (long id : wanted) {
            ChildLine child = children.get(id);
            if (child != null) {
                taker.accept(
                        child,
                        places(child, sources).stream()
                                .map(found::get)
                                .filter(row -> row != null)
                                .toList());
            }
        }
    }

    private static List<RowPlace> places(ChildLine child, Map<Integer, RunSource> sources) {
        return child.rows().stream()
                .filter(row -> sources.containsKey(row.source()))
                .map(row -> {
                    RunSource source = sources.get(row.source());
                    return new RowPlace(source.deliveryId(), source.sheet(), row.row());
                })
                .toList();
    }
}
