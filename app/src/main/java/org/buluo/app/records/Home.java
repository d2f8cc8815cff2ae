package org.buluo.app.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A registered-poor household with those of its children who live in one village by the account. A child whose household
 * is not known is one by itself.
 *
 * @param township empty when not known
 * @param village empty when not known
 * @param household 户编号; empty when not known
 * @param members in the account's order; never empty
 */
public record Home(String township, String village, String household, List<Member> members) {

    /** Names it for good and tells nothing: the key of the child who came first. */
    public long key() {
        return members.stream()
                .mapToLong(member -> member.line().childId())
                .min()
                .orElseThrow();
    }

    /** The name of its head; empty when no row of it tells one. */
    public String head() {
        return members.stream()
                .map(Member::head)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether there is anything to tell the family. */
    public boolean hasSlip() {
        return members.stream().anyMatch(Member::isTold);
    }

    private record Key(String township, String village, String household) {}

    /** Puts children into their households; by village, and in it by 户编号, who has none at the end. */
    static List<Home> of(List<Member> members) {
        Map<Key, List<Member>> homes = new LinkedHashMap<>();
        for (Member member : members) {
            String household =
                    member.household().isEmpty() ? "\uffff" + member.line().place() : member.household();
            homes.computeIfAbsent(
                            new Key(member.line().township(), member.line().village(), household),
                            key -> new ArrayList<>())
                    .add(member);
        }
        Comparator<Key> order = Comparator.comparing((Key key) -> last(key.township()))
                .thenComparing(key -> last(key.village()))
                .thenComparing(Key::household);
        return homes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(entry -> new Home(
                        entry.getKey().township(),
                        entry.getKey().village(),
                        entry.getValue().get(0).household(),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    /** What is not known stands last. */
    private static String last(String name) {
        return name.isEmpty() ? "\uffff" : name;
    }

    @Override
    public String toString() {
        return "Home[" + key() + "]";
    }
}
