package org.buluo.files.report.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.LetterLine;
import org.buluo.core.account.Reconciled;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Provision;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.report.Outcome;

/** What the pages show, sorted once. */
final class Findings {

    /** A township, with its children in the account's order. */
    record Township(String name, List<ChildAccount> children) {}

    private static final String NO_TOWNSHIP = "县外户籍或乡镇不明";

    private final Outcome outcome;
    private final int[][] crossed = new int[AidStanding.values().length][SchoolStanding.values().length];
    private final Map<ChildList, List<ChildAccount>> lists = new HashMap<>();
    private final List<Township> townships;
    private final Map<String, String> provisionNames = new HashMap<>();

    Findings(Outcome outcome) {
        this.outcome = outcome;
        outcome.pack().provisions().forEach(p -> provisionNames.put(p.id(), p.name()));
        Map<String, List<ChildAccount>> byTownship = new HashMap<>();
        for (ChildList list : ChildList.values()) {
            lists.put(list, new ArrayList<>());
        }
        for (ChildAccount child : children()) {
            crossed[child.aid().ordinal()][child.schooling().ordinal()]++;
            lists.forEach((list, members) -> {
                if (list.has(child)) {
                    members.add(child);
                }
            });
            byTownship
                    .computeIfAbsent(townshipOf(child), name -> new ArrayList<>())
                    .add(child);
        }
        Comparator<ChildAccount> byPlace =
                Comparator.comparing(Findings::townshipOf).thenComparing(ChildAccount::village);
        lists.values().forEach(members -> members.sort(byPlace));
        townships = byTownship.entrySet().stream()
                .map(e -> new Township(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Township t) -> -t.children().size())
                        .thenComparing(Township::name))
                .toList();
    }

    Outcome outcome() {
        return outcome;
    }

    Reconciled account() {
        return outcome.account();
    }

    List<ChildAccount> children() {
        return account().children();
    }

    String title() {
        return outcome.county().name() + account().term().chinese() + "教育资助与就学总账";
    }

    /** Children of one aid standing and one school standing. */
    int crossed(AidStanding aid, SchoolStanding schooling) {
        return crossed[aid.ordinal()][schooling.ordinal()];
    }

    List<ChildAccount> members(ChildList list) {
        return lists.get(list);
    }

    /** The largest first. */
    List<Township> townships() {
        return townships;
    }

    static String townshipOf(ChildAccount child) {
        return child.township().isEmpty() ? NO_TOWNSHIP : child.township();
    }

    /** A provision's name; the id for one that the pack does not have. */
    String provision(String id) {
        return provisionNames.getOrDefault(id, id);
    }

    /** The letters, and whoever awaits a reply without one, so that the page has everybody of that standing. */
    List<LetterLine> letters() {
        List<LetterLine> lines = new ArrayList<>(account().letters());
        List<String> written =
                lines.stream().map(line -> line.child().universeId()).sorted().toList();
        children().stream()
                .filter(c -> c.aid() == AidStanding.AWAITING_REPLY)
                .filter(c -> java.util.Collections.binarySearch(written, c.universeId()) < 0)
                .map(c -> new LetterLine(c, c.elsewhereCounty(), List.of(), Fen.ZERO))
                .forEach(lines::add);
        lines.sort(Comparator.comparing(LetterLine::county));
        return lines;
    }

    /** Whether a bank line names a provision that is paid to a school. */
    boolean isWaiver(String words) {
        return outcome.pack()
                .named(words)
                .map(Provision::payee)
                .filter(p -> !p.isPerson())
                .isPresent();
    }
}
