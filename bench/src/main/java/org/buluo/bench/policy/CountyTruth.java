package org.buluo.bench.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Sources;
import org.buluo.core.schooling.SchoolStanding;

/** What a synthetic county's folder {@code truth} says: whom each row states, and what each child is due. */
final class CountyTruth {

    /**
     * Where a child truly stands.
     *
     * @param due fen that this county owes
     */
    record Standing(AidStanding aid, SchoolStanding schooling, long due) {}

    private final Map<String, String> personOfRow = new HashMap<>();
    private final Map<String, List<String>> rowsOfPerson = new HashMap<>();
    private final Map<String, String> personOfNumber = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();

    private CountyTruth() {}

    static CountyTruth of(Path folder) throws IOException {
        CountyTruth truth = new CountyTruth();
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve("account.csv"))) {
            lines.lines().skip(1).forEach(truth::account);
        }
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve("persons.csv"))) {
            lines.lines().skip(1).forEach(truth::row);
        }
        return truth;
    }

    private void account(String line) {
        String[] cells = line.split(",", -1);
        standings.put(
                cells[1],
                new Standing(
                        AidStanding.valueOf(cells[2]), SchoolStanding.valueOf(cells[3]), Long.parseLong(cells[4])));
        if (!cells[0].isEmpty()) {
            personOfNumber.put(cells[0], cells[1]);
        }
    }

    private void row(String line) {
        int comma = line.indexOf(',');
        String row = line.substring(comma + 1);
        personOfRow.put(row, line.substring(0, comma));
        rowsOfPerson
                .computeIfAbsent(line.substring(0, comma), person -> new ArrayList<>(4))
                .add(row);
    }

    /** All children, by their keys. */
    Map<String, Standing> standings() {
        return standings;
    }

    /** The rows that state a person, as {@code source,row}. */
    List<String> rows(String person) {
        return rowsOfPerson.getOrDefault(person, List.of());
    }

    /** Whom a row states; null when the truth does not know it. */
    String person(Origin row, Sources sources) {
        return personOfRow.get(sources.of(row).label() + "," + row.row());
    }

    /** Whose line it is: by 人编号, else whom most of its rows state; empty when no row states anybody. */
    String person(ChildAccount line, Sources sources) {
        for (String number : line.personNumbers()) {
            if (personOfNumber.containsKey(number)) {
                return personOfNumber.get(number);
            }
        }
        Map<String, Integer> votes = new HashMap<>();
        String best = "";
        for (PersonRow row : line.rows()) {
            String person = row.kind() == RosterKind.BANK_RETURN ? null : person(row.origin(), sources);
            if (person != null) {
                int count = votes.merge(person, 1, Integer::sum);
                best = best.isEmpty() || count > votes.get(best) ? person : best;
            }
        }
        return best;
    }
}
