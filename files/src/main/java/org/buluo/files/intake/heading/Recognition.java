package org.buluo.files.intake.heading;

import java.util.List;

/** What a row of headings turned out to be. */
public sealed interface Recognition {

    /**
     * The headings of a kind.
     *
     * @param columns which column holds what
     * @param nearer another kind of which more headings are here, but not all that it requires; else {@link
     *     None#NOTHING}
     */
    record Found(Layout layout, Columns columns, None nearer) implements Recognition {}

    /** The headings of a kind, but a required one stands twice. @param heading as received */
    record Twice(Layout layout, String heading) implements Recognition {}

    /**
     * No kind's headings.
     *
     * @param nearest the kind with the most headings here; null when no heading is known at all
     * @param present its headings that are here
     * @param missing its required headings that are not
     */
    record None(Layout nearest, List<String> present, List<String> missing) implements Recognition {

        /** Nothing known at all. */
        public static final None NOTHING = new None(null, List.of(), List.of());

        /** Whether this comes nearer to a kind than another does. */
        public boolean nearerThan(None other) {
            return present.size() > other.present.size();
        }
    }
}
