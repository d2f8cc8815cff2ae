package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.List;
import org.buluo.files.intake.heading.HeadingAliases;
import org.buluo.files.intake.heading.HeadingRow;
import org.buluo.files.intake.heading.Recogniser;
import org.buluo.files.intake.heading.Recognition;
import org.buluo.files.intake.title.Title;

/**
 * Looks for the headings of a sheet: below title rows, in one row or in two, of which the upper one holds the headings
 * of groups.
 */
final class HeadingSearch {

    private static final int MOST_TITLES = 30;

    private final List<String> places;
    private final String county;
    private final HeadingAliases aliases;
    private final List<Row> titles = new ArrayList<>();
    private Row candidate;
    private Recognition.None nearest = Recognition.None.NOTHING;

    /** @param places the sheet's name and the file's name */
    HeadingSearch(List<String> places, String county, HeadingAliases aliases) {
        this.aliases = aliases;
        this.places = places;
        this.county = county;
    }

    /**
     * Headings that were found.
     *
     * @param recognition never {@link Recognition.None}
     * @param title what the words around the table tell
     * @param takesNext whether the row after the candidate is a part of the headings
     */
    record Hit(Recognition recognition, Title title, List<Row> titles, List<Row> headings, boolean takesNext) {}

    /** Takes the next row; answers the headings when the row before turns out to be them, else null. */
    Hit next(Row row) {
        Hit hit = candidate == null ? null : judge(row);
        if (hit == null) {
            if (candidate != null) {
                titles.add(candidate);
            }
            candidate = row;
        }
        return hit;
    }

    /** The sheet ends; answers the headings when its last row is them, else null. */
    Hit end() {
        return candidate == null || titles.size() > MOST_TITLES ? null : judge(null);
    }

    /** Whether so many rows went by that there are no headings. */
    boolean hopeless() {
        return titles.size() > MOST_TITLES;
    }

    /** The kind that came nearest. */
    Recognition.None nearest() {
        return nearest;
    }

    /** Whether the sheet holds anything. */
    boolean any() {
        return candidate != null;
    }

    private Hit judge(Row next) {
        Title title = title();
        HeadingRow alone = heading(candidate);
        Row above = titles.isEmpty() ? null : titles.get(titles.size() - 1);
        if (above != null && heading(above).looksLikeGroups()) {
            Recognition both = recognise(alone.under(heading(above)), title);
            if (both instanceof Recognition.Found) {
                List<Row> rest = titles.subList(0, titles.size() - 1);
                return new Hit(both, title, rest, List.of(above, candidate), false);
            }
        }
        Recognition single = recognise(alone, title);
        if (single instanceof Recognition.None none) {
            nearest = none.nearerThan(nearest) ? none : nearest;
            return null;
        }
        if (next != null && heading(next).continues(alone, aliases)) {
            Recognition both = recognise(heading(next).under(alone), title);
            if (both instanceof Recognition.Found) {
                return new Hit(both, title, titles, List.of(candidate, next), true);
            }
        }
        return new Hit(single, title, titles, List.of(candidate), false);
    }

    private Title title() {
        List<String> texts = new ArrayList<>();
        titles.forEach(row -> texts.add(String.join(" ", row.cells())));
        texts.addAll(places);
        return Title.of(texts, county);
    }

    private Recognition recognise(HeadingRow row, Title title) {
        return Recogniser.recognise(row, title, aliases);
    }

    private static HeadingRow heading(Row row) {
        return HeadingRow.alone(row.cells(), row.merged());
    }
}
