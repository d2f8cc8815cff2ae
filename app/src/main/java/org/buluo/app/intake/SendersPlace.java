package org.buluo.app.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buluo.app.platform.Scope;
import org.buluo.core.roster.RosterKind;

/** Whether rows are their sender's to send (design.md §9): a township's its own, a school's its own. */
final class SendersPlace {

    /** Lists that are the county's whatever their rows say. */
    private static final Set<RosterKind> OF_THE_COUNTY = EnumSet.of(RosterKind.BANK_RETURN, RosterKind.SCHOOL);

    private static final int NAMED = 3;

    private final Scope scope;
    private final SchoolBook book;

    SendersPlace(Scope scope, SchoolBook book) {
        this.scope = scope;
        this.book = book;
    }

    /** Why it may not be sent; empty when it may. */
    Optional<Refusal> refusal(List<Coverages.Part> parts) {
        if (scope instanceof Scope.None) {
            return Optional.of(refused("发送者的账号没有管辖范围", "its sender's account has no area"));
        }
        if (!(scope instanceof Scope.Area || scope instanceof Scope.School)) {
            return Optional.empty();
        }
        Optional<RosterKind> county = parts.stream()
                .map(Coverages.Part::kind)
                .filter(OF_THE_COUNTY::contains)
                .findFirst();
        if (county.isPresent()) {
            return Optional.of(
                    refused(county.get().chinese() + "由县级报送", county.get().code() + " is sent by the county"));
        }
        return scope instanceof Scope.School school ? ofSchool(school, parts) : ofTownship((Scope.Area) scope, parts);
    }

    private Optional<Refusal> ofSchool(Scope.School school, List<Coverages.Part> parts) {
        Optional<RosterKind> other = parts.stream()
                .map(Coverages.Part::kind)
                .filter(kind -> !Coverages.OF_SCHOOLS.contains(kind))
                .findFirst();
        if (other.isPresent()) {
            return Optional.of(refused(
                    other.get().chinese() + "名单看不出学校，请由乡镇或县级报送",
                    other.get().code() + " does not say the school: a township or the county sends it"));
        }
        return outside(
                parts,
                part -> part.school().isEmpty() || book.isSame(part.school(), school.school()) ? "" : part.school(),
                school.school());
    }

    private Optional<Refusal> ofTownship(Scope.Area area, List<Coverages.Part> parts) {
        return outside(
                parts,
                part -> {
                    String township = PlaceOf.township(part, book);
                    return township.isEmpty() || township.equals(area.township())
                            ? ""
                            : part.school().isEmpty() ? township : part.school();
                },
                area.township());
    }

    private static Optional<Refusal> outside(
            List<Coverages.Part> parts, java.util.function.Function<Coverages.Part, String> outside, String own) {
        TreeMap<String, Integer> rows = new TreeMap<>();
        parts.forEach(part -> {
            String name = outside.apply(part);
            if (!name.isEmpty()) {
                rows.merge(name, part.rows(), Integer::sum);
            }
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int count = rows.values().stream().mapToInt(Integer::intValue).sum();
        String names =
                rows.keySet().stream().limit(NAMED).collect(Collectors.joining("、")) + (rows.size() > NAMED ? "…" : "");
        return Optional.of(refused(
                "有 " + count + " 行不属于" + own + "（" + names + "），请只报本单位的行",
                count + " rows are not of " + own + " (" + names + "): send your own rows alone"));
    }

    private static Refusal refused(String chinese, String english) {
        return new Refusal(Refusal.Why.SCOPE, chinese + " / " + english);
    }
}
