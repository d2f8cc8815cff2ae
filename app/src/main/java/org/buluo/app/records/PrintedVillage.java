package org.buluo.app.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The households of a village in a book.
 *
 * @param township empty when not known
 * @param village as the rows say it: words for "not known" too
 * @param homes its households
 */
public record PrintedVillage(String township, String village, List<PrintedHome> homes) {

    private record Key(String township, String village) {}

    /** By village, in the order of the households. */
    static List<PrintedVillage> of(List<PrintedHome> homes) {
        Map<Key, List<PrintedHome>> villages = new LinkedHashMap<>();
        homes.forEach(home -> villages.computeIfAbsent(
                        new Key(home.township(), home.get("VILLAGE")), key -> new ArrayList<>())
                .add(home));
        return villages.entrySet().stream()
                .map(entry -> new PrintedVillage(
                        entry.getKey().township(), entry.getKey().village(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** All its rows. */
    public List<PrintedRow> rows() {
        return homes.stream().flatMap(home -> home.rows().stream()).toList();
    }

    /** How many children. */
    public long children() {
        return homes.stream().mapToLong(home -> home.children().size()).sum();
    }

    /** What it comes to. */
    public Money money() {
        return Money.of(rows());
    }
}
