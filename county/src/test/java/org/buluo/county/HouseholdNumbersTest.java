package org.buluo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.buluo.core.time.Term;
import org.buluo.county.damage.Errors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The police's households (户号) and those of the register of the poor (户编号), as two offices really have them. */
class HouseholdNumbersTest {

    private static final List<String> TOWNS = List.of("业州镇", "高坪镇", "官店镇", "花坪镇", "长梁镇", "茅田乡", "三里乡");

    @TempDir
    private static Path folder;

    private static MadeCounty county;
    private static Map<String, String> personOfRow;

    @BeforeAll
    static void makeACounty() {
        Term term = new Term(2019, Term.Season.AUTUMN);
        county = MadeCounty.made(folder, new SynthOptions(2019, 0.05, Errors.CLEAN, term));
        personOfRow = new HashMap<>();
        county.csv("truth/persons.csv").forEach(row -> personOfRow.put(row[1] + ":" + row[2], row[0]));
    }

    /** For each person the cells of a column, over the files of several townships. */
    private static Map<String, Set<String>> cells(String kind, String heading) {
        Map<String, Set<String>> cells = new HashMap<>();
        for (String town : TOWNS) {
            String file = kind + "-" + town + ".csv";
            List<String[]> rows = county.csv(file);
            int column = List.of(rows.get(0)).indexOf(heading);
            for (int i = 1; i < rows.size(); i++) {
                String person = personOfRow.get(file + ":" + (i + 1));
                cells.computeIfAbsent(person, key -> new TreeSet<>()).add(rows.get(i)[column]);
            }
        }
        return cells;
    }

    /** How many of the first numbers hold people whom the second numbers part. */
    private static long parted(Map<String, Set<String>> first, Map<String, Set<String>> second) {
        Map<String, Set<String>> others = new HashMap<>();
        first.forEach((person, numbers) -> numbers.forEach(number ->
                others.computeIfAbsent(number, key -> new HashSet<>()).addAll(second.getOrDefault(person, Set.of()))));
        return others.values().stream().filter(numbers -> numbers.size() > 1).count();
    }

    @Test
    void oneHouseholdOfTheRegisterMayBeTwoOfThePolice() {
        Map<String, Set<String>> register = cells("建档立卡人口", "户编号");
        long parted = parted(register, cells("户籍人口", "户号"));
        long all = register.values().stream().flatMap(Set::stream).distinct().count();
        assertThat(parted / (double) all).isBetween(0.03, 0.12);
    }

    @Test
    void oneHouseholdOfThePoliceMayBeTwoOfTheRegister() {
        assertThat(parted(cells("户籍人口", "户号"), cells("建档立卡人口", "户编号"))).isPositive();
    }

    @Test
    void aMarriedDaughterIsInThePoliceFilesOfTwoTownships() {
        Map<String, Set<String>> towns = cells("户籍人口", "乡镇");
        assertThat(towns.values().stream().filter(names -> names.size() > 1).count())
                .isGreaterThan(20);
    }
}
