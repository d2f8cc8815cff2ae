package org.buluo.app.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.app.platform.Role;
import org.buluo.core.place.County;
import org.buluo.core.roster.RosterKind;

/**
 * A member unit of the county's leading group (成员单位; annex 2 of the plan of 2019), as {@code units.txt} lists them.
 *
 * @param code by which accounts and deliveries name it: the county's code, a hyphen, the unit's letters
 * @param name in Chinese
 * @param english in English
 * @param kinds the lists that it supplies; empty for none
 * @param role whose accounts are its own, beside the liaisons; null for none
 */
public record MemberUnit(String code, String name, String english, List<RosterKind> kinds, Role role) {

    private static final String RESOURCE = "units.txt";
    private static final int COLUMNS = 5;

    /** The units of a county, in the order of the annex. */
    public static List<MemberUnit> of(County county) {
        try (InputStream in = MemberUnit.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> unit(line.split("\\|", COLUMNS), county))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemberUnit unit(String[] cells, County county) {
        return new MemberUnit(
                county.code() + "-" + cells[0].strip(),
                cells[1].strip().replace("{county}", county.name()),
                cells[2].strip(),
                Stream.of(cells[3].strip().split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(RosterKind::valueOf)
                        .toList(),
                cells[4].isBlank() ? null : Role.valueOf(cells[4].strip()));
    }

    /** The kinds of list that no member unit supplies. */
    public static List<RosterKind> others(List<MemberUnit> units) {
        return Arrays.stream(RosterKind.values())
                .filter(kind -> units.stream().noneMatch(unit -> unit.kinds().contains(kind)))
                .toList();
    }
}
