package org.buluo.core.linkage.pairing.row;

import java.util.Locale;
import java.util.Map;

/** What a column of a register says. */
public enum Field {
    HOUSEHOLD,
    NAME,
    ID,
    SEX,
    BIRTH,
    RELATION,
    GUARDIAN,
    TOWNSHIP,
    VILLAGE,
    PHONE,
    GRADE;

    private static final Map<String, Field> HEADINGS = Map.ofEntries(
            Map.entry("household_no", HOUSEHOLD),
            Map.entry("name", NAME),
            Map.entry("id_no", ID),
            Map.entry("sex", SEX),
            Map.entry("birth_date", BIRTH),
            Map.entry("relation_to_head", RELATION),
            Map.entry("head_name", GUARDIAN),
            Map.entry("guardian_name", GUARDIAN),
            Map.entry("township", TOWNSHIP),
            Map.entry("village", VILLAGE),
            Map.entry("phone", PHONE),
            Map.entry("grade", GRADE));

    /** The field of a heading as {@code link} takes it (design.md §4); null when it is another column. */
    public static Field of(String heading) {
        return HEADINGS.get(heading.strip().toLowerCase(Locale.ROOT));
    }
}
