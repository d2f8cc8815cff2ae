package org.buluo.app.account;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.buluo.files.intake.IntakeReport;
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
    private final ChildKeys keys;
    private final Determinations determinations;
    private final DoubtfulPairs pairs;
    private final Cases cases;
    private final DataSource source;
    private final Codec codec;
    private final Clock clock;

    RunStore(
            RunRows rows,
            RunFiles files,
            ChildKeys keys,
            Determinations determinations,
            DoubtfulPairs pairs,
            Cases cases,
            DataSource source,
            Codec codec,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.keys = keys;
        this.determinations = determinations;
        this.pairs = pairs;
        this.cases = cases;
        this.source = source;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Keeps a reconciliation.
     *
     * @param delivered the files that were read
     * @param decided how many decisions of people stood
     * @param folder the files that it gives to people
     */
    @Transactional
    public void keep(
            long run,
            Reconciled account,
            IntakeReport intake,
            List<UnpackedFile> delivered,
            int decided,
            Path folder,
            Told told)
            throws IOException {
        List<ChildAccount> children = account.children();
        long[] childKeys = keys.keys(children.stream().map(Features::of).toList(), run);
        RowsOfChildren rowsOf = new RowsOfChildren(account);
        List<PairSource> sources = rows.inputs(run, account, intake, delivered);
        lines(run, account, rowsOf, childKeys, told);
        determinations.add(
                run,
                childKeys,
                children.stream().map(ChildAccount::determinations).toList());
        pairs.add(run, sources, Doubted.of(account, rowsOf, childKeys));
        cases.settle(run, OpenMatters.of(children, childKeys), LocalDate.now(clock));
        rows.sums(run, account);
        rows.done(run, account, decided, files.keep(run, folder), folder);
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
