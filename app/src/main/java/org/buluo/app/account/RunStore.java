package org.buluo.app.account;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.buluo.app.aid.Determinations;
import org.buluo.app.casework.Cases;
import org.buluo.app.intake.UnpackedFile;
import org.buluo.app.linkage.DoubtfulPairs;
import org.buluo.app.linkage.PairSource;
import org.buluo.app.platform.Codec;
import org.buluo.app.universe.ChildKeys;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Rosters;
import org.buluo.files.intake.IntakeReport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a reconciliation down: all of it in one transaction, or nothing. */
@Component
class RunStore {

    /** Is told how far the writing is. */
    interface Told {
        void at(long done, long total);
    }

    private final RunRows rows;
    private final RunFiles files;
    private final Contacts contacts;
    private final ChildKeys keys;
    private final Determinations determinations;
    private final DoubtfulPairs pairs;
    private final Cases cases;
    private final ObjectProvider<AfterRun> after;
    private final DataSource source;
    private final Codec codec;
    private final Clock clock;

    RunStore(
            RunRows rows,
            RunFiles files,
            Contacts contacts,
            ChildKeys keys,
            Determinations determinations,
            DoubtfulPairs pairs,
            Cases cases,
            ObjectProvider<AfterRun> after,
            DataSource source,
            Codec codec,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.contacts = contacts;
        this.keys = keys;
        this.determinations = determinations;
        this.pairs = pairs;
        this.cases = cases;
        this.after = after;
        this.source = source;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Keeps a reconciliation.
     *
     * @param rosters the rows from which it came
     * @param delivered the files that were read
     * @param decided how many decisions of people stood
     * @param folder the files that it gives to people
     */
    @Transactional
    public void keep(
            long run,
            Reconciled account,
            Rosters rosters,
            IntakeReport intake,
            List<UnpackedFile> delivered,
            int decided,
            Path folder,
            Told told)
            throws IOException {
        List<ChildAccount> children = account.children();
        Function<Origin, String> cards = contacts.cards(account, delivered);
        List<List<String>> numbers = Contacts.of(account, cards);
        long[] childKeys = keys.keys(
                IntStream.range(0, children.size())
                        .mapToObj(i -> Features.of(children.get(i), numbers.get(i)))
                        .toList(),
                run);
        RowsOfChildren rowsOf = new RowsOfChildren(account);
        List<PairSource> sources = rows.inputs(run, account, intake, delivered);
        lines(run, account, rowsOf, childKeys, told);
        determinations.add(
                run,
                childKeys,
                children.stream().map(ChildAccount::determinations).toList());
        pairs.add(run, sources, Doubted.of(account, rowsOf, childKeys));
        cases.settle(run, OpenMatters.of(children, childKeys), LocalDate.now(clock));
        KeptRun kept = new KeptRun(run, account, rosters, cards, numbered(sources), childKeys);
        after.orderedStream().forEach(one -> one.kept(kept));
        rows.sums(run, account);
        rows.done(run, account, decided, files.keep(run, folder), folder);
    }

    private static List<RunSource> numbered(List<PairSource> sources) {
        return IntStream.range(0, sources.size())
                .mapToObj(place -> {
                    PairSource one = sources.get(place);
                    return new RunSource(place, one.deliveryId(), one.fileName(), one.sheet(), one.kind());
                })
                .toList();
    }

    private void lines(long run, Reconciled account, RowsOfChildren rowsOf, long[] childKeys, Told told) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            int total = childKeys.length;
            new LineWriter(codec, account, rowsOf).write(connection, run, childKeys, done -> told.at(done, total));
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
