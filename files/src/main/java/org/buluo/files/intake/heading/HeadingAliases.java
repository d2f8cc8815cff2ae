package org.buluo.files.intake.heading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.roster.RosterKind;

/**
 * Other names that a county's offices give to headings, beside those that every county's reading knows. A value: what is
 * read with one is read alike for ever.
 */
public final class HeadingAliases {

    /** None beside the built-in ones. */
    public static final HeadingAliases NONE = new HeadingAliases(Layouts.all(), Set.of());

    private final Collection<Layout> layouts;
    private final Set<String> own;

    private HeadingAliases(Collection<Layout> layouts, Set<String> own) {
        this.layouts = layouts;
        this.own = own;
    }

    /**
     * A county's name for a heading.
     *
     * @param kind of file; one of the civil-affairs lists stands for the three
     * @param field what the column holds
     * @param written the heading as offices write it
     */
    public record Alias(RosterKind kind, Field field, String written) {}

    /** With these; one that already means something in its kind is passed over, as is one for a field that it lacks. */
    public static HeadingAliases of(Collection<Alias> aliases) {
        if (aliases.isEmpty()) {
            return NONE;
        }
        List<Layout> layouts = new ArrayList<>(Layouts.all());
        Set<String> own = new LinkedHashSet<>();
        for (Alias alias : aliases) {
            String plain = HeadingText.plain(alias.written());
            layouts.replaceAll(layout -> layout.isOf(alias.kind()) && isFree(layout, alias.field(), plain)
                    ? with(layout, alias, plain)
                    : layout);
            own.add(plain);
        }
        return new HeadingAliases(List.copyOf(layouts), own);
    }

    private static boolean isFree(Layout layout, Field field, String plain) {
        return !plain.isEmpty()
                && layout.names().containsKey(field)
                && meaning(layout, plain).isEmpty();
    }

    private static Layout with(Layout layout, Alias alias, String plain) {
        Map<Field, List<String>> names = new LinkedHashMap<>(layout.names());
        List<String> more = new ArrayList<>(names.get(alias.field()));
        more.add(plain);
        names.put(alias.field(), List.copyOf(more));
        return new Layout(layout.kinds(), names, layout.required());
    }

    private static Optional<Field> meaning(Layout layout, String plain) {
        return layout.names().entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a heading already means in a kind of file; empty when nothing. */
    public Optional<Field> meaning(RosterKind kind, String written) {
        return meaning(of(kind), plain(written));
    }

    /** The layout of a kind, with these names. */
    public Layout of(RosterKind kind) {
        return layouts.stream().filter(layout -> layout.isOf(kind)).findFirst().orElseThrow();
    }

    /** A heading in the form in which it is compared; empty when nothing of it is left. */
    public static String plain(String written) {
        return HeadingText.plain(written);
    }

    /** Whether a heading says where a returned row came from, so that no column of a bureau may bear it. */
    public static boolean isOfReturns(String written) {
        return OriginColumns.ALL.contains(plain(written));
    }

    /** Every layout, in the order of design.md §5. */
    Collection<Layout> layouts() {
        return layouts;
    }

    /** Whether any kind has a heading of this plain form. */
    boolean isKnown(String plain) {
        return Layouts.isKnown(plain) || own.contains(plain);
    }
}
