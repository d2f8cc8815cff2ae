package org.buluo.app.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.Line;
import org.buluo.app.account.Lines;
import org.buluo.app.account.RowsAsStated;
import org.buluo.app.account.Run;
import org.buluo.app.account.Sums;
import org.buluo.app.aid.AwardsOfChildren;
import org.buluo.app.aid.Determinations;
import org.buluo.app.aid.StoredVerdict;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.springframework.stereotype.Service;

/** Reads the households of a place, each with its children and their aid. */
@Service
public class Homes {

    /** Papers of so many children are made at a time; a township has fewer. */
    public static final int MOST = 20_000;

    private static final int AT_ONCE = 2000;

    private final Lines lines;
    private final RowsAsStated rows;
    private final HouseholdRows households;
    private final Determinations verdicts;
    private final AwardsOfChildren awards;
    private final PolicyPacks packs;
    private final Clock clock;

    Homes(
            Lines lines,
            RowsAsStated rows,
            HouseholdRows households,
            Determinations verdicts,
            AwardsOfChildren awards,
            PolicyPacks packs,
            Clock clock) {
        this.lines = lines;
        this.rows = rows;
        this.households = households;
        this.verdicts = verdicts;
        this.awards = awards;
        this.packs = packs;
        this.clock = clock;
    }

    /** What the account says of the same children: books are held against it. */
    public Sums sums(Scope scope, Basis basis, Place place) {
        return lines.sums(scope, basis.run().id(), filter(place));
    }

    private ChildFilter filter(Place place) {
        return ChildFilter.of(place.children(), LocalDate.now(clock));
    }

    /** The keys of a place's children that this person may see, in the account's order: no row of theirs is opened. */
    public List<Long> children(Scope scope, Basis basis, Place place) {
        List<Long> children = new ArrayList<>();
        if (place.child() == 0) {
            lines.each(scope, basis.run().id(), filter(place), Integer.MAX_VALUE, line -> children.add(line.childId()));
        } else {
            ofChild(scope, basis, place)
                    .forEach(home -> home.members()
                            .forEach(member -> children.add(member.line().childId())));
        }
        return children;
    }

    /** The households of a place that this person may see, in the order of books. */
    public List<Home> of(Scope scope, Basis basis, Place place) {
        return place.child() == 0 ? all(scope, basis, place, true) : ofChild(scope, basis, place);
    }

    /**
     * The same for a screen that shows some of them: their heads, who stand in rows of other people, are not read yet.
     * See {@link #shown}.
     */
    public List<Home> listed(Scope scope, Basis basis, Place place) {
        return place.child() == 0 ? all(scope, basis, place, false) : ofChild(scope, basis, place);
    }

    /** Some of these, with their heads. */
    public List<Home> shown(Scope scope, Basis basis, List<Home> some) {
        List<Long> children = some.stream()
                .flatMap(home -> home.members().stream())
                .map(member -> member.line().childId())
                .toList();
        Pack pack = pack(basis);
        List<Read> read = new ArrayList<>();
        rows.each(
                scope,
                basis.run().id(),
                children,
                (child, stated) -> read.add(read(child.line(), stated, pack, basis.run())));
        return homes(scope, basis, pack, read, true);
    }

    private Pack pack(Basis basis) {
        return packs.of(basis.run().packVersion()).orElseThrow();
    }

    private List<Home> ofChild(Scope scope, Basis basis, Place place) {
        return lines
                .child(scope, basis.run().id(), place.child())
                .map(ChildLine::line)
                .map(line -> all(scope, basis, place.around(line.township(), line.village()), true))
                .orElse(List.of())
                .stream()
                .filter(home ->
                        home.members().stream().anyMatch(one -> one.line().childId() == place.child()))
                .toList();
    }

    /** What the rows of a child tell. */
    private record Read(Line line, ReceivedRow registered, String head, List<BankEntry> bank) {

        String household() {
            return registered == null ? "" : HouseholdRows.household(registered);
        }
    }

    private List<Home> all(Scope scope, Basis basis, Place place, boolean withHeads) {
        Run run = basis.run();
        Pack pack = pack(basis);
        List<Read> read = new ArrayList<>();
        rows.each(
                scope,
                run.id(),
                filter(place),
                PageRequest.first(),
                (child, stated) -> read.add(read(child.line(), stated, pack, run)));
        return homes(scope, basis, pack, read, withHeads);
    }

    private List<Home> homes(Scope scope, Basis basis, Pack pack, List<Read> read, boolean withHeads) {
        Set<String> toPersons = pack.provisions().stream()
                .filter(one -> one.payee().isPerson())
                .map(Provision::id)
                .collect(Collectors.toSet());
        List<Member> members = new ArrayList<>();
        for (int from = 0; from < read.size(); from += AT_ONCE) {
            List<Read> some = read.subList(from, Math.min(read.size(), from + AT_ONCE));
            judge(scope, basis, some, withHeads ? heads(scope, some) : Heads.of(List.of()), toPersons, members);
        }
        return Home.of(members);
    }

    private static Read read(Line line, List<ReceivedRow> stated, Pack pack, Run run) {
        return new Read(
                line,
                HouseholdRows.registered(stated).findFirst().orElse(null),
                HouseholdRows.statedHead(stated),
                BankEntry.of(stated, pack, run.asOf()).stream()
                        .filter(entry -> entry.isOf(run.term()))
                        .toList());
    }

    private Heads heads(Scope scope, List<Read> read) {
        return households.heads(
                scope,
                read.stream().map(Read::registered).filter(row -> row != null).toList());
    }

    private void judge(
            Scope scope, Basis basis, List<Read> read, Heads heads, Set<String> toPersons, List<Member> members) {
        List<Long> keys = read.stream().map(one -> one.line().childId()).toList();
        Map<Long, List<StoredVerdict>> judged = verdicts.of(scope, basis.run().id(), keys);
        Map<Long, List<AwardsOfChildren.OfTerm>> awarded =
                basis.isDetermined() ? awards.of(scope, basis.run().term(), keys) : Map.of();
        for (Read one : read) {
            long child = one.line().childId();
            List<StoredVerdict> own = judged.getOrDefault(child, List.of());
            Judged of = new Judged(
                    own,
                    awarded.getOrDefault(child, List.of()),
                    one.bank(),
                    one.line().paidFen(),
                    toPersons::contains);
            String head = heads.of(one.registered(), one.head());
            members.add(new Member(one.line(), one.household(), head, !own.isEmpty(), of.items()));
        }
    }
}
