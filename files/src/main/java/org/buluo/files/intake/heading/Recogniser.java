package org.buluo.files.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.buluo.core.roster.RosterKind;

/**
 * Tells a sheet's kind by its headings. Of several kinds that fit, the one with the most bold headings (all present)
 * wins, then with the most listed headings; 是否落实 or 回函文号 makes it a reply (design.md §5).
 */
public final class Recogniser {

    private Recogniser() {}

    /** The kind of a heading row. @param given what the title tells, so that its heading may be missing */
    public static Recognition recognise(HeadingRow row, Given given) {
        return recognise(row, given, HeadingAliases.NONE);
    }

    /** The kind of a heading row. @param aliases the county's own names for headings */
    public static Recognition recognise(HeadingRow row, Given given, HeadingAliases aliases) {
        List<String> plain = new ArrayList<>(row.width());
        List<List<String>> candidates = new ArrayList<>(row.width());
        for (int i = 0; i < row.width(); i++) {
            plain.add(HeadingText.plain(row.cell(i)));
            candidates.add(HeadingText.candidates(row.group(i), row.cell(i)));
        }
        Fit best = null;
        Fit nearest = null;
        for (Layout layout : aliases.layouts()) {
            Fit fit = new Fit(layout, row, candidates, given.fields(layout));
            nearest = nearest == null || fit.listed() > nearest.listed() ? fit : nearest;
            if (fit.complete() && !isOtherList(fit, plain, aliases) && (best == null || fit.beats(best))) {
                best = fit;
            }
        }
        if (best == null) {
            return none(nearest);
        }
        if (best.twice() != null) {
            return new Recognition.Twice(best.layout(), best.twice());
        }
        Recognition.None nearer = nearest.listed() > best.listed() ? none(nearest) : Recognition.None.NOTHING;
        return new Recognition.Found(best.layout(), columns(best, row, plain), nearer);
    }

    private static Recognition.None none(Fit nearest) {
        return nearest == null || nearest.listed() == 0
                ? Recognition.None.NOTHING
                : new Recognition.None(nearest.layout(), nearest.present(), nearest.missing());
    }

    /** A list of persons that names their school and its code is no directory of schools. */
    private static boolean isOtherList(Fit fit, List<String> plain, HeadingAliases aliases) {
        return fit.layout().isOf(RosterKind.SCHOOL)
                && aliases.of(RosterKind.ROLL).names().get(Field.NAME).stream().anyMatch(plain::contains);
    }

    private static Columns columns(Fit fit, HeadingRow row, List<String> plain) {
        List<String> written = new ArrayList<>(row.width());
        for (int i = 0; i < row.width(); i++) {
            written.add(row.written(i));
        }
        return new Columns(fit.columns(), List.copyOf(plain), List.copyOf(written), OriginColumns.in(plain));
    }

    /** What the title of a sheet tells in place of a column. */
    @FunctionalInterface
    public interface Given {

        /** Nothing. */
        Given NOTHING = layout -> Set.of();

        /** The fields that need no column in this layout. */
        Set<Field> fields(Layout layout);
    }
}
