package org.buluo.app.records;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.Lines;
import org.buluo.app.account.RowsAsStated;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.aid.AwardsOfChildren;
import org.buluo.app.aid.Determinations;
import org.buluo.app.casework.OpenCases;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.linkage.MadeDecisions;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.PolicyPacks;
import org.springframework.stereotype.Service;

/** Gathers everything of one child. */
@Service
public class ChildFiles {

    private final Runs runs;
    private final Lines lines;
    private final RowsAsStated rows;
    private final HouseholdRows households;
    private final Determinations verdicts;
    private final AwardsOfChildren awards;
    private final OpenCases cases;
    private final MadeDecisions decisions;
    private final PolicyPacks packs;

    ChildFiles(
            Runs runs,
            Lines lines,
            RowsAsStated rows,
            HouseholdRows households,
            Determinations verdicts,
            AwardsOfChildren awards,
            OpenCases cases,
            MadeDecisions decisions,
            PolicyPacks packs) {
        this.runs = runs;
        this.lines = lines;
        this.rows = rows;
        this.households = households;
        this.verdicts = verdicts;
        this.awards = awards;
        this.cases = cases;
        this.decisions = decisions;
        this.packs = packs;
    }

    /** The file of a child; empty when it is not there or not this person's to see. */
    public Optional<ChildFile> find(Scope scope, long child) {
        Optional<Run> run = lines.latestRun(scope, child).flatMap(id -> runs.find(scope, id));
        return run.flatMap(found -> lines.child(scope, found.id(), child).map(line -> file(scope, found, line)));
    }

    private ChildFile file(Scope scope, Run run, ChildLine child) {
        long key = child.line().childId();
        List<ReceivedRow> stated = rows.ofChild(scope, run.id(), key);
        Optional<ReceivedRow> registered = HouseholdRows.registered(stated).findFirst();
        String household = registered.map(HouseholdRows::household).orElse("");
        String head = households
                .heads(scope, registered.stream().toList())
                .of(registered.orElse(null), HouseholdRows.statedHead(stated));
        return new ChildFile(
                run,
                child,
                household,
                head,
                stated.stream().map(ChildFiles::named).toList(),
                terms(scope, key),
                awards.of(scope, key).stream()
                        .map(one -> new ChildFile.Awarded(
                                one.term(),
                                one.award(),
                                awards.way(scope, one.award().id())))
                        .toList(),
                BankEntry.of(stated, packs.of(run.packVersion()).orElseThrow(), run.asOf()),
                cases.of(scope, key),
                decisions.ofChild(scope, key));
    }

    private static ChildFile.Named named(ReceivedRow row) {
        return new ChildFile.Named(
                row.kind() == null ? "" : row.kind().code(),
                row.fileName(),
                row.place().sheet(),
                row.place().row(),
                row.statedOn());
    }

    /** Of each term the newest reconciliation that holds the child. */
    private List<ChildFile.OfTerm> terms(Scope scope, long child) {
        List<Run> newest = lines.latestRuns(scope, child).stream()
                .flatMap(id -> runs.find(scope, id).stream())
                .sorted(Comparator.comparing(Run::term).reversed())
                .toList();
        return lines.history(scope, newest, child).stream()
                .map(past ->
                        new ChildFile.OfTerm(past, verdicts.of(scope, past.run().id(), child)))
                .toList();
    }
}
