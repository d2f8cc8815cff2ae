package org.buluo.core.place;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.buluo.core.time.Term;

/**
 * The county whose account is kept, and what it may set (design.md §4, {@code --county}).
 *
 * @param code six digits
 * @param name as in addresses: 建始县
 * @param town the county town (县城所在镇), whose communities are not rural; empty when none is named
 * @param autumnCutOff the autumn term's cut-off day; default 31 October
 * @param springCutOff the spring term's cut-off day; default 30 April
 * @param fromAge the youngest age in the universe; default 3
 * @param toAge the oldest age in the universe; default 22
 * @param aliases places that were renamed
 */
public record County(
        String code,
        String name,
        String town,
        MonthDay autumnCutOff,
        MonthDay springCutOff,
        int fromAge,
        int toAge,
        List<Alias> aliases) {

    private static final MonthDay AUTUMN = MonthDay.of(Month.OCTOBER, 31);
    private static final MonthDay SPRING = MonthDay.of(Month.APRIL, 30);
    private static final int FROM_AGE = 3;
    private static final int TO_AGE = 22;

    /** A county with the default dates and ages. */
    public static County of(String code, String name, String town) {
        return new County(code, name, town, AUTUMN, SPRING, FROM_AGE, TO_AGE, List.of());
    }

    /** The default: Jianshi. 长梁乡 and 花坪乡 are older names of two towns (domain.md §7.2; dates unverified). */
    public static County jianshi() {
        return of("422822", "建始县", "业州镇")
                .withAliases(List.of(new Alias("长梁乡", "长梁镇", LocalDate.of(2014, 1, 1)), new Alias("花坪乡", "花坪镇", null)));
    }

    /** The same county with other aliases. */
    public County withAliases(List<Alias> renamed) {
        return new County(code, name, town, autumnCutOff, springCutOff, fromAge, toAge, List.copyOf(renamed));
    }

    /** The day on which a term's facts for aid are taken. */
    public LocalDate cutOff(Term term) {
        MonthDay day = term.season() == Term.Season.AUTUMN ? autumnCutOff : springCutOff;
        boolean nextYear = day.getMonthValue() < term.firstDay().getMonthValue();
        return day.atYear(nextYear ? term.year() + 1 : term.year());
    }

    /** The name without 县, 市 or 区, as people shorten it; the whole name when it would be one character. */
    public String shortName() {
        boolean suffixed = name.length() > 2 && "县市区".indexOf(name.charAt(name.length() - 1)) >= 0;
        return suffixed ? name.substring(0, name.length() - 1) : name;
    }

    /** The name of a place that counts today: aliases are followed. */
    public String currentName(String place) {
        for (Alias alias : aliases) {
            if (alias.from().equals(place)) {
                return alias.to();
            }
        }
        return place;
    }
}
