package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.buluo.core.linkage.Constraints;
import org.buluo.core.linkage.Constraints.Pair;
import org.buluo.core.linkage.Evidence;
import org.buluo.core.linkage.Grouping;
import org.buluo.core.linkage.Link;
import org.buluo.core.linkage.Linkage;
import org.buluo.core.linkage.Matching;
import org.buluo.core.linkage.Sign;
import org.buluo.core.place.County;
import org.buluo.core.place.PlaceReader;
import org.buluo.core.policy.Pack;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.core.time.Term;

/**
 * The one function from rosters, decisions, pack, county, term and as-of to the account. The command and the console
 * call it alike, so that their accounts are one.
 */
public final class Reconciliation {

    private final County county;
    private final Pack pack;
    private final Linkage linkage;

    /** For one county, under one policy pack. */
    public Reconciliation(County county, Pack pack, Linkage linkage) {
        this.county = county;
        this.pack = pack;
        this.linkage = linkage;
    }

    /**
     * Keeps the account.
     *
     * @param asOf nothing dated later is known; empty for the default (account-rules.md, Dates)
     */
    public Reconciled reconcile(Rosters rosters, List<Decision> decisions, Term term, Optional<LocalDate> asOf) {
        Calendar calendar = Calendar.of(county, term, asOf, rosters, decisions);
        Vantage vantage = vantage(rosters, calendar);
        Linkable linkable = new Linkable(county, calendar);
        List<PersonRow> rows = linkable.of(rosters);
        Holders holders = new Holders(decisions, rows, rosters);
        CompletableFuture<RegisterHouseholds> households =
                CompletableFuture.supplyAsync(() -> new RegisterHouseholds(rosters));
        Matching matching = linkage.match(rows);
        Grouping machine = matching.group(Constraints.NONE);
        PairDecisions pairs =
                PairDecisions.of(decisions, holders, machine.personOf(), row -> linkable.mayBeChild(rows.get(row)));
        Grouping grouping = decisions.isEmpty() ? machine : matching.group(pairs.constraints());
        Persons persons = Persons.of(rows, grouping, calendar, new UniverseRule(county));
        Rulings rulings = new Rulings(decisions, holders, grouping.personOf(), new HashSet<>(persons.numbers()));
        List<Link> reviews = reviews(grouping, pairs);
        Doubts doubts = new Doubts(reviews, rows, rosters.sources(), grouping.personOf());
        BankBook book = BankBook.of(rosters, persons.children(), vantage);
        Bookkeeping bookkeeping = new Bookkeeping(rosters.sources(), vantage, rulings, book, doubts, households.join());
        AccountLines lines = new AccountLines(persons, bookkeeping);
        return new Reconciled(
                term,
                calendar.asOf(),
                calendar.cutOff(),
                rosters.sources(),
                absent(rosters),
                lines.ordered(),
                links(rosters, rows, grouping, reviews),
                lines.comparison(),
                lines.letters().letters(),
                lines.letters().inquiries(),
                book.sums(),
                persons.outsideRegister(),
                unused(pairs, rulings),
                book.provisionsWithoutLines());
    }

    private Vantage vantage(Rosters rosters, Calendar calendar) {
        PlaceReader places = new PlaceReader(county, townships(rosters));
        Directory directory = new Directory(rosters.schools(), places);
        Enrolments rolls = new Enrolments(directory, calendar.term().schoolYear());
        boolean rollsRead = rosters.read().contains(RosterKind.ROLL);
        return new Vantage(county, calendar, pack, places, directory, rolls, rollsRead);
    }

    /** The county's own townships: the county town, renamed ones, and those that its registers name. */
    private Set<String> townships(Rosters rosters) {
        Set<String> names = new TreeSet<>();
        rosters.registeredPoor().forEach(row -> names.add(row.township()));
        rosters.residents().forEach(row -> names.add(row.township()));
        county.aliases().forEach(alias -> {
            names.add(alias.from());
            names.add(alias.to());
        });
        names.add(county.town());
        names.remove("");
        return names;
    }

    private static List<Link> reviews(Grouping grouping, PairDecisions pairs) {
        if (pairs.contradictions().isEmpty()) {
            return grouping.reviews();
        }
        List<Link> reviews = new ArrayList<>(grouping.reviews());
        Set<Pair> known = new HashSet<>();
        grouping.reviews().forEach(link -> known.add(new Pair(link.left(), link.right())));
        Evidence evidence = new Evidence(List.of(Sign.DECISIONS_CONTRADICT));
        pairs.contradictions().stream()
                .filter(known::add)
                .forEach(pair -> reviews.add(new Link(pair.left(), pair.right(), 0.5, Link.Band.REVIEW, evidence)));
        reviews.sort(Comparator.comparingInt(Link::left).thenComparingInt(Link::right));
        return reviews;
    }

    private static List<Decision> unused(PairDecisions pairs, Rulings rulings) {
        return Stream.concat(pairs.unused().stream(), rulings.unused().stream()).toList();
    }

    private static Set<RosterKind> absent(Rosters rosters) {
        Set<RosterKind> absent = new TreeSet<>(List.of(RosterKind.values()));
        absent.removeAll(rosters.read());
        return absent;
    }

    private static List<LinkedRows> links(
            Rosters rosters, List<PersonRow> rows, Grouping grouping, List<Link> reviews) {
        return Stream.concat(
                        repeats(rosters, rows),
                        Stream.concat(grouping.links().stream(), reviews.stream())
                                .map(link -> new LinkedRows(
                                        rows.get(link.left()).origin(),
                                        rows.get(link.right()).origin(),
                                        link.score(),
                                        link.band(),
                                        link.evidence())))
                .toList();
    }

    /** A row that repeats another is the same person's. */
    private static Stream<LinkedRows> repeats(Rosters rosters, List<PersonRow> rows) {
        if (rosters.repeats().isEmpty()) {
            return Stream.empty();
        }
        Set<Origin> firsts = new HashSet<>();
        rosters.repeats().forEach(repeat -> firsts.add(repeat.of()));
        Set<Origin> linked = new HashSet<>();
        rows.stream().map(PersonRow::origin).filter(firsts::contains).forEach(linked::add);
        Evidence evidence = new Evidence(List.of(Sign.SAME_ROW));
        return rosters.repeats().stream()
                .filter(repeat -> linked.contains(repeat.of()))
                .map(repeat -> new LinkedRows(repeat.of(), repeat.row(), 1, Link.Band.MATCH, evidence));
    }
}
